package org.crmkit.core.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.Test;

class PurchaseAttributesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static AsOf on(int day) {
        return AsOf.endOf(FIRST.plusDays(day), ZoneId.of("Asia/Shanghai"));
    }

    /** Days after the first and minor units: {@code 0:500 10:-200}. */
    private static PurchaseSummary purchases(String... days) {
        List<PurchaseDay> all = new ArrayList<>();
        for (String day : days) {
            String[] parts = day.split(":", -1);
            Money amount = Money.ofMinor(Money.currency("CNY"), Long.parseLong(parts[1]));
            int counts = amount.signum() < 0 ? 0 : 1;
            all.add(new PurchaseDay(FIRST.plusDays(Integer.parseInt(parts[0])), amount, counts));
        }
        return PurchaseSummary.of(CustomerId.of("C1"), Money.currency("CNY"), all);
    }

    private static String told(Attribute<PurchaseSummary, BigDecimal> attribute, PurchaseSummary purchases, int day) {
        return attribute.of(purchases, on(day)).map(BigDecimal::toPlainString).orElse("not known");
    }

    @Test
    void silence_is_told_in_the_customers_own_usual_times() {
        PurchaseSummary weekly = purchases("0:100", "7:100", "14:100", "20:100");
        assertThat(told(PurchaseAttributes.USUAL_GAP, weekly, 20)).isEqualTo("7");
        assertThat(told(PurchaseAttributes.DAYS_SINCE_LAST, weekly, 20)).isEqualTo("0");
        assertThat(told(PurchaseAttributes.DAYS_SINCE_LAST, weekly, 33)).isEqualTo("13");
        assertThat(told(PurchaseAttributes.SILENCE, weekly, 33)).isEqualTo("1.8571");
        assertThat(PurchaseAttributes.SILENCE.atLeast(2).of(weekly, on(33))).isEqualTo(Truth.NO);
        assertThat(PurchaseAttributes.SILENCE.atLeast(2).of(weekly, on(34))).isEqualTo(Truth.YES);
    }

    @Test
    void three_purchase_days_are_no_rhythm_and_four_are() {
        PurchaseSummary four = purchases("0:100", "10:100", "15:-40", "20:100", "32:100");
        assertThat(told(PurchaseAttributes.USUAL_GAP, four, 31)).isEqualTo("not known");
        assertThat(told(PurchaseAttributes.SILENCE, four, 31)).isEqualTo("not known");
        assertThat(told(PurchaseAttributes.USUAL_GAP, four, 32)).isEqualTo("10");
    }

    @Test
    void the_trend_is_this_period_against_the_one_before() {
        Attribute<PurchaseSummary, BigDecimal> trend = PurchaseAttributes.trend(10);
        PurchaseSummary less = purchases("0:600", "9:300", "10:500", "19:100", "20:-150");
        assertThat(told(trend, less, 19)).isEqualTo("0.6666");
        assertThat(told(trend, less, 20))
                .as("a customer since before the period")
                .isEqualTo("-0.0625");
        assertThat(told(trend, less, 18))
                .as("a customer not for the whole of it")
                .isEqualTo("not known");
    }

    @Test
    void a_period_that_brought_nothing_is_no_measure() {
        Attribute<PurchaseSummary, BigDecimal> trend = PurchaseAttributes.trend(10);
        assertThat(told(trend, purchases("0:100", "15:-100", "25:300"), 29)).isEqualTo("not known");
        assertThat(told(trend, purchases("0:100", "25:300"), 29)).isEqualTo("not known");
        assertThat(told(trend, purchases("0:100", "10:100"), 29)).isEqualTo("0");
    }

    @Test
    void nothing_bought_refunds_only_and_one_day_of_history_are_not_known() {
        for (PurchaseSummary some : List.of(purchases(), purchases("0:-100", "5:-100"), purchases("30:100"))) {
            for (Attribute<PurchaseSummary, BigDecimal> one :
                    List.of(PurchaseAttributes.USUAL_GAP, PurchaseAttributes.SILENCE, PurchaseAttributes.TREND)) {
                assertThat(told(one, some, 30)).isEqualTo("not known");
            }
        }
        assertThat(told(PurchaseAttributes.DAYS_SINCE_LAST, purchases("0:-100"), 30))
                .isEqualTo("not known");
        assertThat(told(PurchaseAttributes.DAYS_SINCE_LAST, purchases("30:100"), 29))
                .isEqualTo("not known");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PurchaseAttributes.trend(0))
                .withMessage("A period must have 1 to 3,660 days, found 0");
    }

    @Property
    void none_sees_the_future_and_silence_only_grows_until_something_is_bought(
            @ForAll @Size(max = 12) List<@IntRange(max = 60) Integer> days, @ForAll @IntRange(max = 60) int day) {
        PurchaseSummary all = purchases(days.stream()
                .distinct()
                .sorted()
                .map(it -> it + ":" + (it % 7 == 3 ? -50 : 100))
                .toArray(String[]::new));
        PurchaseSummary then = all.within(DateRange.until(FIRST.plusDays(day + 1)));
        assertThat(PurchaseAttributes.standard().all())
                .allSatisfy(one -> assertThat(one.of(all, on(day))).isEqualTo(one.of(then, on(day))));
        PurchaseAttributes.SILENCE
                .of(then, on(day))
                .ifPresent(silence -> assertThat(
                                PurchaseAttributes.SILENCE.of(then, on(day + 1)).orElseThrow())
                        .isGreaterThan(silence));
    }
}
