package org.crmkit.examples.review.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.file.CustomerFileAssembler;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.SurvivorshipPolicy;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.sales.PurchaseTally;
import org.crmkit.core.value.AsOf;
import org.junit.jupiter.api.Test;

class BuyerAttributesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final SortedMap<EmployeeId, LocalDate> LEFT = new TreeMap<>(Map.of(EmployeeId.of("E-1"), DAY));

    @Test
    void the_owner_has_left_from_the_day_on_which_it_did() {
        assertThat(ownerLeft(Optional.of("E-1"), DAY.minusDays(1))).contains(false);
        assertThat(ownerLeft(Optional.of("E-1"), DAY)).contains(true);
        assertThat(ownerLeft(Optional.of("E-2"), DAY)).contains(false);
        assertThat(ownerLeft(Optional.empty(), DAY)).isEmpty();
    }

    @Test
    void purchases_are_read_where_there_is_a_file_too_and_nothing_else_where_there_is_none() {
        PurchaseTally tally = PurchaseTally.in("CNY");
        tally.add("ann", DAY.toEpochDay(), 100);
        Buyer ann = new Bought(List.of(tally.result()), List.of())
                .buyers(Optional.empty(), at(DAY))
                .get(0);
        assertThat(value("customer.last-purchase-on", ann, DAY)).contains(DAY);
        assertThat(value("customer.status", ann, DAY)).isEmpty();
        assertThat(value("customer.owner-left", ann, DAY)).isEmpty();
        assertThat(BuyerAttributes.ofPurchases().find("customer.status")).isEmpty();
    }

    private static Optional<Object> ownerLeft(Optional<String> owner, LocalDate day) {
        CustomerFileAssembler files = CustomerFileAssembler.of(SurvivorshipPolicy.newest());
        files.add(
                Provenance.of("here", Instant.EPOCH),
                Customer.builder()
                        .id(CustomerId.of("ann"))
                        .party(PartyId.of("ann"))
                        .owner(owner.map(EmployeeId::of))
                        .build());
        Buyer ann = new Bought(List.of(), List.of())
                .buyers(Optional.of(files.assemble()), at(day))
                .get(0);
        return value("customer.owner-left", ann, day);
    }

    private static Optional<Object> value(String name, Buyer buyer, LocalDate day) {
        return BuyerAttributes.ofFiles(LEFT)
                .find(name)
                .orElseThrow()
                .of(buyer, at(day))
                .map(Object.class::cast);
    }

    private static AsOf at(LocalDate day) {
        return AsOf.endOf(day, ZoneId.of("Asia/Shanghai"));
    }
}
