package org.crmkit.examples.review.company;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.contactpoint.ContactPoint;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerStatus;
import org.crmkit.core.customer.CustomerValue;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.Sourced;
import org.crmkit.core.party.Organization;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.crmkit.examples.review.outlook.Wallets;
import org.crmkit.examples.review.records.PartyRecords;
import org.crmkit.examples.review.seed.CompanyPlan;
import org.crmkit.examples.review.seed.Line;
import org.crmkit.examples.review.seed.Randomness;
import org.crmkit.examples.review.seed.Staff;

/**
 * Generates what the company's systems tell of its customers: who they are, how to reach them, and of some what they spend
 * elsewhere. Much is missing, some is wrong, some is old.
 */
final class Profiles {
    private static final long PROFILES = 24_000_000;
    private static final int TOLD_PER_MILLE = 850;
    private static final int WRONG_PER_MILLE = 35;
    private static final int SPEND_TOLD_PER_MILLE = 350;
    private static final int BLOCKED_PER_MILLE = 10;
    private static final int OLDEST_DAYS = 1000;
    private static final String[] REGIONS = {"north", "east", "south", "west"};
    private static final String[] INDUSTRIES = {"C34", "C38", "F51", "G54", "E47"};
    private static final String[] SOURCES = {"trade-show", "web-site", "word-of-mouth", "partner"};

    private final CompanyPlan plan;
    private final List<Customer> customers = new ArrayList<>();
    private final List<Sourced<?>> facts = new ArrayList<>();

    Profiles(CompanyPlan plan) {
        this.plan = plan;
    }

    /** Takes one customer and all that it bought. */
    void add(Customer customer, List<Line> lines) {
        int number = lines.get(0).buyer().number();
        Randomness random = new Randomness(plan.seed(), PROFILES + number);
        LocalDate first = lines.get(0).day();
        boolean buys = lines.stream().anyMatch(line -> !line.day().isBefore(plan.lastYear()));
        CustomerStatus status = random.chance(BLOCKED_PER_MILLE)
                ? CustomerStatus.BLOCKED
                : buys ? CustomerStatus.ACTIVE : CustomerStatus.DORMANT;
        customers.add(Customer.builder()
                .from(customer)
                .status(customer.status().or(() -> told(status, random)))
                .since(customer.since().or(() -> told(first, random)))
                .leadSource(told(random.oneOf(SOURCES), random))
                .extensions(spend(customer, random))
                .build());
        facts.add(Sourced.of(organization(customer, random), noted("erp", random)));
        email(customer, number, random);
        phone(customer, number, random);
    }

    private static <T> Optional<T> told(T value, Randomness random) {
        return random.chance(TOLD_PER_MILLE) ? Optional.of(value) : Optional.empty();
    }

    /** What it spends on such things altogether, as it told when its potential was estimated: that, or up to a third more. */
    private static Extensions spend(Customer customer, Randomness random) {
        boolean told = random.chance(SPEND_TOLD_PER_MILLE);
        long percent = 100 + random.below(34);
        return customer.value()
                .flatMap(CustomerValue::potential)
                .filter(potential -> told)
                .map(potential -> Money.ofMinor(potential.currency(), potential.minorUnits() / 100 * percent))
                .map(all -> customer.extensions().with(Wallets.CATEGORY_SPEND, all.amount()))
                .orElse(customer.extensions());
    }

    private static Organization organization(Customer customer, Randomness random) {
        String name = customer.name().orElseThrow();
        Organization.Builder organization = Organization.builder()
                .id(customer.party())
                .displayName(name)
                .legalName(told(name, random))
                .region(told(random.oneOf(REGIONS), random));
        told(random.oneOf(INDUSTRIES), random)
                .ifPresent(code -> organization.addIndustries(Organization.Industry.of("gb-t-4754", code)));
        told(5 + random.below(400), random).ifPresent(organization::employees);
        return organization.build();
    }

    private void email(Customer customer, int number, Randomness random) {
        String host = random.chance(WRONG_PER_MILLE) ? " at example" : "@example.com";
        told("buyer" + number + host, random)
                .map(raw -> ContactPoint.email(raw).party(customer.party()).build())
                .ifPresent(point -> facts.add(Sourced.of(point, noted("web-shop", random))));
    }

    private void phone(Customer customer, int number, Randomness random) {
        String digits = Integer.toString(100_000_000 + number).substring(1);
        String raw = random.chance(WRONG_PER_MILLE) ? "ask reception" : "138" + digits;
        told(raw, random)
                .map(text ->
                        ContactPoint.phone(text, "86").party(customer.party()).build())
                .ifPresent(point -> facts.add(Sourced.of(point, noted("call-centre", random))));
    }

    private Provenance noted(String source, Randomness random) {
        LocalDate day = plan.lastDay().minusDays(1 + random.below(OLDEST_DAYS));
        return Provenance.of(source, Staff.moment(day, random).toInstant());
    }

    /** {@return the customers, in the order in which they came} */
    List<Customer> customers() {
        return customers;
    }

    /** {@return who they are and how to reach them} */
    PartyRecords parties() {
        return new PartyRecords(facts);
    }
}
