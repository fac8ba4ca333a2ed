package org.crmkit.scoring.credit;

import org.crmkit.core.customer.CreditStatus;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.value.AsOf;

/**
 * Not more is open than the watched share of the credit limit, less what would be added.
 *
 * @param line where status, limit and open amount are found
 */
public record WithinLimitRule<S>(CreditLine<S> line) implements Rule<S, CreditStatus> {
    /** {@return the rule over customers' files, with the standard policy} */
    public static WithinLimitRule<CustomerFile> standard() {
        return new WithinLimitRule<>(CreditLine.standard());
    }

    @Override
    public RuleId id() {
        return RuleId.of("credit.within-limit");
    }

    @Override
    public String statement() {
        return "Take the orders of a customer that owes less than its limit";
    }

    @Override
    public Answer<CreditStatus> ask(S subject, AsOf asOf) {
        return line.compared(
                subject, asOf, standing -> standing.within(line.policy().watchRatio(), CreditStatus.OK));
    }
}
