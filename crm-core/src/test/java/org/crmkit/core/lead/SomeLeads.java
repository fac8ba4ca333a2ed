package org.crmkit.core.lead;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.crmkit.core.contactpoint.ContactKind;
import org.crmkit.core.customer.ContactId;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.opportunity.OpportunityId;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.Organization;
import org.crmkit.core.party.PersonName;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Ref;

/** Leads for tests: one that was converted, with every part filled, and plain ones. */
final class SomeLeads {
    static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    static final Cause E7 = Cause.by("E7");

    private SomeLeads() {}

    static Instant day(int days) {
        return START.plusSeconds(86_400L * days);
    }

    static AsOf at(int days) {
        return AsOf.of(day(days), ZoneOffset.UTC);
    }

    static LeadStatus status(LeadStatus.Category category) {
        return category == LeadStatus.Category.DISQUALIFIED
                ? LeadStatus.disqualified("cannot-contact")
                : LeadStatus.of(category);
    }

    static Timeline<LeadStatus> fresh() {
        return Timeline.start(START, LeadStatus.of(LeadStatus.Category.NEW), E7);
    }

    static Lead.Builder plain(String id) {
        return Lead.builder().id(LeadId.of(id)).organizationName("Lotus").status(fresh());
    }

    static Conversion conversion(int day) {
        return new Conversion(
                day(day),
                "E8",
                CustomerId.of("C1"),
                Optional.of(ContactId.of("K1")),
                Optional.of(OpportunityId.of("O1")));
    }

    /** Disqualified on the third day, taken up again on the sixth, converted on the eleventh. */
    static Lead full() {
        return plain("L2")
                .personName(PersonName.ofFull("王小明"))
                .jobTitle("purchasing manager")
                .addContactPoint(LeadContactPoint.of(ContactKind.PHONE, "138-0000 0000"))
                .addContactPoint(new LeadContactPoint(ContactKind.SOCIAL, "wang", Optional.of("wechat")))
                .industry(Organization.Industry.of("gb-t-4754", "H61"))
                .sizeClass("small")
                .employees(40)
                .annualRevenue(Money.parse("CNY 9000000.00"))
                .source("trade-show")
                .campaign(Ref.of("campaign", "spring"))
                .owner(EmployeeId.of("E7"))
                .rating("hot")
                .score(Ref.of("score-sheet", "S1"))
                .qualification(Qualification.builder()
                        .budget("can-buy")
                        .budgetAmount(Money.parse("CNY 5000.00"))
                        .authority("decision-maker")
                        .purchaseProcess("individual")
                        .need("must-have")
                        .timeframe("this-quarter")
                        .build())
                .created(START.minusSeconds(60))
                .status(fresh().then(day(2), status(LeadStatus.Category.DISQUALIFIED), E7)
                        .then(day(5), LeadStatus.of(LeadStatus.Category.WORKING, "回收"), E7))
                .description("asked for samples")
                .duplicateOf(LeadId.of("L1"))
                .extensions(Extensions.none().with("acme.phone", "13900000000"))
                .build()
                .convert(conversion(10));
    }
}
