package org.crmkit.examples.benchmarks.flow;

/** One way of moving opportunities. */
interface Mover {
    /** How many opportunities are handed over at once; their results are dropped when the next are. */
    int AT_ONCE = 100;

    /** Moves each opportunity by its wishes; what came out for it goes to its place among the results. */
    void move(DealRow[] rows, Object[] results);

    /** {@return the stage that a result ends in} This is not part of the timing. */
    Stage read(Object result);
}
