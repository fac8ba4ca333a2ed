package org.crmkit.examples.review.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.check.Texts;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.interaction.Direction;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.interaction.InteractionId;
import org.crmkit.core.interaction.InteractionStatus;
import org.crmkit.core.lead.Lead;
import org.crmkit.core.lead.LeadId;
import org.crmkit.core.lead.LeadStatus;
import org.crmkit.core.lead.Qualification;
import org.crmkit.core.value.Ref;
import org.crmkit.examples.review.outlook.LeadRanking.Ranked;
import org.junit.jupiter.api.Test;

class LeadRankingTest {
    private final List<Object> facts = new ArrayList<>();

    @Test
    void the_hottest_open_lead_comes_first_with_its_reasons() {
        facts.add(lead("L1", LeadStatus.of(LeadStatus.Category.WORKING)));
        facts.add(lead("L2", LeadStatus.of(LeadStatus.Category.NEW)));
        talk("L2", 1, "2026-06-29");
        talk("L2", 2, "2026-06-29");
        talk("L2", 3, "2026-06-29");
        List<Ranked> open = found().open();
        assertThat(open).extracting(one -> one.lead().id().value()).containsExactly("L2", "L1");
        assertThat(open.get(0).score().heat()).contains("hot");
        assertThat(open.get(0).score().grade()).contains("A");
        assertThat(open.get(0).score().next().yes().orElseThrow().code()).isEqualTo("call-now");
        assertThat(open.get(0).why())
                .extracting(reason -> reason.in(Texts.ENGLISH))
                .startsWith("shows strong interest", "showed it within the last 7 days")
                .contains("must have it");
        assertThat(open.get(1).score().heat()).isEmpty();
        assertThat(open.get(1).score().next().yes().orElseThrow().code()).isEqualTo("first-contact");
        assertThat(found().matrix().leads("A", "hot")).isOne();
        assertThat(found().matrix().leads()).isEqualTo(2);
        assertThat(open.get(1).ask()).extracting(what -> what.in(Texts.ENGLISH)).containsExactly("timeframe");
        assertThat(found().questions()).hasSize(1).containsValue(2L);
    }

    @Test
    void closed_leads_and_later_talks_are_not_seen() {
        facts.add(lead("L1", LeadStatus.disqualified("cancelled")));
        facts.add(lead("L2", LeadStatus.of(LeadStatus.Category.NEW)));
        talk("L2", 1, "2026-07-01");
        assertThat(found().open()).singleElement().satisfies(one -> {
            assertThat(one.lead().id()).isEqualTo(LeadId.of("L2"));
            assertThat(one.score().heat()).isEmpty();
        });
    }

    private LeadRanking found() {
        return LeadRanking.of(Filing.of(facts.toArray()), Filing.END);
    }

    private static Lead lead(String id, LeadStatus status) {
        return Lead.builder()
                .id(LeadId.of(id))
                .organizationName("Lotus Hotel")
                .status(Timeline.start(Filing.noon("2026-06-01"), status, Cause.by("E1")))
                .qualification(Qualification.builder()
                        .budget("will-buy")
                        .authority("decision-maker")
                        .need("must-have")
                        .build())
                .build();
    }

    private void talk(String lead, int number, String day) {
        facts.add(Interaction.builder()
                .id(InteractionId.of("T" + number))
                .kind("lead-talk")
                .channel(Channel.PHONE)
                .direction(Direction.INBOUND)
                .status(InteractionStatus.COMPLETED)
                .addRegarding(Ref.of("lead", lead))
                .startedAt(Filing.noon(day))
                .endedAt(Filing.noon(day).plusSeconds(60))
                .build());
    }
}
