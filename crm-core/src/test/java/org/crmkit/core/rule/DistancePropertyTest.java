package org.crmkit.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Distance;

/** Going as far as a failing test says makes it hold, and going less far does not. */
class DistancePropertyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    private record Row(long count, LocalDate day) {}

    private static final Attribute<Row, Long> COUNT = Attribute.count("count", Row::count);
    private static final Attribute<Row, LocalDate> DATE = Attribute.date("day", Row::day);

    private static AsOf on(LocalDate day) {
        return AsOf.endOf(day, ZoneOffset.UTC);
    }

    @Property(tries = 500)
    void as_many_more_or_less_as_is_said_are_enough_and_one_less_is_not(
            @ForAll @IntRange(min = -9, max = 9) int count,
            @ForAll @IntRange(min = -9, max = 9) int least,
            @ForAll @IntRange(min = 1, max = 9) int length,
            @ForAll boolean holds) {
        Condition<Row> range = COUNT.between(least, least + length);
        Condition<Row> condition = holds ? range : range.not();
        Row row = new Row(count, DAY);
        Optional<Distance> distance = condition.seen(row, on(DAY)).get(0).distance();
        assertThat(distance.isEmpty()).isEqualTo(condition.of(row, on(DAY)) == Truth.YES);
        distance.ifPresent(way -> {
            long size = ((BigDecimal) way.size()).longValueExact();
            long sign = way.way() == Distance.Way.MORE ? 1 : -1;
            assertThat(condition.of(new Row(count + sign * size, DAY), on(DAY))).isEqualTo(Truth.YES);
            for (long less = 1 - size; less < size; less++) {
                assertThat(condition.of(new Row(count + less, DAY), on(DAY))).isEqualTo(Truth.NO);
            }
        });
    }

    @Provide
    Arbitrary<Period> lengths() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 70).map(Period::ofDays),
                Arbitraries.integers().between(1, 3).map(Period::ofMonths));
    }

    @Property(tries = 1000)
    void so_many_days_later_or_to_go_are_enough_and_one_less_is_not(
            @ForAll("lengths") Period length,
            @ForAll @IntRange(min = -100, max = 100) int days,
            @ForAll boolean ahead,
            @ForAll boolean holds) {
        Condition<Row> near = ahead ? DATE.withinNext(length) : DATE.withinLast(length);
        Condition<Row> condition = holds ? near : near.not();
        LocalDate day = DAY.plusDays(days);
        Optional<Distance> distance =
                condition.seen(new Row(0, day), on(DAY)).get(0).distance();
        assertThat(distance.isEmpty()).isEqualTo(condition.of(new Row(0, day), on(DAY)) == Truth.YES);
        distance.ifPresent(way -> {
            long size = ((Period) way.size()).get(ChronoUnit.DAYS);
            boolean later = way.way() == Distance.Way.LATER;
            assertThat(moved(condition, day, size, later)).isEqualTo(Truth.YES);
            assertThat(moved(condition, day, size - 1, later)).isEqualTo(Truth.NO);
        });
    }

    private static Truth moved(Condition<Row> condition, LocalDate day, long size, boolean later) {
        return later
                ? condition.of(new Row(0, day.plusDays(size)), on(DAY))
                : condition.of(new Row(0, day), on(DAY.plusDays(size)));
    }
}
