package org.crmkit.pipeline.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;

/** The bare shape of a flow, states and what leads where, and everything that is wrong with it. */
final class Outline<K> {
    static final int MOST_STATES = 200;
    static final int MOST_MOVES = 2_000;
    static final int MOST_GUARDS = 31;

    private final List<State<K>> states;
    private final List<Line<K>> lines;
    private final Map<K, Integer> places = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** A move without its guards, but for their names. */
    record Line<K>(K from, K to, boolean back, List<String> guards) {}

    private Outline(List<State<K>> states, List<Line<K>> lines) {
        this.states = states;
        this.lines = lines;
    }

    static <K, S> Outline<K> of(List<State<K>> states, List<Move<K, S>> moves) {
        List<Line<K>> lines = new ArrayList<>();
        for (Move<K, S> move : moves) {
            List<String> guards = new ArrayList<>();
            move.guards().forEach(guard -> guards.add(guard.id().value()));
            lines.add(new Line<>(move.from(), move.to(), move.back(), guards));
        }
        return ofLines(states, lines);
    }

    static <K> Outline<K> ofLines(List<State<K>> states, List<Line<K>> lines) {
        return new Outline<>(states, lines);
    }

    /** {@return everything that is wrong, states first} */
    List<Finding> findings() {
        if (states.size() > MOST_STATES) {
            add(Flaw.TOO_MANY, "/states", "", MOST_STATES, states.size());
        }
        if (lines.size() > MOST_MOVES) {
            add(Flaw.TOO_MANY, "/moves", "", MOST_MOVES, lines.size());
        }
        if (findings.isEmpty()) {
            lookAtStates();
            lookAtMoves();
        }
        if (findings.isEmpty()) {
            lookAtWays();
        }
        return List.copyOf(findings);
    }

    private void lookAtStates() {
        int starts = 0;
        int ends = 0;
        for (int i = 0; i < states.size(); i++) {
            State<K> state = states.get(i);
            Integer before = places.putIfAbsent(state.key(), i);
            if (before != null) {
                add(Flaw.DUPLICATE_STATE, "/states/" + i + "/key", state.key(), before + 1);
            }
            ends += state.role() == State.Role.END ? 1 : 0;
            starts += state.role() == State.Role.START ? 1 : 0;
            if (state.role() == State.Role.START && starts > 1) {
                add(Flaw.SEVERAL_STARTS, "/states/" + i + "/role", state.key());
            }
        }
        if (starts == 0) {
            add(Flaw.NO_START, "/states", "");
        }
        if (ends == 0) {
            add(Flaw.NO_END, "/states", "");
        }
    }

    private void lookAtMoves() {
        Map<List<K>, Integer> pairs = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Line<K> line = lines.get(i);
            String path = "/moves/" + i;
            boolean known = known(line.from(), path + "/from");
            known = known(line.to(), path + "/to") && known;
            Integer before = pairs.putIfAbsent(List.of(line.from(), line.to()), i);
            if (before != null) {
                add(Flaw.DUPLICATE_MOVE, path, line.from() + " -> " + line.to(), before + 1);
            }
            if (line.from().equals(line.to())) {
                add(Flaw.SAME_STATE, path + "/to", line.to());
            } else if (known) {
                lookAtDirection(line, path);
            }
            lookAtGuards(line, path);
        }
    }

    private boolean known(K key, String path) {
        boolean known = places.containsKey(key);
        if (!known) {
            add(Flaw.UNKNOWN_STATE, path, key);
        }
        return known;
    }

    private void lookAtDirection(Line<K> line, String path) {
        int from = places.getOrDefault(line.from(), 0);
        int to = places.getOrDefault(line.to(), 0);
        boolean back = to < from || states.get(from).role() == State.Role.END;
        if (back && !line.back()) {
            add(Flaw.UNDECLARED_BACK, path, line.from() + " -> " + line.to());
        } else if (!back && line.back()) {
            add(Flaw.NOT_BACK, path, line.from() + " -> " + line.to());
        }
        if (states.get(to).archived()) {
            add(Flaw.INTO_ARCHIVED, path + "/to", line.to());
        }
    }

    private void lookAtGuards(Line<K> line, String path) {
        if (line.guards().size() > MOST_GUARDS) {
            add(Flaw.TOO_MANY, path, "", MOST_GUARDS, line.guards().size());
        }
        Set<String> ids = new HashSet<>();
        for (String guard : line.guards()) {
            if (!ids.add(guard)) {
                add(Flaw.DUPLICATE_GUARD, path, guard);
            }
        }
    }

    /** Whether every state can be reached, and an end from every state. */
    private void lookAtWays() {
        Map<K, List<K>> forth = new HashMap<>();
        Map<K, List<K>> back = new HashMap<>();
        for (Line<K> line : lines) {
            forth.computeIfAbsent(line.from(), none -> new ArrayList<>()).add(line.to());
            back.computeIfAbsent(line.to(), none -> new ArrayList<>()).add(line.from());
        }
        Set<K> reached = reached(State.Role.START, forth);
        Set<K> ending = reached(State.Role.END, back);
        for (int i = 0; i < states.size(); i++) {
            State<K> state = states.get(i);
            String path = "/states/" + i;
            if (!state.archived() && !reached.contains(state.key())) {
                add(Flaw.UNREACHABLE, path, state.key());
            }
            if (!ending.contains(state.key())) {
                add(forth.containsKey(state.key()) ? Flaw.ENDLESS : Flaw.DEAD_END, path, state.key());
            }
        }
    }

    private Set<K> reached(State.Role role, Map<K, List<K>> ways) {
        Set<K> reached = new HashSet<>();
        Deque<K> open = new ArrayDeque<>();
        states.stream().filter(state -> state.role() == role).forEach(state -> open.add(state.key()));
        while (!open.isEmpty()) {
            K key = open.remove();
            if (reached.add(key)) {
                open.addAll(ways.getOrDefault(key, List.of()));
            }
        }
        return reached;
    }

    private void add(Flaw flaw, String path, Object found, Object... args) {
        findings.add(Finding.error(flaw.code(), Place.path(path), found.toString(), Reason.of(flaw.because(), args)));
    }

    /** Everything that can be wrong with a flow: the stable code of the finding, and the sentence that says why. */
    enum Flaw {
        TOO_MANY("flow.too-many", "there may be at most {} here, found {}", "此处最多{}个，现有{}个"),
        NO_START("flow.no-start", "one state must be the start", "须有一个起始状态"),
        SEVERAL_STARTS("flow.several-starts", "there must be one start only", "只能有一个起始状态"),
        NO_END("flow.no-end", "at least one state must be an end", "至少须有一个终止状态"),
        DUPLICATE_STATE("flow.duplicate-state", "it stands already, in place {}", "已出现，位于第{}项"),
        DUPLICATE_MOVE("flow.duplicate-move", "it stands already, in place {}", "已出现，位于第{}项"),
        DUPLICATE_GUARD("flow.duplicate-guard", "a guard must stand once at a move", "同一流转的条件不得重复"),
        UNKNOWN_STATE("flow.unknown-state", "the flow has no such state", "流程没有该状态"),
        SAME_STATE("flow.same-state", "a move must end in another state than it begins", "流转的起止状态不得相同"),
        UNDECLARED_BACK(
                "flow.undeclared-back",
                "it goes back, to an earlier state or out of an end, and must be declared so",
                "这是退回（回到靠前的状态，或离开终止状态），须声明为退回"),
        NOT_BACK("flow.not-back", "it is declared to go back, but goes forward", "声明为退回，实际为前进"),
        INTO_ARCHIVED("flow.into-archived", "an archived state is not entered any more", "已归档的状态不再进入"),
        UNREACHABLE("flow.unreachable", "no moves lead here from the start", "从起始状态无法到达"),
        DEAD_END("flow.dead-end", "no move leads out of it, and it is no end", "没有出路，又不是终止状态"),
        ENDLESS("flow.endless", "no moves lead from it to an end", "由此无法到达终止状态"),
        UNKNOWN_ATTRIBUTE("flow.unknown-attribute", "a {} has no such attribute", "{}没有这个属性"),
        UNKNOWN_RULE("flow.unknown-rule", "the host gives no rule of that id", "宿主没有提供该规则"),
        OTHER_SUBJECT("flow.other-subject", "it is used for a {}", "实际用于{}"),
        OTHER_FORMAT(
                "flow.unsupported-version",
                "this release reads flows of formatVersion {} only",
                "本版本只读取formatVersion为{}的流程"),
        TOO_LARGE("flow.too-large", "a flow must have at most {} characters", "流程最多{}个字符"),
        BAD_NAME(
                "flow.bad-name",
                "this must be a name in kebab case, a rule's in 2 to 6 parts joined by dots",
                "应为小写字母、数字与连字符组成的名称，规则名称为2至6部分，以点相连");

        private final String code;
        private final LocalizedText because;

        Flaw(String code, String en, String zh) {
            this.code = code;
            this.because = LocalizedText.of(en, zh);
        }

        /** {@return the code of the finding} */
        String code() {
            return code;
        }

        /** {@return the sentence, with its open places} */
        LocalizedText because() {
            return because;
        }
    }
}
