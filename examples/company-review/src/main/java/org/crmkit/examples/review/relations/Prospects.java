package org.crmkit.examples.review.relations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.crmkit.core.contactpoint.ContactKind;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.lead.Conversion;
import org.crmkit.core.lead.Lead;
import org.crmkit.core.lead.LeadContactPoint;
import org.crmkit.core.lead.LeadId;
import org.crmkit.core.lead.LeadStatus;
import org.crmkit.core.lead.LeadStatus.Category;
import org.crmkit.core.opportunity.OpportunityId;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.examples.review.seed.CompanyPlan;
import org.crmkit.examples.review.seed.Line;
import org.crmkit.examples.review.seed.Randomness;
import org.crmkit.examples.review.seed.Staff;

/**
 * Generates leads: some of the customers who came lately were leads before, and beside each some customers there is a lead of
 * which nothing came, or nothing yet. Trade shows bring few leads, but most of them buy.
 */
final class Prospects {
    private static final int WAS_LEAD_PER_MILLE = 550;
    private static final int WITH_DEAL_PER_MILLE = 400;
    private static final int NOTHING_CAME_PER_MILLE = 160;
    private static final int GIVEN_UP_PER_MILLE = 650;
    private static final int TAKEN_UP_PER_MILLE = 60;
    private static final String[] OF_BUYERS = {
        "trade-show",
        "trade-show",
        "trade-show",
        "web-site",
        "web-site",
        "web-site",
        "word-of-mouth",
        "email",
        "partner"
    };
    private static final String[] OF_OTHERS = {
        "web-site",
        "web-site",
        "web-site",
        "web-site",
        "email",
        "email",
        "cold-call",
        "cold-call",
        "word-of-mouth",
        "partner",
        "trade-show"
    };
    private static final String[] WHY_NOT = {
        "no-longer-interested", "no-longer-interested", "cannot-contact", "cancelled"
    };
    private static final String[] RATINGS = {"hot", "warm", "warm", "cold"};

    private final CompanyPlan plan;
    private final LocalDate first;
    private final Randomness random;
    private final Line.Buyer buyer;

    Prospects(CompanyPlan plan, LocalDate first, Randomness random, Line.Buyer buyer) {
        this.plan = plan;
        this.first = first;
        this.random = random;
        this.buyer = buyer;
    }

    /** {@return the lead that a customer was before its first purchase}; absent if it came before there were records. */
    Optional<Lead> before(LocalDate firstPurchase) {
        LocalDate converted = firstPurchase.minusDays(2 + random.below(8));
        LocalDate created = converted.minusDays(12 + random.below(40));
        if (created.isBefore(first) || !random.chance(WAS_LEAD_PER_MILLE)) {
            return Optional.empty();
        }
        Instant at = Staff.moment(converted, random).toInstant();
        boolean withDeal = random.chance(WITH_DEAL_PER_MILLE);
        Conversion conversion = new Conversion(
                at,
                employee().value(),
                CustomerId.of(buyer.id()),
                Optional.empty(),
                withDeal ? Optional.of(OpportunityId.of("S" + buyer.number() + "-0")) : Optional.empty());
        Timeline<LeadStatus> status = start(created)
                .then(moment(created.plusDays(2)), LeadStatus.of(Category.WORKING), cause())
                .then(moment(created.plusDays(9)), LeadStatus.of(Category.QUALIFIED), cause());
        return Optional.of(blank("L" + buyer.number(), OF_BUYERS)
                .organizationName(buyer.name())
                .status(status)
                .build()
                .convert(conversion));
    }

    /** {@return a lead of which nothing came, or nothing yet} */
    Optional<Lead> besides() {
        if (!random.chance(NOTHING_CAME_PER_MILLE)) {
            return Optional.empty();
        }
        long days = plan.lastDay().toEpochDay() - first.toEpochDay();
        LocalDate created = first.plusDays(random.below(days));
        Timeline<LeadStatus> status = start(created)
                .then(moment(created.plusDays(1 + random.below(9))), LeadStatus.of(Category.WORKING), cause());
        LocalDate decided = created.plusDays(15 + random.below(60));
        if (random.chance(GIVEN_UP_PER_MILLE)) {
            status = status.then(moment(decided), LeadStatus.disqualified(random.oneOf(WHY_NOT)), cause());
            if (random.chance(TAKEN_UP_PER_MILLE)) {
                status = status.then(moment(decided.plusDays(30)), LeadStatus.of(Category.WORKING), cause());
            }
        } else {
            Category next = random.chance(500) ? Category.NURTURING : Category.QUALIFIED;
            status = status.then(moment(decided), LeadStatus.of(next), cause());
        }
        return Optional.of(blank("N" + buyer.number(), OF_OTHERS).status(status).build());
    }

    private Lead.Builder blank(String id, String[] sources) {
        return Lead.builder()
                .id(LeadId.of(id))
                .source(random.oneOf(sources))
                .owner(employee())
                .rating(random.oneOf(RATINGS))
                .addContactPoints(LeadContactPoint.of(ContactKind.EMAIL, "lead" + buyer.number() + "@example.com"));
    }

    private Timeline<LeadStatus> start(LocalDate created) {
        return Timeline.start(moment(created), LeadStatus.of(Category.NEW), cause());
    }

    private Instant moment(LocalDate day) {
        return Staff.moment(day, random).toInstant();
    }

    private EmployeeId employee() {
        return Staff.of(buyer);
    }

    private Cause cause() {
        return Cause.by(employee().value());
    }
}
