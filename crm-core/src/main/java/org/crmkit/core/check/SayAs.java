package org.crmkit.core.check;

/** How a value is put into a sentence; the kind is stored beside the value's exact text. */
public enum SayAs {
    /** As it is: names, ids, codes. */
    TEXT,
    /** A number, digits grouped. */
    NUMBER,
    /** An amount with its currency, {@code CNY 23.87}. */
    MONEY,
    /** A share of a whole, 0 to 1, said in percent. */
    SHARE,
    /** A day. */
    DATE,
    /** A moment of time, in UTC. */
    MOMENT,
    /** A length in calendar units. */
    PERIOD,
    /** A length in hours, minutes and seconds. */
    DURATION,
    /** Words in several languages. */
    WORDS
}
