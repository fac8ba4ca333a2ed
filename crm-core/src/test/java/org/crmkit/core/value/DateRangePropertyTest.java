package org.crmkit.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DateRangePropertyTest {
    private static final LocalDate START = LocalDate.of(2026, 2, 20);
    private static final int DAYS = 20;

    @Provide
    Arbitrary<DateRange> ranges() {
        Arbitrary<LocalDate> day = Arbitraries.integers().between(0, DAYS).map(START::plusDays);
        return Combinators.combine(day.injectNull(0.2), day.injectNull(0.2)).as((a, b) -> {
            if (a == null || b == null) {
                return a != null ? DateRange.from(a) : b != null ? DateRange.until(b) : DateRange.ALWAYS;
            }
            return a.isBefore(b) ? DateRange.of(a, b) : DateRange.of(b, a);
        });
    }

    private static List<LocalDate> days(Stream<DateRange> in) {
        List<DateRange> ranges = in.toList();
        return IntStream.range(-2, DAYS + 2)
                .mapToObj(START::plusDays)
                .filter(day -> ranges.stream().allMatch(range -> range.contains(day)))
                .toList();
    }

    @Property
    void the_intersection_holds_the_days_in_both(@ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
        List<LocalDate> both = days(Stream.of(a, b));
        assertThat(a.intersection(b).map(c -> days(Stream.of(c))).orElse(List.of()))
                .isEqualTo(both);
        assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
        assertThat(a.overlaps(b)).isEqualTo(!both.isEmpty());
    }

    @Property
    void it_holds_as_many_days_as_it_says(@ForAll("ranges") DateRange range) {
        range.days().ifPresent(days -> assertThat(days(Stream.of(range))).hasSize(Math.toIntExact(days)));
    }

    @Property
    void its_text_names_it(@ForAll("ranges") DateRange range) {
        assertThat(DateRange.parse(range.toString())).isEqualTo(range);
    }
}
