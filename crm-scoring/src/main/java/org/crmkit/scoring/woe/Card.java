package org.crmkit.scoring.woe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.Condition;
import org.crmkit.core.rule.ConditionRule;
import org.crmkit.core.rule.Hit;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.score.Points;
import org.crmkit.core.score.Scorecard;

/** Makes a scorecard of a fit: one set for each attribute, and one line with which everybody begins. */
final class Card<S> {
    private static final String ALL = "all-cases";

    private final WoeFit fit;
    private final Attributes<S> on;

    Card(WoeFit fit, Attributes<S> on) {
        this.fit = fit;
        this.on = on;
    }

    Scorecard<S> scorecard() {
        List<RuleSet<S, Points>> parts = new ArrayList<>();
        parts.add(set(ALL, Hit.ALL, List.of(base())));
        fit.lines().forEach(line -> parts.add(set(line)));
        return Scorecard.of(fit.name(), parts).version(fit.version());
    }

    /** Whether something is known is always yes or no, so that one of the two holds of everybody. */
    private ConditionRule<S, Points> base() {
        Condition<S> known = attribute(fit.lines().get(0).column()).known();
        LocalizedText because = Phrase.of(
                "all begin with this: {} in {} of {} cases",
                "基础分：{1}例，{0}，共{2}例样本",
                fit.event(),
                fit.cases().events(),
                fit.cases().all());
        return known.or(known.not()).then(String.join(".", fit.name(), ALL, "base"), fit.base(), because);
    }

    private Attribute<S, ?> attribute(WoeColumn column) {
        Optional<Attribute<S, ?>> found = on.find(column.attribute());
        return found.orElseThrow();
    }

    private RuleSet<S, Points> set(WoeLine line) {
        WoeColumn column = line.column();
        Attribute<S, ?> attribute = attribute(column);
        String id = column.attribute().replace('.', '-');
        List<ConditionRule<S, Points>> rules = new ArrayList<>();
        for (int i = 0; i < column.bins().size(); i++) {
            WoeBin bin = column.bins().get(i);
            Condition<S> when = condition(bin, column, attribute);
            LocalizedText because = Phrase.of(
                    "{}: {} in {} of {} cases",
                    "{0}：{3}例样本中{2}例{1}",
                    when,
                    fit.event(),
                    bin.cases().events(),
                    bin.cases().all());
            rules.add(when.then(
                    String.join(".", fit.name(), id, bin.id()), line.points().get(i), because));
        }
        return set(id, Hit.UNIQUE, rules);
    }

    private RuleSet<S, Points> set(String id, Hit hit, List<ConditionRule<S, Points>> rules) {
        return RuleSet.<S, Points>of(fit.name() + "." + id, hit, rules)
                .version(fit.version())
                .identifiedBy(on.idOf());
    }

    /** Where not being known is a bin, a value that is not known must lie in none of the others. */
    private Condition<S> condition(WoeBin bin, WoeColumn column, Attribute<S, ?> attribute) {
        Condition<S> known = attribute.known();
        if (bin.holds() == WoeBin.Holds.MISSING) {
            return known.not();
        }
        Optional<Condition<S>> test = test(bin, column, attribute);
        return test.map(is -> column.knowsMissing() ? known.and(is) : is).orElse(known);
    }

    /** {@return what a known value must be; absent if it may be anything} */
    private Optional<Condition<S>> test(WoeBin bin, WoeColumn column, Attribute<S, ?> attribute) {
        if (bin.holds() == WoeBin.Holds.CODE) {
            String code = bin.code().orElseThrow();
            return Optional.of(attribute.is(column.kind() == AttributeKind.FLAG ? (Object) code.equals("true") : code));
        } else if (bin.holds() == WoeBin.Holds.OTHERS) {
            Object[] codes = column.bins().stream()
                    .flatMap(other -> other.code().stream())
                    .toArray();
            return codes.length == 0
                    ? Optional.empty()
                    : Optional.of(attribute.in(codes).not());
        }
        Optional<Condition<S>> least = bin.atLeast().map(attribute::atLeast);
        return bin.below()
                .map(end -> bin.atLeast().isPresent()
                        ? attribute.between(bin.atLeast().get(), end)
                        : attribute.below(end))
                .or(() -> least);
    }
}
