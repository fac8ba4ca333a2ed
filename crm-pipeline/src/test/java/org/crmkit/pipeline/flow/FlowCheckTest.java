package org.crmkit.pipeline.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Texts;
import org.crmkit.core.rule.Rule;
import org.junit.jupiter.api.Test;

class FlowCheckTest {
    private static FlowBuilder<String, Deal> small() {
        return Flow.<String, Deal>of("acme.small", Deal::id)
                .state(State.start("A", "A", "甲", "OPEN"))
                .state(State.step("B", "B", "乙", "OPEN"))
                .state(State.end("C", "C", "丙", "DONE"));
    }

    private static FlowBuilder<String, Deal> sound() {
        return small().move("A", "B").move("B", "C");
    }

    private static List<String> findings(FlowBuilder<String, Deal> builder) {
        return builder.build().findings().stream().map(Finding::toString).toList();
    }

    @Test
    void a_sound_flow_has_no_findings() {
        assertThat(sound().build().findings()).isEmpty();
        assertThat(sound().version("2026.1").build().orThrow()).hasToString("acme.small 2026.1");
    }

    @Test
    void there_must_be_one_start_and_an_end() {
        assertThat(findings(Flow.<String, Deal>of("x", Deal::id)))
                .containsExactly(
                        "ERROR flow.no-start at /states: one state must be the start",
                        "ERROR flow.no-end at /states: at least one state must be an end");
        assertThat(findings(sound().state(State.start("D", "D", "丁", "OPEN"))))
                .containsExactly("ERROR flow.several-starts at /states/3/role 'D': there must be one start only");
    }

    @Test
    void nothing_may_stand_twice() {
        assertThat(findings(sound().state(State.step("B", "B", "乙", "OPEN"))))
                .containsExactly("ERROR flow.duplicate-state at /states/3/key 'B': it stands already, in place 2");
        assertThat(findings(sound().move("A", "B")))
                .containsExactly("ERROR flow.duplicate-move at /moves/2 'A -> B': it stands already, in place 1");
        assertThat(findings(sound().move("A", "C", Deal.LARGE, Deal.LARGE)))
                .containsExactly(
                        "ERROR flow.duplicate-guard at /moves/2 'acme.large': a guard must stand once at a move");
    }

    @Test
    void a_move_begins_and_ends_in_two_states_of_the_flow() {
        assertThat(findings(sound().move("X", "Y")))
                .containsExactly(
                        "ERROR flow.unknown-state at /moves/2/from 'X': the flow has no such state",
                        "ERROR flow.unknown-state at /moves/2/to 'Y': the flow has no such state");
        assertThat(findings(sound().move("A", "A")))
                .containsExactly(
                        "ERROR flow.same-state at /moves/2/to 'A': a move must end in another state than it begins");
    }

    @Test
    void a_move_back_must_be_declared_so_and_no_other() {
        assertThat(findings(sound().move("B", "A")))
                .containsExactly("ERROR flow.undeclared-back at /moves/2 'B -> A': "
                        + "it goes back, to an earlier state or out of an end, and must be declared so");
        assertThat(findings(sound().back("A", "C")))
                .containsExactly(
                        "ERROR flow.not-back at /moves/2 'A -> C': it is declared to go back, but goes forward");
        assertThat(findings(sound().back("B", "A").back("C", "B"))).isEmpty();
        assertThat(findings(sound().state(State.end("D", "D", "丁", "DONE"))
                        .move("A", "D")
                        .move("C", "D")))
                .as("out of an end, though forward")
                .singleElement()
                .asString()
                .contains("flow.undeclared-back");
    }

    @Test
    void every_state_is_reached_and_leads_to_an_end() {
        assertThat(findings(sound().state(State.step("D", "D", "丁", "OPEN")).move("D", "A")))
                .as("found before the ways are looked at")
                .singleElement()
                .asString()
                .contains("flow.undeclared-back");
        assertThat(findings(sound().state(State.step("D", "D", "丁", "OPEN")).back("D", "A")))
                .containsExactly("ERROR flow.unreachable at /states/3 'D': no moves lead here from the start");
        assertThat(findings(sound().state(State.step("D", "D", "丁", "OPEN")).move("A", "D")))
                .containsExactly("ERROR flow.dead-end at /states/3 'D': no move leads out of it, and it is no end");
        assertThat(findings(sound().state(State.step("D", "D", "丁", "OPEN"))
                        .state(State.step("E", "E", "戊", "OPEN"))
                        .move("A", "D")
                        .move("D", "E")
                        .back("E", "D")))
                .containsExactly(
                        "ERROR flow.endless at /states/3 'D': no moves lead from it to an end",
                        "ERROR flow.endless at /states/4 'E': no moves lead from it to an end");
    }

    @Test
    void an_archived_state_is_left_but_not_entered() {
        State<String> old = State.step("OLD", "Old", "旧", "OPEN").archive();

        assertThat(findings(sound().state(old).back("OLD", "B"))).isEmpty();
        assertThat(findings(sound().state(old).back("OLD", "B").move("A", "OLD")))
                .containsExactly(
                        "ERROR flow.into-archived at /moves/3/to 'OLD': an archived state is not entered any more");
        assertThat(findings(sound().state(old)))
                .containsExactly("ERROR flow.dead-end at /states/3 'OLD': no move leads out of it, and it is no end");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> State.start("A", "A", "甲", "OPEN").archive())
                .withMessage("The start of a flow must not be archived, found A");
    }

    @Test
    void there_are_limits() {
        FlowBuilder<String, Deal> states = sound();
        for (int i = 0; i < 197; i++) {
            states.state(State.end("S" + i, "S", "状", "DONE")).move("A", "S" + i);
        }
        assertThat(findings(states)).isEmpty();
        assertThat(findings(states.state(State.end("T", "T", "端", "DONE"))))
                .containsExactly("ERROR flow.too-many at /states: there may be at most 200 here, found 201");
        FlowBuilder<String, Deal> moves = sound();
        for (int i = 0; i < 1999; i++) {
            moves.move("A", "C");
        }
        assertThat(findings(moves))
                .containsExactly("ERROR flow.too-many at /moves: there may be at most 2,000 here, found 2,001");
        assertThat(guarded(31)).isEmpty();
        assertThat(guarded(32))
                .containsExactly("ERROR flow.too-many at /moves/2: there may be at most 31 here, found 32");
    }

    private static List<String> guarded(int guards) {
        List<Rule<? super Deal, ?>> rules = new ArrayList<>();
        for (int i = 0; i < guards; i++) {
            rules.add(Deal.AMOUNT.atLeast(i).then("acme.g" + i, true, "enough"));
        }
        return findings(sound().add(new Move<>("A", "C", false, rules)));
    }

    @Test
    void findings_are_told_in_chinese_too() {
        Finding finding = sound().move("A", "A").build().findings().get(0);

        assertThat(finding.because().in(Texts.CHINESE)).isEqualTo("流转的起止状态不得相同");
    }
}
