package org.crmkit.core.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.order.SalesDocuments.C1;
import static org.crmkit.core.order.SalesDocuments.DAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Severity;
import org.crmkit.core.check.Texts;
import org.crmkit.core.value.DateRange;

class ContractRenewalsPropertyTest {
    private static Contract contract(int id, int renews, int from, int days) {
        Contract.Builder contract = Contract.builder()
                .id(ContractId.of("K" + id))
                .customer(C1)
                .term(DateRange.of(DAY.plusDays(from), DAY.plusDays(from + days)));
        return renews < 0 || renews == id
                ? contract.build()
                : contract.renewalOf(ContractId.of("K" + renews)).build();
    }

    @Provide
    Arbitrary<List<Contract>> contracts() {
        Arbitrary<Integer> renews = Arbitraries.integers().between(-3, 10);
        Arbitrary<Integer> from = Arbitraries.integers().between(0, 40);
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 15);
        return Combinators.combine(renews, from, days)
                .as((r, f, d) -> new int[] {r, f, d})
                .list()
                .ofMaxSize(10)
                .map(rows -> {
                    List<Contract> all = new ArrayList<>();
                    rows.forEach(row -> all.add(contract(all.size(), row[0], row[1], row[2])));
                    return all;
                });
    }

    /** Everything that a contract follows, in the obvious way; ends where it comes upon itself or any other twice. */
    private static List<Contract> before(Contract contract, Map<ContractId, Contract> all) {
        List<Contract> before = new ArrayList<>();
        Set<ContractId> seen = new HashSet<>();
        Optional<Contract> next = contract.renewalOf().map(all::get);
        while (next.isPresent() && seen.add(next.get().id())) {
            before.add(next.get());
            next = next.get().renewalOf().map(all::get);
        }
        return before;
    }

    private static Set<String> expected(List<Contract> contracts) {
        Map<ContractId, Contract> all = new HashMap<>();
        contracts.forEach(contract -> all.put(contract.id(), contract));
        Set<String> expected = new TreeSet<>();
        for (Contract contract : contracts) {
            List<Contract> before = before(contract, all);
            boolean circular = before.contains(contract);
            boolean first = before.stream().noneMatch(other -> other.id().compareTo(contract.id()) < 0);
            if (contract.renewalOf().isPresent() && before.isEmpty()) {
                expected.add("contract.renewal-unknown " + contract.ref());
            } else if (circular && first) {
                expected.add("contract.renewal-cycle " + contract.ref());
            }
            // what leads into a circle follows the contract where it joins it, and none further back
            List<Contract> line = new ArrayList<>();
            for (Contract other : before) {
                line.add(other);
                if (before(other, all).contains(other)) {
                    break;
                }
            }
            if (!circular
                    && line.stream()
                            .anyMatch(other ->
                                    contract.term().from().isBefore(other.term().until()))) {
                expected.add("contract.renewal-overlap " + contract.ref());
            }
        }
        return expected;
    }

    @Property(tries = 2000)
    void it_finds_what_following_each_chain_back_finds(@ForAll("contracts") List<Contract> contracts) {
        List<String> found = ContractRenewals.check(contracts).stream()
                .map(finding -> finding.code() + " " + finding.place())
                .toList();
        assertThat(found).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected(contracts));
    }

    @Property
    void neither_order_nor_repeats_matter(@ForAll("contracts") List<Contract> contracts, @ForAll Random random) {
        List<Contract> shuffled = new ArrayList<>(contracts);
        shuffled.addAll(contracts);
        Collections.shuffle(shuffled, random);
        assertThat(ContractRenewals.check(shuffled)).isEqualTo(ContractRenewals.check(contracts));
    }

    @Property
    void a_term_never_ends_before_it_begins(
            @ForAll @IntRange(max = 40) int from, @ForAll @IntRange(max = 40) int until) {
        ThrowingCallable build = () -> contract(1, -1, from, until - from);
        if (until < from) {
            assertThatIllegalArgumentException().isThrownBy(build).withMessageContaining("must not end before that");
        } else {
            assertThatCode(build).doesNotThrowAnyException();
        }
    }

    @Example
    void a_renewal_may_begin_on_the_day_after_the_last_and_not_on_the_last() {
        Contract first = contract(1, -1, 0, 10);
        assertThat(ContractRenewals.check(List.of(first, contract(2, 1, 10, 5))))
                .isEmpty();
        List<Finding> findings = ContractRenewals.check(List.of(contract(2, 1, 9, 5), first));
        assertThat(findings).hasSize(1);
        Finding overlap = findings.get(0);
        assertThat(overlap.severity()).isEqualTo(Severity.WARNING);
        assertThat(overlap.place().path()).isEqualTo("contract:K2");
        assertThat(overlap.found()).isEqualTo("contract:K1");
        assertThat(overlap.because())
                .hasToString("contract K2 begins on 2026-03-11, before contract K1, which it follows, ends:"
                        + " that one runs 2026-03-02/2026-03-12");
        assertThat(overlap.because().in(Texts.CHINESE))
                .isEqualTo("合同K2自2026-03-11起生效，早于其前续合同K1的终止：后者期限为2026-03-02/2026-03-12");
    }

    @Example
    void circles_and_unknown_predecessors_name_both_sides() {
        List<Contract> circle = List.of(contract(3, 1, 0, 1), contract(1, 2, 0, 1), contract(2, 3, 0, 1));
        assertThat(ContractRenewals.check(circle)).singleElement().satisfies(found -> {
            assertThat(found.severity()).isEqualTo(Severity.ERROR);
            assertThat(found.found()).isEqualTo("contract:K2");
            assertThat(found.because()).hasToString("contract K1 renews K2 and, 2 renewals further back, itself");
            assertThat(found.because().in(Texts.CHINESE)).isEqualTo("合同K1续签自合同K2，再往前追溯2次又回到它自己");
        });
        assertThat(ContractRenewals.check(List.of(contract(2, 1, 0, 1))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.severity()).isEqualTo(Severity.WARNING);
                    assertThat(found.because()).hasToString("contract K2 renews K1, which is not there");
                    assertThat(found.because().in(Texts.CHINESE)).isEqualTo("合同K2续签自合同K1，但后者不存在");
                });
    }

    @Example
    void a_chain_of_a_hundred_thousand_is_followed() {
        List<Contract> chain = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            chain.add(contract(i, i - 1, i, 1));
        }
        assertThat(ContractRenewals.check(chain)).isEmpty();
        Collections.reverse(chain);
        assertThat(ContractRenewals.check(chain)).isEmpty();
    }
}
