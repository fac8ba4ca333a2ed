package org.crmkit.pipeline.flow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Texts;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.ConditionRule;
import org.crmkit.core.value.AsOf;
import org.crmkit.pipeline.flow.Gate.Node;
import org.jspecify.annotations.Nullable;

/**
 * States, the moves between them, and the rules that guard each move; it holds no state of anything itself. Immutable;
 * serializable if keys and guards are.
 *
 * <pre>{@code
 * Flow<String, Deal> flow = Flow.<String, Deal>of("acme.deal", Deal::id)
 *     .state(State.start("LEAD", "Lead", "线索", "OPEN"))
 *     .state(State.end("WON", "Won", "赢单", "WON"))
 *     .move("LEAD", "WON", Flow.required(AMOUNT), new DecisionMakerMetRule())
 *     .build().orThrow();
 * if (flow.decide(deal, "LEAD", "WON", today) instanceof Refused<String> no) show(no.because(), no.advice());
 * }</pre>
 *
 * @param <K> the key of a state, with {@code equals}: a code, or a constant of an enum
 * @param <S> what is moved, as the guards see it
 */
public final class Flow<K, S> implements Serializable {
    private static final long serialVersionUID = 1;
    private static final LocalizedText REQUIRED = LocalizedText.of("it is filled in", "已填写");

    private final String name;
    private final String version;
    private final Attribute.Read<? super S, ?> idOf;
    private final ArrayList<State<K>> states;
    private final ArrayList<Move<K, S>> moves;
    private final HashMap<K, Node<K, S>> nodes = new HashMap<>();
    private final @Nullable Node<K, S>[] constants; // by their place in their enum

    /** Takes states and moves that were checked. */
    Flow(
            String name,
            String version,
            Attribute.Read<? super S, ?> idOf,
            List<State<K>> states,
            List<Move<K, S>> moves) {
        this.name = name;
        this.version = version;
        this.idOf = idOf;
        this.states = new ArrayList<>(states);
        this.moves = new ArrayList<>(moves);
        for (State<K> state : states) {
            nodes.put(state.key(), new Node<>(nodes.size(), state, states.size()));
        }
        this.constants = constants(nodes);
        for (Move<K, S> move : moves) {
            Node<K, S> from = nodes.get(move.from());
            Node<K, S> to = nodes.get(move.to());
            if (from != null && to != null) {
                from.add(to, new Gate<>(from.state(), to.state(), new Panel<>(move.guards()), idOf));
            }
        }
    }

    @SuppressWarnings("unchecked") // an array of a generic type cannot be made otherwise
    private static <K, S> @Nullable Node<K, S>[] constants(Map<K, Node<K, S>> nodes) {
        int size = 0;
        for (K key : nodes.keySet()) {
            size = key instanceof Enum<?> constant ? Math.max(size, constant.ordinal() + 1) : size;
        }
        @Nullable Node<K, S>[] constants = (Node<K, S>[]) new Node<?, ?>[size];
        nodes.forEach((key, node) -> {
            if (key instanceof Enum<?> constant) {
                constants[constant.ordinal()] = node;
            }
        });
        return constants;
    }

    /**
     * {@return a builder of a flow}
     *
     * @param name the flow's name
     * @param idOf the id by which a subject is named in events and failures
     */
    public static <K, S> FlowBuilder<K, S> of(String name, Attribute.Read<? super S, ?> idOf) {
        return new FlowBuilder<>(name, idOf);
    }

    /** {@return the guard that an attribute is known}: a required field, with the id {@code required.} and its name. */
    public static <S> ConditionRule<S, Boolean> required(Attribute<S, ?> attribute) {
        return attribute.known().then(required(attribute.name()), true, REQUIRED);
    }

    /** {@return the id of the guard that an attribute is known} Dots become hyphens, for an id has fewer parts than a name may. */
    static String required(String attribute) {
        return "required." + attribute.replace('.', '-');
    }

    /** {@return its name} */
    public String name() {
        return name;
    }

    /** {@return its version, which every event carries} */
    public String version() {
        return version;
    }

    /** {@return its states, in order} */
    public List<State<K>> states() {
        return List.copyOf(states);
    }

    /** {@return its moves, in order} */
    public List<Move<K, S>> moves() {
        return List.copyOf(moves);
    }

    /** {@return the state of that key, if there is one} */
    public Optional<State<K>> state(K key) {
        return Optional.ofNullable(node(key)).map(Node::state);
    }

    /**
     * {@return whether a subject may be moved}
     *
     * @param subject what is to be moved, as the guards see it
     * @param from where it stands
     * @param to where it is to go
     * @param asOf the moment of the move
     */
    public Decision<K> decide(S subject, K from, K to, AsOf asOf) {
        Node<K, S> left = node(from);
        Node<K, S> entered = node(to);
        if (left == null || entered == null) {
            return new NoSuchMove<>(from, to, state(left), state(entered), List.of());
        }
        Gate<K, S> gate = left.gate(entered);
        return gate == null
                ? new NoSuchMove<>(from, to, left.state(), entered.state(), left.targets())
                : gate.decide(subject, asOf);
    }

    /** Constants are found by their place, which takes half the time that it takes by their hash. */
    private @Nullable Node<K, S> node(K key) {
        if (key instanceof Enum<?> constant && constant.ordinal() < constants.length) {
            Node<K, S> node = constants[constant.ordinal()];
            if (node != null && node.state().key() == key) {
                return node;
            }
        }
        return nodes.get(key);
    }

    private static <K> @Nullable State<K> state(@Nullable Node<K, ?> node) {
        return node == null ? null : node.state();
    }

    /** {@return for each move out of a state whether a subject may make it, in the flow's order} */
    public List<Decision<K>> open(S subject, K from, AsOf asOf) {
        Node<K, S> left = node(from);
        List<Decision<K>> open = new ArrayList<>();
        if (left != null) {
            left.targets().forEach(target -> open.add(decide(subject, from, target.key(), asOf)));
        }
        return List.copyOf(open);
    }

    /**
     * {@return what comes of moving a subject on from where its history says that it stands}
     *
     * @param subject what is to be moved, as the guards see it
     * @param history the states until now
     * @param to where it is to go
     * @param asOf the moment of the move, which must come after the last one
     * @param cause who moves it, and why
     */
    public Progress<K, K> move(S subject, Timeline<K> history, K to, AsOf asOf, Cause cause) {
        return move(subject, history, UnaryOperator.identity(), to, asOf, cause);
    }

    /**
     * {@return the same for a history of whole snapshots}
     *
     * @param subject what is to be moved, as the guards see it
     * @param history the snapshots until now
     * @param stateOf the state of a snapshot
     * @param next what it is to be from then on
     * @param asOf the moment of the move, which must come after the last one
     * @param cause who moves it, and why
     */
    public <T> Progress<K, T> move(
            S subject, Timeline<T> history, Function<? super T, ? extends K> stateOf, T next, AsOf asOf, Cause cause) {
        Timeline.Entry<T> last = history.latest();
        K from = stateOf.apply(last.state());
        K to = stateOf.apply(next);
        Decision<K> decision = asOf.instant().isAfter(last.at())
                ? decide(subject, from, to, asOf)
                : new Refused.TooEarly<>(from, to, last.at(), asOf.instant());
        Timeline<T> moved = decision instanceof Allowed ? history.then(asOf.instant(), next, cause) : history;
        return new Progress<>(this, subject, decision, moved);
    }

    /** {@return by what a subject is named} */
    String id(S subject) {
        return Gate.id(idOf, subject);
    }

    /** {@return the flow as a state diagram for Mermaid, in the language asked for; see {@link Mermaid}} */
    public String mermaid(Texts texts) {
        return Mermaid.of(this, texts);
    }

    /** {@return the name and version} */
    @Override
    public String toString() {
        return name + " " + version;
    }
}
