package org.crmkit.pipeline.opportunity;

import java.util.Optional;
import java.util.function.Predicate;
import org.crmkit.core.check.Checks;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.opportunity.DealState;
import org.crmkit.core.opportunity.ForecastCategory;
import org.crmkit.core.opportunity.LossReason;
import org.crmkit.core.opportunity.Probability;
import org.crmkit.core.opportunity.StageCategory;

/** What a deal is once it enters a stage: amount and expected day stay, probability and forecast follow their policies. */
final class DealEntry {
    private final SalesProcess process;
    private final Timeline<DealState> history;
    private final Stage entered;

    DealEntry(SalesProcess process, Timeline<DealState> history, String code) {
        this.process = process;
        this.history = history;
        Optional<Stage> stage = process.stage(code);
        Checks.that(stage.isPresent(), "Sales process {} must have the stage that is entered, found {}", process, code);
        this.entered = stage.orElseThrow();
    }

    DealState state(Optional<LossReason> loss) {
        return DealState.builder()
                .from(history.last())
                .stage(entered.code())
                .category(entered.category())
                .probability(probability())
                .forecast(forecast())
                .loss(loss)
                .build();
    }

    /** Somebody's or a model's word stays while the deal is open, and holds again if it is opened again. */
    private Probability probability() {
        return lastOpen()
                .flatMap(DealState::probability)
                .filter(given -> given.policy() != Probability.Policy.AUTO)
                .filter(given -> entered.category() == StageCategory.OPEN)
                .orElseGet(() -> Probability.auto(entered.probability()));
    }

    /** A heading that is not the one of the stage that was left was somebody's word, too. */
    private ForecastCategory forecast() {
        Optional<DealState> left = lastOpen();
        Optional<ForecastCategory> usual =
                left.flatMap(state -> process.stage(state.stage())).map(Stage::forecast);
        Predicate<ForecastCategory> given = forecast -> !usual.equals(Optional.of(forecast));
        return left.flatMap(DealState::forecast)
                .filter(given)
                .filter(forecast -> entered.category() == StageCategory.OPEN)
                .orElse(entered.forecast());
    }

    private Optional<DealState> lastOpen() {
        return history.entries().stream()
                .map(Timeline.Entry::state)
                .filter(state -> state.category() == StageCategory.OPEN)
                .reduce((earlier, later) -> later);
    }
}
