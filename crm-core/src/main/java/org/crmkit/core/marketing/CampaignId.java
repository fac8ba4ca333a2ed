package org.crmkit.core.marketing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Sayable;

/**
 * Which campaign.
 *
 * @param value the host's own key, as text of 1 to 200 characters
 */
public record CampaignId(String value) implements Comparable<CampaignId>, Sayable {
    /** Checks that the key can be an id. */
    public CampaignId {
        Checks.id(value, "CampaignId");
    }

    /** {@return the id with that key} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CampaignId of(String value) {
        return new CampaignId(value);
    }

    @Override
    public int compareTo(CampaignId other) {
        return value.compareTo(other.value);
    }

    /** {@return the key} */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
