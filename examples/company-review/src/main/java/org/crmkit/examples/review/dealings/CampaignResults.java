package org.crmkit.examples.review.dealings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crmkit.core.marketing.Campaign;
import org.crmkit.core.marketing.Campaigns;
import org.crmkit.core.marketing.ResponseCounts;
import org.crmkit.core.marketing.ResponseTally;
import org.crmkit.core.marketing.ResponseTotals;
import org.crmkit.core.value.AsOf;
import org.crmkit.examples.review.records.MarketingRecords;

/**
 * How campaigns were answered, by those they turned to and by those they left alone.
 *
 * @param totals the answers to all campaigns
 * @param lines one for each campaign with members in both groups, the one that brought most beyond the control group first
 */
public record CampaignResults(ResponseTotals totals, List<Line> lines) {
    /** Copies the list. */
    public CampaignResults {
        lines = List.copyOf(lines);
    }

    /**
     * One campaign.
     *
     * @param campaign which
     * @param counts how it was answered, with members in both groups
     */
    public record Line(Campaign campaign, ResponseCounts counts) {
        /** {@return how much larger the share of responders is among the targets than in the control group} */
        public double lift() {
            return counts.targets().responseRate().orElseThrow().rate()
                    - counts.control().responseRate().orElseThrow().rate();
        }

        /** {@return whether the targets' range lies above the control group's, so that the difference is no chance} */
        public boolean certain() {
            return counts.targets().responseRate().orElseThrow().low()
                    > counts.control().responseRate().orElseThrow().high();
        }
    }

    static CampaignResults of(MarketingRecords records, AsOf asOf) {
        ResponseTally tally = new ResponseTally();
        records.members().stream().flatMap(it -> it.knownAt(asOf).stream()).forEach(tally::add);
        records.touches().stream().flatMap(it -> it.knownAt(asOf).stream()).forEach(tally::add);
        ResponseTotals totals = tally.result();
        List<Line> lines = new ArrayList<>();
        for (Campaign campaign : Campaigns.of(records.campaigns()).all()) {
            ResponseCounts counts = totals.of(campaign.id());
            if (counts.targets().members() > 0 && counts.control().members() > 0) {
                campaign.knownAt(asOf).ifPresent(known -> lines.add(new Line(known, counts)));
            }
        }
        lines.sort(Comparator.comparingDouble(Line::lift).reversed());
        return new CampaignResults(totals, lines);
    }
}
