package org.crmkit.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.crmkit.core.value.DateRange;

/** What a party, a role or a relationship refuses by itself, and nothing else. */
class PartyInvariantPropertyTest {
    private static final PartyId ONE = PartyId.of("P1");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars(" \t　\n").ofMaxLength(5),
                Arbitraries.strings().ofMinLength(1).ofMaxLength(200),
                Arbitraries.of("王小明", "م", "\ud800", "Ａｃｍｅ"));
    }

    @Property
    void a_display_name_is_anything_but_blank(@ForAll("names") String name) {
        Organization.Builder builder = Organization.builder().id(ONE).displayName(name);
        if (name.isBlank()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(builder::build)
                    .withMessage("The display name of party P1 must not be blank");
        } else {
            assertThat(builder.build().displayName()).isEqualTo(name);
        }
    }

    @Property
    void a_person_has_a_family_given_or_full_name_that_is_not_blank(
            @ForAll("names") String family, @ForAll("names") String given, @ForAll @IntRange(max = 7) int which) {
        Optional<String> first = Optional.of(family).filter(it -> (which & 1) != 0);
        Optional<String> second = Optional.of(given).filter(it -> (which & 2) != 0);
        Optional<String> full = Optional.of(given + family).filter(it -> (which & 4) != 0);
        PersonName.Builder builder =
                PersonName.builder().family(first).given(second).full(full);
        if (Stream.of(first, second, full).flatMap(Optional::stream).allMatch(String::isBlank)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(builder::build)
                    .withMessage("A person's name must have a family, given or full name that is not blank");
        } else {
            assertThat(builder.build().full()).isEqualTo(full);
        }
    }

    @Property
    void a_role_holds_for_one_day_at_least(@ForAll @IntRange(max = 3) int from, @ForAll @IntRange(max = 3) int days) {
        DateRange period = DateRange.of(FIRST.plusDays(from), FIRST.plusDays(from + days));
        PartyRole.Builder builder =
                PartyRole.builder().party(ONE).role(RoleType.SUPPLIER).period(period);
        if (days == 0) {
            assertThatIllegalArgumentException()
                    .isThrownBy(builder::build)
                    .withMessage("The role supplier of party P1 must hold for one day at least, found " + period);
        } else {
            assertThat(builder.build().period()).isEqualTo(period);
        }
    }

    @Property
    void nobody_is_related_to_themselves(@ForAll @IntRange(max = 3) int one, @ForAll @IntRange(max = 3) int other) {
        Relationship.Builder builder = Relationship.builder()
                .party(PartyId.of("P" + one))
                .other(PartyId.of("P" + other))
                .type(RelationshipType.PARTNER);
        if (one == other) {
            assertThatIllegalArgumentException()
                    .isThrownBy(builder::build)
                    .withMessage("A party must not be related to itself, found P" + one + " as partner~partner");
        } else {
            assertThat(builder.build().inverse().inverse()).isEqualTo(builder.build());
        }
    }
}
