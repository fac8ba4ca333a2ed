package org.crmkit.core.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.stat.Wilson;
import org.crmkit.core.testing.Copies;
import org.junit.jupiter.api.Test;

class InteractionTallyTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private final InteractionTally tally = new InteractionTally();

    private static Interaction.Builder call() {
        return InteractionTest.plain().direction(Direction.INBOUND).queuedAt(NOON);
    }

    private void answeredAfter(int seconds) {
        tally.add(call().answeredAt(NOON.plusSeconds(seconds)).build());
    }

    private void abandoned() {
        tally.add(call().status(InteractionStatus.MISSED)
                .abandonedAt(NOON.plusSeconds(99))
                .build());
    }

    @Test
    void waiting_counts_the_answered_and_giving_up_counts_those_who_were_answered_or_gave_up() {
        answeredAfter(10);
        answeredAfter(21);
        abandoned();
        tally.add(InteractionTest.plain().channel(Channel.EMAIL).build());
        InteractionCounts all = tally.result().all();
        assertThat(all).isEqualTo(new InteractionCounts(4, 2, 1, 2, Duration.ofSeconds(31)));
        assertThat(all.meanWait()).contains(Duration.ofMillis(15_500));
        assertThat(all.abandonedShare()).contains(Wilson.of(1, 3));
    }

    @Test
    void an_answer_without_a_known_wait_is_no_wait_of_zero() {
        tally.add(InteractionTest.plain().answeredAt(NOON).build());
        assertThat(tally.result().all().meanWait()).isEmpty();
        assertThat(tally.result().all().abandonedShare()).contains(Wilson.of(0, 1));
        assertThat(new InteractionTally().result().all()).isEqualTo(InteractionCounts.NONE);
        assertThat(InteractionCounts.NONE.abandonedShare()).isEmpty();
    }

    @Test
    void lines_stand_by_channel_direction_and_kind() {
        tally.add(InteractionTest.plain().channel(Channel.WEB).build());
        answeredAfter(1);
        tally.add(InteractionTest.plain().kind("complaint").build());
        tally.add(InteractionTest.plain().direction(Direction.OUTBOUND).build());
        tally.add(InteractionTest.plain().direction(Direction.OUTBOUND).build());
        assertThat(tally.result().lines())
                .extracting(line -> line.channel() + " "
                        + line.direction().map(Enum::name).orElse("-") + " " + line.kind() + " "
                        + line.counts().all())
                .containsExactly(
                        "call-centre - complaint 1",
                        "call-centre INBOUND inquiry 1",
                        "call-centre OUTBOUND inquiry 2",
                        "web - inquiry 1");
        assertThat(tally.result().channels()).containsExactly(Channel.CALL_CENTRE, Channel.WEB);
        assertThat(tally.result()
                        .sum(line -> line.channel().equals(Channel.CALL_CENTRE))
                        .all())
                .isEqualTo(4);
        assertThat(tally.result()).hasToString("InteractionTotals[5]").isEqualTo(Copies.serialized(tally.result()));
    }
}
