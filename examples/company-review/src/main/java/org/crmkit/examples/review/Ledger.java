package org.crmkit.examples.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.sales.PurchaseSummaries;
import org.crmkit.core.sales.PurchaseTally;
import org.crmkit.examples.review.judgement.Bought;
import org.crmkit.examples.review.outlook.ProductLog;
import org.crmkit.examples.review.read.PurchaseSink;
import org.crmkit.scoring.abc.ValueTally;

/**
 * Takes purchases one by one and keeps tallies by customer, product and outlet, and which products came together; each currency
 * for itself.
 */
final class Ledger implements PurchaseSink {
    private final Map<Currency, Account> accounts = new LinkedHashMap<>();
    private final PurchaseTally activity = PurchaseTally.in("XXX");
    private final long lastDay;
    private long later;

    /** Starts a ledger that leaves out what happened after a day; see {@link #later()}. */
    Ledger(LocalDate lastDay) {
        this.lastDay = lastDay.toEpochDay();
    }

    /** What was sold in one currency. */
    static final class Account {
        final Currency currency;
        final PurchaseTally customers;
        final PurchaseTally returned;
        final ValueTally products;
        final ValueTally outlets;
        final ProductLog log;
        long rows;
        long returns;

        private Account(Currency currency) {
            this.currency = currency;
            this.customers = PurchaseTally.in(currency);
            this.returned = PurchaseTally.in(currency);
            this.products = ValueTally.in(currency);
            this.outlets = ValueTally.in(currency);
            this.log = new ProductLog(currency);
        }
    }

    @Override
    public void accept(
            String customer, long epochDay, long minorUnits, Currency currency, String product, String outlet) {
        if (epochDay > lastDay) {
            later++;
            return;
        }
        if (minorUnits >= 0) {
            activity.add(customer, epochDay, 0);
        }
        Account account = accounts.computeIfAbsent(currency, Account::new);
        account.rows++;
        account.returns += minorUnits < 0 ? 1 : 0;
        account.customers.add(customer, epochDay, minorUnits);
        if (minorUnits < 0) {
            account.returned.add(customer, epochDay, minorUnits);
        }
        account.log.add(customer, epochDay, minorUnits, product, outlet);
        if (!product.isEmpty()) {
            account.products.add(product, minorUnits);
        }
        if (!outlet.isEmpty()) {
            account.outlets.add(outlet, minorUnits);
        }
    }

    /** {@return who bought on which days, in whatever currency; the amounts are left out}. */
    PurchaseSummaries activity() {
        return activity.result();
    }

    /** {@return how many rows were left out because they lie after the last day}. */
    long later() {
        return later;
    }

    /** {@return how many purchases there were in a currency, returns not counted}. */
    long purchases(String currency) {
        Account account = accounts.get(Currency.getInstance(currency));
        return account == null ? 0 : account.rows - account.returns;
    }

    /** {@return the currency with most rows, the first by code among equals}; absent if there was no purchase. */
    Optional<Account> main() {
        Comparator<Account> byRows = Comparator.comparingLong(account -> -account.rows);
        return accounts.values().stream().min(byRows.thenComparing(account -> account.currency.getCurrencyCode()));
    }

    /** {@return what customers bought, currency by currency}. */
    Bought bought() {
        List<Account> byCode = accounts.values().stream()
                .sorted(Comparator.comparing(account -> account.currency.getCurrencyCode()))
                .toList();
        return new Bought(
                byCode.stream().map(account -> account.customers.result()).toList(),
                byCode.stream().map(account -> account.returned.result()).toList());
    }

    /** {@return the other currencies, by code}. */
    Iterable<Account> others() {
        return accounts.values().stream()
                .filter(account -> account != main().orElseThrow())
                .sorted(Comparator.comparing(account -> account.currency.getCurrencyCode()))
                .toList();
    }
}
