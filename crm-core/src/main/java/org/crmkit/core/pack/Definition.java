package org.crmkit.core.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.rule.ConditionRule;
import org.crmkit.core.rule.Hit;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.score.Bands;
import org.crmkit.core.score.Points;
import org.crmkit.core.score.Scorecard;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;

/**
 * A pack as it is written, before it meets a subject.
 *
 * @param name the pack's name, which begins every rule's id
 * @param version the version, which every answer carries
 * @param subject the kind of subject it was written for
 * @param effective the days on which its rules are asked
 * @param title the pack in words
 * @param deciding whether its lines say {@code then} rather than give points
 * @param sets its sets, in order
 * @param limits between which a total is kept
 * @param bands names for totals
 * @param examples what it should give
 */
record Definition(
        String name,
        String version,
        String subject,
        DateRange effective,
        Optional<LocalizedText> title,
        boolean deciding,
        List<Section> sets,
        Optional<Limits> limits,
        Bands bands,
        List<Example> examples) {
    /** The format that this release reads and writes. */
    static final int FORMAT = 1;

    /** Lines that are asked together. */
    record Section(String id, Hit hit, List<Line> lines) {
        private Map<String, Object> json() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("id", id);
            if (hit != Hit.ALL) {
                json.put("hit", hit);
            }
            json.put("lines", lines.stream().map(Line::json).toList());
            return json;
        }
    }

    /**
     * One rule.
     *
     * @param points what it adds; 0 where lines say {@code then}
     * @param then the code of its outcome; empty where lines give points
     */
    record Line(String id, Clause when, int points, String then, LocalizedText because, Path path) {
        private Map<String, Object> json() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("id", id);
            json.put("when", when.json());
            if (then.isEmpty()) {
                json.put("points", points);
            } else {
                json.put("then", then);
            }
            json.put("because", because);
            return json;
        }
    }

    /** Where totals end. */
    record Limits(int least, int most) {}

    /**
     * What the pack should give for a subject that is written beside it.
     *
     * @param subject values by attribute, as they are written; what is left out is not known
     * @param expect number, text or set of texts by what is expected; what is left out may be anything
     */
    record Example(String name, AsOf asOf, Map<String, Object> subject, Map<String, Object> expect, Path path) {
        private Map<String, Object> json() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("name", name);
            json.put("asOf", asOf.date());
            json.put("zone", asOf.zone().getId());
            json.put("subject", subject);
            json.put("expect", expect);
            return json;
        }
    }

    /**
     * {@return a card without its attributes}
     *
     * @throws IllegalArgumentException if a pack cannot say the same
     */
    static Definition of(String subject, Scorecard<?> card) {
        List<Section> sets = new ArrayList<>();
        DateRange effective = DateRange.ALWAYS;
        for (RuleSet<?, Points> part : card.parts()) {
            effective = sets.isEmpty() ? part.effective() : effective;
            boolean whole = part.effective().equals(effective) && part.version().equals(card.version());
            Checks.that(
                    whole, "A card that is written must be of one version and in effect as a whole, {} is not", part);
            sets.add(section(card.name(), part));
        }
        boolean limited = card.least() > PackReader.LEAST_TOTAL || card.most() < PackReader.MOST_TOTAL;
        return new Definition(
                card.name(),
                card.version(),
                subject,
                effective,
                Optional.empty(),
                false,
                sets,
                limited ? Optional.of(new Limits(card.least(), card.most())) : Optional.empty(),
                card.bands(),
                List.of());
    }

    private static <S> Section section(String card, RuleSet<S, Points> set) {
        List<Line> lines = new ArrayList<>();
        for (Rule<? super S, Points> rule : set.rules()) {
            Checks.that(rule instanceof ConditionRule, "A rule that is written must be data, {} is not", rule.id());
            ConditionRule<?, ?> data = (ConditionRule<?, ?>) rule;
            String id = within(set.name(), rule.id().value());
            int points = ((Points) data.then()).value();
            lines.add(new Line(id, Clause.of(data.when()), points, "", data.because(), Path.ROOT));
        }
        return new Section(within(card, set.name()), set.hit(), lines);
    }

    private static String within(String whole, String name) {
        String start = whole + ".";
        Checks.that(name.startsWith(start), "A name in {} that is written must begin with it, found {}", whole, name);
        return name.substring(start.length());
    }

    /** {@return the pack as maps, lists and plain values, in the one order in which it is written} */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("formatVersion", FORMAT);
        json.put("pack", name);
        json.put("version", version);
        json.put("subject", subject);
        if (!effective.equals(DateRange.ALWAYS)) {
            json.put("effective", effective);
        }
        title.ifPresent(words -> json.put("title", words));
        json.put("sets", sets.stream().map(Section::json).toList());
        limits.ifPresent(ends -> json.put("between", List.of(ends.least(), ends.most())));
        if (!bands.equals(Bands.none())) {
            json.put("bands", bands);
        }
        if (!examples.isEmpty()) {
            json.put("examples", examples.stream().map(Example::json).toList());
        }
        return json;
    }
}
