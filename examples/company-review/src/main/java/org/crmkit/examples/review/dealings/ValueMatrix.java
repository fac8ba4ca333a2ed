package org.crmkit.examples.review.dealings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerValue;
import org.crmkit.core.sales.PurchaseSummaries;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.crmkit.examples.review.outlook.Outlook;
import org.crmkit.scoring.worth.Worth;
import org.crmkit.scoring.worth.WorthBasis;
import org.crmkit.scoring.worth.WorthClass;
import org.crmkit.scoring.worth.WorthPolicy;
import org.crmkit.scoring.worth.WorthReport;
import org.crmkit.scoring.worth.WorthTally;
import org.crmkit.scoring.worth.WorthThresholds;

/**
 * Current value against potential value, in the main currency.
 *
 * <p>The current value is the revenue of the last 12 months, returns taken off; nothing if a customer of the main currency bought
 * nothing in them. The potential value is what the customer's record says.
 *
 * @param thresholds where high values begin, fitted to these customers
 * @param report how many customers stand where, and their sums
 * @param placed each customer that has bought in the main currency, in the order of the records
 */
public record ValueMatrix(WorthThresholds thresholds, WorthReport report, List<Worth> placed) {

    /** Copies the list. */
    public ValueMatrix {
        placed = List.copyOf(placed);
    }

    /** {@return the matrix at a moment; absent if no potential value is known yet} */
    static Optional<ValueMatrix> of(List<Customer> customers, PurchaseSummaries purchases, AsOf asOf) {
        Map<CustomerId, Money> current = current(purchases, asOf);
        List<Customer> valued = customers.stream()
                .flatMap(customer ->
                        Optional.ofNullable(current.get(customer.id()))
                                .map(brings -> valued(customer, brings, asOf))
                                .stream())
                .toList();
        List<CustomerValue> values =
                valued.stream().flatMap(customer -> customer.value().stream()).toList();
        return values.stream().noneMatch(value -> value.potential().isPresent())
                ? Optional.empty()
                : Optional.of(of(valued, WorthPolicy.standard().fit(purchases.currency(), values, asOf), asOf));
    }

    private static ValueMatrix of(List<Customer> valued, WorthThresholds thresholds, AsOf asOf) {
        WorthTally tally = WorthTally.in(thresholds.current().at().currency());
        List<Worth> placed = new ArrayList<>();
        for (Customer customer : valued) {
            Worth worth = thresholds.place(customer, asOf);
            tally.add(worth);
            placed.add(worth);
        }
        return new ValueMatrix(thresholds, tally.result(), placed);
    }

    private static Map<CustomerId, Money> current(PurchaseSummaries purchases, AsOf asOf) {
        Map<CustomerId, Money> current = new HashMap<>();
        purchases.figures(
                Outlook.year(asOf, 0),
                (number, first, last, days, bought, minorUnits) ->
                        current.put(purchases.customer(number), Money.ofMinor(purchases.currency(), minorUnits)));
        return current;
    }

    private static Customer valued(Customer customer, Money current, AsOf asOf) {
        Optional<Money> potential = customer.value()
                .filter(value -> asOf.sees(value.asOf()))
                .flatMap(CustomerValue::potential)
                .filter(value -> value.currency().equals(current.currency()));
        CustomerValue value = CustomerValue.builder()
                .asOf(asOf.date())
                .actual(current)
                .potential(potential)
                .build();
        return Customer.builder().from(customer).value(value).build();
    }

    /**
     * {@return the customers to develop who bought something in the last 12 months, those with the most room between current and
     *     potential value first}
     */
    public List<Worth> toDevelop() {
        Comparator<Worth> byRoom = Comparator.comparing(ValueMatrix::room);
        return placed.stream()
                .filter(worth -> worth.worth() == WorthClass.DEVELOP)
                .filter(ValueMatrix::buys)
                .filter(worth -> worth.potential().isPresent())
                .sorted(byRoom.reversed().thenComparing(Worth::customer))
                .toList();
    }

    private static boolean buys(Worth worth) {
        return worth.current().filter(value -> value.signum() > 0).isPresent();
    }

    /** {@return how many customers to develop bought nothing in the last 12 months, or sent all of it back} */
    public long toWinBack() {
        return placed.stream()
                .filter(worth -> worth.worth() == WorthClass.DEVELOP && !buys(worth))
                .count();
    }

    /** {@return what a customer could bring more than it brings} */
    public static Money room(Worth worth) {
        return worth.potential().orElseThrow().minus(worth.current().orElseThrow());
    }

    /** {@return the customers whose place rests on that} */
    public List<Worth> with(WorthBasis basis) {
        return placed.stream().filter(worth -> worth.basis() == basis).toList();
    }
}
