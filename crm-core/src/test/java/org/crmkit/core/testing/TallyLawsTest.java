package org.crmkit.core.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.crmkit.core.stat.Tally;
import org.junit.jupiter.api.Test;

/** Tallies that break one law each are caught, and one that keeps them all is not. */
class TallyLawsTest {
    private static final List<Integer> ITEMS = List.of(5, 1, 4, 1, 5, 9, 2, 6);

    private abstract static class Numbers<R, Self extends Numbers<R, Self>> implements Tally<Integer, R, Self> {
        private static final long serialVersionUID = 1;

        final ArrayList<Integer> numbers = new ArrayList<>();

        @Override
        public void add(Integer item) {
            numbers.add(item);
        }

        @Override
        public void merge(Self other) {
            numbers.addAll(List.copyOf(other.numbers));
        }

        long sum() {
            return numbers.stream().mapToLong(Integer::longValue).sum();
        }
    }

    private static final class Sum extends Numbers<Long, Sum> {
        private static final long serialVersionUID = 1;

        @Override
        public Long result() {
            return sum();
        }
    }

    private static final class KeepsOrder extends Numbers<List<Integer>, KeepsOrder> {
        private static final long serialVersionUID = 1;

        @Override
        public List<Integer> result() {
            return List.copyOf(numbers);
        }
    }

    private static final class GivesItselfAway extends Numbers<List<Integer>, GivesItselfAway> {
        private static final long serialVersionUID = 1;

        @Override
        public List<Integer> result() {
            numbers.sort(null);
            return numbers;
        }
    }

    private static final class EmptiesOther extends Numbers<Long, EmptiesOther> {
        private static final long serialVersionUID = 1;

        @Override
        public void merge(EmptiesOther other) {
            super.merge(other);
            other.numbers.clear();
        }

        @Override
        public Long result() {
            return sum();
        }
    }

    private static final class ClosesAfterResult extends Numbers<Long, ClosesAfterResult> {
        private static final long serialVersionUID = 1;

        @Override
        public Long result() {
            long sum = sum();
            numbers.clear();
            return sum;
        }
    }

    private static final class ForgetsOnTheWay extends Numbers<Long, ForgetsOnTheWay> {
        private static final long serialVersionUID = 1;

        private transient long seen;

        @Override
        public void add(Integer item) {
            seen += item;
        }

        @Override
        public void merge(ForgetsOnTheWay other) {
            seen += other.seen;
        }

        @Override
        public Long result() {
            return seen;
        }
    }

    private static final class CountsParts extends Numbers<Integer, CountsParts> {
        private static final long serialVersionUID = 1;

        private int parts = 1;

        @Override
        public void merge(CountsParts other) {
            parts += other.parts;
        }

        @Override
        public Integer result() {
            return parts;
        }
    }

    private static <R, A extends Tally<Integer, R, A>> void caught(Supplier<A> start, String because) {
        assertThatThrownBy(() -> TallyLaws.check(start, ITEMS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(because);
    }

    @Test
    void a_tally_that_keeps_the_laws_passes_with_many_items_one_and_none() {
        assertThatCode(() -> {
                    TallyLaws.check(Sum::new, ITEMS);
                    TallyLaws.check(Sum::new, List.of(7));
                    TallyLaws.check(Sum::new, List.<Integer>of());
                })
                .doesNotThrowAnyException();
    }

    @Test
    void a_tally_that_breaks_a_law_is_caught_with_the_law() {
        caught(KeepsOrder::new, "dealt to parts and merged");
        caught(GivesItselfAway::new, "an early result, after more was added");
        caught(EmptiesOther::new, "the tally that was merged into another");
        caught(ClosesAfterResult::new, "the result asked for twice");
        caught(ForgetsOnTheWay::new, "half filled, serialized, read again and filled");
        caught(CountsParts::new, "merged with an empty tally");
    }
}
