package org.crmkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrmJsonTreeTest {
    private static Checked<Object> tree(String json) {
        return CrmJson.tree(json.replace('\'', '"'));
    }

    private static List<String> lines(Checked<Object> checked) {
        return checked.findings().stream()
                .map(finding -> finding.code() + " " + finding.place().path())
                .toList();
    }

    @Test
    void values_are_plain_and_objects_keep_their_order() {
        Object tree = tree("{'b':[1,2.50,true,false,'客户'],'a':{},'c':[]}").orThrow();
        assertThat(tree)
                .isEqualTo(Map.of(
                        "b",
                        List.of(BigDecimal.ONE, new BigDecimal("2.50"), true, false, "客户"),
                        "a",
                        Map.of(),
                        "c",
                        List.of()));
        assertThat(((Map<?, ?>) tree).keySet().stream().map(Object::toString)).containsExactly("b", "a", "c");
        assertThat(tree("'text'").orThrow()).isEqualTo("text");
        assertThat(tree(" 7 ").orThrow()).isEqualTo(new BigDecimal("7"));
    }

    @Test
    void null_is_kept_inside_and_is_no_document() {
        assertThat(tree("[null]").orThrow()).isEqualTo(Arrays.asList((Object) null));
        assertThat(((Map<?, ?>) tree("{'a':null}").orThrow()).containsKey("a")).isTrue();
        assertThat(tree("null").result()).isEmpty();
        assertThat(lines(tree("null"))).containsExactly("json.null ");
    }

    @Test
    void numbers_keep_every_digit_and_cost_nothing_however_large_they_are() {
        assertThat(tree("0.10000000000000000001").orThrow()).isEqualTo(new BigDecimal("0.10000000000000000001"));
        assertThat(tree("12345678901234567890").orThrow()).isEqualTo(new BigDecimal("12345678901234567890"));
        assertThat(tree("1e30000000").orThrow()).isEqualTo(new BigDecimal("1e30000000"));
        assertThat(tree("1".repeat(200)).orThrow()).isEqualTo(new BigDecimal("1".repeat(200)));
        assertThat(lines(tree("[" + "1".repeat(201) + "]"))).containsExactly("json.too-large /0");
        assertThat(lines(tree("{'a':[1e99999999999]}"))).containsExactly("json.too-large /a/0");
        assertThat(lines(tree("1e2147483648"))).containsExactly("json.too-large ");
        assertThat(lines(tree("1e1000000000"))).containsExactly("json.too-large ");
        assertThat(tree("1e999999999").result()).isPresent();
    }

    @Test
    void each_field_that_stands_twice_is_told_and_the_first_one_is_kept() {
        Checked<Object> checked = tree("{'a':1,'a':2,'b':{'c':3,'c':4,'c':5}}");
        assertThat(lines(checked))
                .containsExactly("json.duplicate-field /a", "json.duplicate-field /b/c", "json.duplicate-field /b/c");
        assertThat(checked.orThrow()).isEqualTo(Map.of("a", BigDecimal.ONE, "b", Map.of("c", new BigDecimal("3"))));
        assertThat(lines(tree("{'a/b~':null,'a/b~':2}"))).containsExactly("json.duplicate-field /a~1b~0");
    }

    @Test
    void after_a_hundred_duplicates_there_is_no_result() {
        assertThat(tree("{'a':1" + ",'a':1".repeat(99) + "}").result()).isPresent();
        Checked<Object> more = tree("{'a':1" + ",'a':1".repeat(1_000) + "}");
        assertThat(more.result()).isEmpty();
        assertThat(more.findings())
                .hasSize(101)
                .last()
                .extracting(Finding::code)
                .isEqualTo("json.too-large");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''            | json.syntax        | ''",
                "' '           | json.syntax        | ''",
                "[1,           | json.syntax        | /1",
                "{'a':{'b':x}} | json.syntax        | /a/b",
                "{'a' 1}       | json.syntax        | /a",
                "[1] x         | json.syntax        | ''",
                "[1] []        | json.trailing-text | ''",
                "[01]          | json.syntax        | /0",
                "[NaN]         | json.syntax        | /0",
                "// a          | json.syntax        | ''",
            })
    void what_is_no_json_is_refused_with_its_place(String json, String code, String pointer) {
        Checked<Object> checked = tree(json.equals("''") ? "" : json);
        assertThat(checked.result()).isEmpty();
        assertThat(checked.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.place().path()).isEqualTo(pointer);
        });
    }

    @Test
    void syntax_errors_tell_line_and_column() {
        assertThat(tree("{\n  'a': }").findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.because().toString()).contains("(line 2, column "));
    }

    @Test
    void depth_and_length_have_limits() {
        assertThat(tree("[".repeat(100) + "]".repeat(100)).result()).isPresent();
        assertThat(lines(tree("[".repeat(101) + "]".repeat(101))))
                .containsExactly("json.too-large " + "/0".repeat(100));
        assertThat(lines(tree("[".repeat(1_000_000)))).containsExactly("json.too-large " + "/0".repeat(100));
        assertThat(tree(" ".repeat(CrmJson.LONGEST_DOCUMENT - 1) + "1").result())
                .isPresent();
        assertThat(lines(tree(" ".repeat(CrmJson.LONGEST_DOCUMENT) + "1"))).containsExactly("json.too-large ");
    }
}
