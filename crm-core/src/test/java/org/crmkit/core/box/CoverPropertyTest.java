package org.crmkit.core.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crmkit.core.check.LocalizedText;
import org.junit.jupiter.api.Test;

/** What boxes cover and leave open is what looking at every point shows. */
class CoverPropertyTest {
    private static final long MANY = 1_000_000;

    /** An axis of that many cells. */
    static Axis axis(int cells) {
        Set<Object> names = new HashSet<>();
        IntStream.range(1, cells).forEach(name -> names.add("n" + name));
        Axis.Thing thing = new Axis.Thing(LocalizedText.of("thing"), Optional.empty(), false);
        return Names.one(thing, List.of(new Question.Among(names)));
    }

    /** Boxes, of which the first is the one to be covered, over axes of some sizes. */
    record Boxes(List<Integer> sizes, List<List<BitSet>> cells) {
        Box all() {
            return Box.all(sizes.stream().map(CoverPropertyTest::axis).toList());
        }

        List<Box> boxes() {
            List<Box> boxes = new ArrayList<>();
            for (List<BitSet> some : cells) {
                Box box = all();
                for (int axis = 0; axis < sizes.size(); axis++) {
                    box = box.only(axis, some.get(axis)).orElseThrow();
                }
                boxes.add(box);
            }
            return boxes;
        }
    }

    /** {@return all points of a box} */
    private static Set<List<Integer>> points(Box box) {
        Set<List<Integer>> points = new HashSet<>(Set.of(List.of()));
        for (int axis = 0; axis < box.axes(); axis++) {
            Set<List<Integer>> more = new HashSet<>();
            for (List<Integer> point : points) {
                box.cells(axis).stream().forEach(cell -> {
                    List<Integer> longer = new ArrayList<>(point);
                    longer.add(cell);
                    more.add(longer);
                });
            }
            points = more;
        }
        return points;
    }

    private static Set<List<Integer>> points(List<Box> boxes) {
        Set<List<Integer>> points = new HashSet<>();
        boxes.forEach(box -> points.addAll(points(box)));
        return points;
    }

    @Provide
    Arbitrary<Boxes> boxes() {
        return Arbitraries.integers()
                .between(1, 5)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(sizes -> {
                    Arbitrary<List<BitSet>> one = Combinators.combine(
                                    sizes.stream().map(CoverPropertyTest::some).toList())
                            .as(some -> some);
                    return one.list().ofMinSize(1).ofMaxSize(9).map(cells -> new Boxes(sizes, cells));
                });
    }

    private static Arbitrary<BitSet> some(int size) {
        return Arbitraries.integers().between(1, (1 << size) - 1).map(bits -> BitSet.valueOf(new long[] {bits}));
    }

    @Property(tries = 1000)
    void boxes_meet_and_hold_each_other_as_their_points_do(@ForAll("boxes") Boxes some) {
        Box one = some.boxes().get(0);
        for (Box other : some.boxes()) {
            Set<List<Integer>> both = points(one);
            both.retainAll(points(other));
            assertThat(one.meets(other)).isEqualTo(!both.isEmpty());
            assertThat(one.meet(other).map(CoverPropertyTest::points).orElse(Set.of()))
                    .isEqualTo(both);
            assertThat(one.holds(other)).isEqualTo(both.equals(points(other)));
        }
    }

    @Property(tries = 1000)
    void boxes_cover_another_if_each_of_its_points_lies_in_one_of_those_named(@ForAll("boxes") Boxes some) {
        List<Box> boxes = some.boxes();
        List<Box> others = boxes.subList(1, boxes.size());
        BitSet by = new BitSet();
        by.set(1, boxes.size());
        Optional<BitSet> covering = new Cover(some.all(), boxes, MANY).covering(List.of(boxes.get(0)), by);
        assertThat(covering.isPresent()).isEqualTo(points(others).containsAll(points(boxes.get(0))));
        covering.ifPresent(used -> {
            assertThat(used.get(0)).isFalse();
            assertThat(points(used.stream().mapToObj(boxes::get).toList())).containsAll(points(boxes.get(0)));
        });
    }

    @Property(tries = 1000)
    void what_boxes_leave_open_is_every_other_point_once(@ForAll("boxes") Boxes some) {
        Open open = new Cover(some.all(), some.boxes(), MANY).open();
        List<Box> told = open.first(Integer.MAX_VALUE);
        Set<List<Integer>> left = points(some.all());
        left.removeAll(points(some.boxes()));
        assertThat(points(told)).isEqualTo(left);
        assertThat(told.stream().mapToInt(box -> points(box).size()).sum()).isEqualTo(left.size());
        assertThat(open.count()).isEqualTo(told.size());
        assertThat(open.first(2)).hasSize(Math.min(2, told.size()));
    }

    @Property(tries = 300)
    void a_search_that_gives_up_says_so(@ForAll("boxes") Boxes some) {
        Cover enough = new Cover(some.all(), some.boxes(), MANY);
        enough.open();
        assertThat(enough.gaveUp()).isFalse();
        Cover cover = new Cover(some.all(), some.boxes(), 0);
        cover.open();
        assertThat(cover.gaveUp()).isTrue();
        assertThat(cover.covering(some.boxes(), new BitSet())).isEmpty();
    }

    @Test
    void many_boxes_are_not_compared_with_each_other_and_leave_open_the_same() {
        Random random = new Random(7);
        List<List<BitSet>> cells = new ArrayList<>();
        for (int box = 0; box < 1_100; box++) {
            cells.add(IntStream.range(0, 4)
                    .mapToObj(axis -> {
                        BitSet one = new BitSet();
                        one.set(random.nextInt(6), 6);
                        one.clear(random.nextInt(5));
                        one.set(5);
                        return one;
                    })
                    .toList());
        }
        Boxes some = new Boxes(List.of(6, 6, 6, 6), cells);
        for (List<Box> boxes : List.of(some.boxes(), some.boxes().subList(0, 900))) {
            Set<List<Integer>> left = points(some.all());
            left.removeAll(points(boxes));
            assertThat(points(new Cover(some.all(), boxes, MANY).open().first(Integer.MAX_VALUE)))
                    .isEqualTo(left);
        }
    }

    @Test
    void as_many_boxes_as_can_be_counted_are_counted() {
        Box all = Box.all(IntStream.range(0, 70).mapToObj(axis -> axis(2)).toList());
        Open open = new Open(all);
        int even = open.place(69, ways(Open.EVERYTHING, 0));
        int odd = open.place(69, ways(Open.EVERYTHING, 1));
        for (int axis = 68; axis >= 0; axis--) {
            int next = open.place(axis, ways(even, 0, odd, 1));
            odd = open.place(axis, ways(odd, 0, even, 1));
            even = next;
            open.start(even);
            assertThat(open.count()).isEqualTo(axis > 6 ? 1L << (69 - axis) : Long.MAX_VALUE);
        }
    }

    private static Map<Integer, BitSet> ways(int... placesAndCells) {
        Map<Integer, BitSet> ways = new LinkedHashMap<>();
        for (int i = 0; i < placesAndCells.length; i += 2) {
            ways.computeIfAbsent(placesAndCells[i], place -> new BitSet()).set(placesAndCells[i + 1]);
        }
        return ways;
    }

    @Property(tries = 500)
    void selections_are_sets_of_numbers(@ForAll("boxes") Boxes some, @ForAll Random random) {
        BitSet one = new BitSet();
        BitSet other = new BitSet();
        for (int i = 0; i < some.cells().size() * 3; i++) {
            one.set(random.nextInt(130));
            other.set(random.nextInt(130));
        }
        Selection selection = Selection.of(one, 130);
        BitSet both = (BitSet) one.clone();
        both.and(other);
        Predicate<Integer> has = selection::has;
        assertThat(IntStream.range(0, 130).boxed().filter(has).toList())
                .isEqualTo(one.stream().boxed().toList());
        assertThat(selection.and(Selection.of(other, 130)))
                .isEqualTo(Selection.of(both, 130))
                .hasSameHashCodeAs(Selection.of(both, 130));
        assertThat(selection.meets(Selection.of(other, 130))).isEqualTo(!both.isEmpty());
        for (int from = 0; from < 130; from++) {
            assertThat(selection.next(from)).isEqualTo(one.nextSetBit(from));
        }
    }
}
