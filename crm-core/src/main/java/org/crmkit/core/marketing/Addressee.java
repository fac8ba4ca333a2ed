package org.crmkit.core.marketing;

import org.crmkit.core.check.Checks;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.Ref;

/** To whom a campaign turns: a party, or a lead that is no party yet. */
final class Addressee {
    private static final String LEAD = "lead";

    private Addressee() {}

    /** Checks that an entry names exactly one of the two. */
    static void check(CampaignEntry entry, String what) {
        Checks.that(
                entry.party().isPresent() != entry.lead().isPresent(),
                "A {} of campaign {} must name a party or else a lead, found {} and {}",
                what,
                entry.campaign(),
                entry.party().map(PartyId::value).orElse("no party"),
                entry.lead().map(Ref::toString).orElse("no lead"));
        entry.lead()
                .ifPresent(lead -> Checks.that(
                        lead.kind().equals(LEAD), "The lead of a {} must read like lead:4711, found {}", what, lead));
    }
}
