package org.crmkit.core.pack;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.Condition;
import org.crmkit.core.rule.ConditionRule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.score.Points;
import org.crmkit.core.score.Scorecard;

/**
 * Makes rules, sets and a scorecard of a definition, over the attributes of a subject.
 *
 * @param <S> what is asked about
 */
final class Assembly<S> {
    private final Definition definition;
    private final Attributes<S> on;
    private final Findings findings;
    private final Binding<S> binding;

    Assembly(Definition definition, Attributes<S> on, boolean allowMissing, Findings findings) {
        this.definition = definition;
        this.on = on;
        this.findings = findings;
        this.binding = new Binding<>(on, allowMissing, findings);
    }

    Binding<S> binding() {
        return binding;
    }

    /** {@return the sets of which a scorecard is made}; of no use if there are errors. */
    List<RuleSet<S, Points>> parts() {
        return sets(line -> Optional.of(Points.of(line.points())));
    }

    Scorecard<S> card(List<RuleSet<S, Points>> parts) {
        Scorecard<S> card = Scorecard.of(definition.name(), parts)
                .version(definition.version())
                .bands(definition.bands());
        if (definition.limits().isEmpty()) {
            return card;
        }
        Definition.Limits limits = definition.limits().get();
        return card.between(limits.least(), limits.most());
    }

    /**
     * {@return the sets}; of no use if there are errors.
     *
     * @param outcome what a yes carries, where the host knows it
     */
    <R extends Serializable> List<RuleSet<S, R>> sets(Function<Definition.Line, Optional<R>> outcome) {
        List<RuleSet<S, R>> sets = new ArrayList<>();
        for (Definition.Section section : definition.sets()) {
            String name = String.join(".", definition.name(), section.id());
            RuleSet<S, R> set = RuleSet.<S, R>of(name, section.hit(), rules(name, section.lines(), outcome));
            sets.add(set.version(definition.version())
                    .effective(definition.effective())
                    .identifiedBy(on.idOf()));
        }
        return sets;
    }

    private <R extends Serializable> List<ConditionRule<S, R>> rules(
            String set, List<Definition.Line> lines, Function<Definition.Line, Optional<R>> outcome) {
        List<ConditionRule<S, R>> rules = new ArrayList<>();
        for (Definition.Line line : lines) {
            Condition<S> when = binding.bind(line.when());
            Optional<R> then = outcome.apply(line);
            if (then.isPresent()) {
                RuleId id = RuleId.of(String.join(".", set, line.id()));
                rules.add(new ConditionRule<>(id, when, then.get(), line.because()));
            } else {
                findings.error(Fault.UNKNOWN_OUTCOME, line.path().at("then"), line.then());
            }
        }
        return rules;
    }
}
