package org.crmkit.examples.review.irregular;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crmkit.core.customer.Contact;
import org.crmkit.core.customer.Credit;
import org.crmkit.core.customer.CreditStatus;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerStatus;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.Payment;
import org.crmkit.core.order.SalesDocument;
import org.crmkit.examples.review.records.CustomerRecords;
import org.crmkit.examples.review.seed.CompanyPlan;
import org.crmkit.examples.review.seed.Line;
import org.crmkit.examples.review.seed.Staff;

/** Counts what records say of customers without the library's rules. */
final class RecordCount {
    private static final BigDecimal WATCHED = new BigDecimal("0.9");

    private final CompanyPlan plan;
    private final CustomerRecords records;
    private final Map<String, LocalDate> lastPurchase = new HashMap<>();
    /** What each customer owes; without those that were never billed. */
    private final Map<String, BigDecimal> open = new HashMap<>();

    RecordCount(CompanyPlan plan, List<Line> lines, CustomerRecords records) {
        this.plan = plan;
        this.records = records;
        lines.stream()
                .filter(line -> !line.isReturn())
                .forEach(line -> lastPurchase.put(line.buyer().id(), line.day()));
        for (SalesDocument document : records.documents()) {
            if (document instanceof Invoice invoice) {
                open.merge(invoice.customer().value(), invoice.total().amount(), BigDecimal::add);
            }
        }
        for (SalesDocument document : records.documents()) {
            if (document instanceof Payment payment) {
                payment.allocations()
                        .forEach(part -> open.merge(
                                payment.customer().value(),
                                part.amount().amount().negate(),
                                BigDecimal::add));
            }
        }
    }

    long segment(String code) {
        return records.customers().stream()
                .filter(it -> segment(it).equals(code))
                .count();
    }

    private String segment(Customer customer) {
        LocalDate last = lastPurchase.get(customer.id().value());
        if (customer.status().orElseThrow() == CustomerStatus.FORMER) {
            return "former";
        } else if (daysSince(customer.since().orElseThrow()) < 90) {
            return "new";
        } else if (last == null) {
            return "without-purchase";
        }
        return daysSince(last) < 180 ? "active" : daysSince(last) < 365 ? "quiet" : "lapsed";
    }

    private long daysSince(LocalDate day) {
        return ChronoUnit.DAYS.between(day, plan.lastDay());
    }

    long contactsGone() {
        Set<String> gone = new HashSet<>();
        for (Contact contact : records.accounts().contacts()) {
            gone.add(contact.organization().value());
        }
        records.accounts().contacts().stream()
                .filter(contact -> contact.period().until().isAfter(plan.lastDay()))
                .forEach(contact -> gone.remove(contact.organization().value()));
        return gone.size();
    }

    long ownersGone() {
        return records.accounts().ownerships().stream()
                .filter(owned -> owned.owner().filter(Staff.LEAVER::equals).isPresent())
                .count();
    }

    long credit(CreditStatus status) {
        return records.customers().stream()
                .filter(customer -> customer.credit()
                        .filter(credit -> status(customer, credit) == status)
                        .isPresent())
                .count();
    }

    private CreditStatus status(Customer customer, Credit credit) {
        BigDecimal limit = credit.limit().orElseThrow().amount();
        BigDecimal owed = open.getOrDefault(customer.id().value(), BigDecimal.ZERO);
        if (credit.status() == CreditStatus.STOP) {
            return CreditStatus.STOP;
        } else if (owed.compareTo(limit) > 0) {
            return CreditStatus.HOLD;
        }
        return owed.compareTo(limit.multiply(WATCHED)) > 0 ? CreditStatus.WATCH : CreditStatus.OK;
    }

    long sharing() {
        Map<String, Integer> customers = new HashMap<>();
        records.customers()
                .forEach(customer -> customer.extensions()
                        .text(CustomerRecords.BANK_ACCOUNT)
                        .ifPresent(account -> customers.merge(account, 1, Integer::sum)));
        return customers.values().stream()
                .filter(many -> many > 1)
                .mapToLong(many -> many)
                .sum();
    }
}
