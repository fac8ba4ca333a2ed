package org.crmkit.core.ordertocash;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.InvoiceId;
import org.crmkit.core.order.Payment;
import org.crmkit.core.order.SalesDocument;
import org.crmkit.core.ordertocash.PurchaseReader.Basis;
import org.crmkit.core.sales.Purchase;
import org.crmkit.core.testing.TallyLaws;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Ref;

class OrderToCashPropertyTest {
    private static final OrderToCash CALCULATOR = OrderToCash.standard();

    @Provide
    Arbitrary<List<SalesDocument>> documents() {
        return Arbitraries.randomValue(RandomPapers::of);
    }

    private static OrderToCashReport report(List<SalesDocument> documents, AsOf asOf) {
        return CALCULATOR.report(documents.stream(), asOf);
    }

    /** Documents as they were known, those with one id and more than one content left out. */
    private static List<SalesDocument> used(List<SalesDocument> documents, AsOf asOf) {
        Set<SalesDocument> known = new HashSet<>();
        documents.forEach(document -> document.knownAt(asOf).ifPresent(known::add));
        return known.stream()
                .filter(document -> known.stream()
                        .noneMatch(other -> other.ref().equals(document.ref()) && !other.equals(document)))
                .toList();
    }

    @Property
    void no_report_sees_the_future(
            @ForAll("documents") List<SalesDocument> documents, @ForAll @IntRange(max = 45) int day) {
        AsOf asOf = Paper.endOf(day);
        List<SalesDocument> known = new ArrayList<>();
        documents.forEach(document -> document.knownAt(asOf).ifPresent(known::add));
        assertThat(report(documents, asOf)).isEqualTo(report(known, asOf));
    }

    @Property
    void neither_order_nor_repeats_matter(@ForAll("documents") List<SalesDocument> documents, @ForAll Random random) {
        List<SalesDocument> shuffled = new ArrayList<>(documents);
        shuffled.addAll(documents);
        Collections.shuffle(shuffled, random);
        assertThat(report(shuffled, Paper.endOf(45))).isEqualTo(report(documents, Paper.endOf(45)));
    }

    @Property
    void every_document_is_matched_or_listed(
            @ForAll("documents") List<SalesDocument> documents, @ForAll @IntRange(max = 45) int day) {
        AsOf asOf = Paper.endOf(day);
        OrderToCashReport report = report(documents, asOf);
        Set<Ref> known = new TreeSet<>();
        documents.forEach(document -> document.knownAt(asOf).ifPresent(seen -> known.add(seen.ref())));
        assertThat(report.documents()).isEqualTo(known.size());
        Set<Ref> there = new TreeSet<>(report.unmatched());
        report.orders().forEach(chain -> {
            there.add(Ref.of("order", chain.order().value()));
            chain.deliveries().forEach(id -> there.add(Ref.of("delivery", id.value())));
            chain.invoices().forEach(id -> there.add(Ref.of("invoice", id.value())));
        });
        report.invoices().forEach(balance -> {
            there.add(Ref.of("invoice", balance.invoice().value()));
            balance.payments().forEach(id -> there.add(Ref.of("payment", id.value())));
        });
        known.removeIf(ref -> ref.kind().equals("quote") || ref.kind().equals("contract"));
        assertThat(there).containsAll(known);
        Set<String> told = report.findings().stream()
                .map(finding -> finding.place().path())
                .collect(Collectors.toSet());
        assertThat(told)
                .containsAll(report.unmatched().stream().map(Ref::toString).toList());
    }

    @Property
    void what_is_open_is_what_was_charged_less_what_was_paid(
            @ForAll("documents") List<SalesDocument> documents, @ForAll @IntRange(max = 45) int day) {
        AsOf asOf = Paper.endOf(day);
        List<SalesDocument> used = used(documents, asOf);
        TreeMap<String, BigDecimal> expected = new TreeMap<>();
        for (SalesDocument document : used) {
            if (document instanceof Invoice invoice) {
                Money open = invoice.total().minus(paid(used, invoice));
                String key = invoice.customer() + " " + open.currency();
                expected.merge(key, open.amount(), BigDecimal::add);
            }
        }
        TreeMap<String, BigDecimal> found = new TreeMap<>();
        OrderToCashReport report = report(documents, asOf);
        report.figures()
                .receivables()
                .forEach((currency, owed) -> owed.customers()
                        .forEach(balance -> found.put(
                                balance.customer() + " " + currency,
                                balance.open().amount())));
        expected.forEach((key, amount) -> assertThat(found.get(key)).as(key).isEqualByComparingTo(amount));
        found.keySet().removeAll(expected.keySet());
        assertThat(found.values()).allSatisfy(amount -> assertThat(amount).isEqualByComparingTo("0"));
    }

    private static Money paid(List<SalesDocument> used, Invoice invoice) {
        Money paid = Money.zero(invoice.total().currency());
        for (SalesDocument document : used) {
            if (document instanceof Payment payment
                    && payment.amount().currency().equals(paid.currency())) {
                paid = paid.plus(allocated(payment, invoice.id()));
            }
        }
        return paid;
    }

    private static Money allocated(Payment payment, InvoiceId invoice) {
        return payment.allocations().stream()
                .filter(allocation -> allocation.invoice().equals(invoice))
                .map(Payment.Allocation::amount)
                .reduce(Money.zero(payment.amount().currency()), Money::plus);
    }

    @Property
    void all_money_that_came_is_applied_or_told(
            @ForAll("documents") List<SalesDocument> documents, @ForAll @IntRange(max = 45) int day) {
        AsOf asOf = Paper.endOf(day);
        TreeMap<String, BigDecimal> rest = new TreeMap<>();
        for (SalesDocument document : used(documents, asOf)) {
            if (document instanceof Payment payment) {
                rest.merge(
                        payment.amount().currency().toString(), payment.amount().amount(), BigDecimal::add);
            }
        }
        OrderToCashReport report = report(documents, asOf);
        report.invoices()
                .forEach(balance -> rest.merge(
                        balance.paid().currency().toString(),
                        balance.paid().amount().negate(),
                        BigDecimal::add));
        report.unapplied()
                .forEach(unapplied -> rest.merge(
                        unapplied.amount().currency().toString(),
                        unapplied.amount().amount().negate(),
                        BigDecimal::add));
        assertThat(rest.values()).allSatisfy(amount -> assertThat(amount).isEqualByComparingTo("0"));
    }

    /** Walks day by day: settled is since when the open amount never again had the sign of the total. */
    @Property
    void settled_and_overdue_are_what_walking_day_by_day_gives(
            @ForAll("documents") List<SalesDocument> documents, @ForAll @IntRange(max = 45) int day) {
        OrderToCashReport report = report(documents, Paper.endOf(day));
        for (InvoiceBalance balance : report.invoices()) {
            Optional<LocalDate> since = Optional.empty();
            for (int d = -1; d <= day; d++) {
                List<SalesDocument> used = used(documents, Paper.endOf(day)).stream()
                        .filter(document -> !(document instanceof Payment))
                        .collect(Collectors.toCollection(ArrayList::new));
                LocalDate today = Paper.day(d);
                used(documents, Paper.endOf(day)).stream()
                        .filter(document -> document instanceof Payment payment
                                && !payment.received().isAfter(today))
                        .forEach(used::add);
                Invoice invoice = used.stream()
                        .filter(document -> document.ref()
                                .equals(Ref.of("invoice", balance.invoice().value())))
                        .map(Invoice.class::cast)
                        .findFirst()
                        .orElseThrow();
                int open = balance.total().minus(paid(used, invoice)).signum();
                boolean settled = open == 0 || open != (balance.total().signum() < 0 ? -1 : 1);
                since = settled ? since.or(() -> Optional.of(today)) : Optional.empty();
            }
            boolean fromTheStart = since.equals(Optional.of(Paper.day(-1)));
            assertThat(balance.settled()).isEqualTo(fromTheStart ? Optional.of(balance.issued()) : since);
            long overdue = 0;
            if (since.isEmpty()
                    && balance.total().signum() >= 0
                    && balance.due().isPresent()) {
                for (LocalDate late = balance.due().get().plusDays(1);
                        !late.isAfter(Paper.day(day));
                        late = late.plusDays(1)) {
                    overdue++;
                }
            }
            boolean unknown = since.isEmpty()
                    && balance.total().signum() >= 0
                    && balance.due().isEmpty();
            assertThat(balance.overdueDays()).isEqualTo(unknown ? Optional.empty() : Optional.of(overdue));
        }
    }

    @Property(tries = 100)
    void reports_add_up_by_the_laws_of_tallies(
            @ForAll @Size(max = 8) List<@From("documents") List<SalesDocument>> parts) {
        AsOf asOf = Paper.endOf(45);
        List<OrderToCashReport> reports =
                parts.stream().map(part -> report(part, asOf)).toList();
        TallyLaws.check(() -> OrderToCashTally.of(OrderToCashPolicy.standard(), asOf), reports);
    }

    @Property(tries = 200)
    void a_report_is_the_same_after_json(@ForAll("documents") List<SalesDocument> documents) {
        OrderToCashReport report = report(documents, Paper.endOf(45));
        String json = CrmJson.write(report);
        assertThat(CrmJson.read(json, OrderToCashReport.class).orThrow()).isEqualTo(report);
        assertThat(CrmJson.write(CrmJson.read(json, OrderToCashReport.class).orThrow()))
                .isEqualTo(json);
    }

    @Property
    void purchases_from_invoices_add_up_to_their_lines(
            @ForAll("documents") List<SalesDocument> documents, @ForAll @IntRange(max = 45) int day) {
        AsOf asOf = Paper.endOf(day);
        TreeMap<String, BigDecimal> sums = new TreeMap<>();
        for (SalesDocument document : used(documents, asOf)) {
            if (document instanceof Invoice invoice && invoice.lines().isEmpty()) {
                sums.merge(
                        invoice.total().currency().toString(), invoice.total().amount(), BigDecimal::add);
            } else if (document instanceof Invoice invoice) {
                invoice.lines()
                        .forEach(line -> sums.merge(
                                line.amount().currency().toString(),
                                line.amount().amount(),
                                BigDecimal::add));
            }
        }
        List<Purchase> purchases = new PurchaseReader(Basis.INVOICES)
                .read(documents.stream(), asOf)
                .orThrow();
        purchases.forEach(purchase -> sums.merge(
                purchase.amount().currency().toString(),
                purchase.amount().amount().negate(),
                BigDecimal::add));
        assertThat(sums.values()).allSatisfy(amount -> assertThat(amount).isEqualByComparingTo("0"));
        assertThat(purchases).extracting(Purchase::id).doesNotHaveDuplicates();
    }
}
