package org.crmkit.core.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crmkit.core.cell.Cells;
import org.crmkit.core.cell.Cut;
import org.crmkit.core.cell.Plan;
import org.crmkit.core.cell.Rows;
import org.crmkit.core.cell.Window;
import org.crmkit.core.value.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * Turns conditions into rows over columns of cells.
 *
 * <p>Kleene's logic lets negations be pushed down to the tests and alternatives be spread out to rows without changing any
 * truth. A condition that would need too many rows, or comes after thousands of tests, becomes a column of its own that asks the condition itself.
 */
final class Lowering<S> {
    private static final int MOST_ROWS = 32;
    private static final int MOST_RULES = 1_024;
    private static final int MOST_TESTS = 4_096;
    private static final int WHOLE = 3;

    private final Map<Asked<S>, Set<Span>> spans = new LinkedHashMap<>();
    private final Map<Asked<S>, Map<Span, Column<S>>> bySpan = new LinkedHashMap<>();
    private final IdentityHashMap<Column<S>, Integer> numbers = new IdentityHashMap<>();
    private final List<Plan.Column<S>> columns = new ArrayList<>();
    private final IdentityHashMap<Condition<S>, Boolean> wholes = new IdentityHashMap<>();
    private int tests;

    /** One attribute, however often it was made. */
    record Asked<S>(Attribute.Reader<S> reader, AttributeKind kind) {
        static <S> Asked<S> of(Attribute<S, ?> attribute) {
            return new Asked<>(attribute.reader(), attribute.kind());
        }

        /** Written out, as in {@link RuleId#equals}. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Asked<?> that && kind == that.kind && reader.equals(that.reader);
        }

        @Override
        public int hashCode() {
            return reader.hashCode();
        }
    }

    /** A condition that is asked as a whole: cell 0 cannot tell, cell 1 is no, cell 2 is yes. */
    private record Whole() implements Cells {
        private static final BitSet YES = BitSet.valueOf(new long[] {0b100});
        private static final BitSet MAY = BitSet.valueOf(new long[] {0b101});

        @Override
        public int of(@Nullable Object value, AsOf asOf, long[] windows) {
            return value == Truth.UNKNOWN ? 0 : value == Truth.YES ? 2 : 1;
        }
    }

    private Lowering(List<Condition<S>> conditions, List<Window> windows) {
        for (Condition<S> condition : conditions) {
            int more = tests(condition);
            if (tests + more > MOST_TESTS) {
                wholes.put(condition, true);
            } else {
                tests += more;
                collect(condition);
            }
        }
        spans.forEach((asked, several) -> bySpan.put(asked, Column.of(asked.reader, asked.kind, several, windows)));
    }

    /** {@return a plan of the rules that are data; the others are left out} */
    static <S> Plan<S> plan(List<? extends Rule<? super S, ?>> rules) {
        List<Window> windows = new ArrayList<>();
        List<Plan.Part<S>> parts = new ArrayList<>();
        for (int from = 0; from == 0 || from < rules.size(); from += MOST_RULES) {
            List<@Nullable Condition<S>> some = new ArrayList<>();
            rules.subList(from, Math.min(rules.size(), from + MOST_RULES))
                    .forEach(rule -> some.add(rule instanceof ConditionRule<?, ?> data ? conditionOf(data) : null));
            Lowering<S> lowering =
                    new Lowering<>(some.stream().flatMap(Stream::ofNullable).toList(), windows);
            List<@Nullable Rows> rows = new ArrayList<>();
            some.forEach(condition -> rows.add(condition == null ? null : lowering.rows(condition)));
            parts.add(new Plan.Part<>(lowering.columns, rows));
        }
        return new Plan<>(parts, windows);
    }

    @SuppressWarnings("unchecked") // the set takes only rules that may be asked about an S
    private static <S> Condition<S> conditionOf(ConditionRule<?, ?> data) {
        return (Condition<S>) data.when();
    }

    private void collect(Condition<S> condition) {
        if (condition instanceof Condition.Test<S> test) {
            spans.computeIfAbsent(Asked.of(test.attribute()), none -> new LinkedHashSet<>())
                    .add(test.span());
        } else if (condition instanceof Condition.Not<S> not) {
            collect(not.condition());
        } else {
            parts(condition).forEach(this::collect);
        }
    }

    /** {@return the parts of a condition that is neither a test nor the opposite of another} */
    static <S> List<Condition<S>> parts(Condition<S> condition) {
        return condition instanceof Condition.All<S> all
                ? all.conditions()
                : ((Condition.Any<S>) condition).conditions();
    }

    /** How many tests a condition has: what columns cost grows with the square of them. */
    private static <S> int tests(Condition<S> condition) {
        if (condition instanceof Condition.Test<S>) {
            return 1;
        }
        return condition instanceof Condition.Not<S> not
                ? tests(not.condition())
                : parts(condition).stream().mapToInt(Lowering::tests).sum();
    }

    private Rows rows(Condition<S> condition) {
        Optional<Rows> rows = wholes.containsKey(condition) ? Optional.empty() : rows(condition, true);
        return rows.orElseGet(() -> {
            Attribute.ReadAt<S, Truth> ask = condition::of;
            int number = columns.size();
            columns.add(new Plan.Column<>(number, new Attribute.Reader<>(null, null, ask, false), new Whole(), WHOLE));
            return Rows.of(number, new Cut(Whole.YES, Whole.MAY));
        });
    }

    private Optional<Rows> rows(Condition<S> condition, boolean holds) {
        if (condition instanceof Condition.Not<S> not) {
            return rows(not.condition(), !holds);
        } else if (condition instanceof Condition.Test<S> test) {
            return Optional.of(rows(test, holds));
        }
        boolean product = condition instanceof Condition.All == holds;
        @Nullable Rows rows = null;
        for (Condition<S> part : parts(condition)) {
            Rows more = rows(part, holds).orElse(null);
            if (more == null) {
                return Optional.empty();
            }
            rows = rows == null ? more : product ? rows.and(more) : rows.or(more);
            if (rows.size() > MOST_ROWS) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(rows);
    }

    private Rows rows(Condition.Test<S> test, boolean holds) {
        Map<Span, Column<S>> columns = Objects.requireNonNull(bySpan.get(Asked.of(test.attribute())));
        Column<S> column = Objects.requireNonNull(columns.get(test.span()));
        Cut cut = column.cut(test.span());
        return Rows.of(number(column), holds ? cut : cut.not(column.size()));
    }

    /** Columns are numbered when a row first needs them. */
    private int number(Column<S> column) {
        return numbers.computeIfAbsent(column, unknown -> {
            int number = columns.size();
            columns.add(new Plan.Column<>(number, column.source(), column.cells(), column.size()));
            return number;
        });
    }
}
