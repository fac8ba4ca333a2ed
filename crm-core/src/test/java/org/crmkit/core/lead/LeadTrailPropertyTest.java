package org.crmkit.core.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.interaction.Direction;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.interaction.InteractionId;
import org.crmkit.core.interaction.InteractionStatus;
import org.crmkit.core.marketing.CampaignId;
import org.crmkit.core.marketing.CampaignMember;
import org.crmkit.core.marketing.Touch;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.Ref;

/** What was a converted lead's is its party's and customer's; all else stays as it was, and doing it again changes nothing. */
class LeadTrailPropertyTest {
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final LeadTrail TRAIL = new LeadTrail(LeadId.of("L1"), CustomerId.of("C1"), PartyId.of("P1"));

    private static Ref lead(int number) {
        return Ref.of("lead", "L" + number);
    }

    @Property(tries = 50)
    void a_touch_follows(@ForAll @IntRange(min = 0, max = 3) int number) {
        Touch.Builder touch = Touch.builder()
                .campaign(CampaignId.of("spring"))
                .channel(Channel.EMAIL)
                .at(NOON)
                .direction(Direction.OUTBOUND)
                .outcome(Touch.Outcome.of(Touch.Outcome.Category.SENT, "sent"));
        Touch before = (number == 0 ? touch.party(PartyId.of("P9")) : touch.lead(lead(number))).build();
        Touch after = TRAIL.follow(before);
        Touch moved = Touch.builder()
                .from(before)
                .lead(Optional.empty())
                .party(TRAIL.party())
                .build();
        assertThat(after).isEqualTo(number == 1 ? moved : before);
        assertThat(TRAIL.follow(after)).isEqualTo(after);
    }

    @Property(tries = 50)
    void a_place_on_a_list_follows(@ForAll @IntRange(min = 1, max = 3) int number) {
        CampaignMember before = CampaignMember.builder()
                .campaign(CampaignId.of("spring"))
                .lead(lead(number))
                .role(CampaignMember.ListRole.TARGET)
                .build();
        CampaignMember after = TRAIL.follow(before);
        assertThat(after.party()).isEqualTo(number == 1 ? Optional.of(TRAIL.party()) : Optional.empty());
        assertThat(after.lead().isPresent()).isEqualTo(number != 1);
        assertThat(TRAIL.follow(after)).isEqualTo(after);
    }

    @Property(tries = 50)
    void a_talk_follows_unless_it_is_somebodys(
            @ForAll @IntRange(min = 1, max = 3) int number, @ForAll boolean somebodys) {
        Interaction before = Interaction.builder()
                .id(InteractionId.of("I1"))
                .customer(somebodys ? Optional.of(CustomerId.of("C9")) : Optional.empty())
                .kind("inquiry")
                .channel(Channel.PHONE)
                .status(InteractionStatus.COMPLETED)
                .startedAt(NOON)
                .addRegarding(lead(number))
                .build();
        Interaction after = TRAIL.follow(before);
        Optional<CustomerId> expected = somebodys
                ? Optional.of(CustomerId.of("C9"))
                : number == 1 ? Optional.of(TRAIL.customer()) : Optional.empty();
        assertThat(after.customer()).isEqualTo(expected);
        assertThat(after.regarding()).containsExactly(lead(number));
        assertThat(TRAIL.follow(after)).isEqualTo(after);
    }
}
