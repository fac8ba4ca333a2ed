package org.crmkit.core.consent;

import java.util.List;
import org.crmkit.core.check.Reason;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Truth;

/**
 * Whether a party may be reached in some way for a purpose at a moment, and what says so, as it was known then.
 *
 * @param truth yes if it may; no if it decided otherwise, has yet to confirm, or is suppressed; unknown if nobody asked and
 *     silence forbids
 * @param decision what its records say; not asked if they are silent
 * @param records those that decided: of one moment, the most restrictive first; empty if they are silent
 * @param suppressions those in force, the earliest first; with one, the answer is no
 * @param because why, without the contact point
 */
public record ConsentStatus(
        Truth truth,
        ConsentDecision decision,
        List<ConsentRecord> records,
        List<Suppression> suppressions,
        Reason because) {
    /** Copies the lists. */
    public ConsentStatus {
        records = List.copyOf(records);
        suppressions = List.copyOf(suppressions);
    }

    /** {@return whether it may be reached; not unless that is known} */
    public boolean permitted() {
        return truth == Truth.YES;
    }

    /** {@return the same as a rule answers} */
    public Answer<Boolean> answer() {
        return switch (truth) {
            case YES -> new Answer.Yes<>(true, because);
            case NO -> new Answer.No<>(because);
            case UNKNOWN -> new Answer.Unknown<>(because);
        };
    }
}
