package org.crmkit.core.service;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.crmkit.core.check.Checks;
import org.crmkit.core.service.CaseTotals.Counts;
import org.crmkit.core.service.CaseTotals.Times;
import org.crmkit.core.stat.Tally;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;

/**
 * Counts cases by kind, category of status, priority and channel: how many there are at a moment, and what happened to them on
 * the days of a range, as far as was known then. Cases that came in after the moment are passed over.
 */
public final class CaseTally implements Tally<ServiceCase, CaseTotals, CaseTally> {
    private static final long serialVersionUID = 1;

    private final AsOf asOf;
    private final DateRange days;
    private final PriorityMatrix matrix;
    private final TreeMap<CaseTotals.Key, Slot> slots = new TreeMap<>();

    private CaseTally(AsOf asOf, DateRange days, PriorityMatrix matrix) {
        this.asOf = asOf;
        this.days = days;
        this.matrix = matrix;
    }

    /**
     * {@return a tally with nothing counted}
     *
     * @param asOf of which moment, and in which zone days are counted
     * @param days the days on which something counts as having happened
     * @param matrix from which priorities follow that nobody set
     */
    public static CaseTally of(AsOf asOf, DateRange days, PriorityMatrix matrix) {
        return new CaseTally(asOf, days, matrix);
    }

    /** {@return a tally of all that had happened by a moment, with the standard matrix} */
    public static CaseTally of(AsOf asOf) {
        return of(asOf, DateRange.ALWAYS, PriorityMatrix.standard());
    }

    @Override
    public void add(ServiceCase it) {
        it.knownAt(asOf).ifPresent(known -> {
            CaseProgress progress = known.progress();
            Priority priority = known.priority(matrix).orElse(null);
            CaseTotals.Key key = new CaseTotals.Key(
                    known.kind(), progress.category(), priority, known.channel().orElse(null));
            slots.computeIfAbsent(key, any -> new Slot()).add(progress, this);
        });
    }

    private boolean inRange(Optional<Instant> moment) {
        return moment.filter(at -> days.contains(LocalDate.ofInstant(at, asOf.zone())))
                .isPresent();
    }

    /**
     * Adds all that another tally has seen.
     *
     * @throws IllegalArgumentException if it is of another moment, range or matrix
     */
    @Override
    public void merge(CaseTally other) {
        Checks.that(
                asOf.equals(other.asOf) && days.equals(other.days) && matrix.equals(other.matrix),
                "Only tallies of one moment, range and matrix can be added up: this is of {} and {}, found {} and {}",
                asOf,
                days,
                other.asOf,
                other.days);
        new TreeMap<>(other.slots)
                .forEach((key, slot) ->
                        slots.computeIfAbsent(key, any -> new Slot()).add(slot.counts()));
    }

    @Override
    public CaseTotals result() {
        TreeMap<CaseTotals.Key, Counts> counts = new TreeMap<>();
        slots.forEach((key, slot) -> counts.put(key, slot.counts()));
        return new CaseTotals(counts);
    }

    /** What is counted for one key so far. */
    private static final class Slot implements Serializable {
        private static final long serialVersionUID = 1;

        private Counts sums = Counts.NONE;
        private final ArrayList<Long> responses = new ArrayList<>();
        private final ArrayList<Long> resolutions = new ArrayList<>();

        void add(CaseProgress progress, CaseTally tally) {
            boolean responded = tally.inRange(progress.responded());
            boolean solved = tally.inRange(progress.solved());
            int opened = tally.inRange(Optional.of(progress.opened())) ? 1 : 0;
            int closed = tally.inRange(progress.closed()) ? 1 : 0;
            int reopened = progress.reopened() > 0 ? 1 : 0;
            List<Long> response = responded ? seconds(progress.responseTime()) : List.of();
            List<Long> resolution = solved ? seconds(progress.resolutionTime()) : List.of();
            add(new Counts(1, opened, solved ? 1 : 0, closed, reopened, new Times(response), new Times(resolution)));
        }

        private static List<Long> seconds(Optional<Duration> time) {
            return time.map(Duration::getSeconds).stream().toList();
        }

        /** Times are kept apart while it goes on: to sort them in each time would take too long. */
        void add(Counts more) {
            responses.addAll(more.response().seconds());
            resolutions.addAll(more.resolution().seconds());
            sums = new Counts(
                    sums.all() + more.all(),
                    sums.opened() + more.opened(),
                    sums.solved() + more.solved(),
                    sums.closed() + more.closed(),
                    sums.reopened() + more.reopened(),
                    Times.NONE,
                    Times.NONE);
        }

        Counts counts() {
            return new Counts(
                    sums.all(),
                    sums.opened(),
                    sums.solved(),
                    sums.closed(),
                    sums.reopened(),
                    new Times(responses),
                    new Times(resolutions));
        }
    }
}
