package org.crmkit.core.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Texts;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.score.Bands;
import org.crmkit.core.score.Points;
import org.crmkit.core.score.Scorecard;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssessmentTest {
    private static final AsOf NOW = AsOf.endOf(LocalDate.of(2026, 3, 2), ZoneId.of("Asia/Shanghai"));
    private static final RuleId RULE = RuleId.of("churn.risk");
    private static final Attribute<Row, BigDecimal> ORDERS = Attribute.number("orders", Row::orders);
    private static final Attribute<Row, Boolean> PAYS = Attribute.flag("pays", Row::pays);
    private static final Scorecard<Row> CARD = Scorecard.of(
                    "care",
                    RuleSet.of(
                            "lines",
                            ORDERS.atLeast(3).then("care.buys", Points.of(40), "buys"),
                            PAYS.is(true).then("care.pays", Points.of(20), "pays")))
            .version("2026-01")
            .bands(Bands.none().from(0, "C").from(40, "B").from(60, "A"));

    private record Row(int orders, @Nullable Boolean pays) {}

    static Assessment.Builder plain() {
        return Assessment.builder().customer(CustomerId.of("C1")).what("care");
    }

    private static Assessment scored(int orders, @Nullable Boolean pays) {
        return plain().score(CARD.score(new Row(orders, pays), NOW)).build();
    }

    private static Assessment answered(Answer<?> answer) {
        return plain().answer(RULE, "1", answer, NOW).build();
    }

    @Test
    void its_golden_file_is_read_and_written_back_byte_by_byte() {
        Assessment kept = Assessment.builder()
                .from(scored(3, true))
                .until(LocalDate.of(2026, 6, 1))
                .build();
        FactLaws.keepsItsGoldenFile(kept, Assessment.class, "assessment-0.1.json");
        FactLaws.keepsWhatItDoesNotKnow(kept, Assessment.class);
    }

    @Test
    void a_sheet_gives_total_band_rules_version_moment_and_a_reason_for_each_line() {
        Assessment scored = scored(3, true);
        assertThat(scored.number()).contains(BigDecimal.valueOf(60));
        assertThat(scored.text()).contains("A");
        assertThat(scored.rules()).containsExactly(RuleId.of("care.buys"), RuleId.of("care.pays"));
        assertThat(scored.version()).contains("2026-01");
        assertThat(scored.asOf()).isEqualTo(NOW);
        assertThat(scored.reasons())
                .hasToString(
                        "[scorecard care gave 60 points, rule care.buys gave 40 points, rule care.pays gave 20 points]");
    }

    @Test
    void a_band_that_is_not_certain_is_not_kept_and_that_is_said() {
        Assessment unclear = scored(3, null);
        assertThat(unclear.text()).isEmpty();
        assertThat(unclear.number()).contains(BigDecimal.valueOf(40));
        assertThat(unclear.reasons())
                .hasToString("[scorecard care gave 40 points,"
                        + " it could be 40 to 60 points, and so the band is not certain,"
                        + " rule care.buys gave 40 points, rule care.pays could not tell]");
        assertThat(unclear.reasons().get(1).in(Texts.CHINESE)).isEqualTo("可能为40至60分，因此等级不确定");
    }

    @Test
    void the_limits_of_a_card_are_a_reason_too() {
        Assessment limited =
                plain().score(CARD.between(0, 50).score(new Row(3, true), NOW)).build();
        assertThat(limited.reasons().get(3)).hasToString("the limits of the card changed the sum by -10");
    }

    @Test
    void an_answer_gives_what_it_carries() {
        assertThat(answered(Answer.holds("silent")).text()).contains("YES");
        assertThat(answered(Answer.no("active")).text()).contains("NO");
        assertThat(answered(Answer.yes(false, "so")).text()).contains("NO");
        assertThat(answered(Answer.yes("gold", "so")).text()).contains("gold");
        assertThat(answered(Answer.yes(CustomerStatus.DORMANT, "so")).text()).contains("DORMANT");
        assertThat(answered(Answer.yes(Channel.WEB, "so")).text()).contains("web");
        assertThat(answered(Answer.yes(Money.parse("CNY 5"), "so")).text()).contains("CNY 5.00");
        assertThat(answered(Answer.yes(0.1, "so")).number()).contains(new BigDecimal("0.1"));
        assertThat(answered(Answer.yes(Points.of(-7), "so")).number()).contains(BigDecimal.valueOf(-7));
        assertThat(answered(Answer.yes(Points.of(-7), "so")).text()).isEmpty();
        Assessment kept = answered(Answer.yes("gold", "so"));
        assertThat(kept.rules()).containsExactly(RULE);
        assertThat(kept.version()).contains("1");
        assertThat(kept.reasons()).containsExactly(Reason.of("so"));
    }

    @Test
    void an_unknown_answer_is_neither_a_no_nor_a_zero() {
        Assessment unknown = answered(Answer.unknown("no order is on file"));
        assertThat(unknown.text()).isEmpty();
        assertThat(unknown.number()).isEmpty();
        assertThat(unknown.reasons()).hasToString("[no order is on file]");
        FactLaws.survivesJson(unknown, Assessment.class);
    }

    @Test
    void what_is_no_code_and_no_number_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain().answer(RULE, "1", Answer.yes(List.of("a"), "so"), NOW))
                .withMessageStartingWith("An assessment takes codes, constants and numbers, found a List");
    }

    @Test
    void names_numbers_and_reasons_are_checked() {
        Assessment good = scored(3, true);
        assertRefused(
                Assessment.builder().from(good).what("Care"),
                "What is assessed must be kebab-case parts joined by dots, found 'Care'");
        assertRefused(
                Assessment.builder().from(good).what("a".repeat(101)),
                "What is assessed must be kebab-case parts joined by dots, found '" + "a".repeat(101) + "'");
        assertThat(Assessment.builder().from(good).what("a".repeat(100)).build())
                .isNotNull();
        assertRefused(
                Assessment.builder().from(good).number(new BigDecimal("1e30000000")),
                "The number of assessment care must have at most 24 digits");
        assertRefused(Assessment.builder().from(good).text(" "), "The text of an assessment must not be blank");
        assertRefused(plain().asOf(NOW), "Assessment care of customer C1 must say why");
    }

    private static void assertRefused(Assessment.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }

    @Test
    void what_one_rule_decided_is_kept_and_asked_for_by_the_next() {
        String stored = CrmJson.write(scored(3, true));
        Assessment read = CrmJson.read(stored, Assessment.class).orThrow();
        record File(List<Assessment> assessments) {}
        Rule<File, String> next = AssessmentAttributes.code("care")
                .<File>through(File::assessments)
                .in("A", "B")
                .then("care.visit", "visit", "a good customer");
        Answer<String> again = next.ask(new File(List.of(read)), NOW);
        assertThat(again.yes()).contains("visit");
        assertThat(next.ask(new File(List.of()), NOW).truth()).isEqualTo(Truth.UNKNOWN);
        Assessment acted =
                plain().what("next-action").answer(next.id(), "1", again, NOW).build();
        assertThat(AssessmentAttributes.code("next-action").of(List.of(read, acted), NOW))
                .contains("visit");
    }
}
