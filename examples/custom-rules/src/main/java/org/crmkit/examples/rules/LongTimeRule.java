package org.crmkit.examples.rules;

import java.time.LocalDate;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.value.AsOf;

/**
 * What no pack can say, in Java: a debtor of many years, thanked in the month in which it became one.
 *
 * @param years how many years are many
 */
record LongTimeRule(int years) implements Rule<Debtor, String> {
    @Override
    public RuleId id() {
        return RuleId.of("acme.long-time");
    }

    @Override
    public String statement() {
        return "Thank a debtor of many years";
    }

    @Override
    public Answer<String> ask(Debtor debtor, AsOf asOf) {
        LocalDate since = debtor.since();
        if (since == null) {
            return Answer.unknown("nobody wrote down since when");
        }
        LocalDate many = since.plusYears(years);
        if (asOf.date().isBefore(many)) {
            return Answer.no("a debtor since {}, {} years only on {}", since, years, many);
        }
        return since.getMonth() == asOf.date().getMonth()
                ? Answer.yes("thank", "a debtor since {}", since)
                : Answer.no("a debtor since {}, to be thanked in {}", since, since.getMonth());
    }
}
