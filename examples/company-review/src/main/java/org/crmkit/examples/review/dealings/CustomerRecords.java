package org.crmkit.examples.review.dealings;

import java.util.List;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.interaction.FollowUp;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.order.SalesDocument;

/**
 * What a company knows of its customers beside their purchases.
 *
 * @param customers the customers, with their potential value and the classes they are in, as far as these are known
 * @param documents orders, deliveries, invoices and payments, mixed and in any order
 * @param interactions talks, visits and messages, in any order
 * @param followUps what was promised to customers, in any order
 */
public record CustomerRecords(
        List<Customer> customers,
        List<SalesDocument> documents,
        List<Interaction> interactions,
        List<FollowUp> followUps) {
    /** Copies the lists. */
    public CustomerRecords {
        customers = List.copyOf(customers);
        documents = List.copyOf(documents);
        interactions = List.copyOf(interactions);
        followUps = List.copyOf(followUps);
    }
}
