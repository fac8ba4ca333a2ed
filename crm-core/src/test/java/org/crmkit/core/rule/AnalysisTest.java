package org.crmkit.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.rule.Debtor.BLOCKED;
import static org.crmkit.core.rule.Debtor.BRANCH;
import static org.crmkit.core.rule.Debtor.ORDERS;
import static org.crmkit.core.rule.Debtor.TURNOVER;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Texts;
import org.crmkit.core.testing.Copies;
import org.junit.jupiter.api.Test;

/** What is told of rules over whole numbers, flags and codes, in words. */
class AnalysisTest {
    /** {@return what is told of rules a.r0, a.r1, …, in lines of English} */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static List<String> told(Hit hit, Condition<Debtor>... conditions) {
        return findings(hit, conditions).stream().map(Finding::toString).toList();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static List<Finding> findings(Hit hit, Condition<Debtor>... conditions) {
        List<Rule<Debtor, Integer>> rules = new ArrayList<>();
        for (Condition<Debtor> condition : conditions) {
            rules.add(condition.then("a.r" + rules.size(), 0, "it is so"));
        }
        return RuleSet.of("acme", hit, rules).analyse();
    }

    private static String chinese(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0).because().in(Texts.CHINESE);
    }

    @Test
    void a_rule_that_can_never_say_yes_contradicts_itself() {
        Condition<Debtor> never = ORDERS.atLeast(5).and(ORDERS.below(3)).and(BLOCKED.is(true));
        assertThat(told(Hit.ALL, never, BLOCKED.is(true)))
                .containsExactly(
                        "ERROR rules.contradiction at a.r0 'orders is at least 5 and orders is below 3 and blocked"
                                + " is yes': a.r0 can never say yes: nothing can be so that orders is at least 5 and orders is"
                                + " below 3 and blocked is yes");
        assertThat(chinese(findings(Hit.ALL, never))).isEqualTo("a.r0永远不会为是：不可能orders不低于5且orders低于3且blocked为是");
    }

    @Test
    void a_contradiction_is_neither_masked_nor_subsumed_nor_does_it_overlap() {
        Condition<Debtor> never = ORDERS.atLeast(5).and(ORDERS.below(5));
        for (Hit hit : Hit.values()) {
            assertThat(findings(hit, ORDERS.atLeast(6), ORDERS.below(6), never, never))
                    .extracting(Finding::code, finding -> finding.place().path())
                    .containsExactly(tuple("rules.contradiction", "a.r2"), tuple("rules.contradiction", "a.r3"));
        }
    }

    private static org.assertj.core.groups.Tuple tuple(Object... parts) {
        return org.assertj.core.api.Assertions.tuple(parts);
    }

    @Test
    void a_rule_is_masked_where_the_first_yes_counts_and_those_before_it_take_all() {
        List<Finding> findings = findings(
                Hit.FIRST,
                ORDERS.atLeast(12),
                ORDERS.below(6),
                ORDERS.between(6, 12).and(BLOCKED.is(true)),
                ORDERS.atLeast(3).and(BLOCKED.is(true)),
                ORDERS.between(6, 12));
        assertThat(findings)
                .extracting(Finding::toString)
                .containsExactly("ERROR rules.masked at a.r3 'a.r0, a.r1, a.r2': a.r3 is never the first to say yes:"
                        + " wherever it does, such as when orders is at least 3 and blocked is yes, so does one before"
                        + " it: a.r0, a.r1, a.r2");
        assertThat(chinese(findings))
                .isEqualTo("a.r3永远不会最先为是：凡其为是之处（例如当orders不低于3且blocked为是时），前面已有规则为是：a.r0, a.r1, a.r2");
    }

    @Test
    void a_rule_that_takes_all_by_itself_is_named_alone() {
        assertThat(findings(Hit.FIRST, ORDERS.below(6), ORDERS.atLeast(0), ORDERS.between(3, 12), ORDERS.below(0)))
                .extracting(finding -> finding.place().path(), Finding::found)
                .containsExactly(tuple("a.r2", "a.r1"), tuple("a.r3", "a.r0"));
    }

    @Test
    void two_rules_overlap_where_one_may_say_yes_and_both_do() {
        List<Finding> findings = findings(
                Hit.UNIQUE,
                ORDERS.below(6),
                ORDERS.between(6, 12),
                ORDERS.atLeast(11).and(BRANCH.in("STEEL", "FOOD")),
                ORDERS.atLeast(12).and(BRANCH.in("STEEL", "FOOD").not()),
                ORDERS.atLeast(12).and(BRANCH.known().not()));
        assertThat(findings)
                .extracting(Finding::toString)
                .containsExactly("ERROR rules.overlap at a.r1 'a.r2': a.r1 and a.r2 both say yes when orders is 11 and"
                        + " branch is one of STEEL, FOOD");
        assertThat(chinese(findings)).isEqualTo("当orders为11且branch为STEEL、FOOD之一时，a.r1与a.r2同时为是");
    }

    @Test
    void a_gap_is_a_case_in_which_every_rule_says_no() {
        Condition<Debtor> some = ORDERS.between(6, 12).and(BRANCH.in("STEEL", "FOOD"));
        List<Finding> findings = findings(Hit.FIRST, ORDERS.below(6), some, ORDERS.atLeast(12));
        assertThat(findings)
                .extracting(Finding::toString)
                .containsExactly("WARNING rules.gap at acme: every rule says no when orders is at least 6 and below 12"
                        + " and branch is any other");
        assertThat(findings.get(0).place()).isEqualTo(Place.of("acme", 0, ""));
        assertThat(chinese(findings)).isEqualTo("当orders不低于6且低于12且branch为其他时，所有规则均为否");
        assertThat(findings(Hit.UNIQUE, ORDERS.below(6), some, ORDERS.atLeast(12)))
                .isEqualTo(findings);
    }

    @Test
    void what_is_not_known_is_a_gap_only_if_every_rule_says_no_of_it() {
        String no = "WARNING rules.gap at acme: every rule says no when turnover ";
        assertThat(told(Hit.FIRST, TURNOVER.below(5), TURNOVER.atLeast(5))).isEmpty();
        assertThat(told(Hit.FIRST, TURNOVER.known())).containsExactly(no + "is not known");
        assertThat(told(Hit.FIRST, TURNOVER.known().not())).containsExactly(no + "is known");
        assertThat(told(Hit.FIRST, TURNOVER.known().and(TURNOVER.below(5))))
                .containsExactly(no + "(is not known or is at least 5)");
    }

    @Test
    void a_count_is_always_known_unless_a_lens_leads_to_it() {
        assertThat(told(Hit.FIRST, ORDERS.known())).isEmpty();
        assertThat(told(Hit.FIRST, ORDERS.through((Debtor debtor) -> debtor).known()))
                .containsExactly("WARNING rules.gap at acme: every rule says no when orders is not known");
    }

    @Test
    void a_rule_is_subsumed_where_all_yeses_count_and_another_says_yes_wherever_it_does() {
        List<Finding> findings = findings(
                Hit.ALL, ORDERS.atLeast(24), ORDERS.atLeast(6), ORDERS.below(6).not(), ORDERS.below(3));
        assertThat(findings)
                .extracting(Finding::toString)
                .containsExactly(
                        "INFO rules.subsumed at a.r0 'a.r1': wherever a.r0 says yes, such as when orders is at least 24,"
                                + " so does a.r1",
                        "INFO rules.subsumed at a.r0 'a.r2': wherever a.r0 says yes, such as when orders is at least 24,"
                                + " so does a.r2",
                        "INFO rules.subsumed at a.r1 'a.r2': a.r1 and a.r2 say yes in the same cases, such as when"
                                + " orders is at least 6");
        assertThat(findings.get(0).because().in(Texts.CHINESE)).isEqualTo("凡a.r0为是之处（例如当orders不低于24时），a.r1亦为是");
        assertThat(findings.get(2).because().in(Texts.CHINESE)).isEqualTo("a.r1与a.r2在相同情形下为是，例如当orders不低于6时");
    }

    @Test
    void what_the_alternatives_of_a_rule_take_together_is_subsumed_as_well() {
        Condition<Debtor> either =
                ORDERS.below(6).and(BLOCKED.is(true)).or(ORDERS.atLeast(6).and(BLOCKED.known()));
        assertThat(findings(Hit.ALL, BLOCKED.is(true), either, either.not()))
                .extracting(Finding::code, finding -> finding.place().path(), Finding::found)
                .containsExactly(tuple("rules.subsumed", "a.r0", "a.r1"));
    }

    @Test
    void findings_come_by_kind_and_then_in_the_sets_order() {
        Condition<Debtor> never = ORDERS.atLeast(5).and(ORDERS.below(3));
        assertThat(findings(Hit.FIRST, ORDERS.atLeast(6), ORDERS.atLeast(7), never, ORDERS.atLeast(8)))
                .extracting(Finding::code, finding -> finding.place().path())
                .containsExactly(
                        tuple("rules.contradiction", "a.r2"),
                        tuple("rules.masked", "a.r1"),
                        tuple("rules.masked", "a.r3"),
                        tuple("rules.gap", ""));
    }

    @Test
    void a_set_without_rules_leaves_every_case_open_if_one_of_them_is_to_say_yes() {
        assertThat(told(Hit.ALL)).isEmpty();
        assertThat(told(Hit.FIRST)).containsExactly("WARNING rules.gap at acme: every rule says no in every case");
        assertThat(chinese(findings(Hit.UNIQUE))).isEqualTo("任何情况下，所有规则均为否");
    }

    @Test
    void a_rule_that_always_says_yes_leaves_nothing_open_and_masks_what_follows() {
        Condition<Debtor> always = TURNOVER.known().or(TURNOVER.known().not());
        assertThat(told(Hit.FIRST, always)).isEmpty();
        assertThat(told(Hit.UNIQUE, ORDERS.known())).isEmpty();
        assertThat(told(Hit.FIRST, ORDERS.known(), BLOCKED.is(true)))
                .containsExactly("ERROR rules.masked at a.r1 'a.r0': a.r1 is never the first to say yes: wherever it"
                        + " does, such as when blocked is yes, so does one before it: a.r0");
    }

    @Test
    void attributes_read_the_same_way_are_one_and_others_are_independent() {
        Attribute<Debtor, Long> named = ORDERS.named("count-of-orders").label("the number of orders", "订单数");
        assertThat(told(Hit.FIRST, ORDERS.below(6), named.atLeast(6))).isEmpty();
        assertThat(told(Hit.FIRST, named.unit("pieces", "件").below(6), ORDERS.atLeast(12)))
                .containsExactly("WARNING rules.gap at acme: every rule says no when the number of orders is at least 6"
                        + " and below 12 pieces");
        Attribute<Debtor, Long> another = Attribute.count("orders", debtor -> debtor.orders());
        assertThat(told(Hit.FIRST, ORDERS.below(6), another.atLeast(6))).hasSize(1);
    }

    @Test
    void findings_travel() {
        List<Finding> findings = findings(
                Hit.FIRST, ORDERS.label(LocalizedText.of("orders", "订单")).below(6));
        assertThat(Copies.serialized(new ArrayList<>(findings))).isEqualTo(findings);
    }
}
