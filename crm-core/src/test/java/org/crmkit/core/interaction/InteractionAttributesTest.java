package org.crmkit.core.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.crmkit.core.check.Texts;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Ref;
import org.junit.jupiter.api.Test;

class InteractionAttributesTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Interaction CALL = InteractionTest.plain()
            .direction(Direction.INBOUND)
            .status(InteractionStatus.COMPLETED)
            .addRegarding(Ref.of("order", "1"), Ref.of("case", "2"))
            .plannedStart(NOON.plusSeconds(5))
            .queuedAt(NOON)
            .answeredAt(NOON.plusMillis(1500))
            .startedAt(NOON.plusSeconds(2))
            .endedAt(NOON.plusSeconds(62))
            .outcome("solved")
            .build();

    private static AsOf at(long second) {
        return AsOf.of(NOON.plusSeconds(second), ZoneOffset.UTC);
    }

    @Test
    void all_are_read_once_it_is_over() {
        AsOf later = at(62);
        assertThat(InteractionAttributes.KIND.of(CALL, later)).contains("inquiry");
        assertThat(InteractionAttributes.CHANNEL.of(CALL, later)).contains("call-centre");
        assertThat(InteractionAttributes.CHANNEL.is(Channel.CALL_CENTRE.code()).of(CALL, later))
                .isEqualTo(Truth.YES);
        assertThat(InteractionAttributes.DIRECTION.of(CALL, later)).contains("INBOUND");
        assertThat(InteractionAttributes.STATUS.of(CALL, later)).contains("COMPLETED");
        assertThat(InteractionAttributes.OUTCOME.of(CALL, later)).contains("solved");
        assertThat(InteractionAttributes.REGARDING.of(CALL, later)).contains(Set.of("order", "case"));
        assertThat(InteractionAttributes.PLANNED.of(CALL, later)).contains(NOON.plusSeconds(5));
        assertThat(InteractionAttributes.STARTED.of(CALL, later)).contains(NOON.plusSeconds(2));
        assertThat(InteractionAttributes.ENDED.of(CALL, later)).contains(NOON.plusSeconds(62));
        assertThat(InteractionAttributes.WAITED.of(CALL, later)).contains(new BigDecimal("1.5"));
        assertThat(InteractionAttributes.LASTED.of(CALL, later)).contains(new BigDecimal("6E+1"));
    }

    @Test
    void nothing_is_known_of_what_happens_later() {
        assertThat(InteractionAttributes.ENDED.of(CALL, at(61))).isEmpty();
        assertThat(InteractionAttributes.LASTED.of(CALL, at(61))).isEmpty();
        assertThat(InteractionAttributes.STATUS.of(CALL, at(61))).contains("OPEN");
        assertThat(InteractionAttributes.OUTCOME.of(CALL, at(61))).isEmpty();
        assertThat(InteractionAttributes.WAITED.of(CALL, at(1))).isEmpty();
        assertThat(InteractionAttributes.WAITED.of(CALL, at(2))).isPresent();
        assertThat(InteractionAttributes.STARTED.of(CALL, at(1))).isEmpty();
    }

    @Test
    void what_is_absent_is_not_known() {
        Interaction plain = InteractionTest.plain().build();
        for (Attribute<Interaction, ?> attribute :
                InteractionAttributes.standard().all()) {
            boolean given = Set.of("kind", "channel", "status", "regarding").contains(attribute.name());
            assertThat(attribute.of(plain, at(0)).isPresent())
                    .as(attribute.name())
                    .isEqualTo(given);
        }
    }

    @Test
    void every_attribute_has_words_in_both_languages_and_travels() {
        assertThat(InteractionAttributes.standard().all()).hasSize(12);
        for (Attribute<Interaction, ?> attribute :
                InteractionAttributes.standard().all()) {
            assertThat(attribute.label().in(Texts.CHINESE))
                    .isNotEqualTo(attribute.label().en());
            assertThat(Copies.serialized(attribute).name()).isEqualTo(attribute.name());
        }
        assertThat(InteractionAttributes.standard().idOf().from(CALL)).isEqualTo("I1");
        assertThat(InteractionAttributes.standard().subject()).isEqualTo("interaction");
    }
}
