package org.crmkit.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.service.Cases.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crmkit.core.check.Finding;

/** SC4: what is told of duplicates is what following each of them finds. */
class ServiceCasesPropertyTest {
    /** Of the case at each place, the place of its original; one outside the list is not there, its own is none. */
    @Provide
    Arbitrary<List<Integer>> originals() {
        return Arbitraries.integers().between(-1, 10).list().ofMaxSize(10);
    }

    private static List<ServiceCase> cases(List<Integer> originals) {
        List<ServiceCase> cases = new ArrayList<>();
        for (int i = 0; i < originals.size(); i++) {
            int to = originals.get(i);
            ServiceCase.Builder it = plain("S" + i);
            cases.add(
                    to < 0 || to == i
                            ? it.build()
                            : it.duplicateOf(CaseId.of("S" + to)).build());
        }
        return cases;
    }

    private static Set<String> expected(List<Integer> originals) {
        Set<String> expected = new TreeSet<>();
        for (int i = 0; i < originals.size(); i++) {
            int to = originals.get(i);
            if (to >= originals.size()) {
                expected.add("service.unknown-original case:S" + i);
            }
            Set<Integer> met = new HashSet<>();
            int first = i;
            int at = i;
            while (at >= 0 && at < originals.size() && met.add(at) && originals.get(at) != at) {
                at = originals.get(at);
                first = Math.min(first, at);
            }
            boolean circle = at == i && met.contains(i) && to != i && first == i;
            if (circle) {
                expected.add("service.duplicate-cycle case:S" + i);
            }
        }
        return expected;
    }

    @Property(tries = 2000)
    void circles_and_gaps_are_found(@ForAll("originals") List<Integer> originals) {
        List<String> found = ServiceCases.of(cases(originals)).findings().stream()
                .map(finding -> finding.code() + " " + finding.place())
                .toList();
        assertThat(found).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected(originals));
    }

    @Property
    void the_order_does_not_matter(@ForAll("originals") List<Integer> originals, @ForAll Random random) {
        List<ServiceCase> shuffled = new ArrayList<>(cases(originals));
        Collections.shuffle(shuffled, random);
        List<Finding> found = ServiceCases.of(shuffled).findings();
        assertThat(found).isEqualTo(ServiceCases.of(cases(originals)).findings());
    }
}
