package org.crmkit.core.opportunity;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;
import org.immutables.value.Value;

/** All of a deal that changes while it is worked on, as it was from one moment until the next. */
@Value.Immutable
@JsonDeserialize(builder = DealState.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({"stage", "category", "amount", "probability", "forecast", "expectedClose", "loss"})
public sealed interface DealState permits ImmutableDealState {
    /** The code of the stage in its process. */
    String stage();

    /** Whether that stage is open, won or lost. */
    StageCategory category();

    /** What the deal is worth; absent while nobody knows. */
    Optional<Money> amount();

    /** How probable it is that it is won, and who says so: 1 once it is won, 0 once it is lost. */
    Optional<Probability> probability();

    /** In which sum of a forecast it counts: what is won as closed, what is lost in none. */
    Optional<ForecastCategory> forecast();

    /** The day by which it should be decided; what it was expected to be, once it is. */
    Optional<LocalDate> expectedClose();

    /** Why it was lost; present exactly if it is. */
    Optional<LossReason> loss();

    /** Fields of JSON that this release does not know, kept as they were read. */
    @Value.Redacted
    @JsonAnyGetter
    Map<String, @SkipNulls Object> unknownFields();

    /** {@return a builder; stage and category are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the state that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static DealState fromJson(Builder json) {
        return json.build();
    }

    /** {@return how probable it is that the deal is won: 1 if it is, 0 if it is lost; absent if it is open and nobody says} */
    default Optional<Share> chance() {
        return switch (category()) {
            case OPEN -> probability().map(Probability::value);
            case WON -> Optional.of(Share.ALL);
            case LOST -> Optional.of(Share.NONE);
        };
    }

    /** {@return the amount times the chance, rounded half up to the currency's smallest unit; absent if either is} */
    default Optional<Money> weighted() {
        return amount().flatMap(amount -> chance().map(chance -> amount.times(chance.value(), RoundingMode.HALF_UP)));
    }

    /** Checks that probability, forecast and loss reason go with the category. */
    @Value.Check
    default void check() {
        Checks.id(stage(), "The stage of a deal");
        expectedClose().ifPresent(day -> Checks.day(day, "The day by which a deal should be decided"));
        probability().map(Probability::value).ifPresent(value -> {
            Share sure = chance().orElse(value);
            Checks.that(
                    value.equals(sure),
                    "A deal in stage {} is {} and must have a probability of {}, found {}",
                    stage(),
                    category(),
                    sure,
                    value);
        });
        forecast()
                .ifPresent(forecast -> Checks.that(
                        forecast.fits(category()),
                        "A deal in stage {} is {} and must not be forecast as {}",
                        stage(),
                        category(),
                        forecast));
        boolean lost = category() == StageCategory.LOST;
        Checks.that(!lost || loss().isPresent(), "A deal in stage {} is LOST and must have a loss reason", stage());
        loss().ifPresent(reason -> Checks.that(
                lost,
                "A deal in stage {} is {} and must have no loss reason, found {}",
                stage(),
                category(),
                reason.category()));
    }

    /** Builds states. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableDealState.Builder {
        Builder() {}
    }
}
