package org.crmkit.pipeline.flow;

import java.util.List;
import java.util.Objects;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;
import org.crmkit.core.check.Reason;
import org.jspecify.annotations.Nullable;

/** A refusal because the flow has no move between the two states, or does not have one of them. */
public final class NoSuchMove<K> implements Refused<K> {
    private static final long serialVersionUID = 1;
    private static final LocalizedText NO_STATE = LocalizedText.of("there is no state {}", "没有状态{}");
    private static final LocalizedText NO_WAY =
            LocalizedText.of("there is no move from {} to {}: nothing leads out of it", "不能从{}流转到{}：该状态没有出路");
    private static final LocalizedText OTHERS =
            LocalizedText.of("there is no move from {} to {}: from there it goes to {}", "不能从{}流转到{}：只能流转到{}");

    private final K from;
    private final K to;
    private final @Nullable State<K> left;
    private final @Nullable State<K> entered;
    private final List<State<K>> targets;

    NoSuchMove(K from, K to, @Nullable State<K> left, @Nullable State<K> entered, List<State<K>> targets) {
        this.from = from;
        this.to = to;
        this.left = left;
        this.entered = entered;
        this.targets = targets;
    }

    @Override
    public K from() {
        return from;
    }

    @Override
    public K to() {
        return to;
    }

    /** {@return the states to which moves lead from where it stands, in the flow's order} */
    public List<K> moves() {
        return targets.stream().map(State::key).toList();
    }

    @Override
    public Reason because() {
        if (left == null || entered == null) {
            return Reason.of(NO_STATE, String.valueOf(left == null ? from : to));
        }
        return targets.isEmpty()
                ? Reason.of(NO_WAY, left.name(), entered.name())
                : Reason.of(
                        OTHERS,
                        left.name(),
                        entered.name(),
                        Phrase.list(targets.stream().map(State::name).toList()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NoSuchMove<?> that
                && from.equals(that.from)
                && to.equals(that.to)
                && targets.equals(that.targets);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to);
    }

    /** {@return the two states} */
    @Override
    public String toString() {
        return from + " -> " + to + ": no such move";
    }
}
