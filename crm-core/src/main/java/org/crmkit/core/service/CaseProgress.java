package org.crmkit.core.service;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.service.CaseStatus.Category;

/**
 * How far a case has come, derived from its history. A case that goes from resolved to closed was solved when it was resolved;
 * one that came back is not solved until it is solved again.
 *
 * @param category where it stands
 * @param opened when it came in
 * @param responded when somebody of the company first answered the customer; absent while nobody did
 * @param firstSolved when it was first resolved or closed; absent if it never was
 * @param solved since when it has been resolved or closed, without coming back; absent while it is not
 * @param closed when it was closed for the last time; absent if it is not closed
 * @param resolution the code of how it was solved; absent while it is not
 * @param reopened how often it came back after it was resolved, closed or cancelled
 * @param reassigned how often it went from one owner to another
 */
public record CaseProgress(
        Category category,
        Instant opened,
        Optional<Instant> responded,
        Optional<Instant> firstSolved,
        Optional<Instant> solved,
        Optional<Instant> closed,
        Optional<String> resolution,
        int reopened,
        int reassigned) {

    static CaseProgress of(ServiceCase it) {
        Optional<Instant> responded = it.contacts().stream()
                .filter(contact -> contact.kind() == CaseContact.Kind.REPLY)
                .map(CaseContact::at)
                .min(Comparator.naturalOrder());
        int owners = it.owners().map(all -> all.visits().size()).orElse(1);
        Walk walk = new Walk();
        it.status().map(Timeline::entries).orElse(List.of()).forEach(walk::step);
        return new CaseProgress(
                walk.category,
                it.opened(),
                responded,
                walk.firstSolved,
                walk.solved,
                walk.closed,
                walk.resolution,
                walk.reopened,
                owners - 1);
    }

    /** {@return the last moment at which anything of a case happened} */
    static Instant lastMoment(ServiceCase it) {
        return Stream.of(
                        last(it.status()),
                        last(it.triage()),
                        last(it.owners()),
                        it.contacts().stream().map(CaseContact::at),
                        it.escalations().stream().map(ServiceCase.Escalation::at),
                        it.promises().stream().map(ServiceCase.Promise::at),
                        it.satisfaction().stream().map(Rating::at))
                .flatMap(moments -> moments)
                .max(Comparator.naturalOrder())
                .orElse(it.opened());
    }

    private static Stream<Instant> last(Optional<? extends Timeline<?>> states) {
        return states.stream()
                .map(all -> all.entries().get(all.entries().size() - 1).at());
    }

    /** {@return whether something is still to be done} */
    public boolean pending() {
        return category.pending();
    }

    /** {@return how long the customer waited for the first answer, by the clock on the wall; absent while there is none} */
    public Optional<Duration> responseTime() {
        return responded.map(at -> Duration.between(opened, at));
    }

    /** {@return how long it took until it was solved as it is now, by the clock on the wall; absent while it is not} */
    public Optional<Duration> resolutionTime() {
        return solved.map(at -> Duration.between(opened, at));
    }

    /** Goes through the history from one status to the next. */
    private static final class Walk {
        private Category category = Category.OPEN;
        private Optional<Instant> firstSolved = Optional.empty();
        private Optional<Instant> solved = Optional.empty();
        private Optional<Instant> closed = Optional.empty();
        private Optional<String> resolution = Optional.empty();
        private int reopened;

        void step(Timeline.Entry<CaseStatus> entry) {
            Category next = entry.state().category();
            Optional<Instant> at = Optional.of(entry.at());
            reopened += next.pending() && !category.pending() ? 1 : 0;
            solved = next.solved() ? solved.or(() -> at) : Optional.empty();
            firstSolved = firstSolved.or(() -> solved);
            closed = next != Category.CLOSED ? Optional.empty() : category == next ? closed : at;
            resolution = next.solved() ? entry.state().resolution().or(() -> resolution) : Optional.empty();
            category = next;
        }
    }
}
