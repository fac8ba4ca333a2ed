package org.crmkit.core.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Cells begin where their bounds say, also where taking one number from another leaves what a long can hold. */
class StepsPropertyTest {
    private static final long FAR = 1L << 62;

    @Provide
    Arbitrary<Long> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-20, 20),
                Arbitraries.longs(),
                Arbitraries.of(FAR, -FAR)
                        .flatMap(far -> Arbitraries.longs().between(-2, 2).map(more -> far + more)),
                Arbitraries.of(Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE - 1, Long.MAX_VALUE));
    }

    @Provide
    Arbitrary<Set<Long>> bounds() {
        return numbers().set().ofMaxSize(12);
    }

    @Property
    void a_value_lies_above_as_many_bounds_as_are_not_greater(
            @ForAll("bounds") Set<Long> bounds, @ForAll("numbers") long value) {
        long[] ascending = bounds.stream().mapToLong(bound -> bound).sorted().toArray();
        long below = Arrays.stream(ascending).filter(bound -> bound <= value).count();
        assertThat(Steps.at(ascending).below(value)).isEqualTo((int) below);
        assertThat(Steps.at(ascending).of(value)).isEqualTo(1 + (int) below);
    }
}
