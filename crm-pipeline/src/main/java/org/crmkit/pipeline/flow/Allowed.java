package org.crmkit.pipeline.flow;

import java.util.List;
import java.util.Objects;
import org.crmkit.core.rule.Answer;
import org.crmkit.pipeline.flow.Decision.Verdict;
import org.jspecify.annotations.Nullable;

/** A move that every guard lets pass. Where all guards are data there is one for all subjects. */
public final class Allowed<K> implements Decision<K> {
    private static final long serialVersionUID = 1;

    private final K from;
    private final K to;
    private final transient Panel<?> panel;
    private final transient @Nullable Answer<?> @Nullable [] answers;
    private transient @Nullable List<Verdict> verdicts;

    /**
     * A move that was allowed.
     *
     * @param answers of the guards that are not data, by their place; null if there are none
     */
    Allowed(K from, K to, Panel<?> panel, @Nullable Answer<?> @Nullable [] answers) {
        this.from = from;
        this.to = to;
        this.panel = panel;
        this.answers = answers;
    }

    @Override
    public K from() {
        return from;
    }

    @Override
    public K to() {
        return to;
    }

    /** {@return what each guard said; put together when it is first read} */
    @Override
    public List<Verdict> verdicts() {
        List<Verdict> told = verdicts;
        if (told == null) {
            told = panel.yeses(answers);
            verdicts = told;
        }
        return told;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Allowed<?> that
                && from.equals(that.from)
                && to.equals(that.to)
                && verdicts().equals(that.verdicts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to);
    }

    /** {@return the two states} */
    @Override
    public String toString() {
        return from + " -> " + to + " allowed";
    }

    /** It travels as it is read, without the guards. */
    private Object writeReplace() {
        return new Told<>(from, to, verdicts());
    }

    private record Told<K>(K from, K to, List<Verdict> verdicts) implements java.io.Serializable {
        private Object readResolve() {
            Allowed<K> allowed = new Allowed<>(from, to, Panel.none(), null);
            allowed.verdicts = verdicts;
            return allowed;
        }
    }
}
