package org.crmkit.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Texts;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.value.AsOf;
import org.crmkit.pipeline.campaign.CampaignFlow;
import org.crmkit.pipeline.complaint.ComplaintFlow;
import org.crmkit.pipeline.conversion.LeadFlow;
import org.crmkit.pipeline.flow.Allowed;
import org.crmkit.pipeline.flow.Flow;
import org.crmkit.pipeline.flow.FlowDefinition;
import org.crmkit.pipeline.flow.NoSuchMove;
import org.crmkit.pipeline.flow.Refused;
import org.crmkit.pipeline.flow.State;
import org.crmkit.pipeline.service.CaseFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedFlowsTest {
    private static final AsOf NOON = AsOf.of(Instant.parse("2026-03-15T12:00:00Z"), ZoneOffset.UTC);

    static Stream<FlowDefinition> shipped() {
        return Stream.of(CaseFlow.standard(), ComplaintFlow.standard(), LeadFlow.standard(), CampaignFlow.standard());
    }

    private static Attribute<Map<String, Object>, ?> moment(String name) {
        return Attribute.moment(name, row -> (Instant) row.get(name));
    }

    private static Attribute<Map<String, Object>, ?> code(String name) {
        return Attribute.code(name, row -> row.get(name));
    }

    /** A host's row by attribute name. */
    private static Flow<String, Map<String, Object>> bound(FlowDefinition definition) {
        Attributes<Map<String, Object>> on = Attributes.of(
                definition.subject(),
                row -> "1",
                moment("case.solved"),
                code("case.owner"),
                code("case.queue"),
                moment("complaint.acknowledged"),
                code("complaint.cause"),
                code("complaint.corrective-action"),
                code("lead.owner"),
                Attribute.codes(
                        "lead.contact-points",
                        row -> row.containsKey("lead.contact-points") ? Set.of("EMAIL") : Set.<String>of()),
                code("campaign.budget"),
                code("campaign.begins"));
        return definition.bind(on, List.of()).orThrow();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void it_has_no_findings_travels_as_json_and_binds(FlowDefinition definition) {
        assertThat(definition.findings()).isEmpty();
        assertThat(FlowDefinition.parse(definition.json()).orThrow()).isEqualTo(definition);
        assertThat(bound(definition).states()).isEqualTo(definition.states());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_state_is_named_in_both_languages(FlowDefinition definition) {
        assertThat(definition.states()).allSatisfy(state -> {
            LocalizedText name = state.name();
            assertThat(name.in(Texts.CHINESE)).isNotEqualTo(name.in(Texts.ENGLISH));
        });
    }

    /** Every pair of states is decided, and whatever is refused says why. */
    @ParameterizedTest
    @MethodSource("shipped")
    void every_pair_of_states_is_decided_with_a_because(FlowDefinition definition) {
        Flow<String, Map<String, Object>> flow = bound(definition);
        Set<String> told = new LinkedHashSet<>();
        for (State<String> from : flow.states()) {
            for (State<String> to : flow.states()) {
                if (flow.decide(Map.of(), from.key(), to.key(), NOON) instanceof Refused<String> no) {
                    assertThat(no.because().in(Texts.CHINESE)).isNotBlank();
                    assertThat(no instanceof NoSuchMove || !no.advice().isEmpty())
                            .isTrue();
                    told.add(from.key() + to.key());
                }
            }
        }
        assertThat(told).hasSizeGreaterThan(flow.states().size());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void it_is_drawn_as_approved(FlowDefinition definition) throws IOException {
        String name = "/approved/" + definition.subject() + "-flow.txt";
        try (InputStream text = Objects.requireNonNull(ShippedFlowsTest.class.getResourceAsStream(name), name)) {
            assertThat(definition.mermaid(Texts.ENGLISH) + definition.mermaid(Texts.CHINESE))
                    .isEqualTo(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void a_case_is_reopened_while_it_is_resolved_and_within_the_window() {
        Flow<String, Map<String, Object>> flow = bound(CaseFlow.standard());
        Map<String, Object> lately = Map.of("case.solved", Instant.parse("2026-03-02T00:00:00Z"));
        Map<String, Object> longAgo = Map.of("case.solved", Instant.parse("2026-03-01T23:59:59Z"));

        assertThat(flow.decide(lately, "resolved", "in-progress", NOON)).isInstanceOf(Allowed.class);
        Refused<String> no = (Refused<String>) flow.decide(longAgo, "resolved", "in-progress", NOON);
        assertThat(no.advice())
                .extracting(advice -> advice.because().toString())
                .singleElement()
                .asString()
                .startsWith("it takes that case.solved lies in the last");
        assertThat(flow.decide(Map.of(), "resolved", "in-progress", NOON)).isInstanceOf(Refused.class);
        assertThat(flow.decide(lately, "closed", "in-progress", NOON)).isInstanceOf(NoSuchMove.class);
        assertThat(bound(CaseFlow.reopenedWithin(Period.ofDays(15))).decide(longAgo, "resolved", "in-progress", NOON))
                .isInstanceOf(Allowed.class);
    }

    @Test
    void a_case_is_worked_on_once_somebody_or_some_queue_has_it() {
        Flow<String, Map<String, Object>> flow = bound(CaseFlow.standard());

        assertThat(flow.decide(Map.of("case.queue", "q"), "new", "in-progress", NOON))
                .isInstanceOf(Allowed.class);
        assertThat(flow.decide(Map.of("case.owner", "o"), "new", "in-progress", NOON))
                .isInstanceOf(Allowed.class);
        assertThat(((Refused<String>) flow.decide(Map.of(), "new", "in-progress", NOON)).missing())
                .containsExactly("case.owner", "case.queue");
    }

    @Test
    void a_complaint_is_closed_only_with_cause_and_action() {
        Flow<String, Map<String, Object>> flow = bound(ComplaintFlow.standard());
        Map<String, Object> row = new LinkedHashMap<>();

        assertThat(((Refused<String>) flow.decide(row, "settled", "closed", NOON)).missing())
                .containsExactly("complaint.cause", "complaint.corrective-action");
        row.put("complaint.cause", "late");
        assertThat(((Refused<String>) flow.decide(row, "settled", "closed", NOON)).missing())
                .containsExactly("complaint.corrective-action");
        row.put("complaint.corrective-action", "second carrier");
        assertThat(flow.decide(row, "settled", "closed", NOON)).isInstanceOf(Allowed.class);
    }

    @Test
    void a_lead_is_converted_once_and_only_when_qualified_and_may_be_taken_up_again() {
        Flow<String, Map<String, Object>> flow = bound(LeadFlow.standard());
        List<String> converting = new ArrayList<>();
        flow.moves().stream()
                .filter(move -> move.to().equals("converted"))
                .forEach(move -> converting.add(move.from()));

        assertThat(converting).containsExactly("qualified");
        assertThat(flow.open(Map.of(), "converted", NOON)).isEmpty();
        assertThat(flow.decide(Map.of(), "disqualified", "nurturing", NOON)).isInstanceOf(Allowed.class);
        assertThat(flow.decide(Map.of("lead.owner", "o"), "disqualified", "working", NOON))
                .isInstanceOf(Allowed.class);
        assertThat(flow.decide(Map.of(), "working", "qualified", NOON)).isInstanceOf(Refused.class);
        assertThat(flow.decide(Map.of("lead.contact-points", 1), "working", "qualified", NOON))
                .isInstanceOf(Allowed.class);
    }

    @Test
    void a_campaign_that_is_over_stays_over_and_one_that_is_suspended_goes_on() {
        Flow<String, Map<String, Object>> flow = bound(CampaignFlow.standard());

        assertThat(flow.open(Map.of(), "completed", NOON)).isEmpty();
        assertThat(flow.open(Map.of(), "cancelled", NOON)).isEmpty();
        assertThat(flow.decide(Map.of(), "suspended", "in-progress", NOON)).isInstanceOf(Allowed.class);
        assertThat(((Refused<String>) flow.decide(Map.of(), "approved", "in-progress", NOON)).missing())
                .containsExactly("campaign.begins");
    }
}
