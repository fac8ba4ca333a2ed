package org.crmkit.core.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.install.InstallFacts.A1;
import static org.crmkit.core.install.InstallFacts.DAY;
import static org.crmkit.core.install.InstallFacts.at;
import static org.crmkit.core.install.InstallFacts.days;
import static org.crmkit.core.install.InstallFacts.entitlement;
import static org.crmkit.core.install.InstallFacts.plain;
import static org.crmkit.core.install.InstallFacts.warranty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.check.Finding;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.FactLaws;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.install.Entitlement.Decrement;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Ref;

class InstallPropertyTest {
    private static Arbitrary<Optional<LocalDate>> someDay() {
        return Arbitraries.integers().between(0, 30).map(DAY::plusDays).optional(0.6);
    }

    /** Products with days in any order; those that contradict themselves are absent. */
    @Provide
    Arbitrary<Optional<InstalledProduct>> tried() {
        Arbitrary<Optional<CustomerId>> customer =
                Arbitraries.just(InstallFacts.C1).optional(0.7);
        Arbitrary<Optional<PartyId>> party = Arbitraries.just(PartyId.of("P1")).optional(0.7);
        Arbitrary<List<Optional<LocalDate>>> dates = someDay().list().ofSize(6);
        Arbitrary<Optional<Integer>> retired =
                Arbitraries.integers().between(0, 30).optional(0.2);
        return Combinators.combine(Arbitraries.integers().between(1, 4), customer, party, dates, retired)
                .as(InstallPropertyTest::tried);
    }

    private static Optional<InstalledProduct> tried(
            int id,
            Optional<CustomerId> customer,
            Optional<PartyId> party,
            List<Optional<LocalDate>> days,
            Optional<Integer> retired) {
        try {
            return Optional.of(plain("A" + id)
                    .customer(customer)
                    .party(party)
                    .purchased(days.get(0))
                    .shipped(days.get(1))
                    .installed(days.get(2))
                    .activated(days.get(3))
                    .retired(days.get(4).map(day -> day.plusDays(20)))
                    .lastMaintenance(days.get(5))
                    .nextMaintenance(days.get(5).map(day -> day.plusDays(9)))
                    .competitors(id == 4)
                    .status(retired.map(day -> Timeline.start(
                                    days(day), InstallStatus.of(InstallStatus.Category.IN_USE, "up"), Cause.by("E7"))
                            .then(
                                    days(day + 5),
                                    InstallStatus.of(InstallStatus.Category.RETIRED, "gone"),
                                    Cause.by("E7"))))
                    .build());
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("Installed product A" + id);
            return Optional.empty();
        }
    }

    /** W1 and the order of days. */
    @Property
    void what_can_be_built_is_with_somebody_and_has_its_days_in_order(
            @ForAll("tried") Optional<InstalledProduct> made, @ForAll @IntRange(min = -1, max = 60) int day) {
        made.ifPresent(product -> {
            assertThat(product.customer().isPresent() || product.party().isPresent())
                    .isTrue();
            assertThat(inOrder(product.shipped(), product.installed())).isTrue();
            assertThat(inOrder(product.installed(), product.retired())).isTrue();
            FactLaws.survivesJson(product, InstalledProduct.class);
            product.knownAt(at(day)).ifPresent(then -> {
                assertThat(then.knownAt(at(day))).contains(then);
                assertThat(then.retired(at(day))).isEqualTo(product.retired(at(day)));
            });
        });
    }

    private static boolean inOrder(Optional<LocalDate> from, Optional<LocalDate> until) {
        return from.isEmpty() || until.isEmpty() || !until.get().isBefore(from.get());
    }

    /** W2, W3, W5: in the obvious way, day by day. */
    @Property
    void a_warranty_is_in_one_state_which_the_day_or_its_end_decides(
            @ForAll @IntRange(min = 0, max = 2) int months,
            @ForAll @IntRange(min = 1, max = 40) int length,
            @ForAll @IntRange(min = -5, max = 130) int asked,
            @ForAll @IntRange(min = -1, max = 130) int voided,
            @ForAll @IntRange(max = 20) int notice) {
        Warranty.Builder made = warranty("W1").basis(Warranty.Basis.INSTALL).duration(Period.of(0, months, length));
        Optional<Warranty.Voiding> voiding =
                Optional.of(voided).filter(day -> day >= 0).map(day -> new Warranty.Voiding(days(day), "opened"));
        Warranty warranty = made.voided(voiding).build();
        Coverage coverage = warranty.coverage(DAY, at(asked), notice);
        LocalDate last = DAY.plusMonths(months).plusDays(length);
        assertThat(coverage.term()).contains(new Warranty.Term(DAY, last));
        LocalDate day = at(asked).date();
        Coverage.State expected;
        if (voided >= 0 && asked >= voided) {
            expected = Coverage.State.VOID;
        } else if (day.isBefore(DAY)) {
            expected = Coverage.State.NOT_STARTED;
        } else if (day.isAfter(last)) {
            expected = Coverage.State.EXPIRED;
        } else {
            expected = day.plusDays(notice).isBefore(last) ? Coverage.State.ACTIVE : Coverage.State.EXPIRING;
        }
        assertThat(coverage.state()).isEqualTo(expected);
        coverage.daysLeft().ifPresent(left -> assertThat(day.plusDays(left)).isEqualTo(last));
        assertThat(warranty.knownAt(at(asked)).orElseThrow().coverage(DAY, at(asked), notice))
                .isEqualTo(coverage);
    }

    /** W2: an unknown day gives no end, and a finding. */
    @Property
    void without_the_day_that_it_counts_from_a_warranty_has_no_end_and_there_is_a_finding(
            @ForAll("tried") Optional<InstalledProduct> made, @ForAll Warranty.Basis basis) {
        made.ifPresent(product -> {
            Warranty warranty =
                    warranty("W1").installedProduct(product.id()).basis(basis).build();
            Warranties all = Warranties.of(InstalledProducts.of(List.of(product)), List.of(warranty));
            boolean known = basis.of(product).isPresent();
            assertThat(all.term(warranty.id()).isPresent()).isEqualTo(known);
            assertThat(all.findings().stream().map(Finding::code))
                    .isEqualTo(known ? List.of() : List.of("install.warranty-basis-unknown"));
        });
    }

    /** W4: what stands above itself is found, whatever the order. */
    @Property
    void components_run_in_no_circle(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = -1, max = 9) Integer> parents, @ForAll Random random) {
        List<InstalledProduct> all = new ArrayList<>();
        for (int i = 0; i < parents.size(); i++) {
            int parent = parents.get(i);
            InstalledProduct.Builder made = plain("A" + i);
            all.add((parent < 0 || parent == i ? made : made.parent(InstalledProductId.of("A" + parent))).build());
        }
        List<Finding> findings = InstalledProducts.of(all).findings();
        boolean circular = all.stream().anyMatch(product -> aboveItself(product, all));
        assertThat(findings.stream().anyMatch(finding -> finding.code().equals("install.component-cycle")))
                .isEqualTo(circular);
        List<InstalledProduct> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        assertThat(InstalledProducts.of(shuffled).findings()).isEqualTo(findings);
    }

    private static boolean aboveItself(InstalledProduct product, List<InstalledProduct> all) {
        Set<InstalledProductId> above = new HashSet<>();
        Optional<InstalledProductId> at = product.parent();
        while (at.isPresent() && above.add(at.get())) {
            Optional<InstalledProductId> next = at;
            at = all.stream()
                    .filter(one -> next.filter(one.id()::equals).isPresent())
                    .findFirst()
                    .flatMap(InstalledProduct::parent);
        }
        return above.contains(product.id());
    }

    @Property
    void no_attribute_sees_the_future(
            @ForAll("tried") Optional<InstalledProduct> one,
            @ForAll("tried") Optional<InstalledProduct> other,
            @ForAll Warranty.Basis basis,
            @ForAll @IntRange(max = 60) int voided,
            @ForAll @IntRange(min = -1, max = 70) int day) {
        List<InstalledProduct> products = new ArrayList<>();
        one.ifPresent(products::add);
        other.filter(it -> products.stream().noneMatch(first -> first.id().equals(it.id())))
                .ifPresent(products::add);
        Warranty.Builder made = warranty("W1").basis(basis).duration(Period.ofDays(9));
        List<Warranty> warranties = List.of(
                made.build(),
                warranty("W2")
                        .extensionOf(WarrantyId.of("W1"))
                        .duration(Period.ofDays(9))
                        .build(),
                made.id(WarrantyId.of("W3"))
                        .voided(new Warranty.Voiding(days(voided), "opened"))
                        .agreed(DAY.plusDays(4))
                        .build());
        Entitlement entitlement = entitlement("T1", 2)
                .build()
                .take(Decrement.ON_CREATE, Ref.of("case", "K1"), days(voided), BigDecimal.ONE);
        InstalledBase base = InstalledBase.of(products, warranties, List.of(entitlement));
        AsOf asOf = at(day);
        InstalledBase then = base.knownAt(asOf);
        for (Attribute<InstalledBase, ?> attribute : InstallAttributes.standard()) {
            assertThat(attribute.of(base, asOf)).as(attribute.name()).isEqualTo(attribute.of(then, asOf));
        }
        Warranties known = then.warranties();
        for (Warranty warranty : known.of(A1)) {
            assertThat(known.coverage(warranty.id(), asOf, 0)).isPresent();
        }
    }

    @Example
    void a_chain_of_ten_thousand_extensions_is_followed() {
        List<Warranty> chain = new ArrayList<>(List.of(warranty("W0")
                .basis(Warranty.Basis.PURCHASE)
                .duration(Period.ofDays(1))
                .build()));
        for (int i = 1; i < 10_000; i++) {
            chain.add(warranty("W" + i)
                    .extensionOf(WarrantyId.of("W" + (i - 1)))
                    .duration(Period.ofDays(1))
                    .build());
        }
        Collections.reverse(chain);
        InstalledProducts products =
                InstalledProducts.of(List.of(plain("A1").purchased(DAY).build()));
        Warranties all = Warranties.of(products, chain);
        assertThat(all.term(WarrantyId.of("W9999")).orElseThrow().last()).isEqualTo(DAY.plusDays(10_000));
        assertThat(all.findings()).isEmpty();
    }
}
