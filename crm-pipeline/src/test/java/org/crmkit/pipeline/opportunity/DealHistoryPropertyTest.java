package org.crmkit.pipeline.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.opportunity.DealState;
import org.crmkit.core.opportunity.ForecastCategory;
import org.crmkit.core.opportunity.LossReason;
import org.crmkit.core.opportunity.Opportunity;
import org.crmkit.core.opportunity.OpportunityAttributes;
import org.crmkit.core.opportunity.OpportunityId;
import org.crmkit.core.opportunity.Probability;
import org.crmkit.core.opportunity.StageCategory;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;
import org.crmkit.pipeline.flow.Allowed;
import org.crmkit.pipeline.flow.Flow;
import org.crmkit.pipeline.flow.Progress;
import org.crmkit.pipeline.flow.Refused;
import org.junit.jupiter.api.Test;

/** Opportunities as facts go through sales processes: probabilities follow their policies, and histories fit the process. */
class DealHistoryPropertyTest {
    private static final SalesProcess PROCESS = SalesProcesses.standard();
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final LossReason PRICE = LossReason.of(LossReason.Category.PRICE);
    private static final Cause SELLER = Cause.by("E7");

    private static DealState first(Probability probability) {
        return DealState.builder()
                .stage("QUALIFICATION")
                .category(StageCategory.OPEN)
                .probability(probability)
                .forecast(ForecastCategory.PIPELINE)
                .amount(Money.parse("CNY 1000.00"))
                .build();
    }

    private static Opportunity deal(Timeline<DealState> history) {
        return Opportunity.builder()
                .id(OpportunityId.of("O1"))
                .customer(CustomerId.of("C1"))
                .name("Tea for the lobby")
                .history(history)
                .build();
    }

    private static Timeline<DealState> through(Timeline<DealState> history, List<String> stages) {
        Timeline<DealState> grown = history;
        for (String code : stages) {
            Instant at = grown.entries().get(grown.entries().size() - 1).at().plus(Duration.ofDays(1));
            grown = grown.then(
                    at, code.equals("LOST") ? PROCESS.lose(grown, code, PRICE) : PROCESS.enter(grown, code), SELLER);
        }
        return grown;
    }

    @Provide
    Arbitrary<List<String>> stages() {
        return Arbitraries.of(PROCESS.stages().stream().map(Stage::code).toList())
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<Probability> given() {
        return Arbitraries.of(
                Probability.auto(Share.ofPercent(10)),
                Probability.manual(Share.ofPercent(33), "E7"),
                Probability.model(Share.ofPercent(47), "acme.win", "2"));
    }

    @Property
    void a_probability_follows_its_policy_wherever_the_deal_goes(
            @ForAll("stages") List<String> stages, @ForAll("given") Probability given) {
        for (Timeline.Entry<DealState> entry :
                through(Timeline.start(START, first(given), SELLER), stages).entries()) {
            DealState state = entry.state();
            Stage stage = PROCESS.stage(state.stage()).orElseThrow();
            Probability probability = state.probability().orElseThrow();
            boolean kept = given.policy() != Probability.Policy.AUTO && stage.category() == StageCategory.OPEN;
            assertThat(probability).isEqualTo(kept ? given : Probability.auto(stage.probability()));
            assertThat(state.forecast()).contains(stage.forecast());
            assertThat(state.category()).isEqualTo(stage.category());
            assertThat(state.amount()).contains(Money.parse("CNY 1000.00"));
            assertThat(state.loss().isPresent()).isEqualTo(stage.category() == StageCategory.LOST);
        }
    }

    @Property
    void what_the_process_moved_fits_the_process(
            @ForAll("stages") List<String> stages, @ForAll("given") Probability given) {
        Timeline<DealState> history = through(Timeline.start(START, first(given), SELLER), stages);
        assertThat(PROCESS.findings(deal(history))).isEmpty();
    }

    @Test
    void a_forecast_that_somebody_gave_stays_while_the_deal_is_open() {
        DealState promised = DealState.builder()
                .from(first(Probability.auto(Share.ofPercent(10))))
                .forecast(ForecastCategory.COMMIT)
                .build();
        Timeline<DealState> history = Timeline.start(START, promised, SELLER);
        assertThat(PROCESS.enter(history, "PROPOSAL").forecast()).contains(ForecastCategory.COMMIT);
        assertThat(PROCESS.enter(history, "WON").forecast()).contains(ForecastCategory.CLOSED);
        Timeline<DealState> won = through(history, List.of("WON", "PROPOSAL"));
        assertThat(won.last().forecast()).contains(ForecastCategory.COMMIT);
    }

    @Test
    void a_deal_enters_by_the_first_stage() {
        DealState entry = PROCESS.entry();
        assertThat(entry.stage()).isEqualTo("QUALIFICATION");
        assertThat(entry.probability()).contains(Probability.auto(Share.ofPercent(10)));
        assertThat(PROCESS.findings(deal(Timeline.start(START, entry, SELLER)))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROCESS.requiring("DEMO", "opportunity.amount"))
                .withMessage("A sales process can require of a stage that it has, found DEMO");
    }

    @Test
    void to_lose_takes_a_reason_and_a_lost_stage() {
        Timeline<DealState> history = Timeline.start(START, first(Probability.auto(Share.ofPercent(10))), SELLER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROCESS.enter(history, "LOST"))
                .withMessage("A deal in stage LOST is LOST and must have a loss reason");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROCESS.lose(history, "PROPOSAL", PRICE))
                .withMessage("A deal in stage PROPOSAL is OPEN and must have no loss reason, found PRICE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROCESS.enter(history, "DEMO"))
                .withMessage("Sales process standard 1 must have the stage that is entered, found DEMO");
    }

    @Test
    void what_came_from_elsewhere_is_held_against_the_process() {
        Timeline<DealState> history = Timeline.start(START, first(Probability.auto(Share.ofPercent(20))), SELLER)
                .then(
                        START.plusSeconds(60),
                        DealState.builder()
                                .stage("DEMO")
                                .category(StageCategory.OPEN)
                                .build(),
                        SELLER)
                .then(
                        START.plusSeconds(120),
                        DealState.builder()
                                .stage("PROPOSAL")
                                .category(StageCategory.WON)
                                .build(),
                        SELLER);
        List<Finding> findings = PROCESS.findings(deal(history));
        assertThat(findings)
                .extracting(
                        Finding::code,
                        it -> it.place().path(),
                        Finding::found,
                        it -> it.because().in(Texts.ENGLISH))
                .containsExactly(
                        tuple(
                                "opportunity.foreign-probability",
                                "opportunity:O1/history/0/state",
                                "0.2",
                                "the probability of stage Qualification is 10% in sales process standard 1, and nobody set the 20% that it has"),
                        tuple(
                                "opportunity.foreign-stage",
                                "opportunity:O1/history/1/state/stage",
                                "DEMO",
                                "sales process standard 1 has no stage DEMO, where the deal was at 2026-03-02T09:01:00Z"),
                        tuple(
                                "opportunity.foreign-category",
                                "opportunity:O1/history/2/state/category",
                                "WON",
                                "stage Proposal is open in sales process standard 1, not won"));
    }

    @Test
    void an_opportunity_moves_through_a_process_that_reads_its_attributes() {
        SalesProcess process = PROCESS.requiring("QUALIFICATION", "opportunity.amount");
        Flow<String, Opportunity> flow =
                process.flow(OpportunityAttributes.standard(), List.of()).orThrow();
        Opportunity bare = deal(Timeline.start(START, process.entry(), SELLER));
        AsOf later = AsOf.of(START.plusSeconds(60), ZoneOffset.UTC);
        Progress<String, DealState> refused = flow.move(
                bare, bare.history(), DealState::stage, process.enter(bare.history(), "PROPOSAL"), later, SELLER);
        assertThat(((Refused<String>) refused.decision()).missing()).containsExactly("opportunity.amount");
        Opportunity known = deal(Timeline.start(START, first(Probability.auto(Share.ofPercent(10))), SELLER));
        Progress<String, DealState> allowed = flow.move(
                known, known.history(), DealState::stage, process.enter(known.history(), "PROPOSAL"), later, SELLER);
        assertThat(allowed.decision()).isInstanceOf(Allowed.class);
        assertThat(allowed.history().last().chance()).isEqualTo(Optional.of(Share.ofPercent(65)));
        assertThat(allowed.history().last().weighted()).contains(Money.parse("CNY 650.00"));
    }
}
