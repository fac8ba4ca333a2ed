package org.crmkit.pipeline.opportunity;

/** Under which heading a stage counts in a forecast unless somebody says otherwise. */
public enum ForecastCategory {
    /** It is too early to count on it. */
    PIPELINE,
    /** It may come if all goes well. */
    BEST_CASE,
    /** It will more likely come than not. */
    MOST_LIKELY,
    /** Somebody commits to it. */
    COMMIT,
    /** It is left out. */
    OMITTED,
    /** It is won. */
    CLOSED
}
