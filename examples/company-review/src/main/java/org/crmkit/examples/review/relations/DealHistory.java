package org.crmkit.examples.review.relations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.opportunity.DealState;
import org.crmkit.core.opportunity.LossReason;
import org.crmkit.core.opportunity.Probability;
import org.crmkit.core.opportunity.StageCategory;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.value.Money;
import org.crmkit.examples.review.seed.Randomness;
import org.crmkit.examples.review.seed.Staff;
import org.crmkit.pipeline.opportunity.SalesProcess;
import org.crmkit.pipeline.opportunity.SalesProcesses;
import org.crmkit.pipeline.opportunity.Stage;

/**
 * Moves one deal through the stages of the sales process until it is won or lost. Whoever works on it puts off the day by which
 * it should be decided once that day is over; one employee does not, and takes three times as long.
 */
final class DealHistory {
    /** How the company sells. */
    static final SalesProcess PROCESS = SalesProcesses.standard();

    private static final int LOST_PER_MILLE = 170;
    private static final int SKIPPED_PER_MILLE = 90;
    private static final int LONGEST_STAY = 34;
    private static final LossReason.Category[] REASONS = {
        LossReason.Category.PRICE,
        LossReason.Category.PRICE,
        LossReason.Category.PRICE,
        LossReason.Category.COMPETITOR,
        LossReason.Category.COMPETITOR,
        LossReason.Category.NO_DECISION,
        LossReason.Category.NO_DECISION,
        LossReason.Category.BUDGET,
        LossReason.Category.TIMING_OR_POSTPONED,
        LossReason.Category.UNRESPONSIVE,
        LossReason.Category.POOR_FIT
    };

    private final Randomness random;
    private final EmployeeId owner;

    DealHistory(Randomness random, EmployeeId owner) {
        this.random = random;
        this.owner = owner;
    }

    /** {@return the states of a deal from its first moment until it is won or lost} */
    Timeline<DealState> from(Instant created, Money amount) {
        Stage stage = PROCESS.stages().get(0);
        LocalDate day = LocalDate.ofInstant(created, Staff.SHANGHAI);
        LocalDate expected = day.plusDays(50 + random.below(80));
        Timeline<DealState> history = Timeline.start(created, state(stage, amount, expected), cause());
        while (!stage.targets().isEmpty()) {
            long stay = 4 + random.below(LONGEST_STAY);
            LocalDate next = day.plusDays(owner.equals(Staff.LATE) ? 3 * stay : stay);
            while (next.isAfter(expected) && !owner.equals(Staff.LATE)) {
                day = expected.plusDays(1);
                expected = expected.plusDays(30);
                history = history.then(at(day), state(stage, amount, expected), cause());
            }
            day = next.isAfter(day) ? next : day.plusDays(1);
            stage = next(stage);
            amount = random.chance(LOST_PER_MILLE) ? lowered(amount) : amount;
            history = history.then(at(day), state(stage, amount, expected), cause());
        }
        return history;
    }

    /** {@return where the deal goes from a stage}: lost, on to the next, or to the one behind it. */
    private Stage next(Stage stage) {
        List<Stage> targets = stage.targets().stream()
                .flatMap(code -> PROCESS.stage(code).stream())
                .toList();
        if (random.chance(LOST_PER_MILLE)) {
            return targets.get(targets.size() - 1);
        }
        boolean skips = random.chance(SKIPPED_PER_MILLE) && targets.size() > 3;
        return targets.get(skips ? 1 : 0);
    }

    private static Money lowered(Money amount) {
        return amount.times(new BigDecimal("0.9"), RoundingMode.HALF_UP);
    }

    private Instant at(LocalDate day) {
        return Staff.moment(day, random).toInstant();
    }

    private Cause cause() {
        return Cause.by(owner.value());
    }

    private DealState state(Stage stage, Money amount, LocalDate expected) {
        StageCategory category = stage.category();
        return DealState.builder()
                .stage(stage.code())
                .category(category)
                .amount(amount)
                .probability(Probability.auto(stage.probability()))
                .forecast(stage.forecast())
                .expectedClose(expected)
                .loss(
                        category == StageCategory.LOST
                                ? Optional.of(LossReason.of(random.oneOf(REASONS)))
                                : Optional.empty())
                .build();
    }
}
