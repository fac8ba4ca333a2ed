package org.crmkit.examples.review.records;

import java.util.List;
import java.util.stream.Stream;
import org.crmkit.core.consent.ConsentRecord;
import org.crmkit.core.consent.Suppression;
import org.crmkit.core.marketing.Campaign;
import org.crmkit.core.marketing.CampaignMember;
import org.crmkit.core.marketing.Touch;

/**
 * How the company turned to its customers, and whom it may turn to, in any order.
 *
 * @param campaigns the campaigns
 * @param members who is on their lists
 * @param touches whom they reached how
 * @param consents what customers decided about being reached
 * @param suppressions who must not be reached
 */
public record MarketingRecords(
        List<Campaign> campaigns,
        List<CampaignMember> members,
        List<Touch> touches,
        List<ConsentRecord> consents,
        List<Suppression> suppressions) {
    /** Copies the lists. */
    public MarketingRecords {
        campaigns = List.copyOf(campaigns);
        members = List.copyOf(members);
        touches = List.copyOf(touches);
        consents = List.copyOf(consents);
        suppressions = List.copyOf(suppressions);
    }

    /** {@return what of them goes into the files of customers} */
    Stream<Object> facts() {
        return Stream.of(members, touches, consents, suppressions).flatMap(List::stream);
    }
}
