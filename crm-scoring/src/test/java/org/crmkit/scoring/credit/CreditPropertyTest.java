package org.crmkit.scoring.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.crmkit.core.customer.CreditStatus;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;
import org.crmkit.scoring.Facts;

class CreditPropertyTest {
    private static final AsOf NOW = Facts.endOf("2026-06-30");

    /** The rule as it stands in the reference, in the fewest words. */
    private static CreditStatus oracle(CreditStatus status, long limit, long open, long more, int watchPercent) {
        if (status == CreditStatus.NO_CHECK || status == CreditStatus.STOP || limit == 0) {
            return status;
        }
        long left = limit - more;
        if (open > left) {
            return CreditStatus.HOLD;
        }
        return 100 * open > left * watchPercent ? CreditStatus.WATCH : CreditStatus.OK;
    }

    private static Money cents(long amount) {
        return Money.ofMinor(Currency.getInstance("CNY"), amount);
    }

    @Property(tries = 5000)
    void the_rules_tell_what_the_oracle_tells(
            @ForAll CreditStatus status,
            @ForAll @IntRange(min = -3, max = 20) int limit,
            @ForAll @IntRange(min = -5, max = 25) int open,
            @ForAll @IntRange(min = -5, max = 25) int more,
            @ForAll @IntRange(max = 100) int watchPercent) {
        CreditPolicy policy = new CreditPolicy(Share.ofPercent(watchPercent), 365, 3);
        CreditLine<CreditRow> line = CreditLine.of(CreditRow.NAMES, policy);
        RuleSet<CreditRow, CreditStatus> plain = CreditRules.of(line);
        CreditRow row = new CreditRow(status.name(), cents(limit), cents(open));
        assertThat(plain.ask(row, NOW).first()).contains(oracle(status, limit, open, 0, watchPercent));
        assertThat(CreditRules.of(line.withMore(cents(more))).ask(row, NOW).first())
                .contains(oracle(status, limit, open, more, watchPercent));
        assertThat(CreditRules.of(line.withMore(cents(0))).ask(row, NOW).first())
                .isEqualTo(plain.ask(row, NOW).first());
    }

    @Property
    void the_more_is_open_the_stricter_is_the_status(
            @ForAll @IntRange(min = 1, max = 1000) int limit,
            @ForAll @IntRange(max = 1500) int open,
            @ForAll @IntRange(max = 500) int further) {
        RuleSet<CreditRow, CreditStatus> rules = CreditRules.of(CreditRow.NAMES, CreditPolicy.standard());
        Optional<CreditStatus> before =
                rules.ask(new CreditRow("OK", cents(limit), cents(open)), NOW).first();
        Optional<CreditStatus> after = rules.ask(new CreditRow("OK", cents(limit), cents(open + further)), NOW)
                .first();
        assertThat(after.orElseThrow()).isGreaterThanOrEqualTo(before.orElseThrow());
    }

    @Property
    void amounts_finer_than_the_smallest_unit_are_compared_exactly(
            @ForAll @IntRange(min = 1, max = 999) int thousandths) {
        Money limit = Money.of("CNY", BigDecimal.valueOf(thousandths, 3));
        Money watched = Money.of("CNY", BigDecimal.valueOf(9L * thousandths, 4));
        Money above = watched.plus(Money.of("CNY", BigDecimal.valueOf(1, 6)));
        RuleSet<CreditRow, CreditStatus> rules = CreditRules.of(CreditRow.NAMES, CreditPolicy.standard());
        assertThat(rules.ask(new CreditRow("HOLD", limit, watched), NOW).first())
                .contains(CreditStatus.OK);
        assertThat(rules.ask(new CreditRow("HOLD", limit, above), NOW).first()).contains(CreditStatus.WATCH);
    }
}
