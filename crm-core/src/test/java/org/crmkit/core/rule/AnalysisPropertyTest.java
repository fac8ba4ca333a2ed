package org.crmkit.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crmkit.core.check.Finding;
import org.crmkit.core.rule.SampledField.Row;
import org.crmkit.core.rule.ShownRules.Case;
import org.crmkit.core.value.AsOf;

/** What is told of a set is what asking its rules about every combination of values shows: all of it, and nothing else. */
class AnalysisPropertyTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int MOST_GAPS = 50;

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<AsOf> days = Arbitraries.of("2026-03-31", "2026-01-31", "2028-02-29", "2027-02-28", "2026-05-15")
                .map(day -> LocalDate.parse(day).atTime(12, 0).atZone(ZONE))
                .map(noon -> AsOf.of(noon.toInstant(), ZONE));
        return Arbitraries.of(SampledField.ALL)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(fields -> Combinators.combine(
                                conditions(fields, 2).list().ofMinSize(1).ofMaxSize(6), days)
                        .as((conditions, asOf) -> new Case(fields, conditions, asOf)));
    }

    private static Arbitrary<Condition<Row>> conditions(List<SampledField> fields, int depth) {
        Arbitrary<Condition<Row>> tests = Arbitraries.of(fields).flatMap(field -> Arbitraries.of(field.tests()));
        if (depth == 0) {
            return tests;
        }
        Arbitrary<Condition<Row>> inner = conditions(fields, depth - 1);
        return Arbitraries.oneOf(
                tests,
                inner.map(Condition::not),
                inner.list().ofMinSize(1).ofMaxSize(4).map(Condition.All::new),
                inner.list().ofMinSize(1).ofMaxSize(3).map(Condition.Any::new));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void contradictions_are_the_rules_that_say_yes_of_nothing(@ForAll("cases") Case asked, @ForAll Hit hit) {
        ShownRules shown = new ShownRules(asked, hit);
        List<String> never = new ArrayList<>();
        for (int rule = 0; rule < shown.ids.size(); rule++) {
            if (!shown.ever(rule)) {
                never.add(shown.ids.get(rule));
            }
        }
        assertThat(shown.told("rules.contradiction", finding -> finding.place().path()))
                .isEqualTo(never);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void masked_are_the_rules_that_are_the_first_yes_of_nothing(@ForAll("cases") Case asked) {
        ShownRules shown = new ShownRules(asked, Hit.FIRST);
        List<String> masked = new ArrayList<>();
        List<Integer> before = new ArrayList<>();
        for (int rule = 0; rule < shown.ids.size(); rule++) {
            if (shown.ever(rule) && shown.within(rule, before)) {
                masked.add(shown.ids.get(rule));
            }
            before.add(rule);
        }
        assertThat(shown.told("rules.masked", finding -> finding.place().path()))
                .isEqualTo(masked);
        for (Finding finding : shown.findings) {
            if (finding.code().equals("rules.masked")) {
                int rule = shown.ids.indexOf(finding.place().path());
                List<Integer> by = Pattern.compile(", ")
                        .splitAsStream(finding.found())
                        .map(shown.ids::indexOf)
                        .toList();
                assertThat(by).allMatch(one -> one >= 0 && one < rule);
                assertThat(shown.within(rule, by)).isTrue();
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void overlaps_are_the_pairs_of_rules_that_both_say_yes_of_something(@ForAll("cases") Case asked) {
        ShownRules shown = new ShownRules(asked, Hit.UNIQUE);
        List<String> pairs = new ArrayList<>();
        for (int rule = 0; rule < shown.ids.size(); rule++) {
            for (int other = rule + 1; other < shown.ids.size(); other++) {
                if (shown.everBoth(rule, other)) {
                    pairs.add(shown.ids.get(rule) + " " + shown.ids.get(other));
                }
            }
        }
        assertThat(shown.told("rules.overlap", finding -> finding.place().path() + " " + finding.found()))
                .isEqualTo(pairs);
        for (Finding finding : shown.findings) {
            if (finding.code().equals("rules.overlap")) {
                int rule = shown.ids.indexOf(finding.place().path());
                int other = shown.ids.indexOf(finding.found());
                assertThat(shown.spokenOf(finding.because().toString()))
                        .as(finding.toString())
                        .isNotEmpty()
                        .allMatch(row -> shown.yes(rule, row) && shown.yes(other, row));
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void subsumed_are_the_rules_that_say_yes_only_where_another_does(@ForAll("cases") Case asked) {
        ShownRules shown = new ShownRules(asked, Hit.ALL);
        List<String> pairs = new ArrayList<>();
        for (int rule = 0; rule < shown.ids.size(); rule++) {
            for (int other = 0; other < shown.ids.size(); other++) {
                boolean within = rule != other && shown.ever(rule) && shown.within(rule, List.of(other));
                boolean same = within && shown.within(other, List.of(rule));
                if (within && !(same && other < rule)) {
                    pairs.add(shown.ids.get(rule) + (same ? " = " : " < ") + shown.ids.get(other));
                }
            }
        }
        assertThat(shown.told(
                        "rules.subsumed",
                        finding -> finding.place().path()
                                + (finding.because().toString().contains("in the same cases") ? " = " : " < ")
                                + finding.found()))
                .isEqualTo(pairs);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void gaps_are_the_cases_in_which_every_rule_says_no_and_none_is_told_twice(
            @ForAll("cases") Case asked, @ForAll boolean first) {
        ShownRules shown = new ShownRules(asked, first ? Hit.FIRST : Hit.UNIQUE);
        List<String> gaps = shown.told("rules.gap", finding -> finding.because().toString());
        if (shown.ids.size() < asked.conditions().size()) {
            assertThat(gaps).isEmpty();
            return;
        }
        List<Integer> told = new ArrayList<>();
        for (String gap : gaps.subList(0, Math.min(gaps.size(), MOST_GAPS))) {
            List<Integer> rows = shown.spokenOf(gap);
            assertThat(rows).as(gap).isNotEmpty();
            told.addAll(rows);
        }
        assertThat(told).doesNotHaveDuplicates();
        assertThat(shown.open()).containsAll(told);
        if (gaps.size() <= MOST_GAPS) {
            assertThat(told).containsExactlyInAnyOrderElementsOf(shown.open());
        }
    }
}
