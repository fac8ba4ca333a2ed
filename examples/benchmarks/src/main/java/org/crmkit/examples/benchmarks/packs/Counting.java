package org.crmkit.examples.benchmarks.packs;

/** One way of counting customers. */
interface Counting {
    /** {@return how many of them come out where} */
    Counts count(AccountRow[] rows);
}
