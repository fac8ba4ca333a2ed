package org.crmkit.examples.review.company;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crmkit.core.interaction.FollowUp;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.order.Payment;
import org.crmkit.core.order.SalesDocument;
import org.crmkit.examples.review.irregular.Agreements;
import org.crmkit.examples.review.records.CustomerRecords;
import org.crmkit.examples.review.relations.Relations;
import org.crmkit.examples.review.seed.CompanyPlan;
import org.crmkit.examples.review.seed.Line;
import org.crmkit.examples.review.seed.Randomness;
import org.crmkit.examples.review.seed.Staff;

/**
 * Generates a company's records from its purchases, each kind from random numbers of its own: estimates rest on all purchases,
 * all else goes with those of the last 15 months, before which nobody kept records.
 */
final class GeneratedRecords {
    static final long ESTIMATES = 2_000_000;
    private static final long PAPERS = 4_000_000;
    private static final long TALKS = 6_000_000;
    private static final long PROMISES = 8_000_000;
    private static final int MONTHS_BEFORE_LAST_YEAR = 3;
    private static final int DEBT_FIRST_DAYS = 380;
    private static final int DEBT_LAST_DAYS = 365;

    private final CompanyPlan plan;
    private final LocalDate first;
    private final Estimates estimates;
    private final List<SalesDocument> documents = new ArrayList<>();
    private final List<Interaction> talks = new ArrayList<>();
    private final List<FollowUp> promises = new ArrayList<>();
    private final Relations relations;

    private GeneratedRecords(CompanyPlan plan) {
        this.plan = plan;
        this.estimates = new Estimates(plan);
        this.first = plan.lastYear().minusMonths(MONTHS_BEFORE_LAST_YEAR);
        this.relations = new Relations(plan, first);
    }

    /** {@return the records that go with those purchases} */
    static CustomerRecords of(CompanyPlan plan, List<Line> lines) {
        Map<Integer, List<Line>> byBuyer = new TreeMap<>();
        for (Line line : lines) {
            byBuyer.computeIfAbsent(line.buyer().number(), number -> new ArrayList<>())
                    .add(line);
        }
        GeneratedRecords records = new GeneratedRecords(plan);
        byBuyer.values().forEach(records::add);
        records.neverPaid(lines).ifPresent(line -> {
            String id = "R" + Papers.number(line);
            records.documents.removeIf(document ->
                    document instanceof Payment payment && payment.id().value().startsWith(id));
        });
        Profiles profiles = new Profiles(plan);
        Iterator<List<Line>> bought = byBuyer.values().iterator();
        Agreements.on(
                        plan,
                        CompanyPlan.MAIN_CURRENCY,
                        records.estimates.customers(),
                        List.copyOf(byBuyer.values()),
                        records.documents)
                .forEach(customer -> profiles.add(customer, bought.next()));
        return new CustomerRecords(
                profiles.customers(),
                profiles.parties(),
                records.documents,
                Stream.concat(records.talks.stream(), records.relations.leadTalks().stream())
                        .toList(),
                records.promises,
                records.relations.sales(),
                records.relations.installed(),
                records.relations.service(),
                records.relations.marketing(),
                records.relations.accounts(CompanyPlan.MAIN_CURRENCY));
    }

    private void add(List<Line> lines) {
        Line.Buyer buyer = lines.get(0).buyer();
        estimates.add(buyer, lines);
        List<Line> recorded =
                lines.stream().filter(line -> !line.day().isBefore(first)).toList();
        Randomness paying = new Randomness(plan.seed(), PAPERS + buyer.number());
        LocalDate lastDay = plan.lastDay();
        documents.addAll(new Papers(lastDay, paying, new PaymentHabit(lastDay, paying)).of(recorded));
        Randomness talking = new Randomness(plan.seed(), TALKS + buyer.number());
        List<Interaction> theirs = new Conversations(plan, talking, buyer).around(recorded);
        talks.addAll(theirs);
        Randomness doing = new Randomness(plan.seed(), PROMISES + buyer.number());
        promises.addAll(new Promises(lastDay, doing, Staff.of(buyer)).in(theirs));
        relations.add(lines, recorded);
    }

    /** {@return the greatest purchase in the main currency of two weeks about a year ago}: nobody ever pays it. */
    private Optional<Line> neverPaid(List<Line> lines) {
        LocalDate first = plan.lastDay().minusDays(DEBT_FIRST_DAYS);
        LocalDate last = plan.lastDay().minusDays(DEBT_LAST_DAYS);
        return lines.stream()
                .filter(line -> !line.isReturn())
                .filter(line -> line.amount().currency().getCurrencyCode().equals(CompanyPlan.MAIN_CURRENCY))
                .filter(line -> !line.day().isBefore(first) && !line.day().isAfter(last))
                .max(Comparator.comparing(Line::amount).thenComparing(Line::id));
    }
}
