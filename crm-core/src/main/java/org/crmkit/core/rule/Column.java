package org.crmkit.core.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crmkit.core.cell.Cells;
import org.crmkit.core.cell.Codes;
import org.crmkit.core.cell.Cut;
import org.crmkit.core.cell.Days;
import org.crmkit.core.cell.Flags;
import org.crmkit.core.cell.Numbers;
import org.crmkit.core.cell.Source;
import org.crmkit.core.cell.Steps;
import org.crmkit.core.cell.Window;
import org.crmkit.core.value.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * The cells into which tests cut one attribute: what each test says is the same for all values of a cell.
 *
 * <p>Cell 0 is for values that are not known. Behind it come steps, each with a value that stands for it, and within each
 * step all combinations of what the free tests say: those that no fixed value can tell.
 *
 * @param steps for each step a value in exact form
 * @param free the free tests; bit i of a cell's place within its step says whether the i-th holds
 */
record Column<S>(Source<S> source, Cells cells, List<?> steps, List<Span> free) {
    private static final int MOST_FREE = 6;
    private static final List<?> ONE_STEP = List.of(0);
    private static final AsOf ANY_DAY = AsOf.of(Instant.EPOCH, ZoneOffset.UTC);

    /** Tests that are asked one by one. */
    private record Tests(AttributeKind kind, List<Span> spans) implements Cells {
        @Override
        public int of(@Nullable Object value, AsOf asOf, long[] windows) {
            if (value == null) {
                return 0;
            }
            Object exact = kind.exact(value);
            int cell = 0;
            for (int i = 0; i < spans.size(); i++) {
                cell |= (spans.get(i).contains(exact, asOf) ? 1 : 0) << i;
            }
            return 1 + cell;
        }
    }

    /** {@return for each test on one attribute the column that tells it; windows come behind those that are there} */
    static <S> Map<Span, Column<S>> of(
            Attribute.Reader<S> reader, AttributeKind kind, Collection<Span> spans, List<Window> windows) {
        List<Span> fixed = spans.stream().filter(span -> isFixed(span, kind)).toList();
        List<Span> free = spans.stream().filter(span -> !isFixed(span, kind)).toList();
        Map<Span, Column<S>> bySpan = new HashMap<>();
        for (int from = 0; from == 0 || from < free.size(); from += MOST_FREE) {
            List<Span> some = free.subList(from, Math.min(free.size(), from + MOST_FREE));
            List<Span> steady = from == 0 ? fixed : List.of();
            Column<S> column = of(reader, kind, steady, some, windows);
            some.forEach(span -> bySpan.put(span, column));
            steady.forEach(span -> bySpan.put(span, column));
        }
        return bySpan;
    }

    private static boolean isFixed(Span span, AttributeKind kind) {
        boolean steps = kind != AttributeKind.CODES && kind != AttributeKind.MONEY && kind != AttributeKind.MOMENT;
        return span instanceof Span.Known || (steps && !(span instanceof Span.Near));
    }

    private static <S> Column<S> of(
            Attribute.Reader<S> reader, AttributeKind kind, List<Span> fixed, List<Span> free, List<Window> windows) {
        return switch (kind) {
            case COUNT -> counted(reader, fixed);
            case NUMBER -> numbers(reader, fixed);
            case FLAG -> new Column<>(reader, new Flags(), List.of(false, true), free);
            case CODE -> coded(reader, fixed);
            case CODES -> new Column<>(reader, several(free, reader.texts()), ONE_STEP, free);
            case DATE -> days(reader, fixed, free, windows);
            case MONEY, MOMENT -> new Column<>(reader, new Tests(kind, free), ONE_STEP, free);
        };
    }

    private static <S> Column<S> counted(Attribute.Reader<S> reader, List<Span> spans) {
        TreeSet<Long> bounds = new TreeSet<>();
        bounds(spans).forEach(bound -> bounds.add((Long) bound));
        values(spans).map(Long.class::cast).forEach(value -> {
            bounds.add(value);
            bounds.add(value == Long.MAX_VALUE ? value : value + 1);
        });
        List<Long> steps = new ArrayList<>(bounds);
        steps.add(0, bounds.isEmpty() || bounds.first() == Long.MIN_VALUE ? Long.MIN_VALUE : bounds.first() - 1);
        Steps cells = Steps.at(bounds.stream().mapToLong(bound -> bound).toArray());
        return new Column<>(reader, reader.count() == null ? new Steps.Perhaps(cells) : cells, steps, List.of());
    }

    private static <S> Column<S> numbers(Attribute.Reader<S> reader, List<Span> spans) {
        TreeSet<Numbers.Cut> cuts = new TreeSet<>();
        bounds(spans).forEach(bound -> cuts.add(new Numbers.Cut((BigDecimal) bound, false)));
        values(spans).forEach(value -> {
            cuts.add(new Numbers.Cut((BigDecimal) value, false));
            cuts.add(new Numbers.Cut((BigDecimal) value, true));
        });
        List<BigDecimal> steps = new ArrayList<>();
        steps.add(cuts.isEmpty() ? BigDecimal.ZERO : cuts.first().at().subtract(BigDecimal.ONE));
        for (Numbers.Cut cut : cuts) {
            Numbers.Cut next = cuts.higher(cut);
            steps.add(cut.above() ? above(cut.at(), next == null ? null : next.at()) : cut.at());
        }
        return new Column<>(reader, Numbers.at(new ArrayList<>(cuts)), steps, List.of());
    }

    private static BigDecimal above(BigDecimal at, @Nullable BigDecimal next) {
        return next == null
                ? at.add(BigDecimal.ONE)
                : at.add(next).multiply(BigDecimal.valueOf(5)).scaleByPowerOfTen(-1);
    }

    private static <S> Column<S> coded(Attribute.Reader<S> reader, List<Span> spans) {
        List<String> codes = values(spans).map(String.class::cast).distinct().toList();
        String other = "other";
        while (codes.contains(other)) {
            other += "'";
        }
        List<String> steps = new ArrayList<>(codes);
        steps.add(0, other);
        return new Column<>(reader, Codes.One.of(codes), steps, List.of());
    }

    private static Cells several(List<Span> spans, boolean texts) {
        return Codes.Several.of(
                spans.stream().map(span -> ((Span.Codes) span).values()).toList(), texts);
    }

    private static <S> Column<S> days(
            Attribute.Reader<S> reader, List<Span> fixed, List<Span> free, List<Window> windows) {
        TreeMap<Long, LocalDate> bounds = new TreeMap<>();
        bounds(fixed).forEach(bound -> bounds.put(Days.packed((LocalDate) bound), (LocalDate) bound));
        values(fixed).map(LocalDate.class::cast).forEach(day -> {
            bounds.put(Days.packed(day), day);
            bounds.putIfAbsent(Days.packed(day) + 1, day.equals(LocalDate.MAX) ? day : day.plusDays(1));
        });
        List<LocalDate> steps = new ArrayList<>(bounds.values());
        steps.add(
                0,
                steps.isEmpty() || steps.get(0).equals(LocalDate.MIN)
                        ? LocalDate.MIN
                        : steps.get(0).minusDays(1));
        Steps cells =
                Steps.at(bounds.keySet().stream().mapToLong(bound -> bound).toArray());
        int first = windows.size();
        for (Span span : free) {
            Span.Near near = (Span.Near) span;
            windows.add(new Window(near.length(), near.ahead()));
        }
        return new Column<>(reader, new Days(cells, first, free.size()), steps, free);
    }

    private static Stream<Object> bounds(List<Span> spans) {
        return spans.stream()
                .filter(span -> span instanceof Span.Range)
                .flatMap(span ->
                        Stream.concat(((Span.Range) span).least().stream(), ((Span.Range) span).end().stream()));
    }

    private static Stream<Object> values(List<Span> spans) {
        return spans.stream()
                .filter(span -> span instanceof Span.Codes)
                .flatMap(span -> ((Span.Codes) span).values().stream());
    }

    int size() {
        return 1 + (steps.size() << free.size());
    }

    /** What a test says of each cell; {@code known()} says no of cell 0, all others cannot tell. */
    Cut cut(Span span) {
        BitSet yes = new BitSet(size());
        for (int cell = 1; cell < size(); cell++) {
            yes.set(cell, says(span, cell - 1));
        }
        BitSet may = (BitSet) yes.clone();
        may.set(0, !(span instanceof Span.Known));
        return new Cut(yes, may);
    }

    private boolean says(Span span, int cell) {
        if (span instanceof Span.Known) {
            return true;
        }
        int place = free.indexOf(span);
        return place < 0 ? span.contains(steps.get((cell >> free.size())), ANY_DAY) : ((cell >> place) & 1) != 0;
    }
}
