package org.crmkit.examples.review.relations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.crmkit.core.consent.ConsentRecord;
import org.crmkit.core.consent.Suppression;
import org.crmkit.core.feedback.Complaint;
import org.crmkit.core.feedback.Satisfaction;
import org.crmkit.core.install.Entitlement;
import org.crmkit.core.install.InstalledProduct;
import org.crmkit.core.install.InstalledProductId;
import org.crmkit.core.install.Warranty;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.lead.Lead;
import org.crmkit.core.marketing.Campaign;
import org.crmkit.core.marketing.CampaignMember;
import org.crmkit.core.marketing.Touch;
import org.crmkit.core.opportunity.Opportunity;
import org.crmkit.core.order.Contract;
import org.crmkit.core.service.ServiceCase;
import org.crmkit.core.service.ServiceWork;
import org.crmkit.core.value.AsOf;
import org.crmkit.examples.review.records.AccountRecords;
import org.crmkit.examples.review.records.InstalledRecords;
import org.crmkit.examples.review.records.MarketingRecords;
import org.crmkit.examples.review.records.SalesRecords;
import org.crmkit.examples.review.records.ServiceRecords;
import org.crmkit.examples.review.seed.CompanyPlan;
import org.crmkit.examples.review.seed.Line;
import org.crmkit.examples.review.seed.Randomness;
import org.crmkit.examples.review.seed.Staff;

/** Gathers what is generated for one customer after the other, and keeps of it what was known on the last day. */
public final class Relations {
    private static final long DEALS = 10_000_000;
    private static final long INSTALLED = 12_000_000;
    private static final long SERVICE = 14_000_000;
    private static final long MARKETING = 16_000_000;
    private static final long INTEREST = 20_000_000;
    private static final long SURVEYS = 22_000_000;

    private final CompanyPlan plan;
    private final LocalDate first;
    private final AsOf end;
    private final Accounts accounts;
    private final Campaigning campaigning;
    private final List<Lead> leads = new ArrayList<>();
    private final List<Interaction> leadTalks = new ArrayList<>();
    private final List<Opportunity> opportunities = new ArrayList<>();
    private final List<InstalledProduct> products = new ArrayList<>();
    private final List<Warranty> warranties = new ArrayList<>();
    private final List<Contract> contracts = new ArrayList<>();
    private final List<Entitlement> entitlements = new ArrayList<>();
    private final List<ServiceCase> cases = new ArrayList<>();
    private final List<ServiceWork> works = new ArrayList<>();
    private final List<Complaint> complaints = new ArrayList<>();
    private final List<Satisfaction> answers = new ArrayList<>();
    private final List<ConsentRecord> consents = new ArrayList<>();
    private final List<Suppression> suppressions = new ArrayList<>();

    /**
     * Starts with nobody.
     *
     * @param plan what the company is to be like
     * @param first the first day of which there are records
     */
    public Relations(CompanyPlan plan, LocalDate first) {
        this.plan = plan;
        this.first = first;
        this.end = AsOf.endOf(plan.lastDay(), Staff.SHANGHAI);
        this.accounts = new Accounts(plan, first);
        this.campaigning = new Campaigning(plan);
    }

    /**
     * Takes one customer.
     *
     * @param lines all that it bought, by day; at least one line
     * @param recorded those of them since the first day of which there are records
     */
    public void add(List<Line> lines, List<Line> recorded) {
        Line.Buyer buyer = lines.get(0).buyer();
        accounts.add(lines);
        if (!recorded.isEmpty()) {
            sell(buyer, lines, recorded);
            serve(buyer, recorded);
        }
        LocalDate begun = lines.get(0).day();
        LocalDate asked = begun.isBefore(first) ? first : begun;
        Randomness random = random(MARKETING, buyer);
        Permission permission = new Permission(buyer, asked, random);
        campaigning.add(permission, asked, random);
        consents.addAll(permission.consents());
        suppressions.addAll(permission.suppressions());
    }

    private Randomness random(long kind, Line.Buyer buyer) {
        return new Randomness(plan.seed(), kind + buyer.number());
    }

    private void sell(Line.Buyer buyer, List<Line> lines, List<Line> recorded) {
        Randomness random = random(DEALS, buyer);
        Prospects prospects = new Prospects(plan, first, random, buyer);
        Optional<Lead> before = prospects.before(lines.get(0).day());
        LeadInterest interest = new LeadInterest(random(INTEREST, buyer), plan.lastDay());
        before.ifPresent(lead -> leads.add(interest.learntOf(lead)));
        prospects.besides().map(interest::learntOf).ifPresent(lead -> {
            leads.add(lead);
            leadTalks.addAll(interest.talks(lead, Staff.of(buyer)));
        });
        opportunities.addAll(new Deals(plan, random, buyer).of(recorded, before));
    }

    private void serve(Line.Buyer buyer, List<Line> recorded) {
        Installations installed = new Installations(plan.lastDay(), random(INSTALLED, buyer), buyer);
        recorded.forEach(installed::add);
        products.addAll(installed.products());
        warranties.addAll(installed.warranties());
        contracts.addAll(installed.contracts());
        entitlements.addAll(installed.entitlements());
        Randomness random = random(SERVICE, buyer);
        Cases theirs = new Cases(random, buyer);
        recorded.forEach(line -> theirs.add(line, installed.piece(line)));
        cases.addAll(theirs.cases());
        works.addAll(theirs.works());
        answers.addAll(theirs.answers());
        answers.addAll(new Surveys(plan.lastDay(), random(SURVEYS, buyer), buyer).of(recorded, theirs.cases()));
        Grievances grievances = new Grievances(random, buyer);
        theirs.cases().stream()
                .filter(it -> it.kind().equals("complaint"))
                .forEach(it -> complaints.add(grievances.of(it)));
    }

    private <T> List<T> known(List<T> all, BiFunction<T, AsOf, Optional<T>> knownAt) {
        return all.stream().flatMap(fact -> knownAt.apply(fact, end).stream()).toList();
    }

    /** {@return the talks with leads} */
    public List<Interaction> leadTalks() {
        return known(leadTalks, Interaction::knownAt);
    }

    /** {@return leads and deals} */
    public SalesRecords sales() {
        return new SalesRecords(known(leads, Lead::knownAt), known(opportunities, Opportunity::knownAt));
    }

    /** {@return what stands with customers} */
    public InstalledRecords installed() {
        List<InstalledProduct> there = known(products, InstalledProduct::knownAt);
        Set<InstalledProductId> ids = there.stream().map(InstalledProduct::id).collect(Collectors.toSet());
        return new InstalledRecords(
                there,
                known(warranties, Warranty::knownAt).stream()
                        .filter(warranty -> ids.contains(warranty.installedProduct()))
                        .toList(),
                known(contracts, Contract::knownAt),
                entitlements);
    }

    /** {@return what customers wanted} */
    public ServiceRecords service() {
        return new ServiceRecords(
                known(cases, ServiceCase::knownAt),
                known(works, ServiceWork::knownAt),
                known(complaints, Complaint::knownAt),
                known(answers, Satisfaction::knownAt));
    }

    /** {@return campaigns and consents} */
    public MarketingRecords marketing() {
        return new MarketingRecords(
                known(campaigning.campaigns(), Campaign::knownAt),
                known(campaigning.members(), CampaignMember::knownAt),
                known(campaigning.touches(), Touch::knownAt),
                known(consents, ConsentRecord::knownAt),
                known(suppressions, Suppression::knownAt));
    }

    /**
     * {@return who looks after whom}
     *
     * @param mainCurrency the code of the currency in which the greatest customers are sought
     */
    public AccountRecords accounts(String mainCurrency) {
        return accounts.records(mainCurrency);
    }
}
