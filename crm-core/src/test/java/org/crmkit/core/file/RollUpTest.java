package org.crmkit.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.SurvivorshipPolicy;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.InvoiceId;
import org.crmkit.core.party.Hierarchy;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.party.Relationship;
import org.crmkit.core.party.RelationshipType;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.Test;

class RollUpTest {
    private static final Provenance ERP = Provenance.of("erp", Instant.parse("2026-01-31T12:00:00Z"));
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    private static PartyId party(int number) {
        return PartyId.of("P" + number);
    }

    private static Relationship below(int child, int parent) {
        return Relationship.builder()
                .party(party(child))
                .other(party(parent))
                .type(RelationshipType.SUBSIDIARY)
                .build();
    }

    private static Customer customer(int number) {
        return Customer.builder()
                .id(CustomerId.of("C" + number))
                .party(party(number))
                .build();
    }

    private static Invoice invoice(int customer, String amount) {
        return Invoice.builder()
                .id(InvoiceId.of(customer + amount))
                .customer(CustomerId.of("C" + customer))
                .issued(DAY)
                .amount(Money.parse(amount))
                .build();
    }

    private static List<Money> invoiced(CustomerFile file) {
        return file.all(FactKinds.INVOICE).stream().map(Invoice::total).toList();
    }

    private static RollUp of(CustomerFiles files, int root, LocalDate day) {
        Hierarchy groups = Hierarchy.of(RelationshipType.SUBSIDIARY, files.relationships());
        return RollUp.of(files, groups, party(root), day, RollUpTest::invoiced);
    }

    @Test
    void a_group_adds_up_each_customer_once_and_each_currency_apart() {
        CustomerFiles files = CustomerFileAssembler.of(SurvivorshipPolicy.newest())
                .addAll(ERP, List.of(customer(1), customer(2), customer(3), customer(4)))
                .addAll(ERP, List.of(below(1, 0), below(2, 0), below(3, 1), below(3, 2), below(9, 1)))
                .addAll(ERP, List.of(invoice(1, "CNY 10.00"), invoice(3, "CNY 5.00"), invoice(3, "USD 7.00")))
                .add(ERP, invoice(4, "CNY 99.00"))
                .assemble();
        RollUp group = of(files, 0, DAY);
        assertThat(group.totals()).hasToString("{CNY=CNY 15.00, USD=USD 7.00}");
        assertThat(group.counted()).extracting(CustomerId::value).containsExactly("C1", "C3");
        assertThat(group.without()).extracting(CustomerId::value).containsExactly("C2");
        assertThat(group.unfiled()).extracting(PartyId::value).containsExactly("P0", "P9");
        assertThat(of(files, 4, DAY).totals()).hasToString("{CNY=CNY 99.00}");
        assertThat(files.relationships()).hasSize(5);
        assertThat(files.find(CustomerId.of("C3")).orElseThrow().all(FactKinds.RELATIONSHIP))
                .hasSize(2);
    }

    @Test
    void who_left_the_group_does_not_count_any_more() {
        Relationship past = Relationship.builder()
                .from(below(1, 0))
                .period(DateRange.until(DAY))
                .build();
        CustomerFiles files = CustomerFileAssembler.of(SurvivorshipPolicy.newest())
                .add(ERP, customer(1))
                .add(ERP, past)
                .add(ERP, invoice(1, "CNY 10.00"))
                .assemble();
        assertThat(of(files, 0, DAY).totals()).isEmpty();
        assertThat(of(files, 0, DAY.minusDays(1)).totals()).hasToString("{CNY=CNY 10.00}");
    }

    @Property
    void any_relationships_at_all_count_every_reachable_customer_once(
            @ForAll @Size(max = 12) List<@IntRange(max = 35) Integer> links, @ForAll @IntRange(max = 5) int root) {
        CustomerFileAssembler assembler = CustomerFileAssembler.of(SurvivorshipPolicy.newest());
        List<Relationship> all = new ArrayList<>();
        for (int link : links) {
            if (link / 6 != link % 6) {
                all.add(below(link / 6, link % 6));
            }
        }
        for (int number = 0; number < 6; number++) {
            assembler.add(ERP, customer(number)).add(ERP, invoice(number, "CNY " + (1 << number)));
        }
        CustomerFiles files = assembler.addAll(ERP, all).assemble();
        Set<PartyId> reached = new HashSet<>(List.of(party(root)));
        for (int round = 0; round < 6; round++) {
            all.stream()
                    .filter(it -> reached.contains(it.other()))
                    .map(Relationship::party)
                    .toList()
                    .forEach(reached::add);
        }
        long expected = reached.stream()
                .mapToLong(it -> 1L << Integer.parseInt(it.value().substring(1)))
                .sum();
        assertThat(of(files, root, DAY).totals().get("CNY")).isEqualTo(Money.of("CNY", BigDecimal.valueOf(expected)));
        assertThat(of(files, root, DAY).counted()).hasSize(reached.size());
    }
}
