package org.crmkit.examples.review.company;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.interaction.Direction;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.interaction.InteractionId;
import org.crmkit.core.interaction.InteractionStatus;
import org.crmkit.core.interaction.Participant;
import org.crmkit.core.value.Ref;
import org.crmkit.examples.review.seed.CompanyPlan;
import org.crmkit.examples.review.seed.Line;
import org.crmkit.examples.review.seed.Randomness;
import org.crmkit.examples.review.seed.Staff;

/** Generates what one customer and the company talk about: before an order, about it, when something comes back, and visits. */
final class Conversations {
    private static final int INQUIRY_PER_MILLE = 350;
    private static final int WHERE_IS_IT_PER_MILLE = 200;
    private static final int VISIT_PER_MILLE = 90;

    /**
     * A way to talk.
     *
     * @param weight how often it is used, of a hundred
     * @param seconds how long a customer waits on average; 0 where nobody waits
     * @param givenUp how many of a thousand give up waiting
     */
    private record Way(Channel channel, int weight, int seconds, int givenUp) {}

    private static final List<Way> TO_US = List.of(
            new Way(Channel.CALL_CENTRE, 34, 140, 180),
            new Way(Channel.EMAIL, 24, 0, 0),
            new Way(Channel.PHONE, 16, 25, 30),
            new Way(Channel.MESSENGER, 15, 240, 25),
            new Way(Channel.WEB, 8, 70, 50),
            new Way(Channel.OUTLET, 3, 0, 0));
    private static final List<Way> FROM_US = List.of(
            new Way(Channel.FIELD_VISIT, 30, 0, 0),
            new Way(Channel.PHONE, 45, 0, 0),
            new Way(Channel.EMAIL, 20, 0, 0),
            new Way(Channel.EVENT, 5, 0, 0));

    private final CompanyPlan plan;
    private final Randomness random;
    private final Line.Buyer buyer;
    private final List<Interaction> talks = new ArrayList<>();

    /** Starts without a talk. */
    Conversations(CompanyPlan plan, Randomness random, Line.Buyer buyer) {
        this.plan = plan;
        this.random = random;
        this.buyer = buyer;
    }

    /** {@return the talks around all that one customer bought}, by id. */
    List<Interaction> around(List<Line> lines) {
        for (Line line : lines) {
            if (line.isReturn()) {
                talk(TO_US, "complaint", line.day().minusDays(random.below(2)), line);
                continue;
            }
            if (random.chance(INQUIRY_PER_MILLE)) {
                talk(TO_US, "inquiry", line.day().minusDays(1 + random.below(6)), line);
            }
            if (random.chance(WHERE_IS_IT_PER_MILLE)) {
                talk(TO_US, "delivery-question", line.day().plusDays(3 + random.below(10)), line);
            }
            if (random.chance(VISIT_PER_MILLE)) {
                talk(FROM_US, "sales-visit", line.day().plusDays(20 + random.below(40)), line);
            }
        }
        return talks;
    }

    private void talk(List<Way> ways, String kind, LocalDate day, Line line) {
        Way way = way(ways);
        OffsetDateTime start = Staff.moment(day, random);
        long wait = (long) (way.seconds * -StrictMath.log(1 - random.unit()));
        long length = 60 + random.below(900);
        boolean givenUp = random.chance(way.givenUp);
        if (day.isBefore(plan.firstDay()) || day.isAfter(plan.lastDay())) {
            return;
        }
        Interaction.Builder talk = Interaction.builder()
                .id(InteractionId.of("T" + Papers.number(line) + "-" + (talks.size() + 1)))
                .customer(CustomerId.of(buyer.id()))
                .kind(kind)
                .channel(way.channel)
                .direction(ways.equals(TO_US) ? Direction.INBOUND : Direction.OUTBOUND)
                .addParticipants(Participant.of(Staff.of(buyer)))
                .addRegarding(Ref.of("order", "O" + Papers.number(line)));
        talks.add(
                (givenUp ? missed(talk, start, wait) : held(talk, start, way.seconds > 0 ? wait : -1, length)).build());
    }

    private Way way(List<Way> ways) {
        long left = random.below(100);
        for (Way way : ways) {
            left -= way.weight;
            if (left < 0) {
                return way;
            }
        }
        throw new IllegalStateException("The weights of the ways to talk must add up to 100");
    }

    private static Interaction.Builder missed(Interaction.Builder talk, OffsetDateTime start, long wait) {
        return talk.status(InteractionStatus.MISSED)
                .queuedAt(start.toInstant())
                .abandonedAt(start.plusSeconds(wait).toInstant());
    }

    private static Interaction.Builder held(Interaction.Builder talk, OffsetDateTime start, long wait, long length) {
        OffsetDateTime begun = start.plusSeconds(Math.max(0, wait));
        if (wait >= 0) {
            talk.queuedAt(start.toInstant()).answeredAt(begun.toInstant());
        }
        return talk.status(InteractionStatus.COMPLETED)
                .startedAt(begun.toInstant())
                .endedAt(begun.plusSeconds(length).toInstant());
    }
}
