package org.crmkit.examples.review.planting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.interaction.Direction;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.lead.Lead;
import org.crmkit.core.lead.LeadStatus;
import org.crmkit.core.lead.Qualification;
import org.crmkit.examples.review.seed.Staff;

/** Counts the open leads that fit best and are hot, with the points written down once more. */
final class LeadPlanting {
    private static final Map<String, Integer> POINTS = Map.ofEntries(
            Map.entry("will-buy", 30),
            Map.entry("can-buy", 20),
            Map.entry("may-buy", 10),
            Map.entry("decision-maker", 25),
            Map.entry("economic-buyer", 25),
            Map.entry("influencer", 15),
            Map.entry("evaluator", 15),
            Map.entry("business-user", 5),
            Map.entry("must-have", 25),
            Map.entry("should-have", 15),
            Map.entry("good-to-have", 5),
            Map.entry("no-need", -40),
            Map.entry("immediate", 20),
            Map.entry("this-quarter", 15),
            Map.entry("next-quarter", 10),
            Map.entry("this-year", 5));
    private static final double HALF_LIFE_DAYS = 30;
    private static final double DAY_MILLIS = Duration.ofDays(1).toMillis();

    private final LocalDate lastDay;
    private final Instant end;
    private final List<Interaction> talks;

    LeadPlanting(LocalDate lastDay, List<Interaction> talks) {
        this.lastDay = lastDay;
        this.end = lastDay.plusDays(1).atStartOfDay().toInstant(Staff.SHANGHAI);
        this.talks =
                talks.stream().filter(talk -> talk.kind().equals("lead-talk")).toList();
    }

    long hot(List<Lead> leads) {
        return leads.stream()
                .filter(lead -> isOpen(lead) && fitsBest(lead.qualification().orElseThrow()) && isHot(lead))
                .count();
    }

    private static boolean isOpen(Lead lead) {
        LeadStatus.Category category = lead.status().last().category();
        return category != LeadStatus.Category.CONVERTED && category != LeadStatus.Category.DISQUALIFIED;
    }

    /** Who has 70 of 100 points, whatever is not known: the worst that can come of an unknown need is that there is none. */
    private static boolean fitsBest(Qualification known) {
        return points(known.budget(), 0)
                        + points(known.authority(), 0)
                        + points(known.need(), -40)
                        + points(known.timeframe(), 0)
                >= 70;
    }

    private static int points(Optional<String> code, int unknown) {
        return code.map(known -> POINTS.getOrDefault(known, 0)).orElse(unknown);
    }

    private boolean isHot(Lead lead) {
        double points = 0;
        LocalDate last = LocalDate.MIN;
        for (Interaction talk : talks) {
            if (talk.regarding().get(0).id().equals(lead.id().value())) {
                Instant at = talk.endedAt().orElseThrow();
                double days = Duration.between(at, end).toMillis() / DAY_MILLIS;
                double worth =
                        talk.direction().filter(Direction.INBOUND::equals).isPresent() ? 20 : 5;
                points += worth * Math.pow(0.5, days / HALF_LIFE_DAYS);
                LocalDate day = LocalDate.ofInstant(at, Staff.SHANGHAI);
                last = day.isAfter(last) ? day : last;
            }
        }
        int strength = points >= 40 ? 70 : points >= 15 ? 40 : points >= 5 ? 20 : 0;
        int recency = last.isAfter(lastDay.minusDays(7)) ? 30 : last.isAfter(lastDay.minusDays(30)) ? 15 : 0;
        return strength > 0 && strength + recency >= 60;
    }
}
