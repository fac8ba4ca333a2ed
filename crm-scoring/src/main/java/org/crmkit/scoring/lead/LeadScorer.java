package org.crmkit.scoring.lead;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.pack.RulePack;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Answers;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeFailure;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.Condition;
import org.crmkit.core.rule.ConditionRule;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.score.Points;
import org.crmkit.core.score.Scorecard;
import org.crmkit.core.value.AsOf;

/**
 * Scores leads: a fit card gives the grade, an engagement card the heat, and a matrix of both the next step. Immutable.
 *
 * <p>The three standard packs ask for {@code lead.budget}, {@code lead.authority}, {@code lead.need} and
 * {@code lead.timeframe} with the codes of the Common Data Model, see {@code LeadCodes}; for {@code lead.engagement} and
 * {@code lead.last-interest}; and for {@code lead.grade} and {@code lead.heat}. Fit by grade and interest by score, kept apart
 * and crossed, is common practice of marketing automation; budget, authority, need and timeframe go back to IBM. The points are
 * a convention.
 *
 * @param <S> what is scored: a {@link LeadFile} or a host's own row
 */
public final class LeadScorer<S> implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Attributes<Standing> STANDING = Attributes.of(
            "lead",
            Standing::toString,
            Attribute.<Standing>code("lead.grade", it -> it.grade().orElse(null))
                    .label("grade", "等级"),
            Attribute.<Standing>code("lead.heat", it -> it.heat().orElse(null)).label("heat", "热度"));
    private static final LocalizedText NO_STEP =
            LocalizedText.of("the matrix says no step for this grade and heat", "矩阵未给出该等级和热度的下一步");

    private static final LocalizedText OPEN =
            LocalizedText.of("the matrix says no step while grade or heat is open", "等级或热度未定时，矩阵未给出下一步");

    private final Scorecard<S> fit;
    private final Scorecard<S> engagement;
    private final RuleSet<Standing, LeadStep> matrix;
    private final ArrayList<Attribute<S, ?>> asked;

    private LeadScorer(Scorecard<S> fit, Scorecard<S> engagement, RuleSet<Standing, LeadStep> matrix) {
        this.fit = fit;
        this.engagement = engagement;
        this.matrix = matrix;
        this.asked = new ArrayList<>(asked(List.of(fit, engagement)));
    }

    /** Where a lead stands by both cards. */
    record Standing(Optional<String> grade, Optional<String> heat) {}

    /** {@return the pack that grades by budget, authority, need and timeframe: A from 70 of 100, B from 45, C from 20} */
    public static RulePack fitPack() {
        return RulePack.beside(LeadScorer.class, "standard-lead-fit-1.json");
    }

    /** {@return the pack of interest and how recent it is: hot from 60 of 100, warm from 30} */
    public static RulePack engagementPack() {
        return RulePack.beside(LeadScorer.class, "standard-lead-engagement-1.json");
    }

    /** {@return the pack of the matrix of grade and heat} */
    public static RulePack stepPack() {
        return RulePack.beside(LeadScorer.class, "standard-lead-steps-1.json");
    }

    /** {@return the standard packs over the attributes of a subject, or every finding that says why not} */
    public static <S> Checked<LeadScorer<S>> standard(Attributes<S> on) {
        return of(fitPack(), engagementPack(), stepPack(), LeadStep.standard(), on);
    }

    /**
     * {@return packs over the attributes of a subject, or every finding that says why not}
     *
     * @param fit a scorecard whose bands are grades
     * @param engagement a scorecard whose bands are heats
     * @param matrix rules over {@code lead.grade} and {@code lead.heat}, the first of which counts
     * @param steps the steps that the matrix speaks of
     */
    public static <S> Checked<LeadScorer<S>> of(
            RulePack fit, RulePack engagement, RulePack matrix, Collection<LeadStep> steps, Attributes<S> on) {
        Checked<Scorecard<S>> fits = fit.scorecard(on);
        Checked<Scorecard<S>> engages = engagement.scorecard(on);
        Checked<RuleSet<Standing, LeadStep>> decides = matrix.rules(STANDING, LeadStep.named(steps));
        List<Finding> findings = new ArrayList<>(fits.findings());
        findings.addAll(engages.findings());
        findings.addAll(decides.findings());
        Optional<LeadScorer<S>> scorer = fits.result()
                .flatMap(first -> engages.result()
                        .flatMap(second -> decides.result().map(third -> new LeadScorer<>(first, second, third))));
        return new Checked<>(scorer, findings);
    }

    /** {@return the card that grades} */
    public Scorecard<S> fit() {
        return fit;
    }

    /** {@return the card of interest} */
    public Scorecard<S> engagement() {
        return engagement;
    }

    /** {@return what there is to say about the matrix without asking it}: combinations without a step, steps never reached. */
    public List<Finding> analyse() {
        return matrix.analyse();
    }

    /** {@return where a lead stands at a moment} */
    public LeadScore score(S lead, AsOf asOf) {
        var fits = fit.score(lead, asOf);
        var engages = engagement.score(lead, asOf);
        Answers<LeadStep> answers = matrix.ask(new Standing(fits.band(), engages.band()), asOf);
        Answer<LeadStep> next = answers.all().stream()
                .map(Answers.Asked::answer)
                .filter(answer -> answer.yes().isPresent())
                .findFirst()
                .orElseGet(() -> answers.undecided() ? Answer.unknown(OPEN) : Answer.no(NO_STEP));
        List<LocalizedText> missing = asked.stream()
                .filter(attribute -> !known(attribute, lead, asOf))
                .map(Attribute::label)
                .toList();
        return new LeadScore(fits, engages, next, missing);
    }

    /** What cannot be read is not known; that it failed, the cards tell. */
    private static <S> boolean known(Attribute<S, ?> attribute, S lead, AsOf asOf) {
        try {
            return attribute.of(lead, asOf).isPresent();
        } catch (AttributeFailure e) {
            return false;
        }
    }

    private static <S> Set<Attribute<S, ?>> asked(List<Scorecard<S>> cards) {
        Set<Attribute<S, ?>> asked = new LinkedHashSet<>();
        for (Scorecard<S> card : cards) {
            card.parts().stream().flatMap(set -> set.rules().stream()).forEach(rule -> asked(rule, asked));
        }
        return asked;
    }

    @SuppressWarnings("unchecked") // a pack binds its rules to attributes of this very subject
    private static <S> void asked(Rule<? super S, Points> rule, Set<Attribute<S, ?>> asked) {
        if (rule instanceof ConditionRule<?, ?> data) {
            asked(((ConditionRule<S, ?>) data).when(), asked);
        }
    }

    private static <S> void asked(Condition<S> condition, Set<Attribute<S, ?>> asked) {
        if (condition instanceof Condition.Test<S> test) {
            asked.add(test.attribute());
        } else if (condition instanceof Condition.All<S> all) {
            all.conditions().forEach(part -> asked(part, asked));
        } else if (condition instanceof Condition.Any<S> any) {
            any.conditions().forEach(part -> asked(part, asked));
        } else if (condition instanceof Condition.Not<S> not) {
            asked(not.condition(), asked);
        }
    }
}
