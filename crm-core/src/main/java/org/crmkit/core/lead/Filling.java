package org.crmkit.core.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts what a lead tells into the fields of one record after another, and keeps a line of each. */
final class Filling {
    private final LeadConversion.Policy policy;
    private final List<ConversionLine> lines = new ArrayList<>();

    Filling(LeadConversion.Policy policy) {
        this.policy = policy;
    }

    List<ConversionLine> lines() {
        return List.copyOf(lines);
    }

    /** {@return what a field is to hold; nothing is said of a field of which the lead does not tell} */
    <T> Optional<T> fill(String record, String field, Optional<T> there, Optional<T> told) {
        if (told.isEmpty()) {
            return there;
        }
        ConversionLine.Outcome outcome = outcome(there, told);
        lines.add(new ConversionLine(record, field, outcome));
        return outcome == ConversionLine.Outcome.CONFLICTING ? there : told;
    }

    private <T> ConversionLine.Outcome outcome(Optional<T> there, Optional<T> told) {
        if (there.isEmpty()) {
            return ConversionLine.Outcome.FILLED;
        } else if (there.equals(told)) {
            return ConversionLine.Outcome.KEPT;
        }
        return policy == LeadConversion.Policy.REPLACE
                ? ConversionLine.Outcome.REPLACED
                : ConversionLine.Outcome.CONFLICTING;
    }
}
