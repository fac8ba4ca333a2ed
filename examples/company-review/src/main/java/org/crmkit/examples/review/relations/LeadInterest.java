package org.crmkit.examples.review.relations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.interaction.Direction;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.interaction.InteractionId;
import org.crmkit.core.interaction.InteractionStatus;
import org.crmkit.core.interaction.Participant;
import org.crmkit.core.lead.Lead;
import org.crmkit.core.lead.LeadStatus;
import org.crmkit.core.lead.Qualification;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.value.Ref;
import org.crmkit.examples.review.seed.Randomness;
import org.crmkit.examples.review.seed.Staff;

/** Generates what the company learnt of one lead, and what they talked about; with some leads nobody has spoken yet. */
final class LeadInterest {
    private static final int KNOWN_PER_MILLE = 780;
    private static final int EAGER_PER_MILLE = 300;
    private static final int SILENT_PER_MILLE = 250;
    private static final int INBOUND_PER_MILLE = 550;
    private static final int MOST_TALKS = 5;
    private static final int EAGER_DAYS = 12;
    private static final int OTHER_DAYS = 90;
    private static final String[] BUDGETS = {"no-committed-budget", "may-buy", "can-buy", "can-buy", "will-buy"};
    private static final String[] ROLES = {
        "decision-maker", "economic-buyer", "influencer", "evaluator", "business-user"
    };
    private static final String[] NEEDS = {"must-have", "must-have", "should-have", "good-to-have", "no-need"};
    private static final String[] TIMES = {"immediate", "this-quarter", "next-quarter", "this-year", "unknown"};
    private static final Channel[] CHANNELS = {Channel.PHONE, Channel.EMAIL, Channel.EVENT, Channel.FIELD_VISIT};

    private final Randomness random;
    private final LocalDate lastDay;
    private final boolean eager;

    LeadInterest(Randomness random, LocalDate lastDay) {
        this.random = random;
        this.lastDay = lastDay;
        this.eager = random.chance(EAGER_PER_MILLE);
    }

    /** {@return the lead with what is known of its budget, authority, need and timeframe} */
    Lead learntOf(Lead lead) {
        return Lead.builder()
                .from(lead)
                .qualification(Qualification.builder()
                        .budget(known(BUDGETS))
                        .authority(known(ROLES))
                        .need(known(NEEDS))
                        .timeframe(known(TIMES))
                        .build())
                .build();
    }

    /** {@return one of the codes}, of eager leads a better one; absent if nobody has asked. */
    private Optional<String> known(String[] codes) {
        String code = eager ? codes[(int) random.below(codes.length / 2 + 1)] : random.oneOf(codes);
        return random.chance(eager ? 950 : KNOWN_PER_MILLE) ? Optional.of(code) : Optional.empty();
    }

    /** {@return the talks with a lead that is still open}, lately if it is eager. */
    List<Interaction> talks(Lead lead, EmployeeId employee) {
        LeadStatus.Category category = lead.status().last().category();
        boolean open = category != LeadStatus.Category.DISQUALIFIED && category != LeadStatus.Category.CONVERTED;
        List<Interaction> talks = new ArrayList<>();
        if (open && (eager || !random.chance(SILENT_PER_MILLE))) {
            long count = 1 + random.below(MOST_TALKS);
            for (int i = 1; i <= count; i++) {
                LocalDate day = lastDay.minusDays(random.below(eager ? EAGER_DAYS : OTHER_DAYS));
                talk(lead, employee, day, i).ifPresent(talks::add);
            }
        }
        return talks;
    }

    private Optional<Interaction> talk(Lead lead, EmployeeId employee, LocalDate day, int number) {
        OffsetDateTime start = Staff.moment(day, random);
        Instant end = start.plusSeconds(120 + random.below(1200)).toInstant();
        Interaction talk = Interaction.builder()
                .id(InteractionId.of("T" + lead.id() + "-" + number))
                .kind("lead-talk")
                .channel(random.oneOf(CHANNELS))
                .direction(random.chance(INBOUND_PER_MILLE) ? Direction.INBOUND : Direction.OUTBOUND)
                .status(InteractionStatus.COMPLETED)
                .addParticipants(Participant.of(employee))
                .addRegarding(Ref.of("lead", lead.id().value()))
                .startedAt(start.toInstant())
                .endedAt(end)
                .build();
        return Optional.of(talk).filter(it -> start.toInstant().isAfter(lead.created()));
    }
}
