package org.crmkit.core.rule;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.cell.Plan;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Rules that are asked together, in order. Immutable; a host changes a standard set with {@link #plus}, {@link #without}
 * and {@link #replace}.
 *
 * @param <S> what is asked about
 * @param <R> what a yes carries
 */
public final class RuleSet<S, R> implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int WORD = 32;
    private static final String FIRST_VERSION = "1";
    private static final LocalizedText FAILED =
            LocalizedText.of("the rule failed with {} and could not tell", "规则执行出错（{}），无法判断");

    private final String name;
    private final String version;
    private final Hit hit;
    private final DateRange effective;
    private final Attribute.@Nullable Read<? super S, ?> idOf;
    private final ArrayList<Rule<? super S, R>> rules;
    private transient @Nullable Lowered<S, R> lowered;

    private RuleSet(Parts<S> parts, List<Rule<? super S, R>> rules) {
        this.name = Checks.id(parts.name, "The name of a rule set");
        this.version = Checks.id(parts.version, "The version of a rule set");
        this.hit = parts.hit;
        this.effective = parts.effective;
        this.idOf = parts.idOf;
        this.rules = new ArrayList<>(rules);
        Set<RuleId> ids = new HashSet<>();
        for (Rule<? super S, R> rule : rules) {
            Checks.that(ids.add(rule.id()), "Rule set {} must hold each rule once, found {} twice", name, rule.id());
        }
    }

    /** All of a set but its rules. */
    private record Parts<S>(
            String name, String version, Hit hit, DateRange effective, Attribute.@Nullable Read<? super S, ?> idOf) {
        static <S> Parts<S> of(String name, Hit hit) {
            return new Parts<>(name, FIRST_VERSION, hit, DateRange.ALWAYS, null);
        }
    }

    /** What is made of the rules when they are first asked; a race makes it twice, and the same. */
    private record Lowered<S, R>(
            Plan<S> plan, Answers.Lines<R> lines, boolean allData, boolean always, boolean atOnce) {}

    private Parts<S> parts() {
        return new Parts<>(name, version, hit, effective, idOf);
    }

    /** {@return a set in which every rule is asked and every yes counts} */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <S, R> RuleSet<S, R> of(String name, Rule<? super S, R>... rules) {
        return new RuleSet<S, R>(Parts.of(name, Hit.ALL), List.of(rules));
    }

    /** {@return a set in which the first yes counts} */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <S, R> RuleSet<S, R> firstOf(String name, Rule<? super S, R>... rules) {
        return new RuleSet<S, R>(Parts.of(name, Hit.FIRST), List.of(rules));
    }

    /** {@return a set in which at most one rule may say yes; where several do, none counts} */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <S, R> RuleSet<S, R> uniqueOf(String name, Rule<? super S, R>... rules) {
        return new RuleSet<S, R>(Parts.of(name, Hit.UNIQUE), List.of(rules));
    }

    /** {@return a set of these rules} */
    public static <S, R> RuleSet<S, R> of(String name, Hit hit, List<? extends Rule<? super S, R>> rules) {
        return new RuleSet<S, R>(Parts.of(name, hit), List.copyOf(rules));
    }

    /** {@return this set with one more rule at its end} */
    public RuleSet<S, R> plus(Rule<? super S, R> rule) {
        List<Rule<? super S, R>> more = new ArrayList<>(rules);
        more.add(rule);
        return new RuleSet<>(parts(), more);
    }

    /**
     * {@return this set without a rule}
     *
     * @throws IllegalArgumentException if the set does not hold it
     */
    public RuleSet<S, R> without(RuleId id) {
        List<Rule<? super S, R>> fewer = new ArrayList<>(rules);
        fewer.remove(indexOf(id));
        return new RuleSet<>(parts(), fewer);
    }

    /**
     * {@return this set with a rule in the place of the one with the same id}
     *
     * @throws IllegalArgumentException if the set holds none with that id
     */
    public RuleSet<S, R> replace(Rule<? super S, R> rule) {
        List<Rule<? super S, R>> changed = new ArrayList<>(rules);
        changed.set(indexOf(rule.id()), rule);
        return new RuleSet<>(parts(), changed);
    }

    /** {@return this set under another version, which every answer carries} */
    public RuleSet<S, R> version(String version) {
        return new RuleSet<>(new Parts<>(name, version, hit, effective, idOf), rules);
    }

    /** {@return this set for some days only; asked about a moment on another day, no rule of it is asked} */
    public RuleSet<S, R> effective(DateRange effective) {
        return new RuleSet<>(new Parts<>(name, version, hit, effective, idOf), rules);
    }

    /** {@return this set with a way to name the subject of which a rule failed} */
    public RuleSet<S, R> identifiedBy(Attribute.Read<? super S, ?> idOf) {
        return new RuleSet<>(new Parts<>(name, version, hit, effective, idOf), rules);
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

    /** {@return the days on which the set is asked} */
    public DateRange effective() {
        return effective;
    }

    /** {@return the rules, in order} */
    public List<Rule<? super S, R>> rules() {
        return Collections.unmodifiableList(rules);
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
     * <p>A rule that throws or gives null is reported in {@link Answers#failures} and stands as unknown; the others are still
     * asked. Rules that are data say which condition does or does not hold; {@link #explain} says what was seen as well.
     */
    public Answers<R> ask(S subject, AsOf asOf) {
        Lowered<S, R> made = lowered();
        if (!made.always && !effective.contains(asOf.date())) {
            return new Answers<>(made.lines, new long[0], 0, null);
        }
        long[] told = new long[words()];
        try {
            made.plan.truths(subject, asOf, told);
        } catch (RuntimeException e) {
            return ask(subject, asOf, made.lines, null); // rule by rule, to see which of them it is
        }
        if (!made.allData) {
            return ask(subject, asOf, made.lines, told);
        }
        return new Answers<>(made.lines, told, hit == Hit.FIRST ? upToFirst(told) : rules.size(), null);
    }

    /**
     * Fills in all at once what the rules say, for those who add up over many subjects.
     *
     * @param words for 32 rules in the set's order: bit i of the low half for the i-th that says yes, bit i of the high half
     *     for the i-th that cannot tell
     * @return whether it is filled in; not if a rule fails or is not data, the first yes ends what is asked, or the set is
     *     not always in effect: then {@link #ask}
     */
    public boolean fill(S subject, AsOf asOf, long[] words) {
        Lowered<S, R> made = lowered();
        if (!made.atOnce) {
            return false;
        }
        try {
            made.plan.truths(subject, asOf, words);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /**
     * {@return the only word that {@link #fill(Object, AsOf, long[])} would fill in; -1 if it would not}
     *
     * <p>Only of a set of 1 to 32 rules. No rule says yes and cannot tell at once, so that -1 says nothing else.
     */
    public long fill(S subject, AsOf asOf) {
        Lowered<S, R> made = lowered();
        if (!made.atOnce) {
            return -1;
        }
        try {
            return made.plan.truth(subject, asOf);
        } catch (RuntimeException e) {
            return -1;
        }
    }

    /** {@return how many words of 32 rules the set fills} */
    public int words() {
        return (rules.size() + WORD - 1) / WORD;
    }

    /**
     * {@return what the rules say, with what each test saw and how far it is from a yes}
     *
     * <p>The same answers as {@link #ask} gives, but for what their because tells; each rule is asked on its own.
     */
    public Answers<R> explain(S subject, AsOf asOf) {
        Answers.Lines<R> lines = new Answers.Lines<>(name, version, hit, ids(), said(rules.size()));
        return effective.contains(asOf.date())
                ? ask(subject, asOf, lines, null)
                : new Answers<>(lines, new long[0], 0, null);
    }

    /** Asks the rules one by one; those that are data only where it is not told beforehand. */
    private Answers<R> ask(S subject, AsOf asOf, Answers.Lines<R> lines, long @Nullable [] told) {
        long[] words = new long[words()];
        @Nullable Answer<R>[] answers = Answers.array(rules.size());
        List<RuleFailure> failures = List.of();
        int asked = 0;
        Truth truth = Truth.NO;
        while (asked < answers.length && !(hit == Hit.FIRST && truth == Truth.YES)) {
            Rule<? super S, R> rule = rules.get(asked);
            try {
                if (lines.data()[asked] == null) {
                    Answer<R> answer = Objects.requireNonNull(rule.ask(subject, asOf), "a rule must answer");
                    answers[asked] = answer;
                    truth = Answers.truthOf(answer);
                } else {
                    truth = told != null
                            ? Answers.truth(told, asked)
                            : ((ConditionRule<? super S, ?>) rule).when(subject, asOf);
                }
            } catch (RuntimeException e) {
                failures = failures.isEmpty() ? new ArrayList<>() : failures;
                failures.add(RuleFailure.of(rule.id(), e, idOf(subject)));
                answers[asked] = Answer.unknown(FAILED, e.getClass().getSimpleName());
                truth = Truth.UNKNOWN;
            }
            words[asked / WORD] |= Answers.bit(truth, asked);
            asked++;
        }
        return new Answers<>(lines, words, asked, new Answers.Own<>(answers, failures));
    }

    /** Forgets what stands behind the first yes; returns how many rules are left. */
    private int upToFirst(long[] words) {
        for (int word = 0; word * WORD < rules.size(); word++) {
            int yes = (int) words[word];
            if (yes != 0) {
                int first = Integer.lowestOneBit(yes);
                long before = words[word] >>> WORD & (first - 1);
                words[word] = Integer.toUnsignedLong(first) | before << WORD;
                Arrays.fill(words, word + 1, words.length, 0);
                return word * WORD + Integer.numberOfTrailingZeros(first) + 1;
            }
        }
        return rules.size();
    }

    private Lowered<S, R> lowered() {
        Lowered<S, R> made = lowered;
        if (made == null) {
            Answers.@Nullable Said<R>[] data = said(rules.size());
            boolean allData = true;
            for (int i = 0; i < data.length; i++) {
                data[i] = rules.get(i) instanceof ConditionRule<?, ?> rule ? said(rule) : null;
                allData &= data[i] != null;
            }
            Answers.Lines<R> lines = new Answers.Lines<>(name, version, hit, ids(), data);
            boolean always = effective.equals(DateRange.ALWAYS);
            boolean atOnce = allData && always && hit != Hit.FIRST;
            made = new Lowered<>(Lowering.plan(rules), lines, allData, always, atOnce);
            lowered = made;
        }
        return made;
    }

    @SuppressWarnings("unchecked") // the set takes only rules whose yes carries an R
    private Answers.Said<R> said(ConditionRule<?, ?> data) {
        return new Answers.Said<>((Answer<R>) data.yes(), (Answer<R>) data.no(), (Answer<R>) data.perhaps());
    }

    @SuppressWarnings("unchecked") // an array of a generic type cannot be made otherwise
    private static <R> Answers.@Nullable Said<R>[] said(int size) {
        return (Answers.Said<R>[]) new Answers.Said<?>[size];
    }

    /**
     * {@return what can be told of the set without asking it about anything, by kind and then in the set's order}
     *
     * <p>Exact for all rules that are data. The place of a finding is a rule's id, and what was found are the ids of the others
     * that it is about; a gap is about the set.
     *
     * <ul>
     *   <li>{@code rules.contradiction}: the rule can never say yes.
     *   <li>{@code rules.masked}, where the first yes counts: the rule says yes only where rules before it do.
     *   <li>{@code rules.overlap}, where one may say yes: both rules do in some case. Of all pairs 200 are told.
     *   <li>{@code rules.gap}, where the first yes counts or one may say yes: a case in which every rule says no. Of all cases
     *       50 are told; they are not looked for if a rule could not be analysed.
     *   <li>{@code rules.subsumed}, where all yeses count: the rule says yes only where the other does. Of all pairs 200 are
     *       told.
     *   <li>{@code rules.not-analysed}: rules written in Java; tests of days or amounts that no one order holds together; what
     *       would take too long.
     * </ul>
     *
     * <p>Attributes are taken to be independent of each other, values to have neither a first nor a last, and amounts to be in
     * the currency of the tests.
     */
    public List<Finding> analyse() {
        return Analysis.of(this);
    }

    /** A way to the id that fails as well must not hide the failure that it should name. */
    private @Nullable String idOf(S subject) {
        try {
            Object id = idOf == null ? null : idOf.from(subject);
            return id == null ? null : id.toString();
        } catch (RuntimeException e) {
            return null;
        }
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
