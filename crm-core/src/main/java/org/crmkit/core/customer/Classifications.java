package org.crmkit.core.customer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.value.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * All classes that one customer was ever in, and which of them holds on a day.
 *
 * <p>A class given by hand holds over one given by a rule while its period lasts; after that, the rule's holds again. Two
 * classes of one scheme that hold at once by the same origin contradict each other: then none is given, and
 * {@link #findings} names both. In whatever order they are given, the answers are the same. Immutable.
 */
public final class Classifications {
    private static final LocalizedText OVERLAP =
            LocalizedText.of("classes {} ({}) and {} ({}) of scheme {} hold at once", "方案{4}的类别{0}（{1}）与{2}（{3}）同时有效");
    private static final Comparator<Classification> ORDER = Comparator.comparing(Classification::scheme)
            .thenComparing(Classification::origin)
            .thenComparing(c -> c.period().from())
            .thenComparing(c -> c.period().until())
            .thenComparing(Classification::code)
            .thenComparing(c -> c.rule().map(Object::toString).orElse(""))
            .thenComparing(c -> c.version().orElse(""))
            .thenComparing(c -> c.by().map(Object::toString).orElse(""))
            .thenComparing(c -> c.because().toString());

    private final List<Classification> sorted;

    private Classifications(Collection<Classification> all) {
        this.sorted = all.stream().sorted(ORDER).toList();
    }

    /** {@return those classifications of one customer} */
    public static Classifications of(Collection<Classification> all) {
        return new Classifications(all);
    }

    /** {@return all of them, by scheme, origin and first day} */
    public List<Classification> all() {
        return sorted;
    }

    /** {@return the classes of a scheme that hold on a day: those given by hand or, if there are none, by a rule} */
    public List<Classification> on(String scheme, LocalDate day) {
        List<Classification> byHand = on(scheme, ClassificationOrigin.MANUAL, day);
        return byHand.isEmpty() ? on(scheme, ClassificationOrigin.RULE, day) : byHand;
    }

    /** {@return the classes of a scheme that have one origin and hold on a day} */
    public List<Classification> on(String scheme, ClassificationOrigin origin, LocalDate day) {
        return sorted.stream()
                .filter(c -> c.scheme().equals(scheme) && c.origin() == origin)
                .filter(c -> c.period().contains(day))
                .toList();
    }

    /**
     * {@return the class of a scheme on a day; absent if there is none, or if several contradict each other}
     *
     * <p>Of several that name the same class, the one that began last.
     */
    public Optional<Classification> at(String scheme, LocalDate day) {
        return one(on(scheme, day));
    }

    /** {@return the class of a scheme that one origin gave; as {@link #at(String, LocalDate)}} */
    public Optional<Classification> at(String scheme, ClassificationOrigin origin, LocalDate day) {
        return one(on(scheme, origin, day));
    }

    private static Optional<Classification> one(List<Classification> found) {
        boolean agree = found.stream().map(Classification::code).distinct().count() == 1;
        return agree ? Optional.of(found.get(found.size() - 1)) : Optional.empty();
    }

    /** {@return these and one more; those of its scheme and origin that hold on its first day end on that day} */
    public Classifications then(Classification next) {
        LocalDate day = next.period().from();
        List<Classification> more = new ArrayList<>();
        for (Classification c : sorted) {
            boolean ends = c.scheme().equals(next.scheme())
                    && c.origin() == next.origin()
                    && c.period().contains(day);
            more.add(ends ? ended(c, day) : c);
        }
        more.add(next);
        return new Classifications(more);
    }

    private static Classification ended(Classification classification, LocalDate day) {
        DateRange rest = DateRange.of(classification.period().from(), day);
        return Classification.builder().from(classification).period(rest).build();
    }

    /**
     * {@return a warning {@code customer.classes-overlap} for each class that holds together with an earlier, different one of its
     * scheme and origin; it names both}
     *
     * @param several the schemes in which a customer may be in several classes at once
     */
    public List<Finding> findings(String... several) {
        Set<String> free = Set.of(several);
        List<Finding> findings = new ArrayList<>();
        Reach reach = new Reach();
        for (Classification c : sorted) {
            boolean holds = !c.period().from().equals(c.period().until());
            if (holds && !free.contains(c.scheme())) {
                reach = reach.covers(c) ? reach : new Reach();
                reach.rivalOf(c).ifPresent(rival -> findings.add(overlap(rival, c)));
                reach.add(c);
            }
        }
        return findings;
    }

    private static Finding overlap(Classification one, Classification two) {
        Reason because = Reason.of(OVERLAP, one.code(), one.period(), two.code(), two.period(), one.scheme());
        return Finding.warning("customer.classes-overlap", Place.path("/classifications"), two.code(), because);
    }

    /** Of the classes of one scheme and origin that began so far, the two of different codes that hold longest. */
    private static final class Reach {
        private @Nullable Classification longest;
        private @Nullable Classification other;

        boolean covers(Classification c) {
            return longest == null || (longest.scheme().equals(c.scheme()) && longest.origin() == c.origin());
        }

        Optional<Classification> rivalOf(Classification c) {
            Classification rival = isLongest(c) ? other : longest;
            return Optional.ofNullable(rival).filter(r -> r.period().overlaps(c.period()));
        }

        void add(Classification c) {
            if (isLongest(c)) {
                longest = later(c, longest);
            } else if (later(c, longest) == c) {
                other = longest;
                longest = c;
            } else {
                other = later(c, other);
            }
        }

        private boolean isLongest(Classification c) {
            return longest != null && longest.code().equals(c.code());
        }

        private static Classification later(Classification one, @Nullable Classification than) {
            return than != null && !one.period().until().isAfter(than.period().until()) ? than : one;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Classifications that && sorted.equals(that.sorted);
    }

    @Override
    public int hashCode() {
        return sorted.hashCode();
    }

    /** {@return how many there are} */
    @Override
    public String toString() {
        return "Classifications[" + sorted.size() + "]";
    }
}
