package org.crmkit.scoring.credit;

import org.crmkit.core.customer.CreditStatus;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.RuleSet;

/**
 * The rules that tell a customer's credit status; the first that holds counts.
 *
 * <ol>
 *   <li>{@link ManualStatusRule}: {@code NO_CHECK} and {@code STOP} stay.
 *   <li>{@link NoLimitRule}: with a limit of zero the status stays.
 *   <li>{@link OverLimitRule}: {@code HOLD} if more is open than the limit.
 *   <li>{@link NearLimitRule}: {@code WATCH} if more is open than the watched share of the limit.
 *   <li>{@link WithinLimitRule}: {@code OK} otherwise.
 * </ol>
 *
 * <p>What would be added is taken off the limit first, so that the watched share is one of what is left. Where status, limit
 * or open amount is not known, or currencies differ, rules say so, and the answer is undecided. Source: the rule of
 * iDempiere, {@code MBPartner.setSOCreditStatus} and {@code getSOCreditStatus}, which, unlike this, does not compute anew
 * where nothing is added.
 */
public final class CreditRules {
    private CreditRules() {}

    /** {@return the rules over customers' files, with the standard policy} */
    public static RuleSet<CustomerFile, CreditStatus> standard() {
        return of(CreditLine.standard());
    }

    /**
     * {@return the rules over the attributes of a subject}
     *
     * @throws IllegalArgumentException if {@code customer.credit-status}, {@code customer.credit-limit} or {@code
     *     customer.open-amount} is missing or of another kind
     */
    public static <S> RuleSet<S, CreditStatus> of(Attributes<S> on, CreditPolicy policy) {
        return of(CreditLine.of(on, policy)).identifiedBy(on.idOf());
    }

    /** {@return the rules over a line; with {@link CreditLine#withMore}, what the status would be} */
    public static <S> RuleSet<S, CreditStatus> of(CreditLine<S> line) {
        return RuleSet.firstOf(
                "credit.status",
                new ManualStatusRule<>(line),
                new NoLimitRule<>(line),
                new OverLimitRule<>(line),
                new NearLimitRule<>(line),
                new WithinLimitRule<>(line));
    }
}
