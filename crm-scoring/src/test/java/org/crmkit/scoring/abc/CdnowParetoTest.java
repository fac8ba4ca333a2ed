package org.crmkit.scoring.abc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.crmkit.core.sales.PurchaseSummaries;
import org.crmkit.core.testing.CrmData;
import org.crmkit.core.value.Share;
import org.crmkit.scoring.Facts;
import org.junit.jupiter.api.Test;

/** CDNOW master to 1998-06-30; figures measured independently, see the data's own notes. */
class CdnowParetoTest {
    private final PurchaseSummaries purchases = Facts.cdnow(CrmData.file("cdnow", "CDNOW_master.txt"));
    private final ValueTotals totals = ValueTotals.of(purchases, Facts.endOf("1998-06-30"));

    @Test
    void has_the_published_customers_and_customer_days() {
        assertThat(purchases.size()).isEqualTo(23_570);
        assertThat(purchases.customerDays()).isEqualTo(67_591);
    }

    @Test
    void the_top_fifth_holds_67_7_percent_and_80_percent_come_from_32_7_percent() {
        ParetoCurve curve = ParetoCurve.of(totals);
        // .6770 of the customers above zero; half of the published last digit
        assertThat(curve.valueOf(Share.ofPercent(20)).value().doubleValue()).isCloseTo(.677, within(.0005));
        assertThat(curve.keysFor(Share.ofPercent(80)).value().doubleValue()).isCloseTo(.327, within(.0005));
        assertThat(curve.gini()).isCloseTo(.6335, within(.00005));
    }

    @Test
    void every_customer_has_a_class_and_those_without_value_their_own() {
        AbcReport report = AbcPolicy.standard().classify(totals);
        assertThat(report.lines()).extracting(AbcReport.Line::keys).satisfies(keys -> {
            assertThat(keys.stream().mapToInt(Integer::intValue).sum()).isEqualTo(23_570);
            assertThat(keys.get(AbcClass.NONE.ordinal())).isEqualTo(68);
            assertThat(keys.get(AbcClass.A.ordinal())).isEqualTo(7_695);
        });
    }
}
