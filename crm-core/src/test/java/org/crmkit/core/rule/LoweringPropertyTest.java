package org.crmkit.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.crmkit.core.cell.Plan;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.jspecify.annotations.Nullable;

/** Tables and compiled methods say what asking condition by condition says, over all kinds of values and tests. */
class LoweringPropertyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** A value of each kind; null is not known, and a text for a number, day or flag cannot be read. */
    record Row(
            long count,
            @Nullable Object number,
            @Nullable Object whole,
            @Nullable Object money,
            @Nullable Object flag,
            @Nullable Object code,
            @Nullable Object codes,
            @Nullable Object texts,
            @Nullable Object day,
            @Nullable Object moment) {}

    private enum Color {
        RED,
        BLUE
    }

    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"}) // hosts' readers give what they give
    private static <T> T as(@Nullable Object value) {
        return (T) value;
    }

    private static final Attribute<Row, Long> COUNT = Attribute.count("count", Row::count);
    private static final Attribute<Row, BigDecimal> NUMBER =
            Attribute.number("number", row -> LoweringPropertyTest.<Number>as(row.number()));
    private static final Attribute<Row, Object> WHOLE =
            Attribute.at("whole", AttributeKind.COUNT, (row, asOf) -> as(row.whole()));
    private static final Attribute<Row, Money> MONEY = Attribute.money("money", row -> as(row.money()));
    private static final Attribute<Row, Boolean> FLAG = Attribute.flag("flag", row -> as(row.flag()));
    private static final Attribute<Row, String> CODE = Attribute.code("code", Row::code);
    private static final Attribute<Row, Set<String>> CODES =
            Attribute.at("codes", AttributeKind.CODES, (row, asOf) -> as(row.codes()));
    private static final Attribute<Row, Set<String>> TEXTS = Attribute.codes("texts", row -> as(row.texts()));
    private static final Attribute<Row, LocalDate> DATE = Attribute.date("day", row -> as(row.day()));
    private static final Attribute<Row, Instant> MOMENT = Attribute.moment("moment", row -> as(row.moment()));

    private static Arbitrary<Integer> small() {
        return Arbitraries.integers().between(-2, 6);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-70, 70).map(DAY::plusDays);
    }

    private static Arbitrary<Period> lengths() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 70).map(Period::ofDays),
                Arbitraries.integers().between(1, 2).map(Period::ofMonths));
    }

    private static Arbitrary<Object> numbers() {
        return Arbitraries.oneOf(
                small().map(i -> (Object) i),
                small().map(i -> (Object) (long) i),
                small().map(i -> (Object) (i / 2.0)),
                small().map(i -> (Object) (i / 2.0f)),
                small().map(i -> (Object) BigDecimal.valueOf(i * 5L, 1)),
                Arbitraries.of(0.1, -0.0, 1e-30, 1e-90, 1e18, Long.MAX_VALUE, new BigDecimal("0.10")));
    }

    private static Arbitrary<Object> codes() {
        return Arbitraries.of("RED", "red", "", Color.RED, Color.BLUE, "other", RuleId.of("acme.green"));
    }

    private static Arbitrary<Object> texts() {
        Arbitrary<Set<String>> sets =
                Arbitraries.of("RED", "red", "", "BLUE", "acme.green").set().ofMaxSize(3);
        return Arbitraries.oneOf(
                sets.map(set -> (Object) set), sets.map(set -> (Object) List.copyOf(set)), sets.map(set -> {
                    Set<String> sorted = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
                    sorted.addAll(set);
                    return (Object) sorted;
                }));
    }

    private static Arbitrary<Condition<Row>> tests() {
        Arbitrary<Integer> two = Arbitraries.integers().between(1, 3);
        Arbitrary<Set<Object>> some = codes().set().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                Combinators.combine(small(), two).as((from, more) -> COUNT.between(from, from + more)),
                small().map(COUNT::atLeast),
                small().map(value -> COUNT.in(value, value + 2)),
                Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE).map(COUNT::is),
                numbers().map(NUMBER::atLeast),
                numbers().map(NUMBER::below),
                numbers().map(NUMBER::is),
                small().map(WHOLE::below),
                small().map(WHOLE::is),
                small().map(value -> MONEY.atLeast(Money.of("CNY", BigDecimal.valueOf(value)))),
                small().map(value -> MONEY.is(Money.of("EUR", BigDecimal.valueOf(value)))),
                Arbitraries.of(true, false).map(FLAG::is),
                some.map(values -> CODE.in(values.toArray())),
                some.map(values -> CODES.in(values.toArray())),
                some.map(values -> TEXTS.in(values.toArray())),
                days().map(DATE::atLeast),
                days().map(DATE::below),
                days().map(DATE::is),
                lengths().map(DATE::withinLast),
                lengths().map(DATE::withinNext),
                lengths().map(MOMENT::withinLast),
                lengths().map(MOMENT::withinNext),
                days().map(day -> MOMENT.below(day.atStartOfDay(ZONE).toInstant())),
                Arbitraries.of(COUNT, NUMBER, WHOLE, MONEY, FLAG, CODE, CODES, TEXTS, DATE, MOMENT)
                        .map(Attribute::known));
    }

    private static Arbitrary<Condition<Row>> conditions(int depth) {
        if (depth == 0) {
            return tests();
        }
        Arbitrary<Condition<Row>> inner = conditions(depth - 1);
        return Arbitraries.oneOf(
                tests(),
                inner.map(Condition::not),
                inner.list().ofMinSize(1).ofMaxSize(3).map(Condition.All::new),
                inner.list().ofMinSize(1).ofMaxSize(7).map(Condition.Any::new));
    }

    @Provide
    Arbitrary<List<Condition<Row>>> several() {
        return conditions(3).list().ofMinSize(1).ofMaxSize(40);
    }

    @Provide
    Arbitrary<Row> rows() {
        return rows(false);
    }

    @Provide
    Arbitrary<Row> hostileRows() {
        return rows(true);
    }

    private static Arbitrary<Row> rows(boolean hostile) {
        Arbitrary<Object> wrong = hostile ? Arbitraries.of("x", Double.NaN, 1e300, 7) : Arbitraries.just(1);
        double often = hostile ? 0.05 : 0;
        Arbitrary<Object> moments = Combinators.combine(
                        days(), Arbitraries.integers().between(0, 23))
                .as((day, hour) ->
                        day.atTime(LocalTime.of(hour, 0)).atZone(ZONE).toInstant());
        return Combinators.combine(
                        Arbitraries.oneOf(small().map(i -> (long) i), Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE)),
                        spoilt(numbers(), wrong, often),
                        spoilt(small().map(i -> (Object) i), wrong, often),
                        spoilt(small().map(i -> Money.of("CNY", BigDecimal.valueOf(i))), wrong, often),
                        spoilt(Arbitraries.of(true, false), wrong, often),
                        spoilt(codes(), wrong, often),
                        spoilt(codes().set().ofMaxSize(3).map(set -> (Object) new LinkedHashSet<>(set)), wrong, often),
                        spoilt(days(), wrong, often))
                .flatAs((count, number, whole, money, flag, code, codes, day) -> Combinators.combine(
                                spoilt(moments, wrong, often), texts().injectNull(0.2))
                        .as((moment, texts) ->
                                new Row(count, number, whole, money, flag, code, codes, texts, day, moment)));
    }

    private static Arbitrary<Object> spoilt(Arbitrary<?> values, Arbitrary<Object> wrong, double often) {
        Arbitrary<Object> mixed = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(100, values.map(value -> (Object) value)),
                net.jqwik.api.Tuple.of((int) (100 * often) + (often > 0 ? 1 : 0), wrong));
        return mixed.injectNull(0.2);
    }

    private static List<Rule<Row, Integer>> rules(List<Condition<Row>> conditions) {
        List<Rule<Row, Integer>> rules = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            rules.add(conditions.get(i).then("acme.rule-" + i, i, "it is"));
        }
        return rules;
    }

    @Property(tries = 1000)
    void tables_and_compiled_methods_say_what_conditions_say(
            @ForAll("several") List<Condition<Row>> conditions,
            @ForAll("rows") Row row,
            @ForAll("rows") Row another,
            @ForAll @IntRange(min = -3, max = 3) int later) {
        List<Rule<Row, Integer>> rules = rules(conditions);
        Plan<Row> tables = Lowering.plan(rules);
        Plan<Row> compiled = Lowering.plan(rules);
        truths(compiled, row, AsOf.endOf(DAY, ZONE), rules.size()); // what it met so far is laid down in the methods
        compiled.compile();
        for (AsOf asOf : List.of(AsOf.endOf(DAY, ZONE), AsOf.endOf(DAY.plusDays(later), ZONE))) {
            for (Row asked : List.of(row, another)) {
                List<Truth> expected =
                        conditions.stream().map(it -> it.of(asked, asOf)).toList();
                assertThat(truths(tables, asked, asOf, rules.size())).isEqualTo(expected);
                assertThat(truths(compiled, asked, asOf, rules.size())).isEqualTo(expected);
            }
        }
    }

    private static List<Truth> truths(Plan<Row> plan, Row row, AsOf asOf, int rules) {
        long[] words = new long[(rules + 31) / 32];
        plan.truths(row, asOf, words);
        if (words.length == 1) {
            assertThat(plan.truth(row, asOf)).isEqualTo(words[0]);
        }
        List<Truth> truths = new ArrayList<>();
        for (int i = 0; i < rules; i++) {
            truths.add(Answers.truth(words, i));
        }
        return truths;
    }

    /** A rule in Java that cannot tell, fails, or says yes, as the count is. */
    private record JavaRule(RuleId id) implements Rule<Row, Integer> {
        @Override
        public String statement() {
            return "The count is small";
        }

        @Override
        public Answer<Integer> ask(Row row, AsOf asOf) {
            if (row.count() == 3) {
                throw new IllegalStateException("three");
            }
            return row.count() == 2
                    ? Answer.unknown("two")
                    : row.count() < 2 ? Answer.yes(-1, "{} is less", row.count()) : Answer.no("more");
        }
    }

    @Property(tries = 1000)
    void asking_a_set_says_what_asking_each_rule_says_also_when_an_attribute_throws(
            @ForAll("several") List<Condition<Row>> conditions,
            @ForAll("hostileRows") Row row,
            @ForAll @IntRange(max = 39) int place,
            @ForAll Hit hit) {
        AsOf asOf = AsOf.endOf(DAY, ZONE);
        List<Rule<Row, Integer>> rules = rules(conditions);
        rules.add(Math.min(place, rules.size()), new JavaRule(RuleId.of("acme.java")));
        Answers<Integer> answers = RuleSet.of("acme.set", hit, rules).ask(row, asOf);
        List<RuleId> asked = new ArrayList<>();
        List<RuleId> failed = new ArrayList<>();
        List<Truth> expected = new ArrayList<>();
        for (Rule<Row, Integer> rule : rules) {
            asked.add(rule.id());
            try {
                expected.add(rule.ask(row, asOf).truth());
            } catch (RuntimeException e) {
                failed.add(rule.id());
                expected.add(Truth.UNKNOWN);
            }
            if (hit == Hit.FIRST && expected.get(expected.size() - 1) == Truth.YES) {
                break;
            }
        }
        assertThat(answers.all()).extracting(it -> it.rule()).isEqualTo(asked);
        assertThat(answers.all()).extracting(it -> it.answer().truth()).isEqualTo(expected);
        assertThat(answers.failures()).extracting(RuleFailure::rule).isEqualTo(failed);
        Answers<Integer> explained = RuleSet.of("acme.set", hit, rules).explain(row, asOf);
        assertThat(explained.diff(answers)).isEmpty();
        assertThat(explained.first()).isEqualTo(answers.first());
        assertThat(explained.undecided()).isEqualTo(answers.undecided());
    }
}
