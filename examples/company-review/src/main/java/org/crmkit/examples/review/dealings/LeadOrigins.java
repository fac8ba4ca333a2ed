package org.crmkit.examples.review.dealings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crmkit.core.lead.Lead;
import org.crmkit.core.lead.LeadStatus;
import org.crmkit.core.stat.Wilson;
import org.crmkit.core.value.AsOf;

/**
 * Where leads came from, and what became of them.
 *
 * @param lines one for each source, the one of which the largest share became customers first
 */
public record LeadOrigins(List<Line> lines) {
    private static final String UNKNOWN = "other";

    /** Copies the list. */
    public LeadOrigins {
        lines = List.copyOf(lines);
    }

    /**
     * The leads from one source.
     *
     * @param source the code of the source; {@code other} if it is not known
     * @param all how many there are, one at least
     * @param converted how many became customers
     * @param givenUp how many were given up
     * @param qualified how many are qualified and wait to be taken over
     */
    public record Line(String source, long all, long converted, long givenUp, long qualified) {
        /** {@return the share that became customers, with the 95 % interval} */
        public Wilson conversion() {
            return Wilson.of(converted, all);
        }

        private static Line of(String source, List<Lead> leads) {
            return new Line(
                    source,
                    leads.size(),
                    count(leads, LeadStatus.Category.CONVERTED),
                    count(leads, LeadStatus.Category.DISQUALIFIED),
                    count(leads, LeadStatus.Category.QUALIFIED));
        }

        private static long count(List<Lead> leads, LeadStatus.Category category) {
            return leads.stream()
                    .filter(lead -> lead.status().last().category() == category)
                    .count();
        }
    }

    static LeadOrigins of(List<Lead> leads, AsOf asOf) {
        Map<String, List<Lead>> bySource = leads.stream()
                .flatMap(lead -> lead.knownAt(asOf).stream())
                .collect(Collectors.groupingBy(
                        lead -> lead.source().orElse(UNKNOWN), TreeMap::new, Collectors.toList()));
        List<Line> lines = new ArrayList<>();
        bySource.forEach((source, some) -> lines.add(Line.of(source, some)));
        lines.sort(Comparator.comparingDouble((Line line) -> line.conversion().rate())
                .reversed());
        return new LeadOrigins(lines);
    }
}
