package org.crmkit.core.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.testing.TallyLaws;
import org.crmkit.core.value.Money;

class PurchaseTallyPropertyTest {
    private static final LocalDate START = LocalDate.of(1969, 12, 1);

    @Provide
    Arbitrary<List<Purchase>> purchases() {
        Arbitrary<Integer> customer = Arbitraries.integers().between(1, 5);
        Arbitrary<Integer> day = Arbitraries.integers().between(0, 60);
        Arbitrary<Long> amount = Arbitraries.longs().between(-500, 5000);
        Arbitrary<String> currency = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just("CNY")), Tuple.of(1, Arbitraries.of("USD", "JPY")));
        return Combinators.combine(customer, day, amount, currency)
                .as((c, d, a, code) -> Purchase.builder()
                        .id(PurchaseId.of("P"))
                        .customer(CustomerId.of("C" + c))
                        .day(START.plusDays(d))
                        .amount(Money.ofMinor(Money.currency(code), a))
                        .build())
                .list()
                .ofMaxSize(300);
    }

    /** Customer → day → {sum, purchases}, the obvious way. */
    private static Map<String, SortedMap<LocalDate, long[]>> oracle(List<Purchase> purchases) {
        Map<String, SortedMap<LocalDate, long[]>> all = new LinkedHashMap<>();
        for (Purchase purchase : purchases) {
            if (purchase.amount().currency().getCurrencyCode().equals("CNY")) {
                long[] day = all.computeIfAbsent(purchase.customer().value(), c -> new TreeMap<>())
                        .computeIfAbsent(purchase.day(), d -> new long[2]);
                day[0] += purchase.amount().minorUnits();
                day[1] += purchase.amount().signum() < 0 ? 0 : 1;
            }
        }
        return all;
    }

    private static PurchaseSummaries summaries(List<Purchase> purchases) {
        PurchaseTally tally = PurchaseTally.in("CNY");
        purchases.forEach(tally::add);
        return tally.result();
    }

    @Property(tries = 60)
    void it_keeps_the_laws_of_tallies(@ForAll("purchases") List<Purchase> purchases) {
        TallyLaws.check(() -> PurchaseTally.in("CNY"), purchases);
    }

    @Property
    void it_says_what_a_map_of_maps_says(@ForAll("purchases") List<Purchase> purchases) {
        PurchaseSummaries summaries = summaries(purchases);
        Map<String, SortedMap<LocalDate, long[]>> oracle = oracle(purchases);
        assertThat(summaries.stream().map(summary -> summary.customer().value()))
                .containsExactlyElementsOf(oracle.keySet());
        for (PurchaseSummary summary : summaries) {
            SortedMap<LocalDate, long[]> days =
                    oracle.getOrDefault(summary.customer().value(), new TreeMap<>());
            assertThat(summary.days()).extracting(PurchaseDay::day).containsExactlyElementsOf(days.keySet());
            for (PurchaseDay day : summary.days()) {
                long[] expected = days.getOrDefault(day.day(), new long[0]);
                assertThat(new long[] {day.amount().minorUnits(), day.purchases()})
                        .isEqualTo(expected);
            }
        }
    }

    @Property
    void no_purchase_is_lost(@ForAll("purchases") List<Purchase> purchases) {
        PurchaseSummaries summaries = summaries(purchases);
        long units = purchases.stream()
                .filter(purchase -> purchase.amount().currency().equals(summaries.currency()))
                .mapToLong(purchase -> purchase.amount().minorUnits())
                .sum();
        long apart = purchases.stream()
                .filter(purchase -> !purchase.amount().currency().equals(summaries.currency()))
                .count();
        assertThat(summaries.stream()
                        .mapToLong(summary -> summary.total().minorUnits())
                        .sum())
                .isEqualTo(units);
        assertThat(summaries.apart().values().stream()
                        .mapToLong(PurchaseSummaries.Apart::rows)
                        .sum())
                .isEqualTo(apart);
    }

    @Property(tries = 60)
    void each_summary_is_the_same_after_json(@ForAll("purchases") List<Purchase> purchases) {
        for (PurchaseSummary summary : summaries(purchases)) {
            String json = CrmJson.write(summary);
            assertThat(CrmJson.read(json, PurchaseSummary.class).orThrow()).isEqualTo(summary);
            assertThat(CrmJson.write(CrmJson.read(json, PurchaseSummary.class).orThrow()))
                    .isEqualTo(json);
        }
    }
}
