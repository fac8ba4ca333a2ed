package org.crmkit.core.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.crmkit.core.box.Question.Among;
import org.crmkit.core.box.Question.Between;
import org.crmkit.core.box.Question.Bound;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Texts;
import org.junit.jupiter.api.Test;

class AxisTest {
    private static final Axis.Thing X =
            new Axis.Thing(LocalizedText.of("x", "某"), Optional.of(LocalizedText.of("hours", "小时")), true);
    private static final Axis.Thing CODE = new Axis.Thing(LocalizedText.of("code"), Optional.empty(), false);

    private static Axis line(Question... questions) {
        return Line.of(X, List.of(questions), Object::getClass, (one, next) -> (int) next - (int) one == 1)
                .orElseThrow();
    }

    private static Between between(int least, int end) {
        return Between.of(new Bound(least, false), new Bound(end, false));
    }

    private static BitSet cells(int... cells) {
        return IntStream.of(cells).collect(BitSet::new, BitSet::set, BitSet::or);
    }

    @Test
    void a_line_is_cut_where_what_is_asked_for_begins_and_ends() {
        Axis line = line(between(3, 6), new Among(Set.of(9)));
        assertThat(line.size()).isEqualTo(6);
        assertThat(line.cut(between(3, 6)).yes()).isEqualTo(cells(1));
        assertThat(line.cut(between(3, 6)).may()).isEqualTo(cells(1, 5));
        assertThat(line.cut(new Among(Set.of(9))).yes()).isEqualTo(cells(3));
        assertThat(line.cut(new Question.Known()).yes()).isEqualTo(cells(0, 1, 2, 3, 4));
        assertThat(line.cut(new Question.Known()).may()).isEqualTo(cells(0, 1, 2, 3, 4));
        assertThat(line.cut(new Between(Optional.empty(), Optional.of(new Bound(6, false))))
                        .yes())
                .isEqualTo(cells(0, 1));
    }

    @Test
    void a_line_says_its_cells_from_where_to_where() {
        Axis line = line(between(3, 6), new Among(Set.of(9)));
        assertThat(line.words(cells(0)).en()).isEqualTo("x is below 3 hours");
        assertThat(line.words(cells(1)).en()).isEqualTo("x is at least 3 and below 6 hours");
        assertThat(line.words(cells(1, 2)).en()).isEqualTo("x is at least 3 and below 9 hours");
        assertThat(line.words(cells(2, 3)).en()).isEqualTo("x is at least 6 and at most 9 hours");
        assertThat(line.words(cells(3)).en()).isEqualTo("x is 9 hours");
        assertThat(line.words(cells(4)).en()).isEqualTo("x is above 9 hours");
        assertThat(line.words(cells(0, 1, 2, 3)).en()).isEqualTo("x is at most 9 hours");
        assertThat(line.words(cells(5)).en()).isEqualTo("x is not known");
        assertThat(line.words(cells(0, 1, 2, 3, 4)).en()).isEqualTo("x is known");
        assertThat(line.words(cells(0, 2, 4, 5)).en())
                .isEqualTo(
                        "x (is not known or is below 3 hours or is at least 6 and below 9 hours or is above 9 hours)");
        assertThat(line.words(cells(1, 2, 3, 5)).in(Texts.CHINESE)).isEqualTo("某（未知或不低于3且不高于9小时）");
        assertThat(line.words(cells(3)).in(Texts.CHINESE)).isEqualTo("某为9小时");
        assertThat(line.words(cells(4)).in(Texts.CHINESE)).isEqualTo("某高于9小时");
        assertThat(line.words(cells(0)).in(Texts.CHINESE)).isEqualTo("某低于3小时");
    }

    @Test
    void between_values_that_touch_there_is_no_cell() {
        Axis line = line(new Among(Set.of(3)), new Among(Set.of(4)), new Among(Set.of(6)));
        assertThat(line.size()).isEqualTo(7);
        assertThat(line.cut(new Among(Set.of(3))).yes()).isEqualTo(cells(1));
        assertThat(line.cut(new Among(Set.of(4))).yes()).isEqualTo(cells(2));
        assertThat(line.cut(new Among(Set.of(6))).yes()).isEqualTo(cells(4));
        assertThat(line.words(cells(1)).en()).isEqualTo("x is 3 hours");
        assertThat(line.words(cells(2)).en()).isEqualTo("x is 4 hours");
        assertThat(line.words(cells(3)).en()).isEqualTo("x is above 4 and below 6 hours");
        assertThat(line.words(cells(1, 2)).en()).isEqualTo("x is at least 3 and at most 4 hours");
        Axis behind = line(Between.of(new Bound(3, true), new Bound(4, true)));
        assertThat(behind.words(cells(1)).en()).isEqualTo("x is 4 hours");
    }

    @Test
    void a_line_of_values_that_cannot_be_compared_is_no_line() {
        List<Question> questions = List.of(new Among(Set.of(3)), new Among(Set.of("three")));
        assertThat(Line.of(X, questions, Object::getClass, (one, next) -> false))
                .isEmpty();
        assertThat(line().size()).isEqualTo(2);
        assertThat(line().words(cells(0)).en()).isEqualTo("x is known");
    }

    @Test
    void of_many_alternatives_20_are_said_and_how_many_more_there_are() {
        Axis line = line(
                IntStream.range(0, 50).mapToObj(i -> between(2 * i, 2 * i + 1)).toArray(Question[]::new));
        BitSet every = IntStream.range(0, 22).map(i -> 2 * i + 1).collect(BitSet::new, BitSet::set, BitSet::or);
        assertThat(line.words(every).en())
                .startsWith("x (is 0 hours or is 2 hours or ")
                .endsWith("is 38 hours or 2 more)");
        assertThat(line.words(every).in(Texts.CHINESE)).endsWith("或为38小时或其余2种）");
        every.clear(43);
        every.clear(41);
        assertThat(line.words(every).en()).endsWith(" or is 38 hours)");
    }

    @Test
    void codes_are_told_apart_by_name() {
        Among some = new Among(new LinkedHashSet<>(List.of("A", "B")));
        Axis codes = Names.one(CODE, List.of(some, new Among(Set.of("B")), new Among(Set.of(" "))));
        assertThat(codes.size()).isEqualTo(4);
        assertThat(codes.cut(some).yes()).isEqualTo(cells(0, 1));
        assertThat(codes.cut(some).may()).isEqualTo(cells(0, 1));
        assertThat(codes.cut(new Question.Known()).yes()).isEqualTo(cells(0, 1, 2, 3));
        assertThat(codes.words(cells(0)).en()).isEqualTo("code is A");
        assertThat(codes.words(cells(1, 2, 3)).en()).isEqualTo("code is one of B, ' ', any other");
        assertThat(codes.words(cells(3)).in(Texts.CHINESE)).isEqualTo("code为其他");
    }

    @Test
    void flags_are_yes_or_no() {
        Axis flag = Names.flag(X);
        assertThat(flag.size()).isEqualTo(3);
        assertThat(flag.cut(new Among(Set.of(false))).yes()).isEqualTo(cells(1));
        assertThat(flag.cut(new Among(Set.of(false))).may()).isEqualTo(cells(1, 2));
        assertThat(flag.words(cells(1, 2)).en()).isEqualTo("x (is not known or is no)");
        assertThat(flag.words(cells(0)).in(Texts.CHINESE)).isEqualTo("某为是");
    }

    @Test
    void several_codes_are_told_apart_by_the_answers_that_they_give_together() {
        Among ab = new Among(new LinkedHashSet<>(List.of("A", "B")));
        Among bc = new Among(new LinkedHashSet<>(List.of("B", "C")));
        Axis codes = Names.several(CODE, List.of(ab, bc)).orElseThrow();
        assertThat(codes.size()).isEqualTo(4);
        assertThat(codes.cut(ab).yes()).isEqualTo(cells(1, 2));
        assertThat(codes.cut(bc).yes()).isEqualTo(cells(2, 3));
        assertThat(codes.words(cells(0)).en()).isEqualTo("code is none of those asked for");
        assertThat(codes.words(cells(1, 2, 3)).en()).isEqualTo("code is one of just A, just B, just C");
        assertThat(codes.words(cells(0)).in(Texts.CHINESE)).isEqualTo("code为所问之外");
        Axis apart = Names.several(CODE, List.of(new Among(Set.of("A")), new Among(Set.of("B"))))
                .orElseThrow();
        assertThat(apart.words(cells(3)).en()).isEqualTo("code is just A + B");
    }
}
