package org.crmkit.examples.review.relations;

import java.time.LocalDate;
import java.util.List;
import org.crmkit.core.customer.Contact;
import org.crmkit.core.customer.ContactId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.DateRange;
import org.crmkit.examples.review.seed.CompanyPlan;
import org.crmkit.examples.review.seed.Line;
import org.crmkit.examples.review.seed.Randomness;

/** Generates whom one asks for first at one customer; some have left, most of them with somebody in their place. */
final class Counterparts {
    private static final long SERIES = 18_000_000;
    private static final int UNKNOWN_PER_MILLE = 25;
    private static final int LEFT_PER_MILLE = 30;
    private static final int REPLACED_PER_MILLE = 50;
    private static final int LATELY_DAYS = 240;

    private final CompanyPlan plan;
    private final Line.Buyer buyer;
    private final LocalDate since;

    Counterparts(CompanyPlan plan, Line.Buyer buyer, LocalDate since) {
        this.plan = plan;
        this.buyer = buyer;
        this.since = since;
    }

    List<Contact> contacts() {
        Randomness random = new Randomness(plan.seed(), SERIES + buyer.number());
        LocalDate leaves = plan.lastDay().minusDays(random.below(LATELY_DAYS));
        long kind = random.below(1000);
        boolean leaver = kind < LEFT_PER_MILLE + REPLACED_PER_MILLE && leaves.isAfter(since);
        if (kind >= 1000 - UNKNOWN_PER_MILLE) {
            return List.of();
        } else if (!leaver) {
            return List.of(contact(1, DateRange.from(since)));
        }
        Contact gone = contact(1, DateRange.of(since, leaves));
        return kind < LEFT_PER_MILLE ? List.of(gone) : List.of(gone, contact(2, DateRange.from(leaves)));
    }

    private Contact contact(int place, DateRange period) {
        String id = buyer.id() + "-" + place;
        return Contact.builder()
                .id(ContactId.of("K" + id))
                .person(PartyId.of("N" + id))
                .organization(PartyId.of(buyer.id()))
                .mainForOrganization(true)
                .period(period)
                .build();
    }
}
