package org.crmkit.core.marketing;

import java.util.TreeMap;
import org.crmkit.core.stat.Tally;

/**
 * Counts who is on the lists of campaigns, how often they were touched and how they answered.
 *
 * <p>Each entry counts once, as it was given: {@link Outreach#findings} tells of members who are on a list twice.
 */
public final class ResponseTally implements Tally<CampaignEntry, ResponseTotals, ResponseTally> {
    private static final long serialVersionUID = 1;

    private final TreeMap<CampaignId, ResponseCounts> counts = new TreeMap<>();

    /** Starts with nothing counted. */
    public ResponseTally() {}

    @Override
    public void add(CampaignEntry entry) {
        add(entry.campaign(), ResponseCounts.of(entry));
    }

    @Override
    public void merge(ResponseTally other) {
        new TreeMap<>(other.counts).forEach(this::add);
    }

    @Override
    public ResponseTotals result() {
        return new ResponseTotals(counts);
    }

    private void add(CampaignId campaign, ResponseCounts more) {
        counts.merge(campaign, more, ResponseCounts::plus);
    }
}
