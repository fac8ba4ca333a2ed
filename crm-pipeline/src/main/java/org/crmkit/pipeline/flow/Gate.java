package org.crmkit.pipeline.flow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.RuleFailure;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.value.AsOf;
import org.jspecify.annotations.Nullable;

/** Decides about one move: every guard is asked, for a refusal should tell all that is in the way. */
final class Gate<K, S> implements Serializable {
    private static final long serialVersionUID = 1;

    private final State<K> from;
    private final State<K> to;
    private final Panel<S> panel;
    private final Attribute.Read<? super S, ?> idOf;
    private final @Nullable Allowed<K> allowed;
    private final int all;

    Gate(State<K> from, State<K> to, Panel<S> panel, Attribute.Read<? super S, ?> idOf) {
        this.from = from;
        this.to = to;
        this.panel = panel;
        this.idOf = idOf;
        this.allowed = panel.data() ? new Allowed<>(from.key(), to.key(), panel, null) : null;
        this.all = (1 << panel.size()) - 1;
    }

    State<K> from() {
        return from;
    }

    State<K> to() {
        return to;
    }

    Panel<S> panel() {
        return panel;
    }

    Decision<K> decide(S subject, AsOf asOf) {
        int yes = 0;
        int unknown = 0;
        @Nullable Answer<?> @Nullable [] answers = panel.room();
        try {
            for (int i = 0; i < panel.size(); i++) {
                Truth truth = panel.truth(i, subject, asOf, answers);
                if (truth == Truth.YES) {
                    yes |= 1 << i;
                } else if (truth == Truth.UNKNOWN) {
                    unknown |= 1 << i;
                }
            }
        } catch (RuntimeException e) {
            return decideOneByOne(subject, asOf);
        }
        if (yes != all) {
            return new Unmet<>(this, subject, asOf, yes, unknown, answers, List.of());
        }
        return allowed != null ? allowed : new Allowed<>(from.key(), to.key(), panel, answers);
    }

    /** The same where a guard threw: the others are asked all the same. */
    private Decision<K> decideOneByOne(S subject, AsOf asOf) {
        int yes = 0;
        int unknown = 0;
        @Nullable Answer<?> @Nullable [] answers = panel.room();
        List<RuleFailure> failures = new ArrayList<>();
        for (int i = 0; i < panel.size(); i++) {
            Truth truth = Truth.UNKNOWN;
            try {
                truth = panel.truth(i, subject, asOf, answers);
            } catch (RuntimeException e) {
                failures.add(RuleFailure.of(panel.id(i), Gate.id(idOf, subject), e));
            }
            yes |= truth == Truth.YES ? 1 << i : 0;
            unknown |= truth == Truth.UNKNOWN ? 1 << i : 0;
        }
        return new Unmet<>(this, subject, asOf, yes, unknown, answers, failures);
    }

    /** {@return the subject's id; a question mark if it cannot be read}, for a failure must be told in any case. */
    static <S> String id(Attribute.Read<? super S, ?> idOf, S subject) {
        try {
            Object id = idOf.from(subject);
            return id == null ? "?" : id.toString();
        } catch (RuntimeException e) {
            return "?";
        }
    }

    /** A state, and the gates to others by their place in the flow. */
    static final class Node<K, S> implements Serializable {
        private static final long serialVersionUID = 1;

        private final int place;
        private final State<K> state;
        private final @Nullable Gate<K, S>[] gates;
        private final ArrayList<State<K>> targets = new ArrayList<>();

        @SuppressWarnings("unchecked") // an array of a generic type cannot be made otherwise
        Node(int place, State<K> state, int states) {
            this.place = place;
            this.state = state;
            this.gates = (Gate<K, S>[]) new Gate<?, ?>[states];
        }

        void add(Node<K, S> to, Gate<K, S> gate) {
            gates[to.place] = gate;
            targets.add(to.state);
        }

        State<K> state() {
            return state;
        }

        /** {@return the states to which gates lead} */
        List<State<K>> targets() {
            return targets;
        }

        @Nullable
        Gate<K, S> gate(Node<K, S> to) {
            return gates[to.place];
        }
    }
}
