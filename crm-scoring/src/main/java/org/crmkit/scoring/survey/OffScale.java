package org.crmkit.scoring.survey;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;

/** An answer that lies on no whole number of its scale. */
record OffScale(String id, String found) implements Comparable<OffScale>, Serializable {
    private static final LocalizedText OUTSIDE =
            LocalizedText.of("an answer is a whole number from {} to {}", "回答应为{}到{}的整数");
    private static final Comparator<OffScale> ORDER =
            Comparator.comparing(OffScale::id).thenComparing(OffScale::found);

    static boolean holds(BigDecimal score, int lowest, int highest) {
        return score.compareTo(BigDecimal.valueOf(lowest)) >= 0
                && score.compareTo(BigDecimal.valueOf(highest)) <= 0
                && score.stripTrailingZeros().scale() <= 0;
    }

    /** {@return a finding for each, in one order whatever order they came in}. */
    static List<Finding> findings(Collection<OffScale> all, int lowest, int highest) {
        return all.stream()
                .sorted()
                .map(it -> Finding.error(
                        "survey.off-scale",
                        it.id().isEmpty() ? Place.NONE : Place.path("answer:" + it.id()),
                        it.found(),
                        Reason.of(OUTSIDE, lowest, highest)))
                .toList();
    }

    @Override
    public int compareTo(OffScale other) {
        return ORDER.compare(this, other);
    }
}
