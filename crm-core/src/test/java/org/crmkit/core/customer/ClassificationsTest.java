package org.crmkit.core.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Texts;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.value.DateRange;
import org.junit.jupiter.api.Test;

class ClassificationsTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 1);
    private static final LocalDate END = LocalDate.of(2026, 6, 1);

    private static Classification byRule(String code, String period) {
        return of("abc", code, period)
                .byRule(RuleId.of("abc.value"), "1", Reason.of("because"))
                .build();
    }

    private static Classification byHand(String code, String period) {
        return of("abc", code, period).byHand(EmployeeId.of("E7"), "strategic").build();
    }

    private static Classification.Builder of(String scheme, String code, String period) {
        return Classification.builder().scheme(scheme).code(code).period(DateRange.parse(period));
    }

    private static String at(LocalDate day, Classification... all) {
        return Classifications.of(List.of(all))
                .at("abc", day)
                .map(Classification::code)
                .orElse("-");
    }

    @Test
    void an_expired_override_falls_back_to_what_the_rule_says() {
        Classification rule = byRule("B", "2026-01-01/..");
        Classification hand = byHand("A", "2026-03-01/2026-06-01");
        assertThat(at(START.minusDays(1), rule, hand)).isEqualTo("B");
        assertThat(at(START, rule, hand)).isEqualTo("A");
        assertThat(at(END.minusDays(1), rule, hand)).isEqualTo("A");
        assertThat(at(END, rule, hand)).isEqualTo("B");
        assertThat(at(LocalDate.of(2025, 12, 31), rule, hand)).isEqualTo("-");
        assertThat(Classifications.of(List.of(rule, hand)).findings()).isEmpty();
    }

    @Test
    void what_the_rule_says_can_be_asked_for_while_it_is_overridden() {
        Classifications both =
                Classifications.of(List.of(byRule("B", "2026-01-01/.."), byHand("A", "2026-03-01/2026-06-01")));
        assertThat(both.at("abc", ClassificationOrigin.RULE, START)
                        .orElseThrow()
                        .code())
                .isEqualTo("B");
        assertThat(both.at("size", START)).isEmpty();
        assertThat(both.on("abc", START)).extracting(Classification::code).containsExactly("A");
    }

    @Test
    void two_that_contradict_each_other_give_none_and_a_finding_that_names_both() {
        Classification a = byRule("A", "2026-01-01/2026-06-01");
        Classification b = byRule("B", "2026-03-01/..");
        assertThat(at(START.minusDays(1), b, a)).isEqualTo("A");
        assertThat(at(START, b, a)).isEqualTo("-");
        assertThat(at(END, b, a)).isEqualTo("B");
        assertThat(Classifications.of(List.of(b, a)).on("abc", START)).containsExactly(a, b);
        List<Finding> findings = Classifications.of(List.of(b, a)).findings();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).code()).isEqualTo("customer.classes-overlap");
        assertThat(findings.get(0).because().in(Texts.ENGLISH))
                .isEqualTo("classes A (2026-01-01/2026-06-01) and B (2026-03-01/..) of scheme abc hold at once");
        assertThat(findings.get(0).because().in(Texts.CHINESE))
                .isEqualTo("方案abc的类别A（2026-01-01/2026-06-01）与B（2026-03-01/..）同时有效");
    }

    @Test
    void contradicting_overrides_are_not_replaced_by_the_rule_in_silence() {
        Classification rule = byRule("C", "2026-01-01/..");
        assertThat(at(START, rule, byHand("A", "2026-01-01/.."), byHand("B", "2026-02-01/..")))
                .isEqualTo("-");
    }

    @Test
    void neighbours_the_same_code_twice_and_ranges_without_days_do_not_overlap() {
        assertThat(Classifications.of(List.of(byRule("A", "2026-01-01/2026-03-01"), byRule("B", "2026-03-01/..")))
                        .findings())
                .isEmpty();
        Classifications twice = Classifications.of(List.of(byRule("A", "2026-01-01/.."), byRule("A", "2026-02-01/..")));
        assertThat(twice.findings()).isEmpty();
        assertThat(twice.at("abc", START).orElseThrow().period()).isEqualTo(DateRange.parse("2026-02-01/.."));
        assertThat(Classifications.of(List.of(byRule("A", "2026-01-01/.."), byRule("B", "2026-02-01/2026-02-01")))
                        .findings())
                .isEmpty();
    }

    @Test
    void a_scheme_may_allow_several() {
        List<Classification> all = List.of(byRule("tea", "2026-01-01/.."), byRule("cups", "2026-01-01/.."));
        assertThat(Classifications.of(all).findings("abc")).isEmpty();
        assertThat(Classifications.of(all).findings("other")).hasSize(1);
        assertThat(Classifications.of(all).on("abc", START))
                .extracting(Classification::code)
                .containsExactly("cups", "tea");
    }

    @Test
    void a_class_in_between_does_not_hide_an_older_one_that_still_holds() {
        assertThat(Classifications.of(List.of(
                                byRule("A", "2026-01-01/2027-01-01"),
                                byRule("B", "2026-02-01/2026-02-05"),
                                byRule("A", "2026-03-01/2026-03-05"),
                                byRule("B", "2026-04-01/2026-04-05")))
                        .findings())
                .extracting(Finding::found)
                .containsExactly("B", "B");
    }

    @Test
    void the_next_class_ends_the_one_before_and_leaves_overrides_and_other_schemes() {
        Classification hand = byHand("A", "2026-01-01/..");
        Classification size = of("size", "L", "2026-01-01/..")
                .byHand(EmployeeId.of("E7"), "seen")
                .build();
        Classifications next = Classifications.of(List.of(byRule("C", "2026-01-01/.."), hand, size))
                .then(byRule("B", "2026-03-01/.."));
        assertThat(next.all())
                .containsExactlyInAnyOrder(
                        byRule("C", "2026-01-01/2026-03-01"), byRule("B", "2026-03-01/.."), hand, size);
        assertThat(next.then(byRule("D", "2026-03-01/..")).findings()).isEmpty();
        assertThat(next).hasToString("Classifications[4]");
    }

    @Test
    void a_rule_or_an_employee_is_named_never_both_and_never_neither() {
        Classification rule = byRule("A", "2026-01-01/..");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Classification.builder()
                        .from(rule)
                        .by(EmployeeId.of("E7"))
                        .build())
                .withMessage(
                        "Class A of abc with origin RULE must name the rule or else the employee, found abc.value and E7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Classification.builder()
                        .from(rule)
                        .origin(ClassificationOrigin.MANUAL)
                        .build())
                .withMessageEndingWith("found abc.value and no employee");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("abc", "A", "../..")
                        .origin(ClassificationOrigin.RULE)
                        .because(Reason.of("so"))
                        .build())
                .withMessageEndingWith("found no rule and no employee");
    }

    @Test
    void a_class_given_by_hand_has_a_reason_in_words() {
        assertThat(byHand("A", "../..").because().in(Texts.CHINESE)).isEqualTo("strategic");
        assertThat(byHand("A", "../..").toString()).doesNotContain("strategic").contains("E7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("abc", "A", "../..").byHand(EmployeeId.of("E7"), " "))
                .withMessage("A class given by hand must have a reason");
        assertThatIllegalStateException()
                .isThrownBy(() -> of("abc", "A", "../..")
                        .origin(ClassificationOrigin.MANUAL)
                        .by(EmployeeId.of("E7"))
                        .build())
                .withMessageContaining("because");
    }

    @Test
    void a_reason_with_braces_is_said_as_it_was_written() {
        Classification hand = of("abc", "A", "../..")
                .byHand(EmployeeId.of("E7"), "keep {0} and {}")
                .build();
        assertThat(hand.because()).hasToString("keep {0} and {}");
    }
}
