package org.crmkit.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crmkit.core.value.AsOf;
import org.jspecify.annotations.Nullable;

class ConditionPropertyTest {
    private static final AsOf TODAY = AsOf.endOf(LocalDate.of(2026, 3, 31), ZoneOffset.UTC);

    /** Four numbers, each perhaps not known. */
    record Row(List<Integer> values) {
        @Nullable
        Integer get(int place) {
            int value = values.get(place);
            return value < 0 ? null : value;
        }
    }

    private static Attribute<Row, BigDecimal> attribute(int place) {
        return Attribute.number("value-" + place, row -> row.get(place));
    }

    @Provide
    Arbitrary<Row> rows() {
        return Arbitraries.integers().between(-2, 4).list().ofSize(4).map(Row::new);
    }

    /** Conditions without {@code known()}, for which the law of honesty does not hold. */
    @Provide
    Arbitrary<Condition<Row>> conditions() {
        return conditions(3);
    }

    private Arbitrary<Condition<Row>> conditions(int depth) {
        Arbitrary<Condition<Row>> tests = Arbitraries.integers()
                .between(0, 3)
                .flatMap(place -> Arbitraries.integers()
                        .between(0, 4)
                        .map(bound -> attribute(place).atLeast(bound)));
        if (depth == 0) {
            return tests;
        }
        Arbitrary<Condition<Row>> inner = conditions(depth - 1);
        return Arbitraries.oneOf(
                tests,
                inner.map(Condition::not),
                inner.list().ofMinSize(1).ofMaxSize(3).map(Condition.All::new),
                inner.list().ofMinSize(1).ofMaxSize(3).map(Condition.Any::new));
    }

    @Property(tries = 500)
    void filling_in_what_is_missing_never_turns_a_yes_into_a_no_or_a_no_into_a_yes(
            @ForAll("conditions") Condition<Row> condition, @ForAll("rows") Row row, @ForAll("rows") Row filling) {
        List<Integer> filled = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            filled.add(
                    row.values().get(i) < 0
                            ? filling.values().get(i)
                            : row.values().get(i));
        }
        Truth before = condition.of(row, TODAY);
        Truth after = condition.of(new Row(filled), TODAY);
        assertThat(before == Truth.UNKNOWN || before == after).isTrue();
    }

    @Property(tries = 500)
    void what_was_seen_is_enough_to_tell_the_truth(
            @ForAll("conditions") Condition<Row> condition, @ForAll("rows") Row row) {
        List<Condition.Seen> seen = condition.seen(row, TODAY);
        if (seen.stream().noneMatch(test -> test.truth() == Truth.UNKNOWN)) {
            assertThat(condition.of(row, TODAY)).isNotEqualTo(Truth.UNKNOWN);
        }
        assertThat(seen)
                .allSatisfy(test -> assertThat(test.value().isEmpty()).isEqualTo(test.truth() == Truth.UNKNOWN));
    }

    @Property(tries = 500)
    void de_morgan_holds_in_three_values(
            @ForAll("conditions") Condition<Row> one,
            @ForAll("conditions") Condition<Row> other,
            @ForAll("rows") Row row) {
        assertThat(one.and(other).not().of(row, TODAY))
                .isEqualTo(one.not().or(other.not()).of(row, TODAY));
        assertThat(one.not().not().of(row, TODAY)).isEqualTo(one.of(row, TODAY));
    }
}
