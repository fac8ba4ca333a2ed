package org.crmkit.examples.review.records;

import java.util.List;
import java.util.stream.Stream;
import org.crmkit.core.lead.Lead;
import org.crmkit.core.opportunity.Opportunity;

/**
 * What may be sold: leads and opportunities, in any order.
 *
 * @param leads who may be interested
 * @param opportunities deals that may come about, and those that were won or lost
 */
public record SalesRecords(List<Lead> leads, List<Opportunity> opportunities) {
    /** Copies the lists. */
    public SalesRecords {
        leads = List.copyOf(leads);
        opportunities = List.copyOf(opportunities);
    }

    /** {@return what of them goes into the files of customers} */
    Stream<Object> facts() {
        return Stream.of(leads, opportunities).flatMap(List::stream);
    }
}
