package org.crmkit.scoring.quality;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.value.Share;

/**
 * A share with its counts.
 *
 * @param part how many, 0 to whole
 * @param whole of how many
 */
@JsonPropertyOrder({"part", "whole"})
public record Rate(long part, long whole) implements Serializable {
    /** Checks the counts. */
    public Rate {
        Checks.that(part >= 0 && part <= whole, "A part must lie between 0 and its whole, found {} of {}", part, whole);
    }

    /** {@return the part as a share of the whole; absent if the whole is nothing} */
    public Optional<Share> share() {
        return whole == 0 ? Optional.empty() : Optional.of(Share.of(part, whole));
    }

    /** {@return the counts, and the share if there is one} */
    @Override
    public String toString() {
        return part + " of " + whole + share().map(share -> " (" + share + ")").orElse("");
    }
}
