package org.crmkit.examples.review.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Texts;
import org.crmkit.core.file.CustomerFiles;
import org.crmkit.core.file.FactKinds;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.lead.Lead;
import org.crmkit.core.lead.LeadAttributes;
import org.crmkit.core.lead.LeadStatus;
import org.crmkit.core.marketing.Touch;
import org.crmkit.core.rule.Answers;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.score.Scorecard;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Ref;
import org.crmkit.scoring.lead.EngagementPolicy;
import org.crmkit.scoring.lead.LeadFile;
import org.crmkit.scoring.lead.LeadMatrix;
import org.crmkit.scoring.lead.LeadMatrixTally;
import org.crmkit.scoring.lead.LeadScore;
import org.crmkit.scoring.lead.LeadScorer;

/**
 * Which open leads to turn to first.
 *
 * @param matrix how many open leads have which grade and heat
 * @param open the open leads, the hottest first, of equally hot ones those that fit best, then by id
 */
public record LeadRanking(LeadMatrix matrix, List<Ranked> open) {
    /** What leads tell; how interested one is has to be seen. */
    private static final Set<LocalizedText> TOLD =
            LeadAttributes.standard().all().stream().map(Attribute::label).collect(Collectors.toSet());

    /** Copies the list. */
    public LeadRanking {
        open = List.copyOf(open);
    }

    /**
     * One open lead.
     *
     * @param lead which lead
     * @param score where it stands and what to do next
     * @param why what gave it points
     */
    public record Ranked(Lead lead, LeadScore score, List<Reason> why) {
        /** Copies the list. */
        public Ranked {
            why = List.copyOf(why);
        }

        /** {@return what to ask it}: what a lead can tell and is not known, in the order of the card. */
        public List<LocalizedText> ask() {
            return score.missing().stream().filter(TOLD::contains).toList();
        }
    }

    static LeadRanking of(CustomerFiles files, AsOf asOf) {
        LeadScorer<LeadFile> scorer = LeadScorer.standard(LeadFile.attributes(EngagementPolicy.standard()))
                .orThrow();
        Map<String, List<Interaction>> talks =
                byLead(Outlook.all(files, FactKinds.INTERACTION), talk -> talk.regarding().stream());
        Map<String, List<Touch>> touches = byLead(Outlook.all(files, FactKinds.TOUCH), touch -> touch.lead().stream());
        LeadMatrixTally tally = new LeadMatrixTally();
        List<Ranked> open = new ArrayList<>();
        Outlook.all(files, FactKinds.LEAD)
                .flatMap(lead -> lead.knownAt(asOf).stream())
                .filter(LeadRanking::isOpen)
                .forEach(lead -> {
                    String id = lead.id().value();
                    LeadFile file =
                            LeadFile.of(lead, touches.getOrDefault(id, List.of()), talks.getOrDefault(id, List.of()));
                    LeadScore score = scorer.score(file, asOf);
                    tally.add(score);
                    open.add(new Ranked(lead, score, why(scorer, file, asOf)));
                });
        open.sort(Comparator.comparingInt(
                        (Ranked one) -> -one.score().engagement().total())
                .thenComparing(one -> -one.score().fit().total())
                .thenComparing(one -> one.lead().id()));
        return new LeadRanking(tally.result(), open);
    }

    /** {@return of how many open leads something is to be asked, the most frequent first, by its words among equals} */
    public Map<LocalizedText, Long> questions() {
        Map<LocalizedText, Long> counts = new LinkedHashMap<>();
        open.stream()
                .flatMap(one -> one.ask().stream())
                .collect(Collectors.groupingBy(what -> what, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<LocalizedText, Long>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().in(Texts.ENGLISH)))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    private static <T> Map<String, List<T>> byLead(Stream<T> facts, Function<T, Stream<Ref>> refs) {
        record Of<T>(String lead, T fact) {}
        return facts.flatMap(fact -> refs.apply(fact)
                        .filter(ref -> ref.kind().equals("lead"))
                        .map(ref -> new Of<>(ref.id(), fact)))
                .collect(Collectors.groupingBy(Of::lead, Collectors.mapping(Of::fact, Collectors.toList())));
    }

    private static boolean isOpen(Lead lead) {
        LeadStatus.Category category = lead.status().last().category();
        return category != LeadStatus.Category.CONVERTED
                && category != LeadStatus.Category.DISQUALIFIED
                && lead.duplicateOf().isEmpty();
    }

    private static List<Reason> why(LeadScorer<LeadFile> scorer, LeadFile file, AsOf asOf) {
        return Stream.of(scorer.engagement(), scorer.fit())
                .flatMap(card -> why(card, file, asOf))
                .toList();
    }

    private static Stream<Reason> why(Scorecard<LeadFile> card, LeadFile file, AsOf asOf) {
        return card.explain(file, asOf).stream()
                .map(Answers::all)
                .flatMap(List::stream)
                .filter(asked -> asked.answer()
                        .yes()
                        .filter(points -> points.value() > 0)
                        .isPresent())
                .map(asked -> asked.answer().because());
    }
}
