package org.crmkit.scoring.rfm;

/** What is scored. */
public enum RfmDimension {
    /** How lately. */
    RECENCY,
    /** How often. */
    FREQUENCY,
    /** For how much. */
    MONETARY
}
