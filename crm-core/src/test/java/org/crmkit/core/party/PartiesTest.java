package org.crmkit.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Texts;
import org.junit.jupiter.api.Test;

class PartiesTest {
    private static Party party(String id, String... into) {
        Organization.Builder builder = Organization.builder().id(PartyId.of(id)).displayName(id);
        for (String one : into) {
            builder.mergedInto(PartyId.of(one));
        }
        return builder.build();
    }

    @Test
    void a_chain_of_merges_leads_to_the_party_that_is_left() {
        Parties parties = Parties.of(List.of(party("a", "b"), party("c"), party("b", "c")));
        assertThat(parties.survivor(PartyId.of("a"))).contains(party("c"));
        assertThat(parties.survivor(PartyId.of("c"))).contains(party("c"));
        assertThat(parties.find(PartyId.of("a"))).contains(party("a", "b"));
        assertThat(parties.survivor(PartyId.of("z"))).isEmpty();
        assertThat(parties.find(PartyId.of("z"))).isEmpty();
        assertThat(parties.findings()).isEmpty();
        assertThat(parties.all()).hasSize(3);
    }

    @Test
    void a_chain_that_leaves_the_set_is_told() {
        Parties parties = Parties.of(List.of(party("a", "b"), party("b", "z")));
        assertThat(parties.survivor(PartyId.of("a"))).isEmpty();
        assertThat(parties.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("party.merge-target-unknown");
            assertThat(finding.because().toString())
                    .isEqualTo("party b was merged into z, which is not among the parties");
            assertThat(finding.because().in(Texts.CHINESE)).isEqualTo("主体b已并入z，但后者不在主体之列");
        });
    }

    @Test
    void a_chain_that_comes_back_is_told_once() {
        Parties parties = Parties.of(List.of(party("x", "a"), party("a", "b"), party("b", "a"), party("y", "b")));
        assertThat(parties.survivor(PartyId.of("y"))).isEmpty();
        assertThat(parties.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("party.merge-loop");
            assertThat(finding.found()).isEqualTo("a → b");
            assertThat(finding.because().toString())
                    .isEqualTo("party a was merged into b and that, in 2 merges, back into the first");
            assertThat(finding.because().in(Texts.CHINESE)).isEqualTo("主体a已并入b，而后者经2次合并又并回前者");
        });
    }

    @Test
    void two_parties_with_one_id_are_both_kept_and_told() {
        Party other = Person.builder()
                .id(PartyId.of("a"))
                .name(PersonName.ofFull("A"))
                .build();
        Parties parties = Parties.of(List.of(party("a"), other));
        assertThat(parties.all()).containsExactly(party("a"), other);
        assertThat(parties.find(PartyId.of("a"))).contains(party("a"));
        assertThat(parties.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("party.double-id");
            assertThat(finding.because().toString())
                    .isEqualTo("two parties have the id a: the first one is found by it");
        });
    }

    @Test
    void a_chain_may_be_a_hundred_thousand_merges_long() {
        List<Party> chain = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            chain.add(party("p" + i, "p" + (i + 1)));
        }
        assertThat(Parties.of(chain).findings()).hasSize(1);
        chain.add(party("p100000"));
        Parties whole = Parties.of(chain);
        assertThat(whole.findings()).isEmpty();
        assertThat(whole.survivor(PartyId.of("p0"))).contains(party("p100000"));
        chain.set(100_000, party("p100000", "p0"));
        Parties loop = Parties.of(chain);
        assertThat(loop.findings()).hasSize(1);
        assertThat(loop.survivor(PartyId.of("p7"))).isEqualTo(Optional.empty());
    }
}
