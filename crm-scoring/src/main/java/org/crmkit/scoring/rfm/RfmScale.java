package org.crmkit.scoring.rfm;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.crmkit.core.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Where each score from the second on begins, in one dimension in which more is better; with ids where equal values are told
 * apart by id.
 */
final class RfmScale implements Serializable {
    private static final long serialVersionUID = 1;

    private final long[] from;
    private final String @Nullable [] ids;

    RfmScale(long[] from, String @Nullable [] ids) {
        this.from = from;
        this.ids = ids;
    }

    /** {@return the scale of so many scores; refused if it names more or fewer, or turns round} */
    static RfmScale of(int scores, String name, long[] from, @Nullable List<String> ids) {
        Checks.that(
                from.length == scores - 1,
                "The {} thresholds must name {} scores from the second on, found {}",
                name,
                scores - 1,
                from.length);
        for (int i = 1; i < from.length; i++) {
            Checks.that(from[i - 1] <= from[i], "The {} thresholds must not turn round", name);
        }
        Checks.that(ids == null || ids.size() == from.length, "Each {} threshold must have its id", name);
        return new RfmScale(from, ids == null ? null : ids.toArray(new String[0]));
    }

    /** {@return the score of each value, from 1} */
    byte[] scores(long[] values, IntFunction<String> id) {
        byte[] scores = new byte[values.length];
        for (int row = 0; row < values.length; row++) {
            int score = 1;
            while (score <= from.length && reaches(values[row], score - 1, id, row)) {
                score++;
            }
            scores[row] = (byte) score;
        }
        return scores;
    }

    List<String> ids() {
        return ids == null ? List.of() : List.of(ids);
    }

    private boolean reaches(long value, int step, IntFunction<String> id, int row) {
        if (value != from[step] || ids == null) {
            return value >= from[step];
        }
        return id.apply(row).compareTo(ids[step]) >= 0;
    }

    long[] from() {
        return from.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RfmScale that && Arrays.equals(from, that.from) && Arrays.equals(ids, that.ids);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(from);
    }
}
