package org.crmkit.core.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class OffsetPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 12, 1);
    private static final LocalDate END = LocalDate.of(2028, 4, 1);

    @Provide
    Arbitrary<Offset> offsets() {
        Arbitrary<Integer> months = Arbitraries.integers().between(-14, 14);
        Arbitrary<Integer> days = Arbitraries.integers().between(-70, 70);
        return Combinators.combine(months, days)
                .filter((month, day) -> month * day >= 0)
                .as((month, day) -> new Offset(Period.of(0, month, day), false));
    }

    private static LocalDate day(Offset offset, LocalDate today) {
        Period length = offset.length();
        return length.isNegative() ? today.minus(length.negated()) : today.plus(length);
    }

    @Property(tries = 500)
    void what_is_ordered_is_so_on_every_day(@ForAll("offsets") Offset one, @ForAll("offsets") Offset other) {
        boolean ordered = Offset.ordered(Stream.of(one, other));
        int order = one.compareTo(other);
        FIRST.datesUntil(END).forEach(today -> {
            int days = day(one, today).compareTo(day(other, today));
            if (ordered) {
                assertThat(Integer.signum(days)).as("on %s", today).isEqualTo(Integer.signum(order));
            }
            if (one.touches(other)) {
                assertThat(day(one, today).plusDays(1)).isEqualTo(day(other, today));
            }
        });
    }

    @Property(tries = 500)
    void days_alone_and_months_alone_are_always_ordered(
            @ForAll("offsets") Offset one, @ForAll("offsets") Offset other) {
        boolean days = one.length().toTotalMonths() == other.length().toTotalMonths();
        boolean months =
                one.length().get(ChronoUnit.DAYS) == 0 && other.length().get(ChronoUnit.DAYS) == 0;
        if (days || months) {
            assertThat(Offset.ordered(Stream.of(one, other))).isTrue();
        }
    }

    private static boolean ordered(String one, String other) {
        return Offset.ordered(Stream.of(new Offset(Period.parse(one), false), new Offset(Period.parse(other), false)));
    }

    @Test
    void months_and_days_are_ordered_unless_some_month_decides() {
        assertThat(ordered("P27D", "P1M")).isTrue();
        assertThat(ordered("P28D", "P1M")).isFalse();
        assertThat(ordered("P31D", "P1M")).isFalse();
        assertThat(ordered("P32D", "P1M")).isTrue();
        assertThat(ordered("P-32D", "P-1M")).isTrue();
        assertThat(ordered("P-28D", "P-1M")).isFalse();
        assertThat(ordered("P-1M", "P28D")).isTrue();
        assertThat(ordered("P1M10D", "P2M10D")).isTrue();
        assertThat(ordered("P1M30D", "P2M")).isFalse();
        assertThat(ordered("P365D", "P1Y")).isFalse();
        assertThat(ordered("P12M", "P1Y")).isTrue();
        assertThat(new Offset(Period.ofMonths(12), false)).isEqualByComparingTo(new Offset(Period.ofYears(1), false));
    }

    @Test
    void lengths_that_are_as_long_on_average_are_not_taken_for_one() {
        assertThat(new Offset(Period.ofMonths(1600), false).compareTo(new Offset(Period.ofDays(48_699), false)))
                .isPositive();
        assertThat(ordered("P1600M", "P48699D")).isFalse();
    }

    @Test
    void an_offset_is_said_from_today() {
        assertThat(new Offset(Period.ZERO, false).words().en()).isEqualTo("today");
        assertThat(new Offset(Period.ZERO, true).words().en()).isEqualTo("now");
        assertThat(new Offset(Period.parse("P-1Y-2M"), true).words().en()).isEqualTo("1 year 2 months before today");
        assertThat(new Offset(Period.ofDays(1), true).words().en()).isEqualTo("1 day after today");
    }
}
