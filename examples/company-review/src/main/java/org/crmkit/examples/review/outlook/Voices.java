package org.crmkit.examples.review.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crmkit.core.check.Reason;
import org.crmkit.core.feedback.Satisfaction;
import org.crmkit.core.file.CustomerFiles;
import org.crmkit.core.file.FactKinds;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Answers;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.service.Rating;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.scoring.segment.Segment;
import org.crmkit.scoring.survey.ScoreCounts;
import org.crmkit.scoring.survey.ScoreTally;
import org.crmkit.scoring.survey.SurveyAnswer;
import org.crmkit.scoring.survey.SurveyAttributes;
import org.crmkit.scoring.survey.SurveyChange;
import org.crmkit.scoring.survey.SurveyFigure;
import org.crmkit.scoring.survey.SurveyMetric;
import org.crmkit.scoring.survey.SurveyPack;
import org.crmkit.scoring.survey.SurveyPolicy;

/**
 * What customers answered when they were asked whether they are content.
 *
 * @param figures one for each figure on whose scale somebody was asked in the last 12 months
 * @param unhappy who gave one of the worse answers in the last 12 months, the latest first, by id among equals
 */
public record Voices(List<Heard> figures, List<Unhappy> unhappy) {
    private static final List<Rating.Scale> SCALES = List.of(Rating.Scale.NPS, Rating.Scale.CSAT, Rating.Scale.CES);
    private static final List<String> UNHAPPY = List.of("detractor", "discontent", "hard");

    /** Copies the lists. */
    public Voices {
        figures = List.copyOf(figures);
        unhappy = List.copyOf(unhappy);
    }

    /**
     * One figure.
     *
     * @param metric what it is
     * @param counts the answers of the last 12 months
     * @param figure the figure, or why there is none
     * @param change how it moved against the 12 months before, or why that cannot be told
     */
    public record Heard(
            SurveyMetric metric, ScoreCounts counts, Answer<SurveyFigure> figure, Answer<SurveyChange> change) {}

    /**
     * An answer after which somebody should call.
     *
     * @param question what was asked and answered
     * @param group in which group it puts the customer
     * @param because why
     */
    public record Unhappy(Satisfaction question, Segment group, Reason because) {}

    static Voices of(CustomerFiles files, AsOf asOf) {
        List<Satisfaction> known = Outlook.all(files, FactKinds.SATISFACTION)
                .flatMap(question -> question.knownAt(asOf).stream())
                .toList();
        List<Satisfaction> year = within(known, Outlook.year(asOf, 0), asOf);
        List<Satisfaction> before = within(known, Outlook.year(asOf, 1), asOf);
        List<Heard> figures = new ArrayList<>();
        for (SurveyMetric metric : SurveyMetric.values()) {
            for (Rating.Scale scale : SCALES) {
                if (metric.on(scale) && year.stream().anyMatch(it -> it.scale().equals(scale))) {
                    figures.add(heard(metric, counts(year, scale, asOf), counts(before, scale, asOf)));
                }
            }
        }
        return new Voices(figures, unhappy(year, asOf));
    }

    private static List<Satisfaction> within(List<Satisfaction> known, DateRange days, AsOf asOf) {
        return known.stream()
                .filter(it -> Outlook.within(days, it.asked(), asOf))
                .toList();
    }

    private static ScoreCounts counts(List<Satisfaction> questions, Rating.Scale scale, AsOf asOf) {
        ScoreTally tally = ScoreTally.on(scale);
        questions.stream()
                .flatMap(it -> SurveyAnswer.of(it, scale, asOf).stream())
                .forEach(tally::add);
        return tally.result();
    }

    private static Heard heard(SurveyMetric metric, ScoreCounts year, ScoreCounts before) {
        SurveyPolicy policy = SurveyPolicy.standard();
        return new Heard(metric, year, policy.figure(metric, year), policy.compare(metric, before, year));
    }

    private static List<Unhappy> unhappy(List<Satisfaction> year, AsOf asOf) {
        RuleSet<Satisfaction, Segment> groups =
                SurveyPack.rules(SurveyAttributes.standard()).orThrow();
        List<Unhappy> unhappy = new ArrayList<>();
        for (Satisfaction question : year) {
            for (Answers.Asked<Segment> asked : groups.ask(question, asOf).all()) {
                asked.answer()
                        .yes()
                        .filter(group -> UNHAPPY.contains(group.code()))
                        .ifPresent(group -> unhappy.add(
                                new Unhappy(question, group, asked.answer().because())));
            }
        }
        unhappy.sort(
                Comparator.comparing((Unhappy one) -> one.question().answered().orElseThrow())
                        .reversed()
                        .thenComparing(one -> one.question().id()));
        return unhappy;
    }
}
