package org.crmkit.scoring.credit;

import org.crmkit.core.customer.CreditStatus;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.value.AsOf;

/**
 * More is open than the watched share of the credit limit, less what would be added. Exactly that share is not more.
 *
 * @param line where status, limit and open amount are found
 */
public record NearLimitRule<S>(CreditLine<S> line) implements Rule<S, CreditStatus> {
    /** {@return the rule over customers' files, with the standard policy} */
    public static NearLimitRule<CustomerFile> standard() {
        return new NearLimitRule<>(CreditLine.standard());
    }

    @Override
    public RuleId id() {
        return RuleId.of("credit.near-limit");
    }

    @Override
    public String statement() {
        return "Watch a customer that owes nearly its limit";
    }

    @Override
    public Answer<CreditStatus> ask(S subject, AsOf asOf) {
        return line.compared(
                subject, asOf, standing -> standing.above(line.policy().watchRatio(), CreditStatus.WATCH));
    }
}
