package org.crmkit.scoring.abc;

/** To which class something belongs that crosses the boundary between two. */
public enum AbcBoundary {
    /** To the upper one: what stands before it has not filled the class yet. A single customer is A. */
    CROSSING_IS_ABOVE,
    /** To the lower one: with it the class would be more than full. A single customer is C. */
    CROSSING_IS_BELOW
}
