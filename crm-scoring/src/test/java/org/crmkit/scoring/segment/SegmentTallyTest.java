package org.crmkit.scoring.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Texts;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.stat.Tally;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Share;
import org.crmkit.scoring.Facts;
import org.junit.jupiter.api.Test;

class SegmentTallyTest {
    static final AsOf NOW = Facts.endOf("2026-06-30");
    static final Attribute<Map<String, Integer>, ?> ORDERS = Attribute.number("orders", row -> row.get("orders"));
    static final Attribute<Map<String, Integer>, ?> VISITS = Attribute.number("visits", row -> row.get("visits"));
    static final Segment LARGE = Segment.of("large", "Large", "大客户");
    static final Segment SMALL = Segment.of("small", "Small", "小客户");
    static final Rule<Map<String, Integer>, Segment> BUYS_MUCH =
            ORDERS.atLeast(10).then("acme.size.large", LARGE, LocalizedText.of("orders ten times a year", "每年下单十次"));
    static final Rule<Map<String, Integer>, Segment> BUYS_LITTLE =
            ORDERS.below(5).then("acme.size.small", SMALL, LocalizedText.of("orders seldom", "很少下单"));
    static final Rule<Map<String, Integer>, Segment> COMES_OFTEN =
            VISITS.atLeast(3).then("acme.size.often", LARGE, LocalizedText.of("comes often", "经常来访"));

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static SegmentReport count(RuleSet<Map<String, Integer>, Segment> segments, Map<String, Integer>... rows) {
        return List.of(rows).stream().collect(Tally.collector(() -> new SegmentTally<>(segments, NOW)));
    }

    private static Map<String, Integer> orders(int orders) {
        return Map.of("orders", orders, "visits", 0);
    }

    @Test
    void the_first_segment_counts_and_those_in_none_are_told_apart_from_those_who_are_open() {
        RuleSet<Map<String, Integer>, Segment> segments = RuleSet.firstOf("acme.size", BUYS_MUCH, BUYS_LITTLE);
        SegmentReport report = count(segments, orders(10), orders(9), orders(5), orders(4), Map.of());
        assertThat(report.subjects()).isEqualTo(5);
        assertThat(report.lines())
                .containsExactly(
                        new SegmentReport.Line(LARGE, 1, 1, Share.ofPercent(20)),
                        new SegmentReport.Line(SMALL, 1, 1, Share.ofPercent(20)));
        assertThat(report.none()).isEqualTo(2);
        assertThat(report.open()).isEqualTo(1);
        assertThat(report.undecided()).isEqualTo(1);
        assertThat(report.contested()).isZero();
        assertThat(report.line("small")).contains(report.lines().get(1));
        assertThat(report.line("tiny")).isEmpty();
    }

    @Test
    void a_member_of_whom_an_earlier_segment_is_not_known_is_counted_and_undecided() {
        RuleSet<Map<String, Integer>, Segment> segments = RuleSet.firstOf("acme.size", BUYS_MUCH, COMES_OFTEN);
        SegmentReport report = count(segments, Map.of("visits", 3), Map.of("visits", 2));
        assertThat(report.lines()).containsExactly(new SegmentReport.Line(LARGE, 1, 1, Share.ofPercent(50)));
        assertThat(report.undecided()).isEqualTo(2);
        assertThat(report.open()).isEqualTo(1);
    }

    @Test
    void where_all_count_a_subject_is_once_in_each_segment() {
        RuleSet<Map<String, Integer>, Segment> segments = RuleSet.of("acme.size", BUYS_MUCH, BUYS_LITTLE, COMES_OFTEN);
        SegmentReport report = count(segments, Map.of("orders", 12, "visits", 4), Map.of("orders", 1, "visits", 4));
        assertThat(report.line("large").orElseThrow().members()).isEqualTo(2);
        assertThat(report.line("small").orElseThrow().members()).isEqualTo(1);
        assertThat(report.none()).isZero();
    }

    @Test
    void who_is_claimed_by_two_is_contested_where_one_may_claim() {
        RuleSet<Map<String, Integer>, Segment> segments = RuleSet.uniqueOf("acme.size", BUYS_LITTLE, COMES_OFTEN);
        SegmentReport report = count(segments, Map.of("orders", 1, "visits", 4), Map.of("orders", 1, "visits", 1));
        assertThat(report.contested()).isEqualTo(1);
        assertThat(report.line("small").orElseThrow().members()).isEqualTo(1);
        assertThat(report.line("large").orElseThrow().members()).isZero();
        assertThat(report.none()).isZero();
        assertThat(report.open()).isZero();
        assertThat(segments.analyse()).extracting(Finding::code).contains("rules.overlap", "rules.gap");
    }

    @Test
    void a_rule_in_java_gives_its_segment_when_it_says_yes_and_a_failure_is_counted() {
        RuleSet<Map<String, Integer>, Segment> segments =
                RuleSet.<Map<String, Integer>, Segment>firstOf("acme.size", new VisitRule());
        SegmentReport report = count(segments, Map.of("visits", 1), Map.of());
        assertThat(report.lines())
                .containsExactly(new SegmentReport.Line(new VisitRule().seen(), 1, 0, Share.ofPercent(50)));
        assertThat(report.failed()).isEqualTo(1);
        assertThat(report.open()).isEqualTo(1);
        assertThat(count(segments).lines()).isEmpty();
    }

    @Test
    void on_a_day_on_which_the_segments_do_not_hold_everybody_is_in_none() {
        RuleSet<Map<String, Integer>, Segment> segments = RuleSet.firstOf("acme.size", BUYS_MUCH)
                .effective(DateRange.from(NOW.date().plusDays(1)));
        SegmentReport report = count(segments, orders(10), Map.of());
        assertThat(report.none()).isEqualTo(2);
        assertThat(report.lines()).containsExactly(new SegmentReport.Line(LARGE, 0, 0, Share.NONE));
    }

    private record VisitRule() implements Rule<Map<String, Integer>, Segment> {
        Segment seen() {
            return Segment.of("seen", "Seen", "已见面");
        }

        @Override
        public RuleId id() {
            return RuleId.of("acme.visit");
        }

        @Override
        public String statement() {
            return "Somebody has seen it";
        }

        @Override
        public Answer<Segment> ask(Map<String, Integer> row, AsOf asOf) {
            int visits = Objects.requireNonNull(row.get("visits"));
            return visits > 0 ? Answer.yes(seen(), "was seen") : Answer.no("was not seen");
        }
    }

    @Test
    void without_subjects_all_is_nothing() {
        SegmentReport report = count(RuleSet.firstOf("acme.size", BUYS_MUCH));
        assertThat(report.lines()).containsExactly(new SegmentReport.Line(LARGE, 0, 0, Share.NONE));
        assertThat(report.subjects()).isZero();
        assertThat(Copies.serialized(report)).isEqualTo(report);
    }

    @Test
    void tallies_of_other_segments_or_days_are_refused() {
        SegmentTally<Map<String, Integer>> tally = new SegmentTally<>(RuleSet.firstOf("acme.size", BUYS_MUCH), NOW);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally.merge(new SegmentTally<>(RuleSet.firstOf("acme.size", BUYS_LITTLE), NOW)))
                .withMessage("A tally of segments acme.size 1 cannot take one of acme.size 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally.merge(
                        new SegmentTally<>(RuleSet.firstOf("acme.size", BUYS_MUCH), Facts.endOf("2026-07-01"))))
                .withMessageStartingWith("A tally at 2026-06-30T23:59:59.999999999Z cannot take one at 2026-07-01");
    }

    @Test
    void a_segment_has_names_in_both_languages_and_is_stored_as_json() {
        assertThat(LARGE.words().in(Texts.CHINESE)).isEqualTo("大客户");
        assertThat(CrmJson.write(LARGE)).isEqualTo("{\"code\":\"large\",\"name\":{\"en\":\"Large\",\"zh\":\"大客户\"}}");
        assertThat(CrmJson.read(CrmJson.write(LARGE), Segment.class).orThrow()).isEqualTo(LARGE);
        assertThat(LARGE).hasToString("large").isLessThan(SMALL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Segment.named(List.of(LARGE, LARGE)))
                .withMessage("Each segment must have its own code, found large twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Segment.of("", "Large", "大客户"))
                .withMessage("The code of a segment must not be blank");
    }
}
