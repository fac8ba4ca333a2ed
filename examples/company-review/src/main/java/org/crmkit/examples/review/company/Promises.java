package org.crmkit.examples.review.company;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.interaction.FollowUp;
import org.crmkit.core.interaction.FollowUpId;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.interaction.InteractionStatus;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.examples.review.seed.Randomness;
import org.crmkit.examples.review.seed.Staff;

/** Generates what was promised in talks with one customer, and when it was done: mostly in time, of one employee often not. */
final class Promises {
    private static final int PROMISED_PER_MILLE = 250;
    private static final int LATE_PER_MILLE = 60;
    private static final int OFTEN_LATE_PER_MILLE = 600;
    private static final int LONGEST_DELAY = 120;
    private static final int LONGEST_TERM = 21;

    private final LocalDate lastDay;
    private final Randomness random;
    private final EmployeeId employee;

    Promises(LocalDate lastDay, Randomness random, EmployeeId employee) {
        this.lastDay = lastDay;
        this.random = random;
        this.employee = employee;
    }

    /** {@return what was promised in those talks} */
    List<FollowUp> in(List<Interaction> talks) {
        List<FollowUp> promises = new ArrayList<>();
        for (Interaction talk : talks) {
            if (talk.status() == InteractionStatus.COMPLETED && random.chance(PROMISED_PER_MILLE)) {
                promises.add(promise(talk));
            }
        }
        return promises;
    }

    private FollowUp promise(Interaction talk) {
        LocalDate agreed = LocalDate.ofInstant(talk.startedAt().orElseThrow(), Staff.SHANGHAI);
        LocalDate due = agreed.plusDays(3 + random.below(LONGEST_TERM - 3));
        int late = employee.equals(Staff.LATE) ? OFTEN_LATE_PER_MILLE : LATE_PER_MILLE;
        LocalDate done =
                random.chance(late) ? due.plusDays(1 + random.below(LONGEST_DELAY)) : due.minusDays(random.below(3));
        boolean open = done.isAfter(lastDay);
        return FollowUp.builder()
                .id(FollowUpId.of("F" + talk.id().value().substring(1)))
                .customer(talk.customer().orElseThrow())
                .employee(employee)
                .agreed(agreed)
                .due(due)
                .done(open ? Optional.empty() : Optional.of(done))
                .result(open ? Optional.empty() : Optional.of("answered"))
                .interaction(talk.id())
                .build();
    }
}
