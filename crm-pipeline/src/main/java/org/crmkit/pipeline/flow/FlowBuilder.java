package org.crmkit.pipeline.flow;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Finding;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Rule;

/** Gathers the states and moves of a flow; the order of states is the way forward. Not for several threads at once. */
public final class FlowBuilder<K, S> {
    private final String name;
    private final Attribute.Read<? super S, ?> idOf;
    private final List<State<K>> states = new ArrayList<>();
    private final List<Move<K, S>> moves = new ArrayList<>();
    private String version = "1";

    FlowBuilder(String name, Attribute.Read<? super S, ?> idOf) {
        this.name = Checks.id(name, "The name of a flow");
        this.idOf = idOf;
    }

    /** Sets the version, which every event carries; default {@code 1}. */
    public FlowBuilder<K, S> version(String version) {
        this.version = Checks.id(version, "The version of a flow");
        return this;
    }

    /** Adds a state behind the others. */
    public FlowBuilder<K, S> state(State<K> state) {
        states.add(state);
        return this;
    }

    /** Adds a move forward. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final FlowBuilder<K, S> move(K from, K to, Rule<? super S, ?>... guards) {
        return add(new Move<K, S>(from, to, false, List.<Rule<? super S, ?>>of(guards)));
    }

    /** Adds a move back: to a state that stands earlier, or out of an end. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final FlowBuilder<K, S> back(K from, K to, Rule<? super S, ?>... guards) {
        return add(new Move<K, S>(from, to, true, List.<Rule<? super S, ?>>of(guards)));
    }

    /** Adds a move. */
    public FlowBuilder<K, S> add(Move<K, S> move) {
        moves.add(move);
        return this;
    }

    /** {@return the flow, or every finding that says why there is none}; the codes stand at this package. */
    public Checked<Flow<K, S>> build() {
        List<Finding> findings = Outline.of(states, moves).findings();
        return findings.isEmpty()
                ? Checked.of(new Flow<>(name, version, idOf, states, moves))
                : Checked.refused(findings);
    }
}
