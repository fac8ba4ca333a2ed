package org.crmkit.scoring.woe;

/** How numbers are put into bins. */
public enum WoeBinning {
    /** Bins of about as many cases each; equal values stay together. */
    QUANTILES,
    /** The same, and then neighbours are joined until the share of events only rises or only falls, whichever tells more. */
    MONOTONE
}
