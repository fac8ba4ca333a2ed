package org.crmkit.pipeline.opportunity;

/** What a stage means, however it is called. */
public enum StageCategory {
    /** Not decided yet. */
    OPEN,
    /** Won: probability 1. */
    WON,
    /** Lost: probability 0. */
    LOST
}
