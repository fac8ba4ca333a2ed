package org.crmkit.core.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.Test;

class PurchaseSummaryTest {
    private static final Currency CNY = Currency.getInstance("CNY");
    private static final CustomerId C1 = CustomerId.of("C1");
    private static final LocalDate FIRST = LocalDate.of(1997, 1, 1);
    private static final LocalDate RETURN = LocalDate.of(1997, 1, 12);
    private static final LocalDate LAST = LocalDate.of(2026, 1, 31);
    private static final List<PurchaseDay> DAYS = List.of(
            new PurchaseDay(FIRST, Money.parse("CNY 11.77"), 1),
            new PurchaseDay(RETURN, Money.parse("CNY -89.00"), 0),
            new PurchaseDay(LAST, Money.parse("CNY 0"), 2));
    private static final PurchaseSummary SUMMARY = PurchaseSummary.of(C1, CNY, DAYS);
    private static final PurchaseSummary EMPTY = PurchaseSummary.of(C1, CNY, List.of());

    @Test
    void the_golden_file_of_the_first_release_is_read_and_written_back_byte_by_byte() throws IOException {
        String golden;
        try (InputStream in = PurchaseSummaryTest.class.getResourceAsStream("/golden/purchase-summary-0.1.json")) {
            golden = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
        }
        assertThat(CrmJson.read(golden, PurchaseSummary.class).orThrow()).isEqualTo(SUMMARY);
        assertThat(CrmJson.write(SUMMARY)).isEqualTo(golden);
    }

    @Test
    void it_gives_back_its_days() {
        assertThat(SUMMARY.customer()).isEqualTo(C1);
        assertThat(SUMMARY.currency()).isEqualTo(CNY);
        assertThat(SUMMARY.days()).isEqualTo(DAYS);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> SUMMARY.days().clear());
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> SUMMARY.days().get(3));
    }

    @Test
    void returns_lower_the_total_and_are_no_purchases() {
        assertThat(SUMMARY.total()).isEqualTo(Money.parse("CNY -77.23"));
        assertThat(SUMMARY.purchases()).isEqualTo(3);
        assertThat(SUMMARY.purchaseDays()).containsExactly(FIRST, LAST);
        assertThat(SUMMARY.lastPurchase()).contains(LAST);
        assertThat(SUMMARY.within(DateRange.until(LAST)).lastPurchase()).contains(FIRST);
        assertThat(SUMMARY.within(DateRange.of(RETURN, LAST)).lastPurchase()).isEmpty();
    }

    @Test
    void a_range_takes_its_first_day_and_not_its_end() {
        assertThat(SUMMARY.within(DateRange.of(FIRST, LAST)).days()).isEqualTo(DAYS.subList(0, 2));
        assertThat(SUMMARY.within(DateRange.of(FIRST.plusDays(1), LAST.plusDays(1)))
                        .days())
                .isEqualTo(DAYS.subList(1, 3));
        assertThat(SUMMARY.within(DateRange.ALWAYS)).isEqualTo(SUMMARY);
        assertThat(SUMMARY.within(DateRange.of(FIRST, FIRST))).isEqualTo(EMPTY);
        assertThat(SUMMARY.within(DateRange.from(LAST.plusDays(1)))).isEqualTo(EMPTY);
    }

    @Test
    void without_days_there_is_nothing_and_nothing_fails() {
        assertThat(EMPTY.total()).isEqualTo(Money.zero(CNY));
        assertThat(EMPTY.purchases()).isZero();
        assertThat(EMPTY.purchaseDays()).isEmpty();
        assertThat(EMPTY.lastPurchase()).isEmpty();
        assertThat(CrmJson.write(EMPTY)).isEqualTo("{\"customer\":\"C1\",\"currency\":\"CNY\",\"days\":[]}");
    }

    @Test
    void days_must_ascend() {
        PurchaseDay day = DAYS.get(0);
        for (List<PurchaseDay> wrong : List.of(List.of(day, day), List.of(DAYS.get(1), day))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PurchaseSummary.of(C1, CNY, wrong))
                    .withMessage("Purchase days must ascend, found 1997-01-01 again or late");
        }
    }

    @Test
    void a_day_has_the_summarys_currency_and_whole_smallest_units() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PurchaseSummary.of(C1, Currency.getInstance("USD"), DAYS))
                .withMessage("CNY 11.77 is not in USD");
        PurchaseDay fine = new PurchaseDay(FIRST, Money.parse("CNY 0.001"), 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PurchaseSummary.of(C1, CNY, List.of(fine)))
                .withMessageStartingWith("CNY 0.001 must be a whole number");
    }

    @Test
    void a_day_lies_in_the_years_1_to_9999_and_has_no_negative_count() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PurchaseDay(LocalDate.MAX, Money.zero(CNY), 0))
                .withMessage("A purchase day must lie in the years 1 to 9999, found +999999999-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PurchaseDay(FIRST, Money.zero(CNY), -1))
                .withMessage("The purchases of a day must not be negative, found -1");
        assertThat(new PurchaseDay(FIRST, Money.zero(CNY), 0).purchases()).isZero();
    }

    @Test
    void two_are_equal_if_they_say_the_same() {
        assertThat(SUMMARY)
                .isEqualTo(PurchaseSummary.of(C1, CNY, DAYS))
                .hasSameHashCodeAs(PurchaseSummary.of(C1, CNY, DAYS))
                .isNotEqualTo(PurchaseSummary.of(CustomerId.of("C2"), CNY, DAYS))
                .isNotEqualTo(PurchaseSummary.of(C1, CNY, DAYS.subList(0, 2)))
                .isNotEqualTo("C1");
        assertThat(EMPTY).isNotEqualTo(PurchaseSummary.of(C1, Currency.getInstance("USD"), List.of()));
        assertThat(Copies.serialized(SUMMARY)).isEqualTo(SUMMARY);
        assertThat(SUMMARY).hasToString("PurchaseSummary[C1, 3 days, CNY]");
    }
}
