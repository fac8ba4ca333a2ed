package org.crmkit.examples.review.read;

/** In which order year, month and day stand where the year does not come first; with the year first it is always YMD. */
public enum DateOrder {
    /** Nothing is assumed: 31/01/2026 and 31.01.2026 can be read in one way only, 01/02/2026 is refused. */
    YMD,
    /** 01/02/2026 is the second of January. */
    MDY,
    /** 01/02/2026 is the first of February. */
    DMY
}
