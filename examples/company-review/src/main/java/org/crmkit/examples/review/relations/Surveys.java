package org.crmkit.examples.review.relations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.feedback.Satisfaction;
import org.crmkit.core.feedback.SatisfactionId;
import org.crmkit.core.service.CaseProgress;
import org.crmkit.core.service.Rating;
import org.crmkit.core.service.ServiceCase;
import org.crmkit.examples.review.seed.Line;
import org.crmkit.examples.review.seed.Randomness;
import org.crmkit.examples.review.seed.Staff;

/**
 * Generates what one customer was asked beside how content it is: twice, a year apart, whether it would recommend the company,
 * and after some cases how easy that was. The second time more customers would.
 */
final class Surveys {
    private static final int[] DAYS_BACK = {400, 45};
    private static final int ASKED_PER_MILLE = 300;
    private static final int ANSWERED_PER_MILLE = 480;
    private static final int CROSS_PER_MILLE = 160;
    private static final int ASKED_OF_EASE_PER_MILLE = 350;
    private static final int BEST_EASE = 7;

    private final LocalDate lastDay;
    private final Randomness random;
    private final CustomerId customer;
    private final List<Satisfaction> answers = new ArrayList<>();

    /** Starts without a question. */
    Surveys(LocalDate lastDay, Randomness random, Line.Buyer buyer) {
        this.lastDay = lastDay;
        this.random = random;
        this.customer = CustomerId.of(buyer.id());
    }

    /** {@return the questions to a customer with those purchases and cases} */
    List<Satisfaction> of(List<Line> lines, List<ServiceCase> cases) {
        for (int wave = 0; wave < DAYS_BACK.length; wave++) {
            LocalDate day = lastDay.minusDays(DAYS_BACK[wave]);
            if (lines.get(0).day().isBefore(day) && random.chance(ASKED_PER_MILLE)) {
                boolean cross = random.chance(CROSS_PER_MILLE);
                long score = cross ? random.below(7) : Math.min(10, 6 + wave + random.below(5));
                String id = "R" + (wave + 1) + "-" + customer.value();
                ask(id, Rating.Scale.NPS, Staff.moment(day, random).toInstant(), score);
            }
        }
        for (ServiceCase it : cases) {
            it.progress().solved().ifPresent(solved -> ease(it, solved));
        }
        return answers;
    }

    private void ease(ServiceCase it, Instant solved) {
        if (random.chance(ASKED_OF_EASE_PER_MILLE)) {
            CaseProgress progress = it.progress();
            long days = progress.resolutionTime().orElseThrow().toDays();
            long lost = Math.min(3, days / 3) + Math.min(1, progress.reopened()) + random.below(3);
            String id = "E" + it.id().value().substring(1);
            ask(id, Rating.Scale.CES, solved.plus(Duration.ofHours(20)), BEST_EASE - lost);
        }
    }

    private void ask(String id, Rating.Scale scale, Instant asked, long score) {
        Satisfaction.Builder question = Satisfaction.builder()
                .id(SatisfactionId.of(id))
                .customer(customer)
                .scale(scale)
                .asked(asked);
        if (random.chance(ANSWERED_PER_MILLE)) {
            question.answered(asked.plus(Duration.ofHours(2 + random.below(90))))
                    .score((int) score);
        }
        answers.add(question.build());
    }
}
