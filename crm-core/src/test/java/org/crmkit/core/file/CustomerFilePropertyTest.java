package org.crmkit.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.check.Finding;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.Sourced;
import org.crmkit.core.golden.SurvivorshipPolicy;
import org.crmkit.core.order.Delivery;
import org.crmkit.core.order.DeliveryId;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.InvoiceId;
import org.crmkit.core.order.Order;
import org.crmkit.core.order.OrderId;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.ExternalId;
import org.crmkit.core.value.Money;

class CustomerFilePropertyTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    /** What one source tells. */
    record Told(Provenance from, Object fact) {}

    @Provide
    Arbitrary<Provenance> sources() {
        return Combinators.combine(
                        Arbitraries.of("crm", "erp", "shop", "web"),
                        Arbitraries.longs().between(0, 3))
                .as((source, hour) -> Provenance.of(source, Instant.ofEpochSecond(1_767_225_600L + hour * 3600)));
    }

    private static Arbitrary<CustomerId> customers() {
        return Arbitraries.of("C1", "C2", "C3", "erp:1", "erp:2").map(CustomerId::of);
    }

    private static Arbitrary<Customer> records() {
        Arbitrary<Optional<String>> code = Arbitraries.of("a", "b", "c").optional();
        return Combinators.combine(
                        customers(),
                        Arbitraries.of("P1", "P2"),
                        code,
                        code,
                        code,
                        Arbitraries.of("erp:1", "erp:2").optional(0.3))
                .as((id, party, owner, unit, region, external) -> Customer.builder()
                        .id(id)
                        .party(PartyId.of(party))
                        .owner(owner.map(EmployeeId::of))
                        .businessUnit(unit)
                        .extensions(region.map(it -> Extensions.none().with("acme.region", it))
                                .orElse(Extensions.none()))
                        .addAllExternalIds(
                                external.map(ExternalId::parse).stream().toList())
                        .build());
    }

    private static Arbitrary<Object> facts() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 9).map(FIRST::plusDays);
        Arbitrary<String> ids = Arbitraries.of("1", "2", "3", "4", "5", "6");
        Arbitrary<Object> orders = Combinators.combine(ids, customers(), days)
                .as((id, customer, day) -> Order.builder()
                        .id(OrderId.of(id))
                        .customer(customer)
                        .ordered(day)
                        .currency(Currency.getInstance("CNY"))
                        .build());
        Arbitrary<Object> invoices = Combinators.combine(ids, customers(), days)
                .as((id, customer, day) -> Invoice.builder()
                        .id(InvoiceId.of(id))
                        .customer(customer)
                        .issued(day)
                        .amount(Money.parse("CNY 5.00"))
                        .build());
        Arbitrary<Object> deliveries = Combinators.combine(ids, ids, days)
                .as((id, order, day) -> Delivery.builder()
                        .id(DeliveryId.of(id))
                        .order(OrderId.of(order))
                        .shipped(day)
                        .build());
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, records().map(Object.class::cast)),
                net.jqwik.api.Tuple.of(2, orders),
                net.jqwik.api.Tuple.of(1, invoices),
                net.jqwik.api.Tuple.of(1, deliveries));
    }

    @Provide
    Arbitrary<List<Told>> stories() {
        return Combinators.combine(sources(), facts()).as(Told::new).list().ofMaxSize(40);
    }

    private static CustomerFiles files(SurvivorshipPolicy policy, List<Told> story) {
        CustomerFileAssembler assembler = CustomerFileAssembler.of(policy);
        story.forEach(told -> assembler.add(told.from(), told.fact()));
        return assembler.assemble();
    }

    private static Stream<Sourced<?>> kept(CustomerFiles files) {
        Stream<Sourced<?>> inFiles = files.stream()
                .flatMap(file -> Stream.concat(
                        file.record().records().stream(),
                        FactKinds.standard().stream()
                                .flatMap(kind ->
                                        Stream.concat(file.sourced(kind).stream(), file.others(kind).stream()))));
        return Stream.concat(inFiles, files.orphans().stream());
    }

    /** A record told under another source's key has the customer's own id on file. */
    private static Object withoutId(Object fact) {
        return fact instanceof Customer customer
                ? Customer.builder().from(customer).id(CustomerId.of("any")).build()
                : fact;
    }

    @Property
    void nothing_is_lost_and_nothing_is_made_up(@ForAll("stories") List<Told> story) {
        List<String> told = story.stream()
                .map(it -> it.from() + " " + withoutId(it.fact()))
                .sorted()
                .toList();
        List<String> kept = kept(files(SurvivorshipPolicy.newest(), story))
                .map(it -> it.from() + " " + withoutId(it.value()))
                .sorted()
                .toList();
        assertThat(kept).isEqualTo(told);
    }

    @Property
    void the_order_in_which_facts_come_does_not_matter(@ForAll("stories") List<Told> story, @ForAll Random random) {
        List<Told> shuffled = new ArrayList<>(story);
        Collections.shuffle(shuffled, random);
        assertThat(picture(files(SurvivorshipPolicy.newest(), shuffled)))
                .isEqualTo(picture(files(SurvivorshipPolicy.newest(), story)));
    }

    private static List<Object> picture(CustomerFiles files) {
        List<Object> all = new ArrayList<>();
        files.forEach(file -> {
            all.add(file.customer());
            FactKinds.standard().forEach(kind -> all.add(file.sourced(kind)));
        });
        all.add(files.findings().stream().map(Finding::toString).sorted().toList());
        all.add(files.orphans().stream().map(Object::toString).sorted().toList());
        return all;
    }

    @Property
    void each_value_taken_is_the_one_that_a_plain_search_finds(@ForAll("stories") List<Told> story) {
        SurvivorshipPolicy policy =
                SurvivorshipPolicy.newest().field("businessUnit", SurvivorshipPolicy.Choice.sources("web", "erp"));
        for (CustomerFile file : files(policy, story)) {
            List<Sourced<Customer>> records = file.record().records();
            assertThat(file.customer().owner()).isEqualTo(best(records, Customer::owner, it -> 0));
            assertThat(file.customer().businessUnit())
                    .isEqualTo(best(
                            records,
                            Customer::businessUnit,
                            it -> it.source().equals("web") ? 0 : it.source().equals("erp") ? 1 : 2));
        }
    }

    private static <V> Optional<V> best(
            List<Sourced<Customer>> records, Function<Customer, Optional<V>> read, Function<Provenance, Integer> rank) {
        return records.stream()
                .filter(it -> read.apply(it.value()).isPresent())
                .min(Comparator.<Sourced<Customer>, Integer>comparing(it -> rank.apply(it.from()))
                        .thenComparing(it -> it.from().at(), Comparator.reverseOrder())
                        .thenComparing(it -> it.from().source())
                        .thenComparing(records::indexOf))
                .flatMap(it -> read.apply(it.value()));
    }

    @Property
    void every_disagreement_is_a_finding_that_names_both_sides_and_agreement_is_none(
            @ForAll("stories") List<Told> story) {
        CustomerFiles files = files(SurvivorshipPolicy.newest(), story);
        Map<String, Integer> expected = new TreeMap<>();
        for (CustomerFile file : files) {
            for (String field : List.of("party", "owner", "businessUnit", "acme.region")) {
                long values = file.record().values(field).stream()
                        .map(Sourced::value)
                        .distinct()
                        .count();
                if (values > 1) {
                    expected.put("customer:" + file.id() + ", " + field, (int) values - 1);
                }
            }
        }
        Map<String, Integer> found = new TreeMap<>();
        files.findings().stream()
                .filter(it -> it.code().equals("golden.conflict"))
                .forEach(it -> found.merge(it.place().toString(), 1, Integer::sum));
        assertThat(found).isEqualTo(expected);
    }

    @Property
    void a_window_holds_what_lies_in_it_and_windows_add_up(
            @ForAll("stories") List<Told> story,
            @ForAll @Size(2) List<@net.jqwik.api.constraints.IntRange(max = 10) Integer> cuts) {
        LocalDate one = FIRST.plusDays(Math.min(cuts.get(0), cuts.get(1)));
        LocalDate two = FIRST.plusDays(Math.max(cuts.get(0), cuts.get(1)));
        for (CustomerFile file : files(SurvivorshipPolicy.newest(), story)) {
            List<Happening> parts = Stream.of(DateRange.until(one), DateRange.of(one, two), DateRange.from(two))
                    .flatMap(days -> file.between(days, SHANGHAI).stream())
                    .toList();
            assertThat(parts)
                    .isEqualTo(file.between(DateRange.ALWAYS, SHANGHAI))
                    .hasSize(file.size());
            assertThat(file.between(DateRange.of(one, two), SHANGHAI))
                    .allSatisfy(it -> assertThat(it.day()).isBetween(one, two.minusDays(1)));
        }
    }

    @Property
    void a_file_as_known_at_a_moment_is_the_file_of_what_was_told_of_then(
            @ForAll("stories") List<Told> story, @ForAll @net.jqwik.api.constraints.IntRange(max = 10) int day) {
        AsOf asOf = AsOf.endOf(FIRST.plusDays(day), SHANGHAI);
        for (CustomerFile file : files(SurvivorshipPolicy.newest(), story)) {
            CustomerFile then = file.knownAt(asOf);
            assertThat(then.between(DateRange.ALWAYS, SHANGHAI))
                    .isEqualTo(file.between(DateRange.until(FIRST.plusDays(day + 1)), SHANGHAI));
            assertThat(then.knownAt(asOf).between(DateRange.ALWAYS, SHANGHAI))
                    .isEqualTo(then.between(DateRange.ALWAYS, SHANGHAI));
        }
    }

    @Property
    void a_record_alone_is_its_own_golden_record(@ForAll("alone") Told told) {
        CustomerFile file =
                files(SurvivorshipPolicy.newest(), List.of(told)).iterator().next();
        assertThat(file.customer()).isSameAs(told.fact());
        assertThat(file.record().conflicts()).isEmpty();
    }

    @Provide
    Arbitrary<Told> alone() {
        return Combinators.combine(sources(), records())
                .as((from, record) -> new Told(
                        from,
                        Customer.builder()
                                .from(Objects.requireNonNull(record))
                                .externalIds(List.of())
                                .build()));
    }
}
