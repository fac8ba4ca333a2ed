package org.crmkit.examples.review.records;

import java.util.List;
import org.crmkit.core.golden.Sourced;

/**
 * Who customers are and how to reach them, in any order: organizations, persons and contact points, each from the system that
 * tells it.
 *
 * @param facts what the systems tell
 */
public record PartyRecords(List<Sourced<?>> facts) {
    /** Copies the list. */
    public PartyRecords {
        facts = List.copyOf(facts);
    }
}
