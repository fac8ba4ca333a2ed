package org.crmkit.core.marketing;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How campaigns were answered, by campaign. Immutable. */
public final class ResponseTotals implements Serializable {
    private static final long serialVersionUID = 1;

    private final TreeMap<CampaignId, ResponseCounts> counts;

    ResponseTotals(Map<CampaignId, ResponseCounts> counts) {
        this.counts = new TreeMap<>(counts);
    }

    /** {@return the campaigns that came, in the order of their ids} */
    public List<CampaignId> campaigns() {
        return List.copyOf(counts.keySet());
    }

    /** {@return how a campaign was answered; nothing if it did not come} */
    public ResponseCounts of(CampaignId campaign) {
        return counts.getOrDefault(campaign, ResponseCounts.NONE);
    }

    /** {@return all campaigns together; who is on two lists counts twice} */
    public ResponseCounts all() {
        return counts.values().stream().reduce(ResponseCounts.NONE, ResponseCounts::plus);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResponseTotals that && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    /** {@return how many campaigns there are} */
    @Override
    public String toString() {
        return "ResponseTotals[" + counts.size() + "]";
    }
}
