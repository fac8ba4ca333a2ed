package org.crmkit.examples.review.relations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.crmkit.core.feedback.Complaint;
import org.crmkit.core.feedback.Complaint.Action;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.service.ServiceCase;
import org.crmkit.examples.review.seed.Line;
import org.crmkit.examples.review.seed.Randomness;
import org.crmkit.examples.review.seed.Staff;

/** Generates what cases that are complaints have beyond others; of some nobody found the cause, or agreed on anything to do. */
final class Grievances {
    private static final int NO_CAUSE_PER_MILLE = 60;
    private static final int NO_ACTION_PER_MILLE = 40;
    private static final int PREVENTIVE_PER_MILLE = 250;
    private static final String[] CATEGORIES = {"product", "product", "delivery", "delivery", "invoice", "conduct"};
    private static final String[] CAUSES = {"material", "transport", "transport", "misinformation", "wear"};

    private final Randomness random;
    private final EmployeeId employee;

    Grievances(Randomness random, Line.Buyer buyer) {
        this.random = random;
        this.employee = Staff.of(buyer);
    }

    /** {@return the complaint that goes with a case} */
    Complaint of(ServiceCase it) {
        Instant received = it.opened();
        Instant found = it.progress().firstSolved().orElse(received.plus(Duration.ofDays(4)));
        LocalDate agreed = LocalDate.ofInstant(received, Staff.SHANGHAI).plusDays(1);
        boolean explained = !random.chance(NO_CAUSE_PER_MILLE);
        Complaint.Builder complaint = Complaint.builder()
                .caseId(it.id())
                .received(received)
                .category(random.oneOf(CATEGORIES))
                .acknowledged(received.plus(Duration.ofMinutes(10 + random.below(600))))
                .responsible(employee)
                .cause(Optional.of(random.oneOf(CAUSES)).filter(cause -> explained))
                .causeFound(Optional.of(found).filter(at -> explained));
        if (!random.chance(NO_ACTION_PER_MILLE)) {
            complaint.addActions(action(Action.Aim.CORRECTIVE, "replaced", agreed));
            if (random.chance(PREVENTIVE_PER_MILLE)) {
                complaint.addActions(action(Action.Aim.PREVENTIVE, "training", agreed));
            }
        }
        return complaint.build();
    }

    private Action action(Action.Aim aim, String code, LocalDate agreed) {
        LocalDate due = agreed.plusDays(14);
        LocalDate done = agreed.plusDays(2 + random.below(16));
        return new Action(aim, code, agreed, Optional.of(due), Optional.of(done), Optional.of(employee));
    }
}
