package org.crmkit.scoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.crmkit.core.customer.Credit;
import org.crmkit.core.customer.CreditStatus;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerStatus;
import org.crmkit.core.customer.CustomerValue;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.CustomerFileAssembler;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.SurvivorshipPolicy;
import org.crmkit.core.party.Organization;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;

/**
 * Something that a customer's file tells, for tests of whole files.
 *
 * @param what which kind of fact
 * @param ago how many days before {@link #NOW} it began, later if below zero; some kinds go on for ten days
 */
record Told(What what, int ago) {
    static final AsOf NOW = Facts.endOf("2026-06-30");
    static final CustomerId ANN = CustomerId.of("ann");
    static final PartyId PARTY = PartyId.of("P1");
    private static final Provenance ERP = Provenance.of("erp", Instant.parse("2026-06-29T08:00:00Z"));

    /** The kinds of facts. */
    enum What {
        BOUGHT,
        GAVE_BACK,
        BILLED,
        PAID,
        WROTE,
        TOUCHED,
        COMPLAINED,
        WAS_ASKED,
        SIGNED,
        INSTALLED,
        MAIN_CONTACT
    }

    /** {@return the file of a customer of whom the record tells everything that packs ask for} */
    static CustomerFile file(Collection<Told> told) {
        Customer customer = Customer.builder()
                .id(ANN)
                .party(PARTY)
                .status(CustomerStatus.ACTIVE)
                .since(LocalDate.of(2020, 1, 1))
                .credit(Credit.builder()
                        .status(CreditStatus.OK)
                        .limit(Money.parse("CNY 100"))
                        .build())
                .value(CustomerValue.builder()
                        .asOf(NOW.date())
                        .actual(Money.parse("CNY 50"))
                        .potential(Money.parse("CNY 100"))
                        .build())
                .build();
        return file(customer, told);
    }

    /** {@return the file of a customer of whom the record tells nothing} */
    static CustomerFile bare(Told... told) {
        return file(Customer.builder().id(ANN).party(PARTY).build(), List.of(told));
    }

    /** {@return the file of a customer of whom the record tells only since when it is one} */
    static CustomerFile born(LocalDate since, Told... told) {
        return file(Customer.builder().id(ANN).party(PARTY).since(since).build(), List.of(told));
    }

    private static CustomerFile file(Customer customer, Collection<Told> told) {
        CustomerFileAssembler assembler = CustomerFileAssembler.of(SurvivorshipPolicy.newest())
                .add(ERP, customer)
                .add(ERP, Organization.builder().id(PARTY).displayName("Ann's").build());
        int number = 0;
        for (Told it : told) {
            ToldFacts facts = new ToldFacts(it, "f" + number++);
            assembler.addAll(Provenance.of("erp", facts.at(0)), facts.all());
        }
        return assembler.assemble().find(ANN).orElseThrow();
    }
}
