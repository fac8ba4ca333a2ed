package org.crmkit.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class NamesPropertyTest {
    private static final Pattern GRAMMAR =
            Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*){0,2}");

    @Property(tries = 5_000)
    void names_are_told_from_other_text_as_a_pattern_would(
            @ForAll @CharRange(from = 'a', to = 'c') @CharRange(from = '-', to = '1') @StringLength(max = 10)
                    String text) {
        assertThat(Names.fits(text, 3, 9))
                .isEqualTo(text.length() <= 9 && GRAMMAR.matcher(text).matches());
    }

    @Property
    void a_distance_is_none_to_itself_and_the_same_both_ways(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 8) String one,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 8) String other) {
        assertThat(Names.distance(one, one)).isZero();
        assertThat(Names.distance(one, other)).isEqualTo(Names.distance(other, one));
        assertThat(Names.distance(one, other))
                .isBetween(Math.abs(one.length() - other.length()), Math.max(one.length(), other.length()));
        assertThat(Names.distance(one, other) == 0).isEqualTo(one.equals(other));
    }

    @Example
    void advice_names_the_nearest_and_otherwise_what_there_is() {
        List<String> names = List.of("orders", "last-order", "first-order");
        assertThat(Names.distance("odrers", "orders")).isOne();
        assertThat(Names.distance("abc", "")).isEqualTo(3);
        assertThat(Names.advice("odrers", names).en()).isEqualTo("did you mean orders?");
        assertThat(Names.advice("fast-order", names).en()).isEqualTo("did you mean last-order, first-order?");
        assertThat(Names.advice("country", names).en()).isEqualTo("choose from orders, last-order, first-order");
        assertThat(Names.advice("x".repeat(41), names).en()).startsWith("choose from ");
        assertThat(Names.advice("country", List.of()).en()).isEqualTo("there is none");
    }
}
