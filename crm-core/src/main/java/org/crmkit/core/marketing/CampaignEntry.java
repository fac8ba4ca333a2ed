package org.crmkit.core.marketing;

import java.util.Optional;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Ref;

/** What a campaign has to do with one party or lead: that it is on the list, or that it was reached. */
public sealed interface CampaignEntry permits CampaignMember, Touch {
    /** The campaign. */
    CampaignId campaign();

    /** With whom; absent of a lead that is no party yet. */
    Optional<PartyId> party();

    /** With which lead, {@code lead:4711}; present exactly if the party is not. */
    Optional<Ref> lead();

    /** {@return with whom, whichever it is: {@code party:P1} or {@code lead:4711}} */
    default Ref who() {
        return party().map(party -> Ref.of("party", party.value()))
                .or(this::lead)
                .orElseThrow();
    }

    /** {@return the entry as it was known at a moment; absent if it was not there yet} */
    Optional<? extends CampaignEntry> knownAt(AsOf asOf);
}
