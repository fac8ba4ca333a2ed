package org.crmkit.examples.benchmarks.flow;

/** Where an opportunity stands. */
enum Stage {
    QUALIFICATION,
    NEEDS,
    SOLUTION,
    PROPOSAL,
    NEGOTIATION,
    WON,
    LOST
}
