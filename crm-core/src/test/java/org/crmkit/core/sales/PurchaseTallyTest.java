package org.crmkit.core.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PurchaseTallyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private final PurchaseTally tally = PurchaseTally.in("CNY");

    private static Purchase purchase(String customer, LocalDate day, String amount) {
        return Purchase.builder()
                .id(PurchaseId.of("P"))
                .customer(CustomerId.of(customer))
                .day(day)
                .amount(Money.parse(amount))
                .build();
    }

    private List<PurchaseDay> days(String customer) {
        return tally.result().find(CustomerId.of(customer)).orElseThrow().days();
    }

    @Test
    void purchases_of_one_day_become_one_day() {
        tally.add(purchase("C1", DAY, "CNY 10.00"));
        tally.add(purchase("C1", DAY.minusDays(1), "CNY 1.00"));
        tally.add(purchase("C1", DAY, "CNY 0.50"));
        assertThat(days("C1"))
                .containsExactly(
                        new PurchaseDay(DAY.minusDays(1), Money.parse("CNY 1"), 1),
                        new PurchaseDay(DAY, Money.parse("CNY 10.50"), 2));
        assertThat(tally.result().customerDays()).isEqualTo(2);
    }

    @Test
    void a_return_lowers_the_day_and_is_no_purchase_and_zero_is_one() {
        tally.add(purchase("C1", DAY, "CNY 10.00"));
        tally.add(purchase("C1", DAY, "CNY -12.00"));
        tally.add(purchase("C2", DAY, "CNY -0.01"));
        tally.add(purchase("C3", DAY, "CNY 0.00"));
        assertThat(days("C1")).containsExactly(new PurchaseDay(DAY, Money.parse("CNY -2"), 1));
        assertThat(days("C2")).containsExactly(new PurchaseDay(DAY, Money.parse("CNY -0.01"), 0));
        assertThat(days("C3")).containsExactly(new PurchaseDay(DAY, Money.parse("CNY 0"), 1));
    }

    @Test
    void another_currency_is_counted_apart_and_never_added_up() {
        tally.add(purchase("C1", DAY, "CNY 10.00"));
        tally.add(purchase("C2", DAY, "USD 5.00"));
        tally.add(purchase("C1", DAY, "USD -1.00"));
        tally.add(purchase("C1", DAY, "EUR 0.001"));
        PurchaseSummaries summaries = tally.result();
        assertThat(summaries.apart())
                .containsOnlyKeys("EUR", "USD")
                .containsEntry("USD", new PurchaseSummaries.Apart(2, Money.parse("USD 4.00")));
        assertThat(summaries.size()).isEqualTo(1);
        assertThat(summaries.find(CustomerId.of("C2"))).isEmpty();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> summaries.apart().clear());
    }

    @Test
    void columns_give_the_same_as_facts() {
        PurchaseTally columns = PurchaseTally.in(Currency.getInstance("CNY"));
        tally.add(purchase("C1", DAY, "CNY 10.00"));
        tally.add(purchase("C2", DAY, "CNY -0.01"));
        columns.add("C1", DAY.toEpochDay(), 1000);
        columns.add("C2", DAY, -1);
        assertThat(columns.result()).isEqualTo(tally.result()).hasSameHashCodeAs(tally.result());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " C1", "C1 ", "C\t1", "\u3000C1"})
    void a_column_that_cannot_be_an_id_is_refused_and_nothing_is_added(String customer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally.add(customer, 0, 1))
                .withMessageStartingWith("CustomerId must not ");
        assertThat(tally.result().size()).isZero();
        assertThat(tally.result().customerDays()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0001-01-01, true", "0000-12-31, false", "9999-12-31, true", "+10000-01-01, false"})
    void days_lie_in_the_years_1_to_9999(LocalDate day, boolean allowed) {
        if (allowed) {
            tally.add("C1", day, 1);
            assertThat(days("C1")).containsExactly(new PurchaseDay(day, Money.parse("CNY 0.01"), 1));
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> tally.add("C1", day, 1))
                    .withMessage("The day of a purchase must lie in the years 1 to 9999, found epoch day "
                            + day.toEpochDay());
        }
        assertThatIllegalArgumentException().isThrownBy(() -> tally.add("C1", Long.MAX_VALUE, 1));
    }

    @Test
    void an_amount_finer_than_the_smallest_unit_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally.add(purchase("C1", DAY, "CNY 0.001")))
                .withMessageStartingWith("CNY 0.001 must be a whole number of its currency's smallest unit");
    }

    @Test
    void tallies_of_two_currencies_do_not_merge() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally.merge(PurchaseTally.in("USD")))
                .withMessage("A tally in CNY cannot take one in USD");
    }

    @Test
    void merging_a_tally_with_itself_counts_everything_twice() {
        tally.add(purchase("C1", DAY, "CNY 10.00"));
        tally.add(purchase("C1", DAY, "USD 1.00"));
        tally.merge(tally);
        assertThat(days("C1")).containsExactly(new PurchaseDay(DAY, Money.parse("CNY 20"), 2));
        assertThat(tally.result().apart()).containsEntry("USD", new PurchaseSummaries.Apart(2, Money.parse("USD 2")));
    }

    @Test
    void summaries_stand_in_the_order_in_which_the_customers_first_came() {
        for (String customer : List.of("C2", "C1", "C2", "C10")) {
            tally.add(customer, DAY, 100);
        }
        PurchaseSummaries summaries = tally.result();
        assertThat(summaries).extracting(summary -> summary.customer().value()).containsExactly("C2", "C1", "C10");
        assertThat(summaries.stream().map(PurchaseSummary::purchases)).containsExactly(2L, 1L, 1L);
        assertThat(summaries.customer(1)).isEqualTo(CustomerId.of("C1"));
        assertThat(summaries.get(1))
                .isEqualTo(summaries.find(CustomerId.of("C1")).orElseThrow());
        assertThat(summaries.indexOf(CustomerId.of("C10"))).isEqualTo(2);
        assertThat(summaries.indexOf(CustomerId.of("C9"))).isEqualTo(-1);
        assertThat(summaries.keys().name(0)).isEqualTo("C2");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> summaries.customer(3));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> summaries.get(3));
        assertThat(summaries).hasToString("PurchaseSummaries[3 customers, 3 days, CNY]");
    }

    @Test
    void two_are_equal_in_whatever_order_the_customers_came_and_not_if_anything_else_differs() {
        tally.add("C1", DAY, 1);
        tally.add("C2", DAY, 2);
        PurchaseTally turned = PurchaseTally.in("CNY");
        turned.add("C2", DAY, 2);
        turned.add("C1", DAY, 1);
        assertThat(turned.result()).isEqualTo(tally.result()).hasSameHashCodeAs(tally.result());
        turned.add("C1", DAY, 0);
        assertThat(turned.result()).isNotEqualTo(tally.result());
        assertThat(PurchaseTally.in("CNY").result())
                .isNotEqualTo(PurchaseTally.in("USD").result());
        assertThat(Copies.serialized(tally.result())).isEqualTo(tally.result());
    }

    @Test
    void figures_count_what_lies_in_the_range() {
        tally.add("C1", DAY.minusDays(2), 100);
        tally.add("C1", DAY.minusDays(1), 200);
        tally.add("C1", DAY.minusDays(1), 1);
        tally.add("C1", DAY, -50);
        tally.add("C2", DAY.plusDays(1), 7);
        List<List<Long>> figures = new ArrayList<>();
        tally.result()
                .figures(
                        DateRange.of(DAY.minusDays(1), DAY.plusDays(1)),
                        (number, first, last, days, purchases, units) ->
                                figures.add(List.of((long) number, (long) days, purchases, units)));
        assertThat(figures).containsExactly(List.of(0L, 1L, 2L, 151L), List.of(1L, 0L, 0L, 0L));
        tally.result().figures(DateRange.ALWAYS, (number, first, last, days, purchases, units) -> {
            if (number == 0) {
                assertThat(first).isEqualTo(DAY.minusDays(2).toEpochDay());
                assertThat(last).isEqualTo(DAY.minusDays(1).toEpochDay());
                assertThat(units).isEqualTo(251);
            }
        });
    }

    @Test
    void a_day_whose_sum_needs_more_than_64_bits_is_not_wrong_in_silence() {
        tally.add("C1", DAY, Long.MAX_VALUE);
        tally.add("C1", DAY, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(tally::result)
                .withMessageEndingWith("smallest units: look for a wrong amount");
    }
}
