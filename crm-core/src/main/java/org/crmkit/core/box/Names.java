package org.crmkit.core.box;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;

/** Values that are only the same or not, told apart by the names that are asked for. */
public final class Names extends Axis {
    private static final int MOST_COMBINED = 256;
    private static final LocalizedText OTHER = LocalizedText.of("any other", "其他");
    private static final LocalizedText NONE = LocalizedText.of("none of those asked for", "所问之外");

    /** For each cell, what its values have of all that is asked for. */
    private final List<Set<?>> cells;

    private final Function<Set<?>, LocalizedText> name;

    private Names(Thing thing, List<Set<?>> cells, Function<Set<?>, LocalizedText> name) {
        super(thing, cells.size());
        this.cells = cells;
        this.name = name;
    }

    /** {@return a yes or no} */
    public static Names flag(Thing thing) {
        return new Names(thing, List.of(Set.of(true), Set.of(false)), Phrase::list);
    }

    /** {@return one code: a cell for each that is asked for, and one for any other} */
    public static Names one(Thing thing, Collection<Question> questions) {
        List<Set<?>> cells = new ArrayList<>();
        wanted(questions).stream().flatMap(Set::stream).distinct().forEach(code -> cells.add(Set.of(code)));
        cells.add(Set.of());
        return new Names(thing, cells, code -> code.isEmpty() ? OTHER : joined(code));
    }

    /** {@return several codes at once: a cell for each combination of answers; absent if there are more than 256} */
    public static Optional<Names> several(Thing thing, Collection<Question> questions) {
        List<Set<?>> wanted = wanted(questions);
        Set<Object> codes = new LinkedHashSet<>();
        wanted.forEach(codes::addAll);
        Map<BitSet, Set<?>> cells = new LinkedHashMap<>(Map.of(new BitSet(), Set.of()));
        for (Object code : codes) {
            BitSet answers = answers(wanted, code);
            List.copyOf(cells.entrySet())
                    .forEach(cell -> cells.putIfAbsent(or(cell.getKey(), answers), with(cell.getValue(), code)));
            if (cells.size() > MOST_COMBINED) {
                return Optional.empty();
            }
        }
        return Optional.of(new Names(
                thing,
                List.copyOf(cells.values()),
                all -> all.isEmpty() ? NONE : Phrase.of("just {}", "仅{}", joined(all))));
    }

    private static List<Set<?>> wanted(Collection<Question> questions) {
        List<Set<?>> wanted = new ArrayList<>();
        for (Question question : questions) {
            if (question instanceof Question.Among among) {
                wanted.add(among.values());
            }
        }
        return wanted;
    }

    private static BitSet answers(List<Set<?>> wanted, Object code) {
        BitSet answers = new BitSet(wanted.size());
        for (int question = 0; question < wanted.size(); question++) {
            answers.set(question, wanted.get(question).contains(code));
        }
        return answers;
    }

    private static BitSet or(BitSet one, BitSet other) {
        BitSet either = (BitSet) one.clone();
        either.or(other);
        return either;
    }

    private static Set<?> with(Set<?> codes, Object code) {
        Set<Object> more = new LinkedHashSet<>(codes);
        more.add(code);
        return more;
    }

    @Override
    BitSet cells(Question question) {
        BitSet held = new BitSet(size());
        for (Set<?> wanted : wanted(List.of(question))) {
            for (int cell = 0; cell < cells.size(); cell++) {
                held.set(cell, !Collections.disjoint(cells.get(cell), wanted));
            }
        }
        return held;
    }

    @Override
    List<LocalizedText> values(BitSet some) {
        List<LocalizedText> said = some.stream().mapToObj(cells::get).map(name).toList();
        return List.of(
                said.size() == 1
                        ? Phrase.of("is {}", "为{}", said.get(0))
                        : Phrase.of("is one of {}", "为{}之一", Phrase.joined(few(said), ", ", "、")));
    }

    /** A blank code is quoted, for it would leave a hole in the sentence. */
    private static LocalizedText joined(Set<?> codes) {
        return LocalizedText.of(codes.stream()
                .map(Object::toString)
                .map(code -> code.isBlank() ? "'" + code + "'" : code)
                .collect(Collectors.joining(" + ")));
    }
}
