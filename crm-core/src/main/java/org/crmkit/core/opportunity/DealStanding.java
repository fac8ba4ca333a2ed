package org.crmkit.core.opportunity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.value.AsOf;

/** How a deal stood at a moment, derived from its history until then. Immutable. */
public final class DealStanding {
    private final Instant created;
    private final Timeline<DealState> seen;
    private final AsOf asOf;

    private DealStanding(Instant created, Timeline<DealState> seen, AsOf asOf) {
        this.created = created;
        this.seen = seen;
        this.asOf = asOf;
    }

    /** {@return how a deal with that history stood at a moment; absent before the history begins} */
    static Optional<DealStanding> of(Instant created, Timeline<DealState> history, AsOf asOf) {
        return history.until(asOf.instant()).map(seen -> new DealStanding(created, seen, asOf));
    }

    /** {@return the state that held} */
    public DealState state() {
        return seen.last();
    }

    /** {@return what was known of its history} */
    public Timeline<DealState> history() {
        return seen;
    }

    /** {@return the time since it was created}: of all stays in stages, and of what went before the history, the sum. */
    public Duration age() {
        return Duration.between(created, asOf.instant());
    }

    /** {@return the stays in stages, in order; a stage that was entered again is there again, and only the last is open} */
    public List<Timeline.Visit<String>> stages() {
        return seen.by(DealState::stage).visits();
    }

    /** {@return when it came into its stage, the last time it did} */
    public Instant stageSince() {
        return since(seen.by(DealState::stage));
    }

    /** {@return for how long it had been in its stage} */
    public Duration inStage() {
        return Duration.between(stageSince(), asOf.instant());
    }

    /** {@return when it was won or lost; absent if it was open, be it again} */
    public Optional<Instant> closed() {
        Timeline<StageCategory> categories = seen.by(DealState::category);
        return categories.last() == StageCategory.OPEN ? Optional.empty() : Optional.of(since(categories));
    }

    /** {@return the last state in which it was open: of a lost deal, where it was lost; absent if it never was open} */
    public Optional<DealState> lastOpen() {
        return seen.entries().stream()
                .map(Timeline.Entry::state)
                .filter(DealStanding::open)
                .reduce((earlier, later) -> later);
    }

    /** {@return how often it was opened again after it had been won or lost} */
    public int reopenings() {
        List<Timeline.Entry<StageCategory>> categories =
                seen.by(DealState::category).entries();
        return (int) categories.stream()
                .skip(1)
                .filter(entry -> entry.state() == StageCategory.OPEN)
                .count();
    }

    /**
     * {@return how often the day by which it should be decided was put off while it was open}
     *
     * <p>Each later day counts against the one named last before it; an earlier one does not count, nor does the first.
     */
    public int slips() {
        int slips = 0;
        Optional<LocalDate> before = Optional.empty();
        for (Timeline.Entry<DealState> entry : seen.entries()) {
            Optional<LocalDate> day = entry.state().expectedClose().filter(any -> open(entry.state()));
            if (day.isPresent()) {
                slips += before.filter(day.get()::isAfter).isPresent() ? 1 : 0;
                before = day;
            }
        }
        return slips;
    }

    private static boolean open(DealState state) {
        return state.category() == StageCategory.OPEN;
    }

    private static <T> Instant since(Timeline<T> parts) {
        List<Timeline.Entry<T>> entries = parts.entries();
        return entries.get(entries.size() - 1).at();
    }

    /** {@return the moment and the stage} */
    @Override
    public String toString() {
        return "DealStanding[" + asOf + ", " + state().stage() + "]";
    }
}
