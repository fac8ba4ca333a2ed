package org.crmkit.scoring.credit;

import java.util.Optional;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.customer.CreditStatus;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;

/**
 * A limit of zero means that nobody set one: the status stays as it is.
 *
 * @param line where status, limit and open amount are found
 */
public record NoLimitRule<S>(CreditLine<S> line) implements Rule<S, CreditStatus> {
    private static final LocalizedText NOT_KNOWN = LocalizedText.of("no credit limit is known", "信用额度未知");
    private static final LocalizedText LIMITED = LocalizedText.of("the credit limit is {}", "信用额度为{}");
    private static final LocalizedText STAYS =
            LocalizedText.of("with a credit limit of {} the status stays: {}", "信用额度为{}，状态保持：{}");

    /** {@return the rule over customers' files, with the standard policy} */
    public static NoLimitRule<CustomerFile> standard() {
        return new NoLimitRule<>(CreditLine.standard());
    }

    @Override
    public RuleId id() {
        return RuleId.of("credit.no-limit");
    }

    @Override
    public String statement() {
        return "Keep the credit status of a customer whose limit is zero";
    }

    @Override
    public Answer<CreditStatus> ask(S subject, AsOf asOf) {
        Optional<Money> limit = line.limit(subject, asOf);
        if (limit.isEmpty()) {
            return Answer.unknown(NOT_KNOWN);
        } else if (limit.get().signum() != 0) {
            return Answer.no(LIMITED, limit.get());
        }
        Answer<CreditStatus> status = line.status(subject, asOf);
        return status.yes().map(it -> Answer.yes(it, STAYS, limit.get(), it)).orElse(status);
    }
}
