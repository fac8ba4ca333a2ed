package org.crmkit.scoring.woe;

/** What became of a fit; why, the fit itself says. */
public enum WoeStatus {
    /** A scorecard came out. */
    FITTED,
    /** A scorecard came out that tells all cases apart without an error: its points rest on the ridge, not on the cases. */
    SEPARATED,
    /** There are fewer cases than bins. */
    TOO_FEW_CASES,
    /** It happened in no case. */
    NO_EVENTS,
    /** It happened in all cases. */
    ONLY_EVENTS,
    /** No attribute tells enough. */
    NOTHING_TELLS;

    /** {@return whether there is a scorecard} */
    public boolean fitted() {
        return this == FITTED || this == SEPARATED;
    }
}
