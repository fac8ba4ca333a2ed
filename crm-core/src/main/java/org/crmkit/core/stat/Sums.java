package org.crmkit.core.stat;

/** Adds up whole units, such as an amount's smallest, without ever losing one. */
public final class Sums {
    private Sums() {}

    /**
     * {@return the sum}
     *
     * @throws IllegalArgumentException if it does not fit 64 bits, which no honest amounts reach
     */
    public static long add(long sum, long more) {
        long added = sum + more;
        if (((sum ^ added) & (more ^ added)) < 0) {
            throw new IllegalArgumentException(
                    "Amounts must add up to less than 9,223,372,036,854,775,808 smallest units: look for a wrong amount");
        }
        return added;
    }
}
