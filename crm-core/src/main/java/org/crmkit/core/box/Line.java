package org.crmkit.core.box;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crmkit.core.box.Question.Bound;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;
import org.jspecify.annotations.Nullable;

/** Values that are less or more, cut where what is asked for begins and ends. */
public final class Line extends Axis {
    private final List<Bound> bounds;
    private final BiPredicate<Object, Object> touching;

    private Line(Thing thing, List<Bound> bounds, BiPredicate<Object, Object> touching) {
        super(thing, bounds.size() + 1);
        this.bounds = bounds;
        this.touching = touching;
    }

    /**
     * {@return a line cut for some questions; absent if what they ask for has no order that holds on every day}
     *
     * @param scale what two values must share to be comparable
     * @param touching whether no value lies between two, of which the first is less
     */
    public static Optional<Line> of(
            Thing thing,
            Collection<Question> questions,
            Function<Object, Object> scale,
            BiPredicate<Object, Object> touching) {
        List<Bound> ends =
                questions.stream().flatMap(Line::stretches).flatMap(Line::ends).toList();
        boolean ordered = ends.stream().map(Bound::value).map(scale).distinct().count() <= 1
                && Offset.ordered(ends.stream().map(Bound::value));
        return ordered
                ? Optional.of(new Line(thing, needed(new TreeSet<>(ends), touching), touching))
                : Optional.empty();
    }

    /** A bound right after a value is not needed if nothing lies between it and the next one. */
    private static List<Bound> needed(NavigableSet<Bound> bounds, BiPredicate<Object, Object> touching) {
        List<Bound> needed = new ArrayList<>(bounds.size());
        for (Bound bound : bounds) {
            Bound next = bounds.higher(bound);
            boolean empty =
                    next != null && bound.after() && !next.after() && touching.test(bound.value(), next.value());
            if (!empty) {
                needed.add(bound);
            }
        }
        return needed;
    }

    private static Stream<Question.Between> stretches(Question question) {
        if (question instanceof Question.Among among) {
            return among.values().stream().map(value -> at((Comparable<?>) value));
        }
        return question instanceof Question.Between between ? Stream.of(between) : Stream.of();
    }

    private static Question.Between at(Comparable<?> value) {
        return Question.Between.of(new Bound(value, false), new Bound(value, true));
    }

    private static Stream<Bound> ends(Question.Between stretch) {
        return Stream.concat(stretch.from().stream(), stretch.until().stream());
    }

    @Override
    BitSet cells(Question question) {
        BitSet cells = new BitSet(size());
        stretches(question)
                .forEach(stretch -> cells.set(
                        stretch.from().map(this::behind).orElse(0),
                        stretch.until().map(this::behind).orElse(bounds.size() + 1)));
        return cells;
    }

    /** {@return the cell behind a bound}; one that is not needed stands where the next one does. */
    private int behind(Bound bound) {
        int place = Collections.binarySearch(bounds, bound);
        return place < 0 ? -place : place + 1;
    }

    @Override
    List<LocalizedText> values(BitSet cells) {
        List<LocalizedText> runs = new ArrayList<>();
        int from = cells.nextSetBit(0);
        while (from >= 0) {
            int until = cells.nextClearBit(from);
            Bound start = from == 0 ? null : bounds.get(from - 1);
            Bound end = until > bounds.size() ? null : bounds.get(until - 1);
            runs.add(withUnit(run(start, end)));
            from = cells.nextSetBit(until);
        }
        return runs;
    }

    private LocalizedText run(@Nullable Bound from, @Nullable Bound until) {
        if (from != null && until != null && alone(from, until)) {
            return Phrase.of("is {}", "为{}", from.after() ? until.value() : from.value());
        }
        String en = "is ";
        String zh = "";
        List<Object> ends = new ArrayList<>(2);
        if (from != null) {
            en += from.after() ? "above {}" : "at least {}";
            zh += from.after() ? "高于{}" : "不低于{}";
            ends.add(from.value());
        }
        if (until != null) {
            en += (from == null ? "" : " and ") + (until.after() ? "at most {}" : "below {}");
            zh += (from == null ? "" : "且") + (until.after() ? "不高于{}" : "低于{}");
            ends.add(until.value());
        }
        return Phrase.of(en, zh, ends.toArray());
    }

    /** {@return whether only one value lies between}: that of the first bound, or of the second if both are after theirs. */
    private boolean alone(Bound from, Bound until) {
        return from.after() == until.after()
                ? touching.test(from.value(), until.value())
                : until.after() && from.value().equals(until.value());
    }
}
