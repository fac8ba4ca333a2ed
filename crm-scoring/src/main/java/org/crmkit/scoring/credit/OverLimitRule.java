package org.crmkit.scoring.credit;

import org.crmkit.core.customer.CreditStatus;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Share;

/**
 * More is open than the credit limit, less what would be added: orders wait. Exactly the limit is not more.
 *
 * @param line where status, limit and open amount are found
 */
public record OverLimitRule<S>(CreditLine<S> line) implements Rule<S, CreditStatus> {
    /** {@return the rule over customers' files, with the standard policy} */
    public static OverLimitRule<CustomerFile> standard() {
        return new OverLimitRule<>(CreditLine.standard());
    }

    @Override
    public RuleId id() {
        return RuleId.of("credit.over-limit");
    }

    @Override
    public String statement() {
        return "Hold the orders of a customer that owes more than its limit";
    }

    @Override
    public Answer<CreditStatus> ask(S subject, AsOf asOf) {
        return line.compared(subject, asOf, standing -> standing.above(Share.ALL, CreditStatus.HOLD));
    }
}
