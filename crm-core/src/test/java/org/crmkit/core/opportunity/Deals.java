package org.crmkit.core.opportunity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import org.crmkit.core.customer.ContactId;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.order.QuoteId;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Ref;
import org.crmkit.core.value.Share;

/** Deals for tests: one that was lost, with every part filled, and plain ones. */
final class Deals {
    static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Cause E7 = Cause.by("E7");

    private Deals() {}

    static Instant day(int days) {
        return START.plusSeconds(86_400L * days);
    }

    static AsOf at(int days) {
        return AsOf.of(day(days), ZoneOffset.UTC);
    }

    static DealState.Builder open(String stage) {
        return DealState.builder().stage(stage).category(StageCategory.OPEN);
    }

    static DealState won() {
        return DealState.builder().stage("won").category(StageCategory.WON).build();
    }

    static DealState lost() {
        return DealState.builder()
                .stage("lost")
                .category(StageCategory.LOST)
                .loss(LossReason.of(LossReason.Category.PRICE))
                .build();
    }

    static Opportunity.Builder plain(String id) {
        return Opportunity.builder()
                .id(OpportunityId.of(id))
                .customer(CustomerId.of("C1"))
                .name("Tea for a year")
                .history(Timeline.start(START, open("new").build(), E7));
    }

    static Money cny(String amount) {
        return Money.parse("CNY " + amount);
    }

    /** Found on the first day, offered on the sixth, put off on the eleventh, lost on the twenty-first. */
    static Timeline<DealState> history() {
        DealState found = open("needs")
                .probability(Probability.auto(Share.ofPercent(25)))
                .forecast(ForecastCategory.PIPELINE)
                .expectedClose(DAY.plusDays(14))
                .build();
        DealState offered = open("proposal")
                .amount(cny("1200.00"))
                .probability(Probability.model(Share.ofPercent(65), "stage-model", "3"))
                .forecast(ForecastCategory.BEST_CASE)
                .expectedClose(DAY.plusDays(14))
                .build();
        DealState putOff = DealState.builder()
                .from(offered)
                .probability(Probability.manual(Share.ofPercent(40), "E7"))
                .expectedClose(DAY.plusDays(30))
                .build();
        DealState lost = DealState.builder()
                .from(putOff)
                .stage("lost")
                .category(StageCategory.LOST)
                .probability(Probability.manual(Share.NONE, "E7"))
                .forecast(ForecastCategory.OMITTED)
                .loss(LossReason.builder()
                        .category(LossReason.Category.COMPETITOR)
                        .code("客户选择竞品")
                        .competitor("P-rival")
                        .note("their sample was faster")
                        .build())
                .build();
        return Timeline.start(START, found, E7)
                .then(day(5), offered, E7)
                .then(day(10), putOff, E7)
                .then(day(20), lost, Cause.by("E8"));
    }

    static Opportunity full() {
        return plain("O2")
                .process("b2b")
                .kind(OpportunityKind.of(OpportunityKind.Category.EXPANSION, "增购"))
                .orderType("repeat-order")
                .owner(EmployeeId.of("E7"))
                .source("trade-fair")
                .campaign(Ref.of("campaign", "spring"))
                .addOrigins(Ref.of("lead", "L1"), Ref.of("installed-product", "I1"))
                .created(START.minusSeconds(60))
                .history(history())
                .addLine(OpportunityLine.builder()
                        .product(ProductId.of("tea"))
                        .quantity(BigDecimal.TEN)
                        .price(cny("100.00"))
                        .build())
                .addLine(OpportunityLine.builder()
                        .description("礼盒")
                        .quantity(BigDecimal.ONE)
                        .price(cny("250.00"))
                        .amount(cny("200.00"))
                        .extensions(Extensions.none().with("acme.free", true))
                        .build())
                .linesDriveAmount(true)
                .addQuote(QuoteId.of("Q1-1"))
                .recurring(RecurringAmount.of(cny("90.00"), Period.ofMonths(1), Period.ofYears(1)))
                .addCommittee(CommitteeMember.builder()
                        .contact(ContactId.of("K1"))
                        .role("decision-maker")
                        .primary(true)
                        .build())
                .addCommittee(CommitteeMember.builder()
                        .party(PartyId.of("P-adviser"))
                        .role("influencer")
                        .build())
                .addCompetitor(Competitor.builder()
                        .party(PartyId.of("P-rival"))
                        .name("Rival")
                        .strengths("price")
                        .weaknesses("service")
                        .outcome(Competitor.Outcome.LOST_TO)
                        .build())
                .addCompetitor(Competitor.builder()
                        .name("Other")
                        .outcome(Competitor.Outcome.BEATEN)
                        .build())
                .description("second try")
                .need("fresh tea")
                .painPoints("late deliveries")
                .currentSituation("buys in shops")
                .proposedSolution("a delivery each month")
                .nextStep(NextStep.of("send samples", DAY.plusDays(7)))
                .addSnooze(new Snooze("budget-round", DAY.plusDays(6), DAY.plusDays(9)))
                .duplicateOf(OpportunityId.of("O1"))
                .extensions(Extensions.none().with("acme.phone", "13800000000"))
                .build();
    }
}
