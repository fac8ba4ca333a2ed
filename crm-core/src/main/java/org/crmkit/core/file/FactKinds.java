package org.crmkit.core.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.account.KeyAccount;
import org.crmkit.core.account.Ownership;
import org.crmkit.core.account.TeamAssignment;
import org.crmkit.core.consent.ConsentRecord;
import org.crmkit.core.consent.ContactPreference;
import org.crmkit.core.consent.Suppression;
import org.crmkit.core.contactpoint.ContactPoint;
import org.crmkit.core.customer.Assessment;
import org.crmkit.core.customer.Contact;
import org.crmkit.core.customer.Need;
import org.crmkit.core.customer.ProfileStatement;
import org.crmkit.core.feedback.Complaint;
import org.crmkit.core.feedback.Satisfaction;
import org.crmkit.core.install.Entitlement;
import org.crmkit.core.install.InstalledProduct;
import org.crmkit.core.install.Warranty;
import org.crmkit.core.interaction.FollowUp;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.lead.Lead;
import org.crmkit.core.marketing.CampaignMember;
import org.crmkit.core.marketing.Touch;
import org.crmkit.core.opportunity.Opportunity;
import org.crmkit.core.order.Contract;
import org.crmkit.core.order.Delivery;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.Order;
import org.crmkit.core.order.Payment;
import org.crmkit.core.order.Quote;
import org.crmkit.core.party.PartyRole;
import org.crmkit.core.party.Relationship;
import org.crmkit.core.sales.Purchase;
import org.crmkit.core.sales.PurchaseSummary;
import org.crmkit.core.service.ServiceCase;
import org.crmkit.core.service.ServiceWork;
import org.crmkit.core.value.DateRange;
import org.jspecify.annotations.Nullable;

/** The kinds of facts that a file can hold. Records of customers and parties are not among them: they are merged. */
public final class FactKinds {
    /** Where a party can be reached. */
    public static final FactKind<ContactPoint> CONTACT_POINT =
            FactKind.ofParty("contact-point", ContactPoint.class, ContactPoint::party);

    /** In what roles a party is. */
    public static final FactKind<PartyRole> ROLE = FactKind.ofParty("party-role", PartyRole.class, PartyRole::party);

    /** How two parties are related; it stands in the files of both. */
    public static final FactKind<Relationship> RELATIONSHIP =
            FactKind.ofParties("relationship", Relationship.class, Relationship::party, Relationship::other);

    /** What a party decided about being reached. */
    public static final FactKind<ConsentRecord> CONSENT = FactKind.ofParty(
                    "consent", ConsentRecord.class, ConsentRecord::party)
            .moment(ConsentRecord::capturedAt)
            .known(ConsentRecord::knownAt);

    /** That a party must not be reached. */
    public static final FactKind<Suppression> SUPPRESSION = FactKind.ofParty(
                    "suppression", Suppression.class, Suppression::party)
            .moment(Suppression::since)
            .known(Suppression::knownAt);

    /** How a party likes to be reached. */
    public static final FactKind<ContactPreference> CONTACT_PREFERENCE = FactKind.ofParty(
                    "contact-preference", ContactPreference.class, ContactPreference::party)
            .day(ContactPreference::since);

    /** Persons at an organization; they stand in the file of the customer that the organization is. */
    public static final FactKind<Contact> CONTACT =
            FactKind.ofParty("contact", Contact.class, Contact::organization).id(Contact::id);

    /** Whose a customer is, or in which pool. */
    public static final FactKind<Ownership> OWNERSHIP = FactKind.ofCustomer(
                    "ownership", Ownership.class, Ownership::customer)
            .day(it -> first(it.period()))
            .known(Ownership::knownAt);

    /** Who works for a customer as what. */
    public static final FactKind<TeamAssignment> TEAM_ASSIGNMENT = FactKind.ofCustomer(
                    "team-assignment", TeamAssignment.class, TeamAssignment::customer)
            .day(it -> first(it.period()))
            .known(TeamAssignment::knownAt);

    /** That a customer is a key account. */
    public static final FactKind<KeyAccount> KEY_ACCOUNT = FactKind.ofCustomer(
                    "key-account", KeyAccount.class, KeyAccount::customer)
            .day(it -> first(it.period()))
            .known(KeyAccount::knownAt);

    /** Talks, visits and messages; nobody's while nobody knows with whom. */
    public static final FactKind<Interaction> INTERACTION = FactKind.ofPossibleCustomer(
                    "interaction", Interaction.class, Interaction::customer)
            .id(Interaction::id)
            .moment(it -> it.startedAt().or(it::queuedAt).or(it::plannedStart).orElse(null))
            .known(Interaction::knownAt);

    /** What has to be done for a customer. */
    public static final FactKind<FollowUp> FOLLOW_UP = FactKind.ofCustomer(
                    "follow-up", FollowUp.class, FollowUp::customer)
            .id(FollowUp::id)
            .day(FollowUp::due)
            .known(FollowUp::knownAt);

    /** Deals that may come about. */
    public static final FactKind<Opportunity> OPPORTUNITY = FactKind.ofCustomer(
                    "opportunity", Opportunity.class, Opportunity::customer)
            .id(Opportunity::id)
            .moment(Opportunity::created)
            .known(Opportunity::knownAt);

    /** Places on the lists of campaigns; those of a lead that is no party yet are nobody's. */
    public static final FactKind<CampaignMember> CAMPAIGN_MEMBER = FactKind.ofPossibleParty(
                    "campaign-member", CampaignMember.class, CampaignMember::party)
            .day(member -> member.added().orElse(null))
            .known(CampaignMember::knownAt);

    /** Contacts in campaigns; those of a lead that is no party yet are nobody's. */
    public static final FactKind<Touch> TOUCH =
            FactKind.ofPossibleParty("touch", Touch.class, Touch::party).moment(Touch::at);

    /** Leads; nobody's until they are converted, and of the customer that they became since then. */
    public static final FactKind<Lead> LEAD = FactKind.ofPossibleCustomer("lead", Lead.class, Lead::customer)
            .id(Lead::id)
            .moment(Lead::created)
            .known(Lead::knownAt);

    /** Offers. */
    public static final FactKind<Quote> QUOTE = FactKind.ofCustomer("quote", Quote.class, Quote::customer)
            .id(Quote::id)
            .day(quote -> quote.validity().from())
            .known(Quote::knownAt);

    /** Contracts. */
    public static final FactKind<Contract> CONTRACT = FactKind.ofCustomer(
                    "contract", Contract.class, Contract::customer)
            .id(Contract::id)
            .day(contract -> contract.signed().orElse(contract.term().from()))
            .known(Contract::knownAt);

    /** Orders. */
    public static final FactKind<Order> ORDER = FactKind.ofCustomer("order", Order.class, Order::customer)
            .id(Order::id)
            .day(Order::ordered)
            .known(Order::knownAt);

    /** Deliveries, which belong to whom their order belongs. */
    public static final FactKind<Delivery> DELIVERY = FactKind.of("delivery", Delivery.class, ORDER, Delivery::order)
            .id(Delivery::id)
            .day(Delivery::shipped)
            .known(Delivery::knownAt);

    /** Invoices and credit notes. */
    public static final FactKind<Invoice> INVOICE = FactKind.ofCustomer("invoice", Invoice.class, Invoice::customer)
            .id(Invoice::id)
            .day(Invoice::issued)
            .known(Invoice::knownAt);

    /** Payments and refunds. */
    public static final FactKind<Payment> PAYMENT = FactKind.ofCustomer("payment", Payment.class, Payment::customer)
            .id(Payment::id)
            .day(Payment::received)
            .known(Payment::knownAt);

    /** Lines that were bought. */
    public static final FactKind<Purchase> PURCHASE = FactKind.ofCustomer(
                    "purchase", Purchase.class, Purchase::customer)
            .id(Purchase::id)
            .day(Purchase::day);

    /** All that was bought, in one series of days for each currency; of whole companies, far smaller than the lines. */
    public static final FactKind<PurchaseSummary> PURCHASES = FactKind.ofCustomer(
                    "purchases", PurchaseSummary.class, PurchaseSummary::customer)
            .id(PurchaseSummary::currency)
            .known((purchases, asOf) ->
                    Optional.of(purchases.within(DateRange.until(asOf.date().plusDays(1)))));

    /** Products that stand with a customer; nobody's while they stand with a party that is none. */
    public static final FactKind<InstalledProduct> INSTALLED_PRODUCT = FactKind.ofPossibleCustomer(
                    "installed-product", InstalledProduct.class, InstalledProduct::customer)
            .id(InstalledProduct::id)
            .day(product -> product.since().orElse(null))
            .known(InstalledProduct::knownAt);

    /** Warranties, which belong to whom their product belongs. */
    public static final FactKind<Warranty> WARRANTY = FactKind.of(
                    "warranty", Warranty.class, INSTALLED_PRODUCT, Warranty::installedProduct)
            .id(Warranty::id)
            .day(warranty -> warranty.agreed().orElse(null))
            .known(Warranty::knownAt);

    /** Rights to service. */
    public static final FactKind<Entitlement> ENTITLEMENT = FactKind.ofCustomer(
                    "entitlement", Entitlement.class, Entitlement::customer)
            .id(Entitlement::id)
            .known((entitlement, asOf) -> Optional.of(entitlement.knownAt(asOf)));

    /** Needs. */
    public static final FactKind<Need> NEED = FactKind.ofCustomer("need", Need.class, Need::customer)
            .day(Need::since)
            .known(Need::knownAt);

    /** What a customer is like. */
    public static final FactKind<ProfileStatement> STATEMENT = FactKind.ofCustomer(
                    "statement", ProfileStatement.class, ProfileStatement::customer)
            .day(ProfileStatement::day);

    /** What rules found out. */
    public static final FactKind<Assessment> ASSESSMENT = FactKind.ofCustomer(
                    "assessment", Assessment.class, Assessment::customer)
            .moment(assessment -> assessment.asOf().instant());

    /** Cases. */
    public static final FactKind<ServiceCase> CASE = FactKind.ofCustomer(
                    "case", ServiceCase.class, ServiceCase::customer)
            .id(ServiceCase::id)
            .moment(ServiceCase::opened)
            .known(ServiceCase::knownAt);

    /** What was done for cases; it belongs to whom its case belongs. */
    public static final FactKind<ServiceWork> SERVICE_WORK = FactKind.of(
                    "service-work", ServiceWork.class, CASE, ServiceWork::caseId)
            .id(ServiceWork::id)
            .moment(ServiceWork::started)
            .known(ServiceWork::knownAt);

    /** Complaints, which belong to whom their case belongs. */
    public static final FactKind<Complaint> COMPLAINT = FactKind.of(
                    "complaint", Complaint.class, CASE, Complaint::caseId)
            .id(Complaint::caseId)
            .moment(Complaint::received)
            .known(Complaint::knownAt);

    /** How content a customer said it is. */
    public static final FactKind<Satisfaction> SATISFACTION = FactKind.ofCustomer(
                    "satisfaction", Satisfaction.class, Satisfaction::customer)
            .id(Satisfaction::id)
            .moment(Satisfaction::asked)
            .known(Satisfaction::knownAt);

    private FactKinds() {}

    /** {@return the first day of a period; null if it holds since ever} */
    private static @Nullable LocalDate first(DateRange period) {
        return period.from().equals(LocalDate.MIN) ? null : period.from();
    }

    /** {@return all of them} */
    public static List<FactKind<?>> standard() {
        return List.of(
                ROLE,
                RELATIONSHIP,
                CONTACT_POINT,
                CONSENT,
                SUPPRESSION,
                CONTACT_PREFERENCE,
                CONTACT,
                OWNERSHIP,
                TEAM_ASSIGNMENT,
                KEY_ACCOUNT,
                INTERACTION,
                FOLLOW_UP,
                OPPORTUNITY,
                CAMPAIGN_MEMBER,
                TOUCH,
                LEAD,
                QUOTE,
                CONTRACT,
                ORDER,
                DELIVERY,
                INVOICE,
                PAYMENT,
                PURCHASE,
                PURCHASES,
                INSTALLED_PRODUCT,
                WARRANTY,
                ENTITLEMENT,
                NEED,
                STATEMENT,
                ASSESSMENT,
                CASE,
                SERVICE_WORK,
                COMPLAINT,
                SATISFACTION);
    }
}
