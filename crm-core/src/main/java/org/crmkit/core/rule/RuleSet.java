package org.crmkit.core.rule;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.value.AsOf;

/**
 * Rules that are asked together, in order. Immutable; a host changes a standard set with {@link #plus}, {@link #without}
 * and {@link #replace}.
 *
 * @param <S> what is asked about
 * @param <R> what a yes carries
 */
public final class RuleSet<S, R> implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String FIRST_VERSION = "1";
    private static final LocalizedText FAILED =
            LocalizedText.of("the rule failed with {} and could not tell", "规则执行出错（{}），无法判断");

    private final String name;
    private final String version;
    private final Hit hit;
    private final ArrayList<Rule<? super S, R>> rules;

    private RuleSet(String name, String version, Hit hit, List<Rule<? super S, R>> rules) {
        this.name = Checks.id(name, "The name of a rule set");
        this.version = Checks.id(version, "The version of a rule set");
        this.hit = hit;
        this.rules = new ArrayList<>(rules);
        Set<RuleId> ids = new HashSet<>();
        for (Rule<? super S, R> rule : rules) {
            Checks.that(ids.add(rule.id()), "Rule set {} must hold each rule once, found {} twice", name, rule.id());
        }
    }

    /** {@return a set in which every rule is asked and every yes counts} */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <S, R> RuleSet<S, R> of(String name, Rule<? super S, R>... rules) {
        return new RuleSet<S, R>(name, FIRST_VERSION, Hit.ALL, List.of(rules));
    }

    /** {@return a set in which the first yes counts} */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <S, R> RuleSet<S, R> firstOf(String name, Rule<? super S, R>... rules) {
        return new RuleSet<S, R>(name, FIRST_VERSION, Hit.FIRST, List.of(rules));
    }

    /** {@return this set with one more rule at its end} */
    public RuleSet<S, R> plus(Rule<? super S, R> rule) {
        List<Rule<? super S, R>> more = new ArrayList<>(rules);
        more.add(rule);
        return new RuleSet<>(name, version, hit, more);
    }

    /**
     * {@return this set without a rule}
     *
     * @throws IllegalArgumentException if the set does not hold it
     */
    public RuleSet<S, R> without(RuleId id) {
        List<Rule<? super S, R>> fewer = new ArrayList<>(rules);
        fewer.remove(indexOf(id));
        return new RuleSet<>(name, version, hit, fewer);
    }

    /**
     * {@return this set with a rule in the place of the one with the same id}
     *
     * @throws IllegalArgumentException if the set holds none with that id
     */
    public RuleSet<S, R> replace(Rule<? super S, R> rule) {
        List<Rule<? super S, R>> changed = new ArrayList<>(rules);
        changed.set(indexOf(rule.id()), rule);
        return new RuleSet<>(name, version, hit, changed);
    }

    /** {@return this set under another version, which every answer carries} */
    public RuleSet<S, R> version(String version) {
        return new RuleSet<>(name, version, hit, rules);
    }

    /** {@return the set's name} */
    public String name() {
        return name;
    }

    /** {@return the set's version} */
    public String version() {
        return version;
    }

    /** {@return which yeses count} */
    public Hit hit() {
        return hit;
    }

    /** {@return the rules' ids, in order} */
    public List<RuleId> ids() {
        return rules.stream().map(Rule::id).toList();
    }

    /** {@return what a yes of a rule would carry, where that is known beforehand because the rule is data} */
    public Optional<R> outcome(RuleId id) {
        return rules.get(indexOf(id)) instanceof ConditionRule<?, ?> data ? outcomeOf(data) : Optional.empty();
    }

    @SuppressWarnings("unchecked") // the set takes only rules whose yes carries an R
    private Optional<R> outcomeOf(ConditionRule<?, ?> data) {
        return Optional.of((R) data.then());
    }

    /**
     * {@return what the rules say about a subject at a moment}
     *
     * <p>A rule that throws or gives null is reported in {@link Answers#failures} and stands as unknown; the others are still asked.
     */
    public Answers<R> ask(S subject, AsOf asOf) {
        List<Answers.Asked<R>> asked = new ArrayList<>(rules.size());
        List<RuleFailure> failures = new ArrayList<>(0);
        for (Rule<? super S, R> rule : rules) {
            Answer<R> answer;
            try {
                answer = Objects.requireNonNull(rule.ask(subject, asOf), "a rule must answer");
            } catch (RuntimeException e) {
                failures.add(new RuleFailure(rule.id(), e));
                RuleLog.failed(rule.id(), e);
                answer = Answer.unknown(FAILED, e.getClass().getSimpleName());
            }
            asked.add(new Answers.Asked<>(rule.id(), answer));
            if (hit == Hit.FIRST && answer.truth() == Truth.YES) {
                break;
            }
        }
        return new Answers<>(name, version, asked, failures);
    }

    private int indexOf(RuleId id) {
        int index = ids().indexOf(id);
        Checks.that(index >= 0, "Rule set {} must hold {}: it holds {}", name, id, ids());
        return index;
    }

    /** {@return the name and version} */
    @Override
    public String toString() {
        return name + " " + version;
    }
}
