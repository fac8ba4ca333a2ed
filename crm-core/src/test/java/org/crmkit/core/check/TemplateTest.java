package org.crmkit.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {
    private static String filled(String template) {
        String[] args = {"a", "b", "c"};
        return Template.fill(template, place -> place < args.length ? args[place] : null);
    }

    @ParameterizedTest
    @CsvSource({
        "no place, no place",
        "{}, a",
        "{}{}{}, abc",
        "{} {} {} {}, a b c {}",
        "{1} {0}, b a",
        "{0} {0}, a a",
        "{} {2} {}, a c b",
        "{9}, {9}",
        "{02}, c",
        "{123}, {123}",
        "{x}, {x}",
        "{ }, { }",
        "{-1}, {-1}",
        "{, {",
        "}, }",
        "}{, }{",
        "{{}, {a",
        "{{}}, {a}",
        "{{0}}, {a}",
        "100 % of {}, 100 % of a",
    })
    void places_are_filled_in_order_or_by_number_and_anything_else_stays(String template, String sentence) {
        assertThat(filled(template)).isEqualTo(sentence);
    }

    @Test
    void digits_of_other_scripts_are_no_places() {
        assertThat(filled("{٠}")).isEqualTo("{٠}");
    }

    @Test
    void a_million_open_braces_are_read_once() {
        assertThat(filled("{".repeat(1_000_000))).hasSize(1_000_000);
    }
}
