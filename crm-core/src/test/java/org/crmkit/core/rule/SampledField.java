package org.crmkit.core.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * An attribute, tests of it, and values on both sides of everything that these ask for.
 *
 * @param values the values, which may depend on the moment asked about
 */
record SampledField(
        Attribute<Row, ?> attribute, List<Condition<Row>> tests, Function<AsOf, List<@Nullable Object>> values) {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Instant MOMENT = Instant.parse("2026-03-31T04:00:00Z");
    private static final List<Period> LENGTHS = List.of(
            Period.ofDays(1),
            Period.ofDays(2),
            Period.ofDays(30),
            Period.ofMonths(1),
            Period.ofMonths(2),
            Period.ofYears(1));

    /** Values by the name of their attribute. */
    record Row(Map<String, @Nullable Object> values) {
        @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"}) // readers give what stands there
        <T> T get(String name) {
            return (T) values.get(name);
        }
    }

    private static final Attribute<Row, Long> COUNT = Attribute.count("count", row -> row.<Long>get("count"));
    private static final Attribute<Row, BigDecimal> NUMBER =
            Attribute.number("number", row -> row.<Number>get("number"));
    private static final Attribute<Row, Money> AMOUNT = Attribute.money("amount", row -> row.get("amount"));
    private static final Attribute<Row, Boolean> FLAG = Attribute.flag("flag", row -> row.get("flag"));
    private static final Attribute<Row, String> CODE = Attribute.code("code", row -> row.get("code"));
    private static final Attribute<Row, Set<String>> CODES =
            Attribute.codes("codes", row -> row.<Set<String>>get("codes"));
    private static final Attribute<Row, LocalDate> DATE = Attribute.date("day", row -> row.get("day"));
    private static final Attribute<Row, LocalDate> NEAR = Attribute.date("near-day", row -> row.get("near-day"));
    private static final Attribute<Row, Instant> AT = Attribute.moment("moment", row -> row.get("moment"));
    private static final Attribute<Row, Instant> NEAR_AT =
            Attribute.moment("near-moment", row -> row.get("near-moment"));

    /** One of each kind, and of days and moments also one that is compared with today. */
    static final List<SampledField> ALL = List.of(
            of(COUNT, ordered(COUNT, 1L, 2L, 4L), 0L, 1L, 2L, 3L, 4L, 5L),
            of(NUMBER, ordered(NUMBER, 1, 2.5), 0.5, 1, 2, 2.5, 3, null),
            of(AMOUNT, ordered(AMOUNT, cny("1"), cny("2")), cny("0.5"), cny("1"), cny("1.5"), cny("2"), cny("3"), null),
            of(FLAG, List.of(FLAG.is(true), FLAG.is(false), FLAG.in(true, false), FLAG.known()), true, false, null),
            of(CODE, List.of(CODE.is("A"), CODE.is("B"), CODE.in("A", "B"), CODE.known()), "A", "B", "C", null),
            of(
                    CODES,
                    List.of(CODES.is("A"), CODES.in("A", "B"), CODES.in("B", "C"), CODES.is("C"), CODES.known()),
                    Set.of(),
                    Set.of("A"),
                    Set.of("B"),
                    Set.of("C"),
                    Set.of("A", "B"),
                    Set.of("A", "C"),
                    Set.of("B", "C"),
                    Set.of("A", "B", "C"),
                    Set.of("D"),
                    null),
            of(
                    DATE,
                    ordered(DATE, DAY, DAY.plusDays(1), DAY.plusDays(3)),
                    DAY.minusDays(1),
                    DAY,
                    DAY.plusDays(1),
                    DAY.plusDays(2),
                    DAY.plusDays(3),
                    DAY.plusDays(4),
                    null),
            of(
                    AT,
                    ordered(AT, MOMENT, MOMENT.plusNanos(1), MOMENT.plusNanos(3)),
                    MOMENT.minusNanos(1),
                    MOMENT,
                    MOMENT.plusNanos(1),
                    MOMENT.plusNanos(2),
                    MOMENT.plusNanos(3),
                    MOMENT.plusNanos(4),
                    null),
            new SampledField(NEAR, near(NEAR), SampledField::daysAround),
            new SampledField(NEAR_AT, near(NEAR_AT), SampledField::momentsAround));

    private static Money cny(String amount) {
        return Money.parse("CNY " + amount);
    }

    private static List<Condition<Row>> ordered(Attribute<Row, ?> attribute, Object... bounds) {
        List<Condition<Row>> tests = new ArrayList<>(List.of(attribute.known(), attribute.in(bounds)));
        for (int i = 0; i < bounds.length; i++) {
            tests.addAll(List.of(attribute.is(bounds[i]), attribute.atLeast(bounds[i]), attribute.below(bounds[i])));
            if (i > 0) {
                tests.add(attribute.between(bounds[i - 1], bounds[i]));
            }
        }
        return tests;
    }

    private static List<Condition<Row>> near(Attribute<Row, ?> attribute) {
        List<Condition<Row>> tests = new ArrayList<>(List.of(attribute.known()));
        for (Period length : LENGTHS) {
            tests.add(attribute.withinLast(length));
            tests.add(attribute.withinNext(length));
        }
        return tests;
    }

    private static Set<LocalDate> around(LocalDate today) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Period length : LENGTHS) {
            days.addAll(List.of(today.minus(length), today.minus(length).plusDays(1)));
            days.addAll(List.of(today.plus(length).minusDays(1), today.plus(length)));
        }
        return days;
    }

    private static List<@Nullable Object> daysAround(AsOf asOf) {
        List<@Nullable Object> days = new ArrayList<>(around(asOf.date()));
        days.add(null);
        return days;
    }

    private static List<@Nullable Object> momentsAround(AsOf asOf) {
        List<@Nullable Object> moments = new ArrayList<>();
        for (LocalDate day : around(asOf.date())) {
            moments.add(day.atStartOfDay(asOf.zone()).toInstant());
            moments.add(day.atTime(LocalTime.MAX).atZone(asOf.zone()).toInstant());
        }
        moments.addAll(List.of(
                asOf.instant().minusNanos(1), asOf.instant(), asOf.instant().plusNanos(1)));
        moments.add(null);
        return moments;
    }

    private static SampledField of(
            Attribute<Row, ?> attribute, List<Condition<Row>> tests, @Nullable Object... values) {
        return new SampledField(attribute, tests, asOf -> Arrays.asList(values));
    }
}
