package org.crmkit.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PartiesPropertyTest {
    private static final int MOST = 9;

    /** Party i merged into the number at i: itself means not merged, a number beyond the list is not in the set. */
    @Provide
    Arbitrary<List<Integer>> merges() {
        return Arbitraries.integers().between(0, MOST).list().ofMinSize(1).ofMaxSize(MOST);
    }

    private static List<Party> parties(List<Integer> merges) {
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < merges.size(); i++) {
            Organization.Builder builder =
                    Organization.builder().id(PartyId.of("p" + i)).displayName("p");
            if (merges.get(i) != i) {
                builder.mergedInto(PartyId.of("p" + merges.get(i)));
            }
            parties.add(builder.build());
        }
        return parties;
    }

    /** Steps as often as there are parties: who has not arrived by then never does. */
    private static Optional<PartyId> end(List<Integer> merges, int start) {
        int at = start;
        for (int step = 0; step <= MOST && at < merges.size(); step++) {
            if (merges.get(at) == at) {
                return Optional.of(PartyId.of("p" + at));
            }
            at = merges.get(at);
        }
        return Optional.empty();
    }

    private static Set<Integer> loop(List<Integer> merges, int start) {
        Set<Integer> seen = new TreeSet<>();
        int at = start;
        while (at < merges.size() && merges.get(at) != at && seen.add(at)) {
            at = merges.get(at);
        }
        return at == start && !seen.isEmpty() ? seen : Set.of();
    }

    @Property(tries = 2_000)
    void each_chain_ends_where_single_steps_lead_and_each_fault_is_told_once(@ForAll("merges") List<Integer> merges) {
        Parties parties = Parties.of(parties(merges));
        Set<String> loops = new TreeSet<>();
        int lost = 0;
        for (int i = 0; i < merges.size(); i++) {
            assertThat(parties.survivor(PartyId.of("p" + i)).map(Party::id)).isEqualTo(end(merges, i));
            Set<Integer> loop = loop(merges, i);
            if (!loop.isEmpty()) {
                loops.add(loop.toString());
            }
            lost += merges.get(i) >= merges.size() ? 1 : 0;
        }
        assertThat(count(parties, "party.merge-loop")).isEqualTo(loops.size());
        assertThat(count(parties, "party.merge-target-unknown")).isEqualTo(lost);
    }

    private static long count(Parties parties, String code) {
        return parties.findings().stream()
                .filter(finding -> Objects.equals(finding.code(), code))
                .count();
    }
}
