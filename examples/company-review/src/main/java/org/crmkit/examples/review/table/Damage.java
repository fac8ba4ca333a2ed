package org.crmkit.examples.review.table;

/** Why a row could not be split into its cells. */
public enum Damage {
    /** It was split. */
    NONE,
    /** A quote is not closed, not within 100 lines, or text follows the closing one. */
    BROKEN_QUOTE,
    /** The line, or the row with its quoted line breaks, has more than a million characters. */
    TOO_LONG
}
