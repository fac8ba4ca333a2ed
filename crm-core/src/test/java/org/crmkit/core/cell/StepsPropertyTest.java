package org.crmkit.core.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Cells begin where their bounds say, also where taking one number from another leaves what a long can hold. */
class StepsPropertyTest {
    /** Every multiple of 2^60, and its neighbours: where differences begin to overflow. */
    private static final List<Long> CORNERS = LongStream.rangeClosed(-8, 7)
            .map(eighth -> eighth << 60)
            .flatMap(corner -> LongStream.rangeClosed(-2, 2).map(more -> corner + more))
            .boxed()
            .toList();

    @Provide
    Arbitrary<Long> numbers() {
        return Arbitraries.oneOf(Arbitraries.longs().between(-20, 20), Arbitraries.longs(), Arbitraries.of(CORNERS));
    }

    @Provide
    Arbitrary<Set<Long>> bounds() {
        return numbers().set().ofMaxSize(12);
    }

    @Property
    void a_value_lies_above_as_many_bounds_as_are_not_greater(
            @ForAll("bounds") Set<Long> bounds, @ForAll("numbers") long value) {
        long[] ascending = bounds.stream().mapToLong(bound -> bound).sorted().toArray();
        agree(ascending, value);
    }

    @Test
    void every_corner_lies_above_every_one_that_is_not_greater() {
        for (long bound : CORNERS) {
            for (long value : CORNERS) {
                agree(new long[] {bound}, value);
            }
        }
    }

    private static void agree(long[] ascending, long value) {
        long below = Arrays.stream(ascending).filter(bound -> bound <= value).count();
        assertThat(Steps.at(ascending).below(value)).isEqualTo((int) below);
        assertThat(Steps.at(ascending).of(value)).isEqualTo(1 + (int) below);
    }
}
