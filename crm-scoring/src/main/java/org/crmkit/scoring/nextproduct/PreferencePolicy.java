package org.crmkit.scoring.nextproduct;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.crmkit.core.check.Checks;
import org.crmkit.core.value.Share;

/**
 * When something counts as preferred: it makes up at least a share of what a customer chose, and so surely that chance is no
 * explanation.
 *
 * @param minChoices how many choices must be known at least, at least 1, default 5
 * @param least the least share of each kind that the lower end of its 95 % interval must reach; of a kind that is not named it
 *     is a half
 */
public record PreferencePolicy(long minChoices, Map<Preferences.Kind, Share> least) implements Serializable {
    private static final Share HALF = Share.ofPercent(50);

    /** Checks the count and copies the shares. */
    public PreferencePolicy {
        Checks.that(minChoices >= 1, "At least 1 choice must be known, found {}", minChoices);
        EnumMap<Preferences.Kind, Share> copy = new EnumMap<>(Preferences.Kind.class);
        copy.putAll(least);
        least = Collections.unmodifiableMap(copy);
    }

    /** {@return five choices; half of them for each kind but the hour, for which a fifth will do} */
    public static PreferencePolicy standard() {
        return new PreferencePolicy(5, Map.of(Preferences.Kind.HOUR, Share.ofPercent(20)));
    }

    /** {@return this policy with another least share of a kind} */
    public PreferencePolicy least(Preferences.Kind kind, Share share) {
        EnumMap<Preferences.Kind, Share> more = new EnumMap<>(Preferences.Kind.class);
        more.putAll(least);
        more.put(kind, share);
        return new PreferencePolicy(minChoices, more);
    }

    /** {@return this policy with another number of choices that must be known} */
    public PreferencePolicy choices(long minChoices) {
        return new PreferencePolicy(minChoices, least);
    }

    Share leastOf(Preferences.Kind kind) {
        return least.getOrDefault(kind, HALF);
    }
}
