package org.crmkit.core.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.value.AsOf;
import org.junit.jupiter.api.Test;

/** No rule sees the future: what is asked of a fact at a moment, it says too as it was known then. */
class KnownAtPropertyTest {
    private static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");
    private static final CustomerId ANNA = CustomerId.of("anna");

    private static Instant at(long seconds) {
        return NOON.plusSeconds(seconds);
    }

    private static Arbitrary<Optional<Instant>> moments(long from) {
        return Arbitraries.longs()
                .between(from, from + 3)
                .map(KnownAtPropertyTest::at)
                .optional(0.7);
    }

    @Provide
    Arbitrary<Interaction> talks() {
        return Combinators.combine(moments(0), moments(3), moments(3), moments(8), moments(0))
                .as((queued, answered, started, ended, planned) -> Interaction.builder()
                        .id(InteractionId.of("T1"))
                        .customer(ANNA)
                        .kind("inquiry")
                        .channel(Channel.PHONE)
                        .status(started.isPresent() ? InteractionStatus.COMPLETED : InteractionStatus.CANCELLED)
                        .queuedAt(queued)
                        .answeredAt(answered)
                        .startedAt(started)
                        .endedAt(ended)
                        .plannedStart(planned)
                        .outcome("solved")
                        .build());
    }

    @Property
    void attributes_of_a_talk_see_what_was_known_of_it(
            @ForAll("talks") Interaction talk, @ForAll @LongRange(min = -1, max = 12) long second) {
        AsOf asOf = AsOf.of(at(second), ZoneOffset.UTC);
        Optional<Interaction> known = talk.knownAt(asOf);
        known.ifPresent(then -> {
            for (Attribute<Interaction, ?> attribute :
                    InteractionAttributes.standard().all()) {
                assertThat(attribute.of(talk, asOf)).as(attribute.name()).isEqualTo(attribute.of(then, asOf));
            }
            assertThat(then.knownAt(asOf)).contains(then);
        });
        assertThat(known.isPresent()).isEqualTo(isKnown(talk, asOf));
    }

    private static boolean isKnown(Interaction talk, AsOf asOf) {
        boolean happened = talk.queuedAt()
                .or(talk::answeredAt)
                .or(talk::startedAt)
                .or(talk::endedAt)
                .isPresent();
        return talk.plannedStart().isPresent()
                || !happened
                || talk.queuedAt().filter(asOf::sees).isPresent()
                || talk.answeredAt().filter(asOf::sees).isPresent()
                || talk.startedAt().filter(asOf::sees).isPresent()
                || talk.endedAt().filter(asOf::sees).isPresent();
    }

    @Test
    void a_follow_up_is_open_until_it_is_done_and_unknown_before_it_was_agreed() {
        LocalDate day = LocalDate.of(2026, 1, 10);
        FollowUp call = FollowUp.builder()
                .id(FollowUpId.of("F1"))
                .customer(ANNA)
                .employee(EmployeeId.of("E1"))
                .agreed(day)
                .due(day.plusDays(5))
                .done(day.plusDays(2))
                .result("reached")
                .nextStep("send the offer")
                .build();
        assertThat(call.knownAt(on(day.minusDays(1)))).isEmpty();
        assertThat(call.knownAt(on(day.plusDays(2)))).contains(call);
        FollowUp before = call.knownAt(on(day.plusDays(1))).orElseThrow();
        assertThat(before.done()).isEmpty();
        assertThat(before.result()).isEmpty();
        assertThat(before.nextStep()).isEmpty();
        assertThat(before.due()).isEqualTo(call.due());
        FollowUp undated =
                FollowUp.builder().from(call).agreed(Optional.empty()).build();
        assertThat(undated.knownAt(on(day.minusDays(1)))).isPresent();
    }

    private static AsOf on(LocalDate day) {
        return AsOf.endOf(day, ZoneOffset.UTC);
    }
}
