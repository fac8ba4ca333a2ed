package org.crmkit.scoring.rfm;

/** What frequency counts. */
public enum RfmFrequency {
    /** Days on which something was bought: many lines on one day count once. The default. */
    DAYS,
    /** Purchases, each line for itself. */
    PURCHASES
}
