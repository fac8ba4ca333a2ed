package org.crmkit.examples.review.relations;

import java.time.Duration;
import java.time.Instant;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.service.CaseStatus;
import org.crmkit.core.service.CaseStatus.Category;
import org.crmkit.examples.review.seed.Randomness;

/** Moves one case through its statuses until it is closed; some wait for a supplier, some come back, few take for ever. */
final class CaseHistory {
    private static final int WAITING_PER_MILLE = 200;
    private static final int CANCELLED_PER_MILLE = 25;
    private static final int REOPENED_PER_MILLE = 70;
    private static final int STUCK_PER_MILLE = 25;
    private static final String[] RESOLUTIONS = {"explained", "replaced", "repaired", "credited"};

    private final Randomness random;
    private final Cause cause;

    CaseHistory(Randomness random, Cause cause) {
        this.random = random;
        this.cause = cause;
    }

    /** {@return the statuses of a case from the moment it came in} */
    Timeline<CaseStatus> from(Instant opened, Instant answered, String urgency) {
        Timeline<CaseStatus> status = Timeline.start(opened, CaseStatus.of(Category.OPEN, "new"), cause)
                .then(answered, working(), cause);
        Instant at = answered;
        if (random.chance(WAITING_PER_MILLE)) {
            at = later(at, 30);
            status = status.then(at, CaseStatus.of(Category.PAUSED, "waiting-supplier"), cause);
            at = later(at, 90);
            status = status.then(at, working(), cause);
        }
        at = later(at, hours(urgency));
        if (random.chance(STUCK_PER_MILLE)) {
            return status;
        } else if (random.chance(CANCELLED_PER_MILLE)) {
            return status.then(at, CaseStatus.of(Category.CANCELLED, "cancelled"), cause);
        }
        status = status.then(at, resolved(), cause);
        if (random.chance(REOPENED_PER_MILLE)) {
            at = later(at, 60);
            status = status.then(at, working(), cause);
            at = later(at, hours(urgency));
            status = status.then(at, resolved(), cause);
        }
        return status.then(at.plus(Duration.ofDays(5)), closed(status.last()), cause);
    }

    private static CaseStatus working() {
        return CaseStatus.of(Category.OPEN, "in-progress");
    }

    private CaseStatus resolved() {
        return CaseStatus.resolved(random.oneOf(RESOLUTIONS));
    }

    private static CaseStatus closed(CaseStatus resolved) {
        return new CaseStatus(Category.CLOSED, "closed", resolved.resolution(), resolved.words());
    }

    /** {@return how many hours it takes on average to solve what is that urgent} */
    private static int hours(String urgency) {
        return switch (urgency) {
            case "critical" -> 8;
            case "high" -> 24;
            case "medium" -> 60;
            default -> 110;
        };
    }

    private Instant later(Instant at, int meanHours) {
        long minutes = 20 + (long) (60 * meanHours * -StrictMath.log(1 - random.unit()));
        return at.plus(Duration.ofMinutes(minutes));
    }
}
