package org.crmkit.core.stat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CirclesPropertyTest {
    private static Optional<Integer> next(List<Integer> links, int at) {
        int to = links.get(at);
        return to < 0 || to >= links.size() ? Optional.empty() : Optional.of(to);
    }

    /** {@return the way from a thing until nothing or itself follows, or until it must run in another circle} */
    private static Set<Integer> way(List<Integer> links, int start) {
        Set<Integer> way = new TreeSet<>(Set.of(start));
        Optional<Integer> at = next(links, start);
        while (at.isPresent() && at.get() != start && way.size() <= links.size() && way.add(at.get())) {
            at = next(links, at.get());
        }
        return at.filter(met -> met == start).isPresent() ? way : Set.of();
    }

    @Property
    void it_finds_the_circles_that_following_each_way_finds(
            @ForAll @Size(max = 12) List<@IntRange(min = -2, max = 13) Integer> links) {
        List<Integer> all =
                new ArrayList<>(IntStream.range(0, links.size()).boxed().toList());
        Collections.shuffle(all, new Random(links.hashCode()));
        List<List<Integer>> circles = Circles.among(all, at -> next(links, at));
        Set<Integer> expected = new TreeSet<>();
        all.stream().filter(one -> !way(links, one).isEmpty()).forEach(expected::add);
        assertThat(circles.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(expected);
        for (List<Integer> circle : circles) {
            assertThat(circle.get(0)).isEqualTo(Collections.min(circle));
            for (int i = 0; i < circle.size(); i++) {
                assertThat(next(links, circle.get(i))).contains(circle.get((i + 1) % circle.size()));
            }
        }
        assertThat(circles.stream().map(circle -> circle.get(0))).isSorted();
    }

    @Example
    void a_way_of_a_hundred_thousand_is_followed_and_what_leads_into_a_circle_is_no_part_of_it() {
        List<Integer> ring = new ArrayList<>(IntStream.range(0, 100_000).boxed().toList());
        List<List<Integer>> circles = Circles.among(ring, at -> Optional.of(at == 99_999 ? 1 : at + 1));
        assertThat(circles)
                .singleElement()
                .satisfies(circle ->
                        assertThat(circle).hasSize(99_999).startsWith(1, 2).endsWith(99_999));
        assertThat(Circles.among(List.of("a", "a"), at -> Optional.of("a"))).containsExactly(List.of("a"));
    }
}
