package org.crmkit.examples.review.dealings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.interaction.InteractionId;
import org.crmkit.core.interaction.InteractionStatus;
import org.crmkit.core.value.AsOf;
import org.junit.jupiter.api.Test;

class TalksTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private final List<Interaction> talks = new ArrayList<>();

    private Interaction.Builder talk(Channel channel) {
        return Interaction.builder()
                .id(InteractionId.of("T" + talks.size()))
                .customer(CustomerId.of("ann"))
                .kind("inquiry")
                .channel(channel);
    }

    private void answered(Channel channel, Instant at, int seconds) {
        Instant begun = at.plusSeconds(seconds);
        talks.add(talk(channel)
                .status(InteractionStatus.COMPLETED)
                .queuedAt(at)
                .answeredAt(begun)
                .startedAt(begun)
                .endedAt(begun.plusSeconds(60))
                .build());
    }

    private void abandoned(Channel channel, Instant at) {
        talks.add(talk(channel)
                .status(InteractionStatus.MISSED)
                .queuedAt(at)
                .abandonedAt(at.plusSeconds(90))
                .build());
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZONE).toInstant();
    }

    private Talks found() {
        return Talks.of(talks, AsOf.endOf(DAY, ZONE));
    }

    @Test
    void the_busiest_channel_comes_first_with_its_waiting_and_giving_up() {
        answered(Channel.PHONE, noon(DAY), 10);
        answered(Channel.CALL_CENTRE, noon(DAY), 60);
        answered(Channel.CALL_CENTRE, noon(DAY), 120);
        abandoned(Channel.CALL_CENTRE, noon(DAY));
        List<Talks.Line> lines = found().lines();
        assertThat(lines).extracting(Talks.Line::channel).containsExactly(Channel.CALL_CENTRE, Channel.PHONE);
        assertThat(lines.get(0).counts().meanWait()).contains(Duration.ofSeconds(90));
        assertThat(found().mostAbandoned()).contains(lines.get(0));
    }

    @Test
    void nobody_gave_up_where_nobody_did() {
        answered(Channel.PHONE, noon(DAY), 10);
        assertThat(found().mostAbandoned()).isEmpty();
        assertThat(Talks.of(List.of(), AsOf.endOf(DAY, ZONE)).lines()).isEmpty();
    }

    @Test
    void a_talk_counts_if_it_began_in_the_last_12_months_and_was_over() {
        LocalDate first = DAY.plusDays(1).minusMonths(12);
        answered(Channel.PHONE, first.atStartOfDay(ZONE).toInstant(), 10);
        assertThat(found().totals().all().all()).isOne();
        answered(Channel.PHONE, first.atStartOfDay(ZONE).minusSeconds(1).toInstant(), 10);
        answered(Channel.PHONE, noon(DAY.plusDays(1)), 10);
        answered(
                Channel.PHONE,
                DAY.plusDays(1).atStartOfDay(ZONE).minusSeconds(30).toInstant(),
                10);
        assertThat(found().totals().all().all()).isOne();
    }

    @Test
    void a_talk_that_was_only_planned_is_none_yet() {
        talks.add(talk(Channel.EVENT)
                .status(InteractionStatus.OPEN)
                .plannedStart(noon(DAY))
                .build());
        assertThat(found().lines()).isEmpty();
    }
}
