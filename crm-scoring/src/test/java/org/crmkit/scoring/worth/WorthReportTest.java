package org.crmkit.scoring.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Currency;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;
import org.junit.jupiter.api.Test;

class WorthReportTest {
    private static final Currency CNY = Currency.getInstance("CNY");
    private final WorthTally tally = WorthTally.in(CNY);

    private static Worth placed(String current, String potential, WorthClass before) {
        return WorthThresholdsTest.THRESHOLDS.place(
                CustomerId.of("C1"), WorthThresholdsTest.value(current, potential), before);
    }

    @Test
    void classes_are_counted_and_what_is_known_is_added_up() {
        tally.add(placed("CNY 2000", "CNY 700", WorthClass.UNKNOWN));
        tally.add(placed("CNY 950", "CNY 600", WorthClass.KEEP));
        tally.add(placed("CNY 30", "", WorthClass.KEEP));
        tally.add(placed("USD 5000", "USD 5000", WorthClass.KEEP));
        WorthReport report = tally.result();
        assertThat(report.lines())
                .extracting(WorthReport.Line::worth)
                .containsExactly(
                        WorthClass.KEEP,
                        WorthClass.DEVELOP,
                        WorthClass.MAINTAIN,
                        WorthClass.LET_GO,
                        WorthClass.UNKNOWN);
        assertThat(report.line(WorthClass.KEEP))
                .isEqualTo(new WorthReport.Line(
                        WorthClass.KEEP, 2, Money.parse("CNY 2950"), Money.parse("CNY 1300"), Share.ofPercent(50)));
        assertThat(report.line(WorthClass.UNKNOWN))
                .isEqualTo(new WorthReport.Line(
                        WorthClass.UNKNOWN, 2, Money.parse("CNY 30"), Money.parse("CNY 0"), Share.ofPercent(50)));
        assertThat(report.count(WorthBasis.HELD)).isEqualTo(1);
        assertThat(report.count(WorthBasis.VALUES)).isEqualTo(1);
        assertThat(report.count(WorthBasis.UNKNOWN)).isEqualTo(2);
        assertThat(report.count(WorthBasis.OVERRIDDEN)).isZero();
        assertThat(report.apart()).isEqualTo(1);
        assertThat(report).hasToString("WorthReport[KEEP 2, DEVELOP 0, MAINTAIN 0, LET_GO 0, UNKNOWN 2]");
        assertThat(Copies.serialized(report)).isEqualTo(report);
    }

    @Test
    void an_overridden_customer_counts_where_it_was_put() {
        tally.add(placed("CNY 1", "CNY 1", WorthClass.UNKNOWN).overridden(WorthClass.KEEP, Reason.of("strategic")));
        assertThat(tally.result().line(WorthClass.KEEP).customers()).isEqualTo(1);
        assertThat(tally.result().count(WorthBasis.OVERRIDDEN)).isEqualTo(1);
    }

    @Test
    void without_customers_all_is_nothing_and_another_currency_is_refused() {
        assertThat(tally.result().customers()).isZero();
        assertThat(tally.result().line(WorthClass.LET_GO).ofCustomers()).isEqualTo(Share.NONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally.merge(WorthTally.in(Currency.getInstance("USD"))))
                .withMessage("A tally in CNY cannot take one in USD");
    }

    @Test
    void amounts_that_no_honest_customers_bring_are_not_wrong_in_silence() {
        String most = "CNY " + "9".repeat(22) + ".99";
        tally.add(placed(most, "CNY 1", WorthClass.UNKNOWN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally.add(placed(most, "CNY 1", WorthClass.UNKNOWN)))
                .withMessageStartingWith("An amount must have at most 24 digits");
    }

    @Test
    void classes_have_words_in_both_languages() {
        assertThat(WorthClass.LET_GO.words().in(Texts.ENGLISH)).isEqualTo("let go");
        assertThat(WorthClass.LET_GO.words().in(Texts.CHINESE)).isEqualTo("放弃");
    }
}
