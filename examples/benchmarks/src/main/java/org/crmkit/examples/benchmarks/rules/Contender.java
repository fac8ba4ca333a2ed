package org.crmkit.examples.benchmarks.rules;

/** One way of scoring customers. */
interface Contender {
    /** {@return how many customers it is handed at once}; their results are dropped when the next are handed over. */
    default int atOnce() {
        return 100;
    }

    /** Scores each customer; what came out for it goes to its place among the results. */
    void score(CustomerRow[] customers, Object[] results);

    /** {@return a result as all others give it} This is not part of the timing. */
    Scored read(Object result);
}
