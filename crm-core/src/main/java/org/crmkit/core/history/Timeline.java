package org.crmkit.core.history;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The states of something, one snapshot after another, in strictly ascending time; never empty. Immutable: {@link #then}
 * gives a longer one.
 *
 * <p>A state holds from its moment until before the next one's; the last holds on. Serializable if the states are.
 *
 * @param <T> a whole snapshot, with {@code equals}
 */
public final class Timeline<T> implements Serializable {
    private static final long serialVersionUID = 1;
    private static final LocalizedText DISORDER =
            LocalizedText.of("{} stands before {}: the entries were put in order", "{}排在{}之前：已按时间排序");
    private static final LocalizedText SAME_MOMENT =
            LocalizedText.of("two entries have the same moment: which one came first?", "两条记录时间相同：无法确定先后");
    private static final LocalizedText EMPTY = LocalizedText.of("a history needs at least one entry", "历史记录至少需要一条");

    private final Entry<T>[] entries;

    /** Takes the entries without a copy. */
    private Timeline(Entry<T>[] entries) {
        this.entries = entries;
    }

    private static <T> Timeline<T> from(List<Entry<T>> entries) {
        return new Timeline<>(entries.toArray(Timeline.<T>array(0)));
    }

    @SuppressWarnings("unchecked") // an array of a generic type cannot be made otherwise
    private static <T> Entry<T>[] array(int size) {
        return (Entry<T>[]) new Entry<?>[size];
    }

    /**
     * One snapshot.
     *
     * @param at since when
     * @param state what it was from then on
     * @param cause who or what changed it
     */
    @JsonPropertyOrder({"at", "state", "cause"})
    public record Entry<T>(Instant at, T state, Cause cause) implements Serializable {
        /** Checks the moment. */
        public Entry {
            Checks.moment(at, "The moment of a state");
        }
    }

    /**
     * One stay in a state.
     *
     * @param state which state
     * @param from since when
     * @param until until before when; absent if it still holds
     */
    public record Visit<T>(T state, Instant from, Optional<Instant> until) {
        /** {@return how long the stay lasted until a moment; nothing if it had not begun} */
        public Duration lasted(Instant asked) {
            Instant end = until.filter(ended -> ended.isBefore(asked)).orElse(asked);
            return end.isAfter(from) ? Duration.between(from, end) : Duration.ZERO;
        }
    }

    /** {@return a timeline that begins with a state} */
    public static <T> Timeline<T> start(Instant at, T state, Cause cause) {
        return from(List.of(new Entry<>(at, state, cause)));
    }

    /**
     * {@return this timeline with one more state}
     *
     * @throws IllegalArgumentException if the moment is not after the last one's
     */
    public Timeline<T> then(Instant at, T state, Cause cause) {
        Instant last = latest().at();
        Checks.that(at.isAfter(last), "A state must begin after the last one, which began at {}, found {}", last, at);
        Entry<T>[] more = Arrays.copyOf(entries, entries.length + 1);
        more[entries.length] = new Entry<>(at, state, cause);
        return new Timeline<>(more);
    }

    /**
     * {@return a timeline of entries that come from elsewhere}
     *
     * <p>Entries out of order are sorted, with a warning for each that stood too late; two with the same moment cannot be,
     * and refuse the whole. Codes: {@code history.disorder}, {@code history.same-moment}, {@code history.empty}.
     */
    public static <T> Checked<Timeline<T>> of(List<Entry<T>> entries) {
        if (entries.isEmpty()) {
            return Checked.refused(List.of(Finding.error("history.empty", Place.NONE, "", Reason.of(EMPTY))));
        }
        List<Finding> findings = new ArrayList<>();
        boolean refused = false;
        for (int i = 1; i < entries.size(); i++) {
            Instant before = entries.get(i - 1).at();
            Instant at = entries.get(i).at();
            if (at.isBefore(before)) {
                Place place = Place.path("/" + i + "/at");
                findings.add(
                        Finding.warning("history.disorder", place, at.toString(), Reason.of(DISORDER, before, at)));
            }
        }
        List<Entry<T>> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(Entry::at));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).at().equals(sorted.get(i - 1).at())) {
                String found = sorted.get(i).at().toString();
                findings.add(Finding.error("history.same-moment", Place.NONE, found, Reason.of(SAME_MOMENT)));
                refused = true;
            }
        }
        return refused ? Checked.refused(findings) : Checked.of(from(sorted), findings);
    }

    /** Stored timelines are in order; one that is not was tampered with. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static <T> Timeline<T> fromJson(List<Entry<T>> entries) {
        Checked<Timeline<T>> read = of(entries);
        Checks.that(read.findings().isEmpty(), "A stored history must be in order: {}", read.findings());
        return read.orThrow();
    }

    /** {@return the snapshots, in order} */
    @JsonValue
    public List<Entry<T>> entries() {
        return List.of(entries);
    }

    /** {@return the latest state, whenever that is; {@link #at} tells what it was at a moment} */
    public T last() {
        return latest().state();
    }

    /** {@return the latest snapshot, with its moment and cause} */
    public Entry<T> latest() {
        return entries[entries.length - 1];
    }

    /** {@return the state at a moment; absent before the first} */
    public Optional<T> at(Instant moment) {
        return until(moment).map(Timeline::last);
    }

    /** {@return what was known at a moment: the snapshots that are not later; absent if there are none} */
    public Optional<Timeline<T>> until(Instant moment) {
        List<Entry<T>> seen = Arrays.stream(entries)
                .filter(entry -> !entry.at().isAfter(moment))
                .toList();
        return seen.isEmpty() ? Optional.empty() : Optional.of(from(seen));
    }

    /** {@return the timeline of one part of the states}; neighbours in which it is the same become one. */
    public <P> Timeline<P> by(Function<? super T, ? extends P> part) {
        List<Entry<P>> parts = new ArrayList<>();
        for (Entry<T> entry : entries) {
            P value = part.apply(entry.state());
            if (parts.isEmpty() || !parts.get(parts.size() - 1).state().equals(value)) {
                parts.add(new Entry<>(entry.at(), value, entry.cause()));
            }
        }
        return from(parts);
    }

    /** {@return the stays, in order}; neighbours in the same state are one stay. */
    public List<Visit<T>> visits() {
        List<Entry<T>> changes = this.<T>by(state -> state).entries();
        List<Visit<T>> visits = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Optional<Instant> until =
                    i + 1 < changes.size() ? Optional.of(changes.get(i + 1).at()) : Optional.empty();
            visits.add(new Visit<>(changes.get(i).state(), changes.get(i).at(), until));
        }
        return List.copyOf(visits);
    }

    /** {@return how long such states held, all stays together, until a moment} */
    public Duration spent(Predicate<? super T> in, Instant until) {
        Duration spent = Duration.ZERO;
        for (Visit<T> visit : visits()) {
            spent = in.test(visit.state()) ? spent.plus(visit.lasted(until)) : spent;
        }
        return spent;
    }

    /** {@return when a state was first entered; absent if it never was} */
    public Optional<Instant> firstEntered(T state) {
        return Arrays.stream(entries)
                .filter(entry -> entry.state().equals(state))
                .map(Entry::at)
                .findFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Timeline<?> that && Arrays.equals(entries, that.entries);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(entries);
    }

    /** {@return how many snapshots there are and since when; not the states, which may be personal} */
    @Override
    public String toString() {
        return "Timeline[" + entries.length + " since " + entries[0].at() + "]";
    }
}
