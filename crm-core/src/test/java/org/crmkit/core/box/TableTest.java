package org.crmkit.core.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.crmkit.core.cell.Cut;
import org.crmkit.core.cell.Rows;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Texts;
import org.junit.jupiter.api.Test;

/** What a table tells when it takes too long; what it tells otherwise is tested on sets of rules. */
class TableTest {
    private static final List<Axis> AXES = List.of(CoverPropertyTest.axis(4), CoverPropertyTest.axis(4));

    private static Table.Rule rule(String id, Rows says) {
        return new Table.Rule(id, LocalizedText.of("it is so"), says);
    }

    private static Rows some(int axis, int... cells) {
        BitSet some = IntStream.of(cells).collect(BitSet::new, BitSet::set, BitSet::or);
        return Rows.of(axis, new Cut(some, some));
    }

    private static Table table(long most) {
        List<Table.Rule> rules = new ArrayList<>();
        rules.add(rule("a.one", some(0, 0, 1).and(some(1, 0))));
        rules.add(rule("a.two", some(0, 0, 1).and(some(1, 1))));
        rules.add(rule(
                "a.both",
                some(0, 0)
                        .and(some(1, 0))
                        .or(some(0, 0).and(some(1, 1)).or(some(0, 1).and(some(1, 0, 1))))));
        rules.add(rule("a.all", some(0, 1).and(some(1, 0, 1))));
        return new Table("t", AXES, rules, most);
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.place() + " " + finding.found())
                .toList();
    }

    @Test
    void with_steps_enough_all_is_told() {
        assertThat(told(table(1_000).masked()))
                .containsExactly("rules.masked a.both a.one, a.two", "rules.masked a.all a.one, a.two");
        assertThat(told(table(1_000).subsumed()))
                .containsExactly(
                        "rules.subsumed a.one a.both", "rules.subsumed a.two a.both", "rules.subsumed a.all a.both");
        assertThat(told(table(1_000).gaps())).hasSize(2);
    }

    @Test
    void what_takes_too_long_is_given_up_and_said() {
        assertThat(table(2).masked())
                .extracting(Finding::toString)
                .containsExactly(
                        "INFO rules.not-analysed at a.two: it would take more than 2 steps to find out whether it"
                                + " or a later rule is masked");
        assertThat(table(7).masked())
                .extracting(finding -> finding.place().path())
                .containsExactly("a.both");
        assertThat(table(2).subsumed())
                .last()
                .hasToString(
                        "INFO rules.not-analysed at t: it would take more than 2 steps to find out which other rules are"
                                + " subsumed");
        assertThat(table(2).gaps())
                .extracting(Finding::toString)
                .containsExactly(
                        "INFO rules.not-analysed at t: it would take more than 2 steps to find out in which cases"
                                + " every rule says no");
        assertThat(table(2).gaps().get(0).because().in(Texts.CHINESE)).isEqualTo("需超过2步才能查明所有规则均为否的情形");
    }

    @Test
    void overlaps_and_contradictions_take_no_search() {
        assertThat(told(table(0).overlaps()))
                .containsExactly(
                        "rules.overlap a.one a.both",
                        "rules.overlap a.one a.all",
                        "rules.overlap a.two a.both",
                        "rules.overlap a.two a.all",
                        "rules.overlap a.both a.all");
        assertThat(table(0).contradictions()).isEmpty();
    }
}
