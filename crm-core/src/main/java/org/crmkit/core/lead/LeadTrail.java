package org.crmkit.core.lead;

import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.marketing.CampaignMember;
import org.crmkit.core.marketing.Touch;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.Ref;

/**
 * What was told of a lead until it was converted, as facts of the customer and party that it became. A host asks it once for
 * each fact when it stores a conversion, so that nothing stays behind with the lead.
 *
 * <p>Facts about anybody else come back as they are. Consent needs no such step: it is always a party's, so that whoever asks a
 * lead for it gives the lead a party first, and that party is the one that is kept.
 *
 * @param lead which lead
 * @param customer which customer it is now
 * @param party which party that is
 */
public record LeadTrail(LeadId lead, CustomerId customer, PartyId party) {
    /** {@return the touch, of the party if it was the lead's} */
    public Touch follow(Touch touch) {
        boolean leads = touch.lead().filter(ref()::equals).isPresent();
        return leads
                ? Touch.builder()
                        .from(touch)
                        .lead(Optional.empty())
                        .party(party)
                        .build()
                : touch;
    }

    /** {@return the place on a list, of the party if it was the lead's} */
    public CampaignMember follow(CampaignMember member) {
        boolean leads = member.lead().filter(ref()::equals).isPresent();
        return leads
                ? CampaignMember.builder()
                        .from(member)
                        .lead(Optional.empty())
                        .party(party)
                        .build()
                : member;
    }

    /** {@return the talk, with the customer if it is about the lead and was with nobody known}; it stays about the lead. */
    public Interaction follow(Interaction talk) {
        boolean leads = talk.customer().isEmpty() && talk.regarding().contains(ref());
        return leads ? Interaction.builder().from(talk).customer(customer).build() : talk;
    }

    private Ref ref() {
        return Ref.of("lead", lead.value());
    }
}
