package org.crmkit.core.rule;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;
import org.crmkit.core.check.SayAs;
import org.crmkit.core.check.Sayable;
import org.crmkit.core.value.AsOf;
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
    List<Seen> seen(S subject, AsOf asOf);

    /** {@return the condition in words} */
    @Override
    LocalizedText words();

    @Override
    default SayAs sayAs() {
        return SayAs.WORDS;
    }

    /**
     * What one test saw.
     *
     * @param attribute the attribute's name
     * @param label the attribute in words
     * @param value its value, in the form in which it was compared; absent if it is not known
     * @param wanted what it should be
     * @param truth whether it is
     */
    record Seen(String attribute, LocalizedText label, Optional<Object> value, Span wanted, Truth truth) {}

    /** One attribute lies in a span. */
    record Test<S>(Attribute<S, ?> attribute, Span span) implements Condition<S> {
        @Override
        public Truth of(S subject, AsOf asOf) {
            return truth(attribute.value(subject, asOf), asOf);
        }

        @Override
        public List<Seen> seen(S subject, AsOf asOf) {
            Object value = attribute.value(subject, asOf);
            return List.of(new Seen(
                    attribute.name(), attribute.label(), Optional.ofNullable(value), span, truth(value, asOf)));
        }

        private Truth truth(@Nullable Object value, AsOf asOf) {
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
        public List<Seen> seen(S subject, AsOf asOf) {
            return all(conditions, subject, asOf);
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
        public List<Seen> seen(S subject, AsOf asOf) {
            return all(conditions, subject, asOf);
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
        public List<Seen> seen(S subject, AsOf asOf) {
            return condition.seen(subject, asOf);
        }

        @Override
        public LocalizedText words() {
            return Phrase.of("not ({})", "非（{}）", condition.words());
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

    private static <S> List<Seen> all(List<Condition<S>> conditions, S subject, AsOf asOf) {
        List<Seen> seen = new ArrayList<>();
        for (Condition<S> condition : conditions) {
            seen.addAll(condition.seen(subject, asOf));
        }
        return List.copyOf(seen);
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
