package org.crmkit.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.account.OwnershipTest.DAY;
import static org.crmkit.core.account.OwnershipTest.LOTUS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crmkit.core.check.Finding;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.FactLaws;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;

class OwnershipsPropertyTest {
    private static final int DAYS = 20;

    @Provide
    Arbitrary<List<Ownership>> ownerships() {
        return Combinators.combine(
                        Arbitraries.of("C1", "C1", "C2"),
                        Arbitraries.of("E1", "E2", "east", "west"),
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.integers().between(1, 8))
                .as((customer, holder, from, length) -> {
                    LocalDate first = DAY.plusDays(from);
                    boolean owned = holder.startsWith("E");
                    return Ownership.builder()
                            .customer(CustomerId.of(customer))
                            .owner(Optional.of(EmployeeId.of(holder)).filter(any -> owned))
                            .pool(Optional.of(holder).filter(any -> !owned))
                            .period(DateRange.of(first, first.plusDays(length)))
                            .build();
                })
                .list()
                .ofMaxSize(6);
    }

    private static List<Ownership> holding(List<Ownership> all, LocalDate day) {
        return all.stream()
                .distinct()
                .filter(it -> it.customer().equals(LOTUS))
                .filter(it -> !day.isBefore(it.period().from()))
                .filter(it -> day.isBefore(it.period().until()))
                .toList();
    }

    private static List<LocalDate> days() {
        return IntStream.range(-1, DAYS + 9).mapToObj(DAY::plusDays).toList();
    }

    private static boolean has(List<Ownership> all, String code) {
        List<Ownership> own =
                all.stream().filter(it -> it.customer().equals(LOTUS)).toList();
        return Ownerships.of(own).findings().stream().map(Finding::code).anyMatch(code::equals);
    }

    /** C3: a finding exactly where on some day it is both owned and in a pool. */
    @Property
    void owned_and_in_the_pool_at_once_is_found(@ForAll("ownerships") List<Ownership> all) {
        boolean both = days().stream()
                .map(day -> holding(all, day))
                .anyMatch(held -> held.stream().anyMatch(it -> it.owner().isPresent())
                        && held.stream().anyMatch(it -> it.pool().isPresent()));
        assertThat(has(all, "account.owned-and-in-pool")).isEqualTo(both);
    }

    /** OW1: a finding exactly where two owners, or two pools, share a day. */
    @Property
    void two_periods_of_a_kind_that_share_a_day_are_found(@ForAll("ownerships") List<Ownership> all) {
        boolean twice = days().stream()
                .map(day -> holding(all, day))
                .anyMatch(held -> held.stream()
                                        .filter(it -> it.owner().isPresent())
                                        .count()
                                > 1
                        || held.stream().filter(it -> it.pool().isPresent()).count() > 1);
        assertThat(has(all, "account.ownership-overlap")).isEqualTo(twice);
    }

    /** C3: a finding exactly where on some day between two on which somebody holds it, nobody does. */
    @Property
    void a_day_on_which_nobody_holds_it_is_found(@ForAll("ownerships") List<Ownership> all) {
        List<LocalDate> held =
                days().stream().filter(day -> !holding(all, day).isEmpty()).toList();
        boolean gap = !held.isEmpty() && held.get(0).plusDays(held.size() - 1L).isBefore(held.get(held.size() - 1));
        assertThat(has(all, "account.ownership-gap")).isEqualTo(gap);
    }

    @Property
    void on_each_day_the_only_holder_holds_and_since_the_first_day_without_a_break(
            @ForAll("ownerships") List<Ownership> all) {
        Ownerships set = Ownerships.of(all);
        for (LocalDate day : days()) {
            List<String> holders = holders(all, day);
            assertThat(set.at(LOTUS, day).map(it -> holder(it)).stream().toList())
                    .isEqualTo(holders.size() == 1 ? holders : List.of());
            LocalDate since = day;
            while (holders.size() == 1 && holders(all, since.minusDays(1)).containsAll(holders)) {
                since = since.minusDays(1);
            }
            assertThat(set.since(LOTUS, day)).isEqualTo(Optional.of(since).filter(any -> holders.size() == 1));
        }
    }

    private static List<String> holders(List<Ownership> all, LocalDate day) {
        return holding(all, day).stream()
                .map(OwnershipsPropertyTest::holder)
                .distinct()
                .toList();
    }

    private static String holder(Ownership it) {
        return it.owner().map(EmployeeId::value).or(it::pool).orElseThrow();
    }

    @Property
    void the_order_does_not_matter(@ForAll("ownerships") List<Ownership> all, @ForAll Random random) {
        List<Ownership> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        assertThat(Ownerships.of(shuffled).all()).isEqualTo(Ownerships.of(all).all());
        assertThat(Ownerships.of(shuffled).findings())
                .isEqualTo(Ownerships.of(all).findings());
    }

    @Property
    void no_answer_sees_the_future(@ForAll("ownerships") List<Ownership> all) {
        for (LocalDate day : days()) {
            AsOf asOf = OwnershipTest.on(day);
            Ownerships known = Ownerships.of(
                    all.stream().flatMap(it -> it.knownAt(asOf).stream()).toList());
            assertThat(known.at(LOTUS, day).map(it -> holder(it)))
                    .isEqualTo(Ownerships.of(all).at(LOTUS, day).map(it -> holder(it)));
            assertThat(known.since(LOTUS, day)).isEqualTo(Ownerships.of(all).since(LOTUS, day));
        }
    }

    @Property(tries = 200)
    void every_period_survives_json(@ForAll("ownerships") List<Ownership> all) {
        all.forEach(it -> FactLaws.survivesJson(it, Ownership.class));
    }
}
