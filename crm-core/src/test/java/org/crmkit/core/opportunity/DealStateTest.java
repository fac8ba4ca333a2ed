package org.crmkit.core.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.opportunity.Deals.cny;

import java.util.Optional;
import org.crmkit.core.check.Texts;
import org.crmkit.core.value.Share;
import org.junit.jupiter.api.Test;

class DealStateTest {
    private static final LossReason PRICE = LossReason.of(LossReason.Category.PRICE);

    private static DealState.Builder of(StageCategory category) {
        DealState.Builder state = DealState.builder().stage("S").category(category);
        return category == StageCategory.LOST ? state.loss(PRICE) : state;
    }

    @Test
    void what_is_won_is_sure_and_what_is_lost_is_hopeless() {
        assertThat(of(StageCategory.WON).build().chance()).contains(Share.ALL);
        assertThat(of(StageCategory.LOST).build().chance()).contains(Share.NONE);
        assertThat(of(StageCategory.OPEN).build().chance()).isEmpty();
        Probability almost = Probability.manual(Share.ofPercent(99), "E7");
        assertThat(of(StageCategory.OPEN).probability(almost).build().chance()).contains(Share.ofPercent(99));
        assertRefused(
                of(StageCategory.WON).probability(almost),
                "A deal in stage S is WON and must have a probability of 1, found 0.99");
        assertRefused(
                of(StageCategory.LOST).probability(almost),
                "A deal in stage S is LOST and must have a probability of 0, found 0.99");
    }

    @Test
    void a_loss_reason_is_there_exactly_if_it_is_lost() {
        assertRefused(
                of(StageCategory.WON).loss(PRICE),
                "A deal in stage S is WON and must have no loss reason, found PRICE");
        assertRefused(
                of(StageCategory.OPEN).loss(PRICE),
                "A deal in stage S is OPEN and must have no loss reason, found PRICE");
        assertRefused(
                of(StageCategory.LOST).loss(Optional.empty()), "A deal in stage S is LOST and must have a loss reason");
    }

    @Test
    void only_what_is_won_is_forecast_as_closed() {
        assertThat(of(StageCategory.WON).forecast(ForecastCategory.CLOSED).build())
                .isNotNull();
        assertThat(of(StageCategory.WON).forecast(ForecastCategory.OMITTED).build())
                .isNotNull();
        assertThat(of(StageCategory.LOST).forecast(ForecastCategory.OMITTED).build())
                .isNotNull();
        assertThat(of(StageCategory.OPEN).forecast(ForecastCategory.COMMIT).build())
                .isNotNull();
        assertRefused(
                of(StageCategory.OPEN).forecast(ForecastCategory.CLOSED),
                "A deal in stage S is OPEN and must not be forecast as CLOSED");
        assertRefused(
                of(StageCategory.WON).forecast(ForecastCategory.COMMIT),
                "A deal in stage S is WON and must not be forecast as COMMIT");
        assertRefused(
                of(StageCategory.LOST).forecast(ForecastCategory.CLOSED),
                "A deal in stage S is LOST and must not be forecast as CLOSED");
    }

    @Test
    void the_weighted_amount_is_rounded_half_up_to_the_smallest_unit() {
        DealState.Builder half = of(StageCategory.OPEN).probability(Probability.auto(Share.ofPercent(50)));
        assertThat(half.build().weighted()).isEmpty();
        assertThat(half.amount(cny("0.01")).build().weighted()).contains(cny("0.01"));
        assertThat(half.amount(cny("0.03")).build().weighted()).contains(cny("0.02"));
        assertThat(of(StageCategory.OPEN).amount(cny("0.03")).build().weighted())
                .isEmpty();
        assertThat(of(StageCategory.WON).amount(cny("0.03")).build().weighted()).contains(cny("0.03"));
        assertThat(of(StageCategory.LOST).amount(cny("0.03")).build().weighted())
                .contains(cny("0.00"));
    }

    @Test
    void a_probability_says_who_gave_it() {
        assertThat(Probability.model(Share.ALL, "m", "3").version()).contains("3");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Probability(Share.ALL, Probability.Policy.MODEL, Optional.empty(), Optional.empty()))
                .withMessage("A probability of 1 by a MODEL must name it");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Probability(Share.ALL, Probability.Policy.MANUAL, Optional.of("E7"), Optional.of("3")))
                .withMessage("A probability with policy MANUAL must have no version of a model, found 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Probability.manual(Share.ALL, " "))
                .withMessage("Who gave a probability must not be blank");
    }

    @Test
    void every_kind_of_loss_but_other_has_a_group_and_other_has_a_note() {
        for (LossReason.Category category : LossReason.Category.values()) {
            assertThat(category.group().isPresent()).isEqualTo(category != LossReason.Category.OTHER);
            assertThat(category.words().in(Texts.CHINESE))
                    .isNotEqualTo(category.words().en());
        }
        assertThat(LossReason.Category.values()).hasSize(13);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LossReason.of(LossReason.Category.OTHER))
                .withMessage("A loss reason OTHER must have a note that tells it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LossReason.builder()
                        .category(LossReason.Category.OTHER)
                        .note(" ")
                        .build())
                .withMessage("A loss reason OTHER must have a note that tells it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LossReason.builder().from(PRICE).code("").build())
                .withMessage("The code of a loss reason must not be blank");
    }

    private static void assertRefused(DealState.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }
}
