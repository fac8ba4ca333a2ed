package org.crmkit.examples.erp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.customer.Classification;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.CustomerFiles;
import org.crmkit.core.file.FactKinds;
import org.crmkit.core.order.Order;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;
import org.crmkit.scoring.abc.AbcPolicy;
import org.crmkit.scoring.abc.AbcReport;
import org.crmkit.scoring.abc.ValueTally;

/**
 * A, B or C for each customer by what it ordered until a day; each currency apart, for there is no rate.
 *
 * @param reports the classes, by currency code
 * @param findings the orders whose amount nobody knows: they count for nothing
 */
record ValueClasses(SortedMap<String, AbcReport> reports, List<Finding> findings) {
    /** Under which name the classes are kept. */
    static final RuleId RULE = RuleId.of("acme.ordered-value");

    private static final LocalizedText NO_AMOUNT =
            LocalizedText.of("order {} has neither a total nor a line, and counts for nothing", "订单{}既无总额也无明细行，未计入");

    /** {@return the classes of all customers who ordered something} */
    static ValueClasses of(CustomerFiles files, AsOf asOf) {
        SortedMap<String, ValueTally> tallies = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        for (CustomerFile file : files) {
            for (Order order : file.knownAt(asOf).all(FactKinds.ORDER)) {
                add(order, tallies, findings);
            }
        }
        SortedMap<String, AbcReport> reports = new TreeMap<>();
        tallies.forEach(
                (currency, tally) -> reports.put(currency, AbcPolicy.standard().classify(tally.result())));
        return new ValueClasses(reports, List.copyOf(findings));
    }

    private static void add(Order order, Map<String, ValueTally> tallies, List<Finding> findings) {
        Currency currency = order.currency();
        Optional<Money> total = order.total();
        if (total.isEmpty()) {
            findings.add(Finding.warning(
                    "erp.order-without-amount",
                    Place.path(order.ref().toString()),
                    "",
                    Reason.of(NO_AMOUNT, order.id())));
            return;
        }
        Money whole = total.get().times(BigDecimal.ONE, RoundingMode.HALF_UP); // a tally takes whole units only
        tallies.computeIfAbsent(currency.getCurrencyCode(), none -> ValueTally.in(currency))
                .add(new ValueTally.Value(order.customer().value(), whole));
    }

    /** {@return a customer's classes from a day on, one for each currency in which it ordered} */
    List<Classification> of(CustomerId customer, LocalDate from) {
        List<Classification> classes = new ArrayList<>();
        reports.forEach((currency, report) -> report.find(customer.value())
                .ifPresent(classed -> classes.add(Classification.builder()
                        .scheme("VALUE_" + currency)
                        .code(classed.abc().name())
                        .period(DateRange.from(from))
                        .byRule(RULE, from.toString(), classed.because())
                        .build())));
        return classes;
    }
}
