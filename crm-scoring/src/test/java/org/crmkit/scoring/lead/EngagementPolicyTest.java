package org.crmkit.scoring.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.crmkit.core.check.Texts;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.interaction.Direction;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.interaction.InteractionId;
import org.crmkit.core.interaction.InteractionStatus;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.marketing.CampaignId;
import org.crmkit.core.marketing.Touch;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngagementPolicyTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final EngagementPolicy POLICY = EngagementPolicy.standard();

    private static AsOf after(Duration length) {
        return AsOf.of(START.plus(length), ZoneOffset.UTC);
    }

    private static Touch touch(Touch.Outcome.Category category, Direction direction) {
        return Touch.builder()
                .campaign(CampaignId.of("C1"))
                .party(PartyId.of("P1"))
                .channel(Channel.of("email"))
                .at(START)
                .direction(direction)
                .outcome(Touch.Outcome.of(category, "x"))
                .interaction(InteractionId.of("I1"))
                .build();
    }

    private static Interaction.Builder talk() {
        return Interaction.builder()
                .id(InteractionId.of("I1"))
                .kind("inquiry")
                .channel(Channel.of("phone"))
                .status(InteractionStatus.COMPLETED)
                .startedAt(START);
    }

    @ParameterizedTest
    @CsvSource({"0, 20.000000", "30, 10.000000", "60, 5.000000", "90, 2.500000", "15, 14.142136", "1, 19.543199"})
    void half_of_the_points_are_left_after_each_half_life(int days, BigDecimal left) {
        Answer<Engagement> answer =
                POLICY.ask(List.of(new Signal("interaction.inbound", START)), after(Duration.ofDays(days)));
        assertThat(answer.yes().orElseThrow().points()).isEqualTo(left);
    }

    @Test
    void the_sum_is_that_of_the_lines_and_says_so_in_both_languages() {
        List<Signal> signals = List.of(
                new Signal("touch.clicked", START),
                new Signal("touch.opted-out", START),
                new Signal("acme.webinar", START),
                new Signal("interaction.inbound", START.plusSeconds(1)));
        Answer<Engagement> answer = POLICY.ask(signals, after(Duration.ofDays(30)));
        Engagement engagement = answer.yes().orElseThrow();
        assertThat(engagement.lines()).extracting(Engagement.Line::points).containsExactly(20, 5, -30);
        assertThat(engagement.points()).isEqualByComparingTo("-2.499997");
        assertThat(engagement.unrated()).containsExactly("acme.webinar");
        assertThat(engagement.lastInterest()).contains(START.plusSeconds(1));
        assertThat(answer.because()).hasToString("-2.499997 points are left of 3 signals");
        assertThat(answer.because().in(Texts.CHINESE)).isEqualTo("3条互动记录目前合计-2.499997分");
        assertThat(Copies.serialized(engagement)).isEqualTo(engagement);
        assertThat(CrmJson.read(CrmJson.write(engagement), Engagement.class).orThrow())
                .isEqualTo(engagement);
    }

    @Test
    void without_a_signal_by_then_it_is_unknown_and_never_zero() {
        Signal later = new Signal("touch.clicked", START.plusNanos(1));
        assertThat(POLICY.ask(List.of(later), after(Duration.ZERO)))
                .isEqualTo(POLICY.ask(List.of(), after(Duration.ZERO)));
        assertThat(POLICY.ask(List.of(), after(Duration.ZERO)).because())
                .hasToString("no touch and no interaction is on file");
        assertThat(POLICY.ask(List.of(new Signal("acme.webinar", START)), after(Duration.ZERO))
                        .because())
                .hasToString("none of 1 signals is of a kind that has points");
        assertThat(POLICY.ask(List.of(later), after(Duration.ofNanos(1))).yes()).isPresent();
    }

    @Test
    void that_something_was_sent_is_known_and_worth_nothing() {
        Engagement sent = POLICY.ask(List.of(new Signal("touch.sent", START)), after(Duration.ZERO))
                .yes()
                .orElseThrow();
        assertThat(sent.points()).isZero();
        assertThat(sent.lastInterest()).isEmpty();
    }

    @Test
    void touches_and_interactions_are_told_by_what_became_of_them() {
        assertThat(Signal.of(touch(Touch.Outcome.Category.OPTED_OUT, Direction.INBOUND))
                        .kind())
                .isEqualTo("touch.opted-out");
        assertThat(Signal.of(touch(Touch.Outcome.Category.OTHER, Direction.INBOUND))
                        .kind())
                .isEqualTo("touch.inbound");
        assertThat(Signal.of(touch(Touch.Outcome.Category.SENT, Direction.OUTBOUND))
                        .kind())
                .isEqualTo("touch.sent");
        assertThat(Signal.of(talk().build())).contains(new Signal("interaction.agreed", START));
        Interaction inbound = talk().direction(Direction.INBOUND)
                .endedAt(START.plusSeconds(60))
                .build();
        assertThat(Signal.of(inbound)).contains(new Signal("interaction.inbound", START.plusSeconds(60)));
        assertThat(Signal.of(talk().status(InteractionStatus.OPEN).build())).isEmpty();
    }

    @Test
    void every_category_of_a_touch_has_points() {
        for (Touch.Outcome.Category category : Touch.Outcome.Category.values()) {
            assertThat(POLICY.points())
                    .containsKey(Signal.of(touch(category, Direction.OUTBOUND)).kind());
        }
    }

    @Test
    void a_touch_that_is_part_of_an_interaction_counts_once() {
        Touch touch = touch(Touch.Outcome.Category.REPLIED, Direction.INBOUND);
        assertThat(Signal.of(List.of(touch), List.of(talk().build())))
                .containsExactly(new Signal("interaction.agreed", START));
        assertThat(Signal.of(
                        List.of(touch),
                        List.of(talk().status(InteractionStatus.OPEN).build())))
                .containsExactly(new Signal("touch.replied", START));
    }

    @Test
    void a_policy_is_stored_as_json_and_refuses_what_makes_no_sense() {
        EngagementPolicy short1 = EngagementPolicy.halfLife(Duration.ofHours(1)).points("touch.clicked", 1_000);
        assertThat(CrmJson.write(short1))
                .isEqualTo("{\"formatVersion\":1,\"halfLife\":\"PT1H\",\"points\":{\"touch.clicked\":1000}}");
        assertThat(CrmJson.read(CrmJson.write(POLICY), EngagementPolicy.class).orThrow())
                .isEqualTo(POLICY)
                .hasSameHashCodeAs(POLICY);
        assertThat(Copies.serialized(POLICY)).hasToString(POLICY.toString());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EngagementPolicy.halfLife(Duration.ofMinutes(59)))
                .withMessage("A half-life must lie between an hour and 36,500 days, found PT59M");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLICY.points("touch.clicked", 1_001))
                .withMessage("A signal is worth at most 1,000 points, found 1001");
    }
}
