package org.crmkit.examples.review.relations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.lead.Lead;
import org.crmkit.core.opportunity.DealState;
import org.crmkit.core.opportunity.NextStep;
import org.crmkit.core.opportunity.Opportunity;
import org.crmkit.core.opportunity.OpportunityId;
import org.crmkit.core.opportunity.OpportunityKind;
import org.crmkit.core.opportunity.Snooze;
import org.crmkit.core.opportunity.StageCategory;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Ref;
import org.crmkit.examples.review.seed.CompanyPlan;
import org.crmkit.examples.review.seed.Line;
import org.crmkit.examples.review.seed.Randomness;
import org.crmkit.examples.review.seed.Staff;

/** Generates the deals that the company hopes for with one customer: many times what the customer buys at once. */
final class Deals {
    private static final int DEAL_PER_MILLE = 170;
    private static final int SNOOZED_PER_MILLE = 90;
    private static final int STEPS_OF_AMOUNT = 500;
    private static final String[] SOURCES = {"existing-customer", "trade-show", "web-site", "partner"};

    private final CompanyPlan plan;
    private final Randomness random;
    private final Line.Buyer buyer;
    private final Instant end;
    private final List<Opportunity> deals = new ArrayList<>();

    /** Starts without a deal. */
    Deals(CompanyPlan plan, Randomness random, Line.Buyer buyer) {
        this.plan = plan;
        this.random = random;
        this.buyer = buyer;
        this.end = plan.lastDay().plusDays(1).atStartOfDay().toInstant(Staff.SHANGHAI);
    }

    /** {@return the deals with that customer}, the one that came of a lead among them. */
    List<Opportunity> of(List<Line> lines, Optional<Lead> lead) {
        lead.flatMap(Lead::conversion)
                .ifPresent(conversion -> conversion
                        .opportunity()
                        .ifPresent(id -> deals.add(deal(id, conversion.at(), lines.get(0))
                                .kind(OpportunityKind.of(OpportunityKind.Category.NEW))
                                .source(lead.flatMap(Lead::source))
                                .addOrigins(
                                        Ref.of("lead", lead.orElseThrow().id().value()))
                                .build())));
        for (int i = 1; i <= 2 && random.chance(DEAL_PER_MILLE); i++) {
            Line line = lines.get((int) random.below(lines.size()));
            Instant created =
                    Staff.moment(line.day().plusDays(random.below(60)), random).toInstant();
            deals.add(deal(OpportunityId.of("S" + buyer.number() + "-" + i), created, line)
                    .kind(OpportunityKind.of(OpportunityKind.Category.EXPANSION))
                    .source(random.oneOf(SOURCES))
                    .build());
        }
        return deals;
    }

    private Opportunity.Builder deal(OpportunityId id, Instant created, Line line) {
        Money whole = line.amount().signum() < 0 ? line.amount().negated() : line.amount();
        BigDecimal times = BigDecimal.valueOf(10 + random.below(40));
        Money amount = rounded(whole.times(times, RoundingMode.HALF_UP));
        Timeline<DealState> history = new DealHistory(random, Staff.of(buyer)).from(created, amount);
        Opportunity.Builder deal = Opportunity.builder()
                .id(id)
                .customer(CustomerId.of(buyer.id()))
                .name(line.product() + " × " + times)
                .process(DealHistory.PROCESS.process())
                .owner(Staff.of(buyer))
                .history(history);
        LocalDate agreed = LocalDate.ofInstant(created, Staff.SHANGHAI);
        boolean open = history.at(end)
                .filter(state -> state.category() == StageCategory.OPEN)
                .isPresent();
        if (open && random.chance(SNOOZED_PER_MILLE)) {
            LocalDate resume = plan.lastDay().plusDays(20 + random.below(90));
            deal.addSnoozes(new Snooze("budget-next-year", agreed.plusDays(1), resume));
        } else {
            deal.nextStep(new NextStep("visit", Optional.of(agreed.plusDays(14)), Optional.of(agreed)));
        }
        return deal;
    }

    /** {@return an amount as people guess it}: in whole hundreds, 500 at least. */
    static Money rounded(Money amount) {
        BigDecimal hundreds =
                amount.amount().setScale(-2, RoundingMode.HALF_UP).max(BigDecimal.valueOf(STEPS_OF_AMOUNT));
        return Money.of(hundreds.setScale(2, RoundingMode.UNNECESSARY), amount.currency());
    }
}
