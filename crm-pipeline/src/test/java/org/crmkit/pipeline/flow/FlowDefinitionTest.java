package org.crmkit.pipeline.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Texts;
import org.crmkit.core.pack.ConditionText;
import org.crmkit.core.value.AsOf;
import org.crmkit.pipeline.flow.FlowDefinition.Guard;
import org.crmkit.pipeline.flow.FlowDefinition.Line;
import org.junit.jupiter.api.Test;

class FlowDefinitionTest {
    private static final AsOf NOW = AsOf.of(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private static final String JSON =
            "{\"formatVersion\":1,\"flow\":\"acme.deal\",\"version\":\"1\",\"subject\":\"deal\","
                    + "\"title\":{\"en\":\"Deal\",\"zh\":\"商机\"},\"states\":["
                    + "{\"key\":\"LEAD\",\"name\":{\"en\":\"Lead\",\"zh\":\"线索\"},\"category\":\"OPEN\",\"role\":\"START\",\"archived\":false},"
                    + "{\"key\":\"WON\",\"name\":{\"en\":\"Won\",\"zh\":\"赢单\"},\"category\":\"WON\",\"role\":\"END\",\"archived\":false}],"
                    + "\"moves\":[{\"from\":\"LEAD\",\"to\":\"WON\",\"requires\":[\"closes\"],\"conditions\":[{\"id\":\"acme.large\","
                    + "\"when\":{\"attribute\":\"amount\",\"atLeast\":1000.5},\"because\":{\"en\":\"large\"}}],\"rules\":[\"acme.met\"]},"
                    + "{\"from\":\"WON\",\"to\":\"LEAD\",\"back\":true}]}";
    private static final FlowDefinition DEFINITION = new FlowDefinition(
                    "acme.deal", "1", "deal", LocalizedText.of("Deal", "商机"), List.of(), List.of())
            .state(State.start("LEAD", "Lead", "线索", "OPEN"))
            .state(State.end("WON", "Won", "赢单", "WON"))
            .move(Line.move("LEAD", "WON")
                    .requires("closes")
                    .when(new Guard(
                            "acme.large", ConditionText.of(Deal.AMOUNT.atLeast(1000.5)), LocalizedText.of("large")))
                    .rules("acme.met"))
            .move(Line.back("WON", "LEAD"));

    private static List<String> told(List<Finding> findings) {
        return findings.stream().map(Finding::toString).toList();
    }

    private static List<String> refusal(String from, String to) {
        assertThat(JSON).contains(from);
        Checked<FlowDefinition> read = FlowDefinition.parse(JSON.replace(from, to));
        assertThat(read.result()).isEmpty();
        return told(read.findings());
    }

    @Test
    void it_travels_as_json() {
        assertThat(DEFINITION.json()).isEqualTo(JSON);
        assertThat(FlowDefinition.parse(JSON).orThrow()).isEqualTo(DEFINITION);
        assertThat(DEFINITION.findings()).isEmpty();
    }

    @Test
    void bound_to_a_subject_it_decides() {
        Flow<String, Deal> flow =
                DEFINITION.bind(Deal.ALL, List.of(new Deal.MetRule())).orThrow();
        LocalDate may = LocalDate.of(2026, 5, 1);

        assertThat(flow.decide(new Deal("d1", 1001, may, true), "LEAD", "WON", NOW))
                .isInstanceOf(Allowed.class);
        Refused<String> no = (Refused<String>) flow.decide(new Deal("d1", 1000, null, true), "LEAD", "WON", NOW);
        assertThat(no.missing()).containsExactly("closes");
        assertThat(no.advice())
                .extracting(advice -> advice.because().toString())
                .containsExactly(
                        "closes must be filled in",
                        "it takes that the amount is at least 1,000.5: the amount is 1,000, 0.5 more");
    }

    @Test
    void a_name_that_nobody_offers_is_a_finding_with_its_place() {
        FlowDefinition wrong = DEFINITION.move(Line.back("WON", "LEAD"));
        assertThat(told(wrong.bind(Deal.ALL, List.of()).findings()))
                .containsExactly("ERROR flow.duplicate-move at /moves/2 'WON -> LEAD': it stands already, in place 2");

        FlowDefinition unknown = new FlowDefinition(
                        "f", "1", "lead", LocalizedText.of("F"), DEFINITION.states(), List.of())
                .move(Line.move("LEAD", "WON")
                        .requires("colour")
                        .when(new Guard(
                                "acme.x",
                                ConditionText.parse("{\"attribute\":\"size\",\"is\":\"L\"}")
                                        .orThrow(),
                                LocalizedText.of("x")))
                        .rules("acme.nobody"));
        assertThat(told(unknown.bind(Deal.ALL, List.of()).findings()))
                .containsExactly(
                        "WARNING flow.other-subject at /subject 'lead': it is used for a deal",
                        "ERROR flow.unknown-attribute at /moves/0/requires/0 'colour': a deal has no such attribute",
                        "ERROR pack.unknown-attribute at /moves/0/conditions/0/when/attribute 'size': "
                                + "a deal has no such attribute: choose from amount, closes, broken",
                        "ERROR flow.unknown-rule at /moves/0/rules/0 'acme.nobody': the host gives no rule of that id");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        FlowDefinition wrong = new FlowDefinition(
                        "f", "1", "deal", LocalizedText.of("F"), List.of(State.step("A", "A", "甲", "OPEN")), List.of())
                .move(Line.move("A", "B").requires("No Name").rules("one-part"));

        assertThat(told(wrong.findings()))
                .containsExactly(
                        "ERROR flow.no-start at /states: one state must be the start",
                        "ERROR flow.no-end at /states: at least one state must be an end",
                        "ERROR flow.unknown-state at /moves/0/to 'B': the flow has no such state",
                        "ERROR flow.bad-name at /moves/0/requires/0 'No Name': "
                                + "this must be a name in kebab case, a rule's in 2 to 6 parts joined by dots",
                        "ERROR flow.bad-name at /moves/0/rules/0 'one-part': "
                                + "this must be a name in kebab case, a rule's in 2 to 6 parts joined by dots");
        assertThat(wrong.bind(Deal.ALL, List.of()).findings()).isEqualTo(wrong.findings());
    }

    @Test
    void what_is_wrong_with_a_condition_is_told_at_its_place() {
        assertThat(refusal("\"atLeast\":1000.5", "\"above\":7,\"atLast\":1"))
                .hasSize(3)
                .allMatch(finding -> finding.contains(" at /moves/0/conditions/0/when"))
                .anyMatch(
                        finding -> finding.startsWith("ERROR pack.unknown-field at /moves/0/conditions/0/when/above"));
    }

    @Test
    void what_does_not_read_as_a_definition_is_told_with_its_place() {
        assertThat(refusal("\"back\":true", "\"backwards\":true"))
                .singleElement()
                .asString()
                .startsWith("ERROR json.unknown-field at /moves/1/backwards");
        assertThat(refusal("\"role\":\"END\"", "\"role\":\"THE_END\""))
                .singleElement()
                .asString()
                .startsWith("ERROR json.unknown-value at /states/1/role 'THE_END'");
        assertThat(refusal("\"subject\":\"deal\",", ""))
                .singleElement()
                .asString()
                .startsWith("ERROR json.missing-field at /subject");
        assertThat(refusal("\"formatVersion\":1", "\"formatVersion\":2,\"colour\":3"))
                .containsExactly("ERROR flow.unsupported-version at /formatVersion: "
                        + "this release reads flows of formatVersion 1 only");
        assertThat(refusal("\"en\":\"Deal\"", "\"en\":\"" + "x".repeat(1_000_000) + "\""))
                .containsExactly("ERROR flow.too-large: a flow must have at most 1,000,000 characters");
        assertThat(told(FlowDefinition.parse("{").findings()))
                .singleElement()
                .asString()
                .contains("json.syntax");
    }

    @Test
    void it_is_drawn_with_the_names_of_its_guards() {
        assertThat(DEFINITION.mermaid(Texts.CHINESE)).isEqualTo("""
                        stateDiagram-v2
                            state "线索" as s0
                            state "赢单" as s1
                            [*] --> s0
                            s0 --> s1 : closes，large，acme.met
                            s1 --> s0 : 退回
                            s1 --> [*]
                        """);
    }
}
