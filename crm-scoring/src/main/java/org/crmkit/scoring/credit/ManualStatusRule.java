package org.crmkit.scoring.credit;

import java.util.EnumSet;
import java.util.Set;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.customer.CreditStatus;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.value.AsOf;

/**
 * A status that somebody set by hand stays: {@link CreditStatus#NO_CHECK} and {@link CreditStatus#STOP}.
 *
 * @param line where status, limit and open amount are found
 */
public record ManualStatusRule<S>(CreditLine<S> line) implements Rule<S, CreditStatus> {
    private static final Set<CreditStatus> BY_HAND = EnumSet.of(CreditStatus.NO_CHECK, CreditStatus.STOP);
    private static final LocalizedText STAYS = LocalizedText.of("somebody set it by hand: {}", "人工设定：{}");
    private static final LocalizedText BY_RULE =
            LocalizedText.of("the status is one that rules give: {}", "该状态由规则给出：{}");

    /** {@return the rule over customers' files, with the standard policy} */
    public static ManualStatusRule<CustomerFile> standard() {
        return new ManualStatusRule<>(CreditLine.standard());
    }

    @Override
    public RuleId id() {
        return RuleId.of("credit.manual-status");
    }

    @Override
    public String statement() {
        return "Keep a credit status that was set by hand";
    }

    @Override
    public Answer<CreditStatus> ask(S subject, AsOf asOf) {
        Answer<CreditStatus> status = line.status(subject, asOf);
        return status.yes()
                .map(it -> BY_HAND.contains(it) ? Answer.yes(it, STAYS, it) : Answer.<CreditStatus>no(BY_RULE, it))
                .orElse(status);
    }
}
