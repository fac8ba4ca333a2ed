package org.crmkit.examples.review.read;

/** What stands between the whole number and the decimals of an amount. */
public enum DecimalMark {
    /** Whatever each amount shows by itself: 1,234.50 and 1.234,50 can be read in one way only, 1,234 and 1.234 are refused. */
    DETECT,
    /** The point; commas group the digits. */
    POINT,
    /** The comma; points group the digits. */
    COMMA
}
