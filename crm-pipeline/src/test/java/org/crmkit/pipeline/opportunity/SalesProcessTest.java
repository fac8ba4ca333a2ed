package org.crmkit.pipeline.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.opportunity.ForecastCategory;
import org.crmkit.core.opportunity.StageCategory;
import org.crmkit.core.pack.ConditionText;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Share;
import org.crmkit.pipeline.flow.Allowed;
import org.crmkit.pipeline.flow.Flow;
import org.crmkit.pipeline.flow.FlowDefinition.Guard;
import org.crmkit.pipeline.flow.NoSuchMove;
import org.crmkit.pipeline.flow.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SalesProcessTest {
    private static final AsOf NOW = AsOf.of(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private static final Attribute<Map<String, Object>, ?> AMOUNT =
            Attribute.number("amount", row -> (Number) row.get("amount"));
    private static final Attributes<Map<String, Object>> ROW = Attributes.of("deal", row -> "d1", AMOUNT);
    private static final Guard LARGE =
            new Guard("acme.large", ConditionText.of(AMOUNT.atLeast(10)), LocalizedText.of("large enough"));

    private static final Stage A = Stage.open("A", "A", "甲", 10, ForecastCategory.PIPELINE);
    private static final Stage B = Stage.open("B", "B", "乙", 50, ForecastCategory.BEST_CASE);
    private static final Stage WON = Stage.won("WON", "Won", "赢单");
    private static final Stage LOST = Stage.lost("LOST", "Lost", "输单");

    private static SalesProcess process(Stage... stages) {
        return SalesProcess.freely("acme", "1", LocalizedText.of("Acme"), List.of(stages));
    }

    private static SalesProcess exactly(Stage... stages) {
        return new SalesProcess("acme", "1", LocalizedText.of("Acme"), List.of(stages));
    }

    private static List<String> findings(SalesProcess process) {
        return process.findings().stream().map(Finding::toString).toList();
    }

    private static SalesProcess guarded() {
        List<Stage> stages = new ArrayList<>(process(A, B, WON, LOST).stages());
        stages.set(
                1,
                stages.get(1)
                        .requires(List.of("amount"), List.of(LARGE), List.of())
                        .stay(ExpectedStay.days(14)));
        stages.set(0, stages.get(0).stay(ExpectedStay.workingDays(5, "cn")));
        return exactly(stages.toArray(new Stage[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard", "ten-stages", "chinese-b2b"})
    void what_is_shipped_has_no_findings_and_travels_as_json(String name) {
        SalesProcess process =
                List.of(SalesProcesses.standard(), SalesProcesses.tenStages(), SalesProcesses.chinese()).stream()
                        .filter(shipped -> shipped.process().equals(name))
                        .findFirst()
                        .orElseThrow();

        assertThat(process.findings()).isEmpty();
        assertThat(SalesProcess.parse(process.json()).orThrow()).isEqualTo(process);
        assertThat(process.flow(ROW, List.of()).orThrow().states()).hasSameSizeAs(process.stages());
    }

    @Test
    void the_probabilities_are_those_of_the_books() {
        assertThat(SalesProcesses.standard().stages())
                .extracting(stage -> stage.probability().toString())
                .containsExactly("0.1", "0.25", "0.5", "0.65", "0.8", "1", "0");
        assertThat(SalesProcesses.tenStages().stages())
                .extracting(stage -> stage.probability().toString())
                .containsExactly("0.1", "0.1", "0.2", "0.5", "0.6", "0.7", "0.75", "0.9", "1", "0");
        assertThat(SalesProcesses.chinese().stages())
                .extracting(stage -> stage.probability().toString())
                .containsExactly("0.1", "0.3", "0.5", "0.7", "0.9", "1", "0");
    }

    @Test
    void a_stage_is_left_onwards_only_when_what_it_requires_is_fulfilled() {
        Flow<String, Map<String, Object>> flow = guarded().flow(ROW, List.of()).orThrow();

        assertThat(flow.decide(Map.of(), "A", "B", NOW)).isInstanceOf(Allowed.class);
        Refused<String> no = (Refused<String>) flow.decide(Map.of(), "B", "WON", NOW);
        assertThat(no.missing()).containsExactly("amount");
        assertThat(flow.decide(Map.of("amount", 9), "B", "WON", NOW)).isInstanceOf(Refused.class);
        assertThat(flow.decide(Map.of("amount", 10), "B", "WON", NOW)).isInstanceOf(Allowed.class);
        assertThat(flow.decide(Map.of(), "B", "LOST", NOW))
                .as("to lose takes nothing")
                .isInstanceOf(Allowed.class);
        assertThat(flow.decide(Map.of(), "B", "A", NOW)).as("nor to go back").isInstanceOf(Allowed.class);
        assertThat(flow.decide(Map.of(), "LOST", "A", NOW)).as("reopened").isInstanceOf(Allowed.class);
        assertThat(flow.decide(Map.of(), "WON", "A", NOW)).isInstanceOf(NoSuchMove.class);
    }

    @Test
    void it_travels_with_all_its_parts() {
        SalesProcess read = SalesProcess.parse(guarded().json()).orThrow();

        assertThat(read).isEqualTo(guarded());
        assertThat(read.stage("A").orElseThrow().stay()).contains(new ExpectedStay(5, Optional.of("cn")));
        assertThat(read.stage("C")).isEmpty();
    }

    @Test
    void an_archived_stage_is_left_and_never_entered_and_its_history_stays_readable() {
        SalesProcess later = process(A, B, WON, LOST).archive("B", "2");
        Flow<String, Map<String, Object>> flow = later.flow(ROW, List.of()).orThrow();
        Timeline<String> history = Timeline.start(NOW.instant().minusSeconds(2), "A", Cause.by("ann"))
                .then(NOW.instant().minusSeconds(1), "B", Cause.by("ann"));

        assertThat(later.findings()).isEmpty();
        assertThat(later.findingsAfter(process(A, B, WON, LOST))).isEmpty();
        assertThat(later.version()).isEqualTo("2");
        assertThat(later.stage(history.last()).orElseThrow().name().en()).isEqualTo("B");
        assertThat(flow.decide(Map.of(), "A", "B", NOW)).isInstanceOf(NoSuchMove.class);
        assertThat(flow.move(Map.of(), history, "WON", NOW, Cause.by("ann"))
                        .history()
                        .last())
                .isEqualTo("WON");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> later.archive("X", "3"))
                .withMessage("A sales process can archive a stage that it has, found X");
    }

    @Test
    void what_a_later_version_must_not_do_is_told() {
        Stage turned = new Stage(
                "B",
                B.name(),
                StageCategory.LOST,
                Share.NONE,
                ForecastCategory.OMITTED,
                B.stay(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false);

        assertThat(process(turned, WON, LOST).findingsAfter(process(A, B, WON, LOST)))
                .extracting(Finding::toString)
                .containsExactly(
                        "ERROR opportunity.removed-stage at /stages 'A': "
                                + "version 1 has the stage A: archive it, do not remove it",
                        "ERROR opportunity.changed-category at /stages/0/category 'LOST': "
                                + "in version 1 the stage is open: histories would read otherwise");
    }

    @Test
    void there_must_be_an_entry_and_a_stage_of_each_category() {
        assertThat(findings(exactly()))
                .containsExactly(
                        "ERROR opportunity.bad-entry at /stages: "
                                + "the first stage is where an opportunity enters: it must be open and in use",
                        "ERROR opportunity.no-open at /stages: at least one stage must be open and in use",
                        "ERROR opportunity.no-won at /stages: at least one stage must be won and in use",
                        "ERROR opportunity.no-lost at /stages: at least one stage must be lost and in use");
        assertThat(findings(process(WON, A, LOST)).get(0)).startsWith("ERROR opportunity.bad-entry");
        assertThat(findings(process(A.archive(), B, WON, LOST)).get(0)).startsWith("ERROR opportunity.bad-entry");
    }

    @Test
    void probabilities_fit_their_categories_and_do_not_fall() {
        assertThat(findings(process(Stage.open("A", "A", "甲", 0, ForecastCategory.PIPELINE), WON, LOST)))
                .containsExactly("ERROR opportunity.bad-probability at /stages/0/probability '0': "
                        + "a won stage has probability 1, a lost one 0, an open one something between");
        assertThat(findings(process(Stage.open("A", "A", "甲", 100, ForecastCategory.PIPELINE), WON, LOST)))
                .hasSize(1);
        assertThat(findings(process(Stage.open("A", "A", "甲", 1, ForecastCategory.PIPELINE), WON, LOST)))
                .isEmpty();
        SalesProcess falling = process(B, A, WON, LOST);
        assertThat(findings(falling))
                .containsExactly("WARNING opportunity.falling-probability at /stages/1/probability '0.1': "
                        + "it is less probable than the stage before, B with 50%");
        assertThat(falling.flow(ROW, List.of()).result()).isPresent();
        assertThat(SalesProcess.parse(falling.json()).findings()).hasSize(1);
    }

    @Test
    void a_stage_that_is_won_or_lost_requires_nothing() {
        assertThat(findings(process(A, WON.requires(List.of("amount"), List.of(), List.of()), LOST)))
                .containsExactly("ERROR opportunity.terminal-requirement at /stages/1 'WON': "
                        + "nothing is required to move on from a stage that is won or lost");
    }

    @Test
    void findings_of_the_flow_stand_where_they_belong_in_the_process() {
        assertThat(findings(process(A, A, WON, LOST)))
                .contains("ERROR flow.duplicate-state at /stages/1/code 'A': it stands already, in place 1");
        assertThat(findings(exactly(A.leading(List.of("WON", "X"), List.of()), WON, LOST)))
                .containsExactly("ERROR flow.unknown-state at /stages/0/targets/1 'X': the flow has no such state");
        assertThat(findings(exactly(A.leading(List.of("WON", "B"), List.of()), B, WON, LOST)))
                .contains(
                        "ERROR flow.dead-end at /stages/1 'B': no move leads out of it, and it is no end",
                        "ERROR flow.unreachable at /stages/3 'LOST': no moves lead here from the start");
        SalesProcess unknown = process(A.requires(List.of("colour"), List.of(), List.of("acme.nobody")), B, WON, LOST);
        assertThat(unknown.flow(ROW, List.of()).findings())
                .extracting(Finding::toString)
                .as("told once, though it guards two moves")
                .containsExactly(
                        "ERROR flow.unknown-attribute at /stages/0/requires/0 'colour': a deal has no such attribute",
                        "ERROR flow.unknown-rule at /stages/0/rules/0 'acme.nobody': the host gives no rule of that id");
    }

    @Test
    void json_that_does_not_read_is_refused_with_its_place() {
        assertThat(SalesProcess.parse(guarded().json().replace("\"BEST_CASE\"", "\"MAYBE\""))
                        .findings())
                .singleElement()
                .asString()
                .startsWith("ERROR json.unknown-value at /stages/1/forecast 'MAYBE'");
        assertThat(SalesProcess.parse(exactly().json()).result()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExpectedStay.days(0))
                .withMessage("A stay must be expected to take 1 to 3650 days, found 0");
        assertThat(ExpectedStay.days(3650).days()).isEqualTo(3650);
    }
}
