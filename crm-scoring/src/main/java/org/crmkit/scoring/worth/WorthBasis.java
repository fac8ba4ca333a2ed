package org.crmkit.scoring.worth;

/** What a placement rests on. */
public enum WorthBasis {
    /** On the two values alone. */
    VALUES,
    /** On where the customer stood before: a value has crossed its threshold, but not by the margin. */
    HELD,
    /** On somebody's hand. */
    OVERRIDDEN,
    /** On nothing: a value is not known. */
    UNKNOWN
}
