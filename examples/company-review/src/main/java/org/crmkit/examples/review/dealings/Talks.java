package org.crmkit.examples.review.dealings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.interaction.InteractionCounts;
import org.crmkit.core.interaction.InteractionTally;
import org.crmkit.core.interaction.InteractionTotals;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;

/**
 * Over what customers and the company talked in the last 12 months.
 *
 * <p>A talk counts if it began in them and was over at the moment asked about.
 *
 * @param totals the talks by channel, direction and kind
 */
public record Talks(InteractionTotals totals) {
    private static final int MONTHS = 12;

    static Talks of(List<Interaction> interactions, AsOf asOf) {
        LocalDate end = asOf.date().plusDays(1);
        DateRange year = DateRange.of(end.minusMonths(MONTHS), end);
        InteractionTally tally = new InteractionTally();
        for (Interaction interaction : interactions) {
            boolean over = moments(interaction).allMatch(asOf::sees);
            Optional<Instant> began = moments(interaction).min(Comparator.naturalOrder());
            if (over && began.isPresent() && year.contains(LocalDate.ofInstant(began.get(), asOf.zone()))) {
                tally.add(interaction);
            }
        }
        return new Talks(tally.result());
    }

    private static Stream<Instant> moments(Interaction interaction) {
        return Stream.of(
                        interaction.queuedAt(),
                        interaction.answeredAt(),
                        interaction.abandonedAt(),
                        interaction.startedAt(),
                        interaction.endedAt())
                .flatMap(Optional::stream);
    }

    /**
     * The talks over one channel.
     *
     * @param channel over what
     * @param counts how many, and how long customers waited
     */
    public record Line(Channel channel, InteractionCounts counts) {
        /** {@return the share of customers who gave up waiting, 0 if nobody had to wait} */
        public double givenUp() {
            return counts.abandonedShare().map(share -> share.rate()).orElse(0.0);
        }
    }

    /** {@return each channel over which there was a talk, the busiest first, by code among equals} */
    public List<Line> lines() {
        Comparator<Line> byCount = Comparator.comparing(line -> line.counts().all());
        return totals.channels().stream()
                .map(channel ->
                        new Line(channel, totals.sum(line -> line.channel().equals(channel))))
                .sorted(byCount.reversed().thenComparing(Line::channel))
                .toList();
    }

    /** {@return the channel in which customers gave up most often, the busiest among equals; absent if nobody did} */
    public Optional<Line> mostAbandoned() {
        return lines().stream()
                .filter(line -> line.counts().abandoned() > 0)
                .reduce((one, other) ->
                        other.counts().abandoned() > one.counts().abandoned() ? other : one);
    }
}
