package org.crmkit.core.rule;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;
import org.crmkit.core.check.SayAs;
import org.crmkit.core.check.Sayable;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Distance;
import org.jspecify.annotations.Nullable;

/**
 * Something that holds for a subject, does not hold, or cannot be told: data of four kinds and no more, so that it can be
 * said in words, stored, analysed and explained.
 *
 * <p>Three-valued: a comparison with a value that is not known is unknown, and {@link All}, {@link Any} and {@link Not}
 * follow Kleene. Filling in a missing value can turn unknown into yes or no, but never a yes into a no or the reverse; only
 * {@link Attribute#known()} itself may.
 *
 * @param <S> what is asked about
 */
public sealed interface Condition<S> extends Sayable {
    /** {@return whether the condition holds for a subject at a moment} */
    Truth of(S subject, AsOf asOf);

    /** {@return what every test within saw}, in order; nothing is left out because the outcome was settled before. */
    default List<Seen> seen(S subject, AsOf asOf) {
        List<Seen> seen = new ArrayList<>();
        Seen.add(this, true, subject, asOf, seen);
        return List.copyOf(seen);
    }

    /** {@return the condition in words} */
    @Override
    LocalizedText words();

    @Override
    default SayAs sayAs() {
        return SayAs.WORDS;
    }

    /** One attribute lies in a span. */
    record Test<S>(Attribute<S, ?> attribute, Span span) implements Condition<S> {
        @Override
        public Truth of(S subject, AsOf asOf) {
            return truth(attribute.value(subject, asOf), asOf);
        }

        Truth truth(@Nullable Object value, AsOf asOf) {
            if (value == null) {
                return span instanceof Span.Known ? Truth.NO : Truth.UNKNOWN;
            }
            try {
                return Truth.of(span.contains(value, asOf));
            } catch (RuntimeException e) {
                throw new AttributeFailure(attribute.name(), e);
            }
        }

        @Override
        public LocalizedText words() {
            LocalizedText words = Phrase.of("{} {}", "{}{}", attribute.label(), span.words());
            return span instanceof Span.Known
                    ? words
                    : attribute
                            .unit()
                            .map(unit -> Phrase.of("{} {}", "{}{}", words, unit))
                            .orElse(words);
        }
    }

    /** All of some conditions hold. */
    record All<S>(List<Condition<S>> conditions) implements Condition<S> {
        /** Copies the conditions; there must be one at least. */
        public All {
            conditions = List.copyOf(conditions);
            Checks.that(!conditions.isEmpty(), "There must be at least one condition of which all hold");
        }

        @Override
        public Truth of(S subject, AsOf asOf) {
            Truth all = Truth.YES;
            for (Condition<S> condition : conditions) {
                all = all.and(condition.of(subject, asOf));
            }
            return all;
        }

        @Override
        public LocalizedText words() {
            return joined(conditions, " and ", "且");
        }
    }

    /** At least one of some conditions holds. */
    record Any<S>(List<Condition<S>> conditions) implements Condition<S> {
        /** Copies the conditions; there must be one at least. */
        public Any {
            conditions = List.copyOf(conditions);
            Checks.that(!conditions.isEmpty(), "There must be at least one condition of which any holds");
        }

        @Override
        public Truth of(S subject, AsOf asOf) {
            Truth any = Truth.NO;
            for (Condition<S> condition : conditions) {
                any = any.or(condition.of(subject, asOf));
            }
            return any;
        }

        @Override
        public LocalizedText words() {
            return joined(conditions, " or ", "或");
        }
    }

    /** A condition does not hold. */
    record Not<S>(Condition<S> condition) implements Condition<S> {
        @Override
        public Truth of(S subject, AsOf asOf) {
            return condition.of(subject, asOf).not();
        }

        @Override
        public LocalizedText words() {
            return Phrase.of("not ({})", "非（{}）", condition.words());
        }
    }

    /** What one test saw. */
    final class Seen implements Sayable {
        private static final long serialVersionUID = 1;

        private final String attribute;
        private final LocalizedText label;
        private final @Nullable Serializable value;
        private final LocalizedText said;
        private final Span wanted;
        private final Truth truth;
        private final boolean met;
        private final @Nullable Distance distance;

        private <S> Seen(Test<S> test, boolean holds, S subject, AsOf asOf) {
            Object found = test.attribute().value(subject, asOf);
            this.attribute = test.attribute().name();
            this.label = test.attribute().label();
            this.value = (Serializable) found;
            this.wanted = test.span();
            this.truth = test.truth(found, asOf);
            this.met = truth == Truth.of(holds);
            this.distance = found == null
                    ? null
                    : test.span().distance(found, asOf, holds).orElse(null);
            this.said = said(test.attribute(), found);
        }

        private static LocalizedText said(Attribute<?, ?> attribute, @Nullable Object value) {
            if (value == null) {
                return Phrase.of("{} is not known", "{}未知", attribute.label());
            }
            if (value instanceof Set<?> several && several.isEmpty()) {
                return Phrase.of("{} is empty", "{}为空", attribute.label());
            }
            Object shown = value instanceof Set<?> several ? Phrase.list(several) : value;
            LocalizedText said = Phrase.of("{} is {}", "{}为{}", attribute.label(), shown);
            return attribute
                    .unit()
                    .map(unit -> Phrase.of("{} {}", "{}{}", said, unit))
                    .orElse(said);
        }

        private static <S> void add(Condition<S> condition, boolean holds, S subject, AsOf asOf, List<Seen> seen) {
            if (condition instanceof Test<S> test) {
                seen.add(new Seen(test, holds, subject, asOf));
            } else if (condition instanceof Not<S> not) {
                add(not.condition(), !holds, subject, asOf, seen);
            } else {
                List<Condition<S>> parts =
                        condition instanceof All<S> all ? all.conditions() : ((Any<S>) condition).conditions();
                parts.forEach(part -> add(part, holds, subject, asOf, seen));
            }
        }

        /** {@return the attribute's name} */
        public String attribute() {
            return attribute;
        }

        /** {@return the attribute in words} */
        public LocalizedText label() {
            return label;
        }

        /** {@return the attribute's value, in the form in which it was compared; absent if it is not known} */
        public Optional<Object> value() {
            return Optional.ofNullable(value);
        }

        /** {@return what the test asks for} */
        public Span wanted() {
            return wanted;
        }

        /** {@return what the test itself says, whether or not the condition wants it to hold} */
        public Truth truth() {
            return truth;
        }

        /** {@return whether the test says what the condition wants of it}: a test within a not should say no. */
        public boolean met() {
            return met;
        }

        /** {@return how far the value is from what the condition wants; absent if it is met, not known, or has no distance} */
        public Optional<Distance> distance() {
            return Optional.ofNullable(distance);
        }

        @Override
        public SayAs sayAs() {
            return SayAs.WORDS;
        }

        /** {@return what was seen and how far it is from what is wanted, in words} */
        @Override
        public LocalizedText words() {
            return distance == null ? said : Phrase.of("{}, {}", "{}，{}", said, distance);
        }

        /** {@return the attribute and the truth; not the value, which may be personal} */
        @Override
        public String toString() {
            return attribute + " " + truth;
        }
    }

    /** {@return whether both hold} */
    default Condition<S> and(Condition<S> other) {
        List<Condition<S>> both = new ArrayList<>(this instanceof All<S> all ? all.conditions() : List.of(this));
        both.add(other);
        return new All<>(both);
    }

    /** {@return whether at least one of the two holds} */
    default Condition<S> or(Condition<S> other) {
        List<Condition<S>> either = new ArrayList<>(this instanceof Any<S> any ? any.conditions() : List.of(this));
        either.add(other);
        return new Any<>(either);
    }

    /** {@return whether this does not hold} */
    default Condition<S> not() {
        return new Not<>(this);
    }

    /**
     * {@return the rule that this leads to something}
     *
     * @param id the rule's id
     * @param then what a yes carries
     * @param because why, in English
     */
    default <R extends Serializable> ConditionRule<S, R> then(String id, R then, String because) {
        return then(id, then, LocalizedText.of(because));
    }

    /** {@return the rule that this leads to something, with the because in both languages} */
    default <R extends Serializable> ConditionRule<S, R> then(String id, R then, LocalizedText because) {
        return new ConditionRule<>(RuleId.of(id), this, then, because);
    }

    private static <S> LocalizedText joined(List<Condition<S>> conditions, String en, String zh) {
        return Phrase.joined(
                conditions.stream()
                        .map(condition -> condition instanceof Any || condition instanceof All
                                ? Phrase.of("({})", "（{}）", condition.words())
                                : condition.words())
                        .toList(),
                en,
                zh);
    }
}
