package org.crmkit.scoring.abc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Currency;
import java.util.Optional;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Texts;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;
import org.crmkit.scoring.Facts;
import org.junit.jupiter.api.Test;

class AbcReportTest {
    private static final Currency CNY = Currency.getInstance("CNY");
    private static final ValueTotals TOTALS = ValueTotals.of(
            Facts.purchases(
                    "big 2026-01-01 80000",
                    "mid 2026-01-02 15000",
                    "low 2026-01-03 5000",
                    "gone 2026-01-04 100",
                    "gone 2026-02-04 -100"),
            Facts.endOf("2026-02-28"));
    private final AbcReport report = AbcPolicy.standard().classify(TOTALS);

    @Test
    void each_class_says_how_many_and_how_much() {
        assertThat(report.lines())
                .extracting(Object::toString)
                .satisfiesExactly(
                        a -> assertThat(a).contains("abc=A, keys=1, value=CNY 800.00, ofKeys=0.25, ofValue=0.8]"),
                        b -> assertThat(b).contains("abc=B, keys=1, value=CNY 150.00, ofKeys=0.25, ofValue=0.15]"),
                        c -> assertThat(c).contains("abc=C, keys=1, value=CNY 50.00, ofKeys=0.25, ofValue=0.05]"),
                        none -> assertThat(none).contains("abc=NONE, keys=1, value=CNY 0.00, ofKeys=0.25, ofValue=0]"));
    }

    @Test
    void each_key_says_why_in_english_and_chinese() {
        assertThat(because("big")).isEqualTo("CNY 800.00 is at least CNY 800.00, where class A begins");
        assertThat(because("mid")).isEqualTo("CNY 150.00 is at least CNY 150.00, where class B begins");
        assertThat(because("low")).isEqualTo("CNY 50.00 is below CNY 150.00, where class B begins");
        assertThat(because("gone")).isEqualTo("CNY 0.00 is not above zero");
        assertThat(report.find("mid").orElseThrow().because().in(Texts.CHINESE))
                .isEqualTo("CNY 150.00不低于B类的起点CNY 150.00");
    }

    @Test
    void a_key_that_is_not_there_has_no_class() {
        assertThat(report.find("nobody")).isEmpty();
    }

    @Test
    void what_happens_after_the_moment_asked_about_is_not_seen() {
        ValueTotals before =
                ValueTotals.of(Facts.purchases("ann 2026-01-01 100", "ann 2026-01-02 900"), Facts.endOf("2026-01-01"));
        assertThat(before.value("ann")).contains(Money.parse("CNY 1.00"));
    }

    @Test
    void the_most_valuable_come_first_and_equal_ones_by_key() {
        ValueTally tally = ValueTally.in(CNY);
        tally.add("b", 5);
        tally.add("a", 5);
        tally.add("c", 9);
        assertThat(AbcPolicy.standard().classify(tally.result()).top(2))
                .extracting(AbcReport.Classed::key)
                .containsExactly("c", "a");
    }

    @Test
    void thresholds_travel_as_json_and_class_other_totals() {
        String json = Facts.resource("/golden/abc-thresholds-1.json").strip();
        AbcThresholds stored = CrmJson.read(json, AbcThresholds.class).orThrow();
        assertThat(stored).isEqualTo(report.thresholds());
        assertThat(CrmJson.write(report.thresholds())).isEqualTo(json);
        assertThat(stored.classOf(Money.parse("CNY 799.99"))).isEqualTo(AbcClass.B);
        assertThat(stored.classOf(Money.parse("CNY 800.00"))).isEqualTo(AbcClass.A);
        assertThat(stored.classOf(Money.parse("CNY 0.01"))).isEqualTo(AbcClass.C);
        assertThat(stored.classOf(Money.parse("CNY -0.01"))).isEqualTo(AbcClass.NONE);
    }

    @Test
    void thresholds_of_a_later_format_are_refused_with_a_sentence() {
        String json =
                Facts.resource("/golden/abc-thresholds-1.json").replace("\"formatVersion\":1", "\"formatVersion\":2");
        Checked<AbcThresholds> read = CrmJson.read(json, AbcThresholds.class);
        assertThat(read.result()).isEmpty();
        assertThat(read.findings()).extracting(Finding::code).containsExactly("json.refused");
        assertThat(read.findings().get(0).because().toString())
                .isEqualTo("ABC thresholds must have format version 1, found 2");
    }

    @Test
    void thresholds_of_another_currency_are_refused() {
        AbcThresholds dollars = AbcThresholds.of(
                AbcPolicy.standard(), 0, Currency.getInstance("USD"), Optional.empty(), Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dollars.apply(TOTALS))
                .withMessage("Thresholds in USD cannot class ValueTotals[4 keys, CNY]");
    }

    @Test
    void the_top_share_of_value_is_read_off_the_curve() {
        ParetoCurve curve = ParetoCurve.of(TOTALS);
        assertThat(curve.size()).isEqualTo(3);
        assertThat(curve.total()).isEqualTo(Money.parse("CNY 1000.00"));
        assertThat(curve.valueOf(Share.of(1, 3))).isEqualTo(Share.parse("0.799999"));
        assertThat(curve.keysFor(Share.ofPercent(80))).isEqualTo(Share.of(1, 3));
        assertThat(curve.keysFor(Share.parse("0.8001"))).isEqualTo(Share.of(2, 3));
    }

    private String because(String key) {
        return report.find(key).orElseThrow().because().in(Texts.ENGLISH);
    }
}
