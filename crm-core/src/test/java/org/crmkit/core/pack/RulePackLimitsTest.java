package org.crmkit.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crmkit.core.check.Checked;
import org.junit.jupiter.api.Test;

class RulePackLimitsTest {
    private static final String CLAUSE = "{'attribute':'orders','atLeast':24}";

    private static Checked<RulePack> when(String clause) {
        return RulePack.parse(Packs.edited("scoring", CLAUSE, clause));
    }

    private static Checked<RulePack> examples(String clause, int many) {
        String example = "'asOf':'2026-03-31','zone':'Z','subject':{},'expect':{'total':0}}";
        String examples = IntStream.range(0, many)
                .mapToObj(i -> "{'name':'" + i + "'," + example)
                .collect(Collectors.joining(","));
        String pack = Packs.edited("scoring", CLAUSE, clause);
        return RulePack.parse(pack.substring(0, pack.length() - 1) + Packs.json(",'examples':[" + examples + "]}"));
    }

    private static String lines(int many, String outcome) {
        return IntStream.range(0, many)
                .mapToObj(i -> "{'id':'l" + i + "','when':{'attribute':'orders','is':" + i + "}," + outcome
                        + ",'because':'b'}")
                .collect(Collectors.joining(","));
    }

    private static Checked<RulePack> pack(String lines) {
        return RulePack.parse(Packs.json("{'formatVersion':1,'pack':'a','version':'1','subject':'customer',"
                + "'sets':[{'id':'a','lines':[" + lines + "]}]}"));
    }

    @Test
    void a_text_of_five_million_characters_is_read_and_one_more_is_not() {
        String padded = Packs.SCORING + " ".repeat(5_000_000 - Packs.SCORING.length());
        assertThat(RulePack.parse(padded).result()).isPresent();
        assertThat(RulePack.parse(padded + " ").findings())
                .singleElement()
                .hasToString("ERROR pack.too-large: a pack must have at most 5,000,000 characters, found 5,000,001");
        assertThat(Packs.lines(RulePack.parse("[".repeat(10_000_000)))).containsExactly("pack.too-large ");
    }

    @Test
    void ten_thousand_lines_are_read_and_one_more_is_not() {
        RulePack most = pack(lines(10_000, "'then':'x'")).orThrow();
        assertThat(most.rules(Customer.ON, Optional::of).orThrow().rules()).hasSize(10_000);
        assertThat(pack(lines(10_001, "'then':'x'")).findings())
                .singleElement()
                .hasToString("ERROR pack.too-many at /sets: there may be at most 10,000 here, found 10,001");
        assertThat(Packs.lines(pack("0" + ",0".repeat(99_999)))).containsExactly("pack.too-many /sets");
    }

    @Test
    void lines_are_counted_over_all_sets() {
        String pack = Packs.json("{'formatVersion':1,'pack':'a','version':'1','subject':'customer','sets':["
                + "{'id':'a','lines':[" + lines(6_000, "'points':1") + "]},"
                + "{'id':'b','lines':[" + lines(4_001, "'points':1") + "]}]}");
        assertThat(Packs.lines(RulePack.parse(pack))).containsExactly("pack.too-many /sets");
    }

    @Test
    void a_scorecard_takes_fewer_lines_and_says_so() {
        assertThat(pack(lines(1_000, "'points':1"))
                        .orThrow()
                        .scorecard(Customer.ON)
                        .result())
                .isPresent();
        assertThat(pack(lines(1_001, "'points':1"))
                        .orThrow()
                        .scorecard(Customer.ON)
                        .findings())
                .singleElement()
                .hasToString("ERROR pack.refused: A scorecard must have at most 1,000 lines, found 1001");
    }

    @Test
    void conditions_lie_sixteen_deep_and_no_deeper() {
        assertThat(when(nested(15)).result()).isPresent();
        assertThat(when(nested(16)).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("pack.too-deep");
            assertThat(finding.place().path()).isEqualTo("/sets/0/lines/0/when" + "/not".repeat(16));
            assertThat(finding.because()).hasToString("conditions may lie at most 16 deep within each other");
        });
        assertThat(Packs.lines(when("{'all':[".repeat(16) + CLAUSE + "]}".repeat(16))))
                .containsExactly("pack.too-deep /sets/0/lines/0/when" + "/all/0".repeat(16));
    }

    private static String nested(int depth) {
        return "{'not':".repeat(depth) + CLAUSE + "}".repeat(depth);
    }

    @Test
    void a_text_nested_a_thousand_deep_is_refused() {
        assertThat(when(nested(1_000)).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("json.too-large"));
        assertThat(Packs.lines(RulePack.parse("[".repeat(1_000))))
                .containsExactly("json.too-large " + "/0".repeat(100));
    }

    @Test
    void a_list_takes_ten_thousand_values() {
        String values = "1" + ",1".repeat(9_999);
        assertThat(when("{'attribute':'orders','in':[" + values + "]}").result())
                .isPresent();
        assertThat(Packs.lines(when("{'attribute':'orders','in':[" + values + ",1]}")))
                .containsExactly("pack.too-many /sets/0/lines/0/when/in");
        String clauses = CLAUSE + ("," + CLAUSE).repeat(9_999);
        assertThat(when("{'any':[" + clauses + "]}").result()).isPresent();
        assertThat(Packs.lines(when("{'any':[" + clauses + "," + CLAUSE + "]}")))
                .containsExactly("pack.too-many /sets/0/lines/0/when/any");
    }

    @Test
    void a_thousand_examples_are_tried() {
        assertThat(examples(CLAUSE, 1_000).orThrow().scorecard(Customer.ON).result())
                .isPresent();
        assertThat(Packs.lines(examples(CLAUSE, 1_001))).containsExactly("pack.too-many /examples");
    }

    @Test
    void comparisons_times_examples_are_bounded() {
        String hundred = "{'all':[" + CLAUSE + ("," + CLAUSE).repeat(999) + "]}";
        assertThat(examples(hundred, 1_000).result()).isPresent();
        String more = "{'all':[" + CLAUSE + ("," + CLAUSE).repeat(1_000) + "]}";
        assertThat(examples(more, 1_000).findings())
                .singleElement()
                .hasToString("ERROR pack.too-many at /examples: comparisons times examples, and codes in them, may be "
                        + "at most 1,000,000, found 1,001,000: leave some examples out");
    }

    @Test
    void after_a_thousand_findings_the_rest_is_not_looked_at() {
        Checked<RulePack> pack = pack("0" + ",0".repeat(9_999));
        assertThat(pack.findings()).hasSize(1_001);
        assertThat(pack.findings().get(1_000))
                .hasToString("ERROR pack.too-many: there are more than 1,000 findings: the rest was not looked at");
        String fields =
                IntStream.range(0, 100_000).mapToObj(i -> "'f" + i + "':0").collect(Collectors.joining(","));
        assertThat(RulePack.parse(Packs.json("{'formatVersion':1," + fields + "}"))
                        .findings())
                .hasSize(1_001);
        Checked<?> card = pack(lines(1_000, "'points':1").replace("orders", "order"))
                .orThrow()
                .scorecard(Customer.ON);
        assertThat(card.findings()).hasSize(1_000);
    }

    @Test
    void warnings_that_are_too_many_refuse_as_well_for_the_rest_was_not_looked_at() {
        String clauses = IntStream.range(0, 1_001)
                .mapToObj(i -> "{'attribute':'a" + i + "','is':1}")
                .collect(Collectors.joining(","));
        Checked<?> card =
                when("{'any':[" + clauses + "]}").orThrow().allowMissing().scorecard(Customer.ON);
        assertThat(card.result()).isEmpty();
        assertThat(card.findings()).hasSize(1_001);
    }

    @Test
    void bands_are_at_most_a_hundred() {
        assertThat(bands(100).result()).isPresent();
        assertThat(Packs.lines(bands(101))).containsExactly("pack.too-many /bands");
    }

    private static Checked<RulePack> bands(int many) {
        String bands = IntStream.range(0, many)
                .mapToObj(i -> "{'from':" + i + ",'code':'B" + i + "'}")
                .collect(Collectors.joining(","));
        return RulePack.parse(Packs.edited("scoring", "'subject'", "'bands':[" + bands + "],'subject'"));
    }

    @Test
    void the_longest_names_make_ids_that_are_just_short_enough() {
        String pack = Packs.edited("scoring", "acme.care", "p".repeat(100))
                .replace("\"size\"", "\"" + "s".repeat(49) + "\"")
                .replace("\"large\"", "\"" + "l".repeat(49) + "\"");
        assertThat(RulePack.parse(pack).orThrow().scorecard(Customer.ON).result())
                .isPresent();
        assertThat(List.of(
                        pack.replace("p".repeat(100), "p".repeat(101)), pack.replace("s".repeat(49), "s".repeat(50))))
                .allSatisfy(longer -> assertThat(RulePack.parse(longer).findings())
                        .extracting(finding -> finding.code())
                        .containsExactly("pack.bad-value"));
    }
}
