package org.crmkit.core.rule;

/** Yes, no, or not known; combined as in Kleene's strong three-valued logic. */
public enum Truth {
    /** It holds. */
    YES,
    /** It does not hold. */
    NO,
    /** Something that is needed to tell is not known. */
    UNKNOWN;

    /** {@return the truth of a boolean} */
    public static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    /** {@return yes if both are yes, no if either is no, otherwise unknown} */
    public Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    /** {@return yes if either is yes, no if both are no, otherwise unknown} */
    public Truth or(Truth other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO && other == NO ? NO : UNKNOWN;
    }

    /** {@return the opposite; unknown stays unknown} */
    public Truth not() {
        return this == UNKNOWN ? UNKNOWN : of(this == NO);
    }
}
