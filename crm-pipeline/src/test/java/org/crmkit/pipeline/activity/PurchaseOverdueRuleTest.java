package org.crmkit.pipeline.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.sales.PurchaseDay;
import org.crmkit.core.sales.PurchaseSummary;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.Test;

class PurchaseOverdueRuleTest {
    private static final PurchaseOverdueRule RULE = PurchaseOverdueRule.standard();
    /** Gaps of 9, 10, 11 days: usually 10. */
    private static final PurchaseSummary EVERY_TEN_DAYS =
            bought("2026-01-01", "2026-01-10", "2026-01-20", "2026-01-31");

    @Test
    void is_late_from_the_day_after_twice_the_usual_time() {
        LocalDate due = LocalDate.parse("2026-02-20");
        assertThat(RULE.ask(EVERY_TEN_DAYS, on(due)).because().in(Texts.ENGLISH))
                .isEqualTo("usually buys every 10 days, last on 2026-01-31: not late before 2026-02-20");
        Answer<LocalDate> late = RULE.ask(EVERY_TEN_DAYS, on(due.plusDays(1)));
        assertThat(late.yes()).contains(due);
        assertThat(late.because().in(Texts.ENGLISH))
                .isEqualTo("usually buys every 10 days, but not since 2026-01-31: late since 2026-02-20");
        assertThat(late.because().in(Texts.CHINESE)).isEqualTo("通常每10天购买一次，但自2026-01-31起未再购买：2026-02-20起已逾期");
    }

    @Test
    void too_few_purchase_days_are_unknown() {
        PurchaseSummary three = bought("2026-01-01", "2026-01-10", "2026-01-20");
        assertThat(RULE.ask(three, on(LocalDate.parse("2026-12-31"))))
                .isInstanceOf(Answer.Unknown.class)
                .extracting(answer -> answer.because().toString())
                .isEqualTo("bought on 3 days only, too few to speak of a usual time");
        assertThat(RULE.ask(bought(), on(LocalDate.parse("2026-12-31")))).isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void tunables_out_of_range_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PurchaseOverdueRule(1, 2))
                .withMessage("A usual time needs 2 purchase days at least, found 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new PurchaseOverdueRule(4, 0));
    }

    @Property(tries = 200)
    void the_rule_does_not_see_the_future(
            @ForAll @Size(max = 12) List<@IntRange(max = 400) Integer> ago, @ForAll @IntRange(max = 400) int asked) {
        LocalDate start = LocalDate.parse("2025-01-01");
        String[] days = ago.stream()
                .distinct()
                .sorted()
                .map(day -> start.plusDays(day).toString())
                .toArray(String[]::new);
        PurchaseSummary all = bought(days);
        AsOf asOf = on(start.plusDays(asked));
        PurchaseSummary known = all.within(DateRange.until(asOf.date().plusDays(1)));
        assertThat(RULE.ask(all, asOf)).isEqualTo(RULE.ask(known, asOf));
    }

    private static AsOf on(LocalDate day) {
        return AsOf.endOf(day, ZoneId.of("Asia/Shanghai"));
    }

    private static PurchaseSummary bought(String... days) {
        Currency currency = Currency.getInstance("CNY");
        return PurchaseSummary.of(
                CustomerId.of("ann"),
                currency,
                Arrays.stream(days)
                        .map(day -> new PurchaseDay(LocalDate.parse(day), Money.ofMinor(currency, 100), 1))
                        .toList());
    }
}
