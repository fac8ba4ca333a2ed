package org.crmkit.scoring.rfm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

class RfmNtilePropertyTest {
    @Property
    void groups_are_those_of_rows_sorted_by_value_and_id(
            @ForAll @Size(min = 1, max = 60) @UniqueElements List<@IntRange(min = 100, max = 999) Integer> ids,
            @ForAll @IntRange(min = 1, max = 8) int distinct,
            @ForAll @IntRange(min = 2, max = 10) int groups) {
        int n = ids.size();
        long[] values = ids.stream().mapToLong(id -> id % 7 % distinct).toArray();
        long[] sorted = Arrays.stream(values).sorted().toArray();

        byte[] scores = new RfmNtile(values, sorted, row -> "C" + ids.get(row))
                .scale(groups)
                .scores(values, row -> "C" + ids.get(row));

        byte[] expected = new byte[n];
        List<Integer> rows = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparing((Integer row) -> values[row]).thenComparing(ids::get))
                .toList();
        for (int place = 0; place < n; place++) {
            int larger = n % groups * (n / groups + 1);
            int group = place < larger ? place / (n / groups + 1) : n % groups + (place - larger) / (n / groups);
            expected[rows.get(place)] = (byte) (group + 1);
        }
        assertThat(scores).isEqualTo(expected);
    }
}
