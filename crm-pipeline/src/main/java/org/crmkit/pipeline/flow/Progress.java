package org.crmkit.pipeline.flow;

import java.util.Optional;
import org.crmkit.core.history.Timeline;

/**
 * What came of a move that was asked for. Immutable.
 *
 * @param <K> the key of a state
 * @param <T> a snapshot in the history, which may be the key itself
 */
public final class Progress<K, T> {
    private final Flow<K, Object> flow;
    private final Object subject;
    private final Decision<K> decision;
    private final Timeline<T> history;

    @SuppressWarnings("unchecked") // the subject is one that the flow was asked about
    <S> Progress(Flow<K, S> flow, S subject, Decision<K> decision, Timeline<T> history) {
        this.flow = (Flow<K, Object>) flow;
        this.subject = subject;
        this.decision = decision;
        this.history = history;
    }

    /** {@return whether it may be moved, and why} */
    public Decision<K> decision() {
        return decision;
    }

    /** {@return the history, one snapshot longer if it was moved and otherwise the same} */
    public Timeline<T> history() {
        return history;
    }

    /** {@return the event; absent if it was not moved} */
    public Optional<Moved<K>> event() {
        if (!(decision instanceof Allowed<K> allowed)) {
            return Optional.empty();
        }
        Timeline.Entry<T> last = history.latest();
        return Optional.of(new Moved<>(
                flow.name(),
                flow.version(),
                flow.id(subject),
                allowed.from(),
                allowed.to(),
                last.at(),
                last.cause(),
                allowed.verdicts()));
    }

    /** {@return the subject's id and the decision} */
    @Override
    public String toString() {
        return flow.id(subject) + ": " + decision;
    }
}
