package org.crmkit.examples.review.records;

import java.util.List;
import java.util.stream.Stream;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.file.CustomerFileAssembler;
import org.crmkit.core.file.CustomerFiles;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.SurvivorshipPolicy;
import org.crmkit.core.interaction.FollowUp;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.order.SalesDocument;

/**
 * What a company knows of its customers beside their purchases.
 *
 * @param customers the customers, with their potential value and the classes they are in, as far as these are known
 * @param parties who they are and how to reach them
 * @param documents orders, deliveries, invoices and payments, mixed and in any order
 * @param interactions talks, visits and messages, in any order
 * @param followUps what was promised to customers, in any order
 * @param sales what may be sold to them
 * @param installed what stands with them
 * @param service what they wanted answered or put right
 * @param marketing how the company turned to them
 * @param accounts who looks after them
 */
public record CustomerRecords(
        List<Customer> customers,
        PartyRecords parties,
        List<SalesDocument> documents,
        List<Interaction> interactions,
        List<FollowUp> followUps,
        SalesRecords sales,
        InstalledRecords installed,
        ServiceRecords service,
        MarketingRecords marketing,
        AccountRecords accounts) {
    /** The field of a customer in which its bank account stands. */
    public static final String BANK_ACCOUNT = "company.bank-account";

    /** Copies the lists. */
    public CustomerRecords {
        customers = List.copyOf(customers);
        documents = List.copyOf(documents);
        interactions = List.copyOf(interactions);
        followUps = List.copyOf(followUps);
    }

    /**
     * {@return all of it in the files of customers}, but for the campaigns, which are nobody's
     *
     * @param from the source of all but the parties, which tell their own
     */
    public CustomerFiles files(Provenance from) {
        CustomerFileAssembler files = CustomerFileAssembler.of(SurvivorshipPolicy.newest());
        Stream.of(customers, documents, interactions, followUps)
                .flatMap(List::stream)
                .forEach(fact -> files.add(from, fact));
        Stream.of(sales.facts(), installed.facts(), service.facts(), marketing.facts(), accounts.facts())
                .flatMap(facts -> facts)
                .forEach(fact -> files.add(from, fact));
        parties.facts().forEach(fact -> files.add(fact.from(), fact.value()));
        return files.assemble();
    }
}
