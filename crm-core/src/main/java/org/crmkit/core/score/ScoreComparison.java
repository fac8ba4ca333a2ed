package org.crmkit.core.score;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.stat.Tally;
import org.crmkit.core.value.AsOf;

/**
 * What changes for whom if one scorecard takes the place of another: fed with subjects, nothing else happens to them.
 *
 * <p>Counts every subject by its band before and after, and keeps the 100 whose totals move furthest, ties by id.
 *
 * @param <S> what is scored
 */
public final class ScoreComparison<S> implements Tally<S, ScoreComparison.Report, ScoreComparison<S>> {
    private static final long serialVersionUID = 1;
    private static final int MOST_KEPT = 100;

    private final Scorecard<S> before;
    private final Scorecard<S> after;
    private final AsOf asOf;
    private final Attribute.Read<S, ?> idOf;
    private final TreeMap<Move, Long> moves = new TreeMap<>();
    private final TreeSet<Change> furthest = new TreeSet<>();
    private long subjects;
    private long changed;

    /**
     * A comparison that has seen nobody yet.
     *
     * @param idOf how a subject is named in what it reports
     */
    public ScoreComparison(Scorecard<S> before, Scorecard<S> after, AsOf asOf, Attribute.Read<S, ?> idOf) {
        this.before = before;
        this.after = after;
        this.asOf = asOf;
        this.idOf = idOf;
    }

    /**
     * From one band to another, or within one.
     *
     * @param before the band's code; {@code -} if there is none, {@code ?} if it is unclear
     * @param after the same after the change
     */
    public record Move(String before, String after) implements Comparable<Move>, Serializable {
        private static Move of(ScoreSheet before, ScoreSheet after) {
            return new Move(code(before), code(after));
        }

        private static String code(ScoreSheet sheet) {
            return sheet.unclear() ? "?" : sheet.band().orElse("-");
        }

        @Override
        public int compareTo(Move other) {
            int order = before.compareTo(other.before);
            return order != 0 ? order : after.compareTo(other.after);
        }
    }

    /**
     * One subject whose lines, total or band change.
     *
     * @param subject its id; empty if it has none
     * @param before its total before
     * @param after its total after
     * @param band its band before and after
     * @param gone lines that counted before and no longer do, or with other points
     * @param come lines that count now and did not, or with other points
     */
    public record Change(
            String subject, int before, int after, Move band, List<ScoreSheet.Line> gone, List<ScoreSheet.Line> come)
            implements Comparable<Change>, Serializable {
        private static final Comparator<Change> FURTHEST = Comparator.<Change>comparingInt(
                        change -> -Math.abs(change.after - change.before))
                .thenComparing(Change::subject)
                .thenComparingInt(Change::before)
                .thenComparing(Change::band)
                .thenComparing(change -> change.gone.toString() + change.come);

        /** Copies the lists. */
        public Change {
            gone = List.copyOf(gone);
            come = List.copyOf(come);
        }

        @Override
        public int compareTo(Change other) {
            return FURTHEST.compare(this, other);
        }
    }

    /**
     * What came out.
     *
     * @param subjects how many were scored
     * @param changed how many of them have other lines, another total or another band
     * @param moves how many go from which band to which, those who stay included
     * @param furthest those whose total moves furthest, at most 100
     */
    public record Report(long subjects, long changed, SortedMap<Move, Long> moves, List<Change> furthest)
            implements Serializable {}

    @Override
    public void add(S subject) {
        ScoreSheet was = before.score(subject, asOf);
        ScoreSheet is = after.score(subject, asOf);
        Move move = Move.of(was, is);
        subjects++;
        moves.merge(move, 1L, Long::sum);
        List<ScoreSheet.Line> gone = new ArrayList<>(was.lines());
        List<ScoreSheet.Line> come = new ArrayList<>(is.lines());
        gone.removeAll(is.lines());
        come.removeAll(was.lines());
        if (!gone.isEmpty() || !come.isEmpty() || was.total() != is.total() || !move.before.equals(move.after)) {
            changed++;
            String id = Optional.<Object>ofNullable(idOf.from(subject))
                    .map(Objects::toString)
                    .orElse("");
            keep(new Change(id, was.total(), is.total(), move, gone, come));
        }
    }

    private void keep(Change change) {
        furthest.add(change);
        if (furthest.size() > MOST_KEPT) {
            furthest.pollLast();
        }
    }

    @Override
    public void merge(ScoreComparison<S> other) {
        subjects += other.subjects;
        changed += other.changed;
        for (Map.Entry<Move, Long> move : other.moves.entrySet()) {
            moves.merge(move.getKey(), move.getValue(), Long::sum);
        }
        other.furthest.forEach(this::keep);
    }

    @Override
    public Report result() {
        return new Report(subjects, changed, new TreeMap<>(moves), List.copyOf(furthest));
    }
}
