package org.crmkit.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.DoubleAdder;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.testing.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionsTest {
    private static final Extensions ALL = Extensions.none()
            .with("acme.region", "east")
            .with("acme.limit", new BigDecimal("12.50"))
            .with("acme.vip", true)
            .with("acme.tags", List.of("a", "b"));

    @Test
    void each_kind_is_read_by_its_name() {
        assertThat(ALL.text("acme.region")).contains("east");
        assertThat(ALL.number("acme.limit")).contains(new BigDecimal("12.50"));
        assertThat(ALL.flag("acme.vip")).contains(true);
        assertThat(ALL.list("acme.tags")).containsExactly("a", "b");
        assertThat(ALL.names()).containsExactly("acme.region", "acme.limit", "acme.vip", "acme.tags");
    }

    @Test
    void what_is_not_there_is_absent() {
        assertThat(ALL.text("acme.none")).isEmpty();
        assertThat(ALL.number("acme.none")).isEmpty();
        assertThat(ALL.flag("acme.none")).isEmpty();
        assertThat(ALL.list("acme.none")).isEmpty();
    }

    @Test
    void a_field_of_another_kind_is_not_quietly_absent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.number("acme.region"))
                .withMessage("The field acme.region must be a number to be read as such");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.text("acme.tags"))
                .withMessage("The field acme.tags must be text to be read as such");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.flag("acme.limit"))
                .withMessage("The field acme.limit must be a flag to be read as such");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.list("acme.vip"))
                .withMessage("The field acme.vip must be a list to be read as such");
    }

    @Test
    void json_is_loss_free_and_keeps_the_order() {
        String json = "{\"acme.region\":\"east\",\"acme.limit\":12.50,\"acme.vip\":true,\"acme.tags\":[\"a\",\"b\"]}";
        assertThat(CrmJson.write(ALL)).isEqualTo(json);
        Extensions read = CrmJson.read(json, Extensions.class).orThrow();
        assertThat(read).isEqualTo(ALL).hasSameHashCodeAs(ALL);
        assertThat(CrmJson.write(read)).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.50",
                "0.10000000000000000001",
                "0",
                "0.0",
                "-7",
                "9223372036854775808",
                "1E+3",
                "1E-100",
                "1E+100",
                "123456789012345678901234567890.123456789012345678901234567890"
            })
    void numbers_keep_their_digits(String number) {
        String json = "{\"acme.n\":" + number + "}";
        Extensions read = CrmJson.read(json, Extensions.class).orThrow();
        assertThat(read.number("acme.n")).contains(new BigDecimal(number));
        assertThat(CrmJson.write(read)).isEqualTo(json);
    }

    @Test
    void a_number_has_at_most_100_digits_and_the_longest_can_be_read_again() {
        for (BigDecimal most : List.of(
                new BigDecimal("-0." + "9".repeat(100)),
                new BigDecimal("-" + "9".repeat(100)),
                new BigDecimal("-9." + "9".repeat(99) + "e-1"),
                new BigDecimal("-9." + "9".repeat(99) + "e+199"))) {
            Extensions extensions = Extensions.none().with("acme.n", most);
            assertThat(CrmJson.read(CrmJson.write(extensions), Extensions.class).orThrow())
                    .isEqualTo(extensions);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.none().with("acme.n", BigInteger.TEN.pow(100)))
                .withMessage("The field acme.n must be a number of at most 100 digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e30000000", "1e-30000000", "1e101", "1e-101"})
    void an_enormous_exponent_is_refused_at_once(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.none().with("acme.n", new BigDecimal(number)))
                .withMessage("The field acme.n must be a number of at most 100 digits");
        assertThat(CrmJson.read("{\"acme.n\":" + number + "}", Extensions.class).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("json.refused"))
                .satisfies(finding -> assertThat(finding.because())
                        .hasToString("The field acme.n must be a number of at most 100 digits"));
    }

    @Test
    void the_jdks_numbers_are_taken_exactly_and_others_are_refused_rather_than_cut() {
        Extensions numbers = Extensions.of(Map.of(
                "n.int", 7, "n.long", Long.MIN_VALUE, "n.short", (short) 7, "n.big", BigInteger.TEN, "n.double", 0.1));
        assertThat(numbers.number("n.int")).contains(new BigDecimal("7"));
        assertThat(numbers.number("n.long")).contains(BigDecimal.valueOf(Long.MIN_VALUE));
        assertThat(numbers.number("n.short")).contains(new BigDecimal("7"));
        assertThat(numbers.number("n.big")).contains(BigDecimal.TEN);
        assertThat(numbers.number("n.double")).contains(new BigDecimal("0.1"));
        DoubleAdder half = new DoubleAdder();
        half.add(0.5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.none().with("n.other", half))
                .withMessage("The field n.other must be a number of the JDK's kinds");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.none().with("n.nan", Double.NaN))
                .withMessage("The field n.nan must be a finite number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.none().with("n.far", Float.NEGATIVE_INFINITY))
                .withMessage("The field n.far must be a finite number");
    }

    @Test
    void values_never_show() {
        assertThat(ALL).hasToString("Extensions[acme.region, acme.limit, acme.vip, acme.tags]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.none().with("acme.x", Map.of("secret", "secret")))
                .withMessage("The field acme.x must be text, a number, a flag or a list of texts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"acme.x\":{}}", "{\"acme.x\":[1]}", "{\"acme.x\":[null]}", "{\"acme.x\":[[]]}"})
    void json_of_any_other_kind_is_refused(String json) {
        assertThat(CrmJson.read(json, Extensions.class).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("json.refused"))
                .satisfies(finding -> assertThat(finding.because())
                        .hasToString("The field acme.x must be text, a number, a flag or a list of texts"));
    }

    @Test
    void json_null_is_no_value() {
        assertThat(CrmJson.read("{\"acme.x\":null}", Extensions.class).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("json.null"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme.region", "A.B", "acme.a.b.c.d.e", "acme.x_y-z", "a.0"})
    void a_name_is_dotted(String name) {
        assertThat(Extensions.none().with(name, "x").names()).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "region",
                "acme.",
                ".region",
                "acme..region",
                "1acme.region",
                "acme.re gion",
                "acme.größe",
                "a.b.c.d.e.f.g"
            })
    void any_other_name_is_refused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.none().with(name, "x"))
                .withMessage("A host's field must have a dotted name such as acme.region, found '" + name + "'");
    }

    @Test
    void it_is_immutable() {
        List<String> tags = new ArrayList<>(List.of("a"));
        Extensions extensions = Extensions.none().with("acme.tags", tags);
        tags.add("b");
        assertThat(extensions.list("acme.tags")).containsExactly("a");
        assertThat(Extensions.none().names()).isEmpty();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> extensions.names().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> extensions.list("acme.tags").clear());
    }

    @Test
    void two_are_equal_if_the_fields_are_in_whatever_order() {
        Extensions turned = Extensions.none()
                .with("acme.tags", List.of("a", "b"))
                .with("acme.vip", true)
                .with("acme.limit", new BigDecimal("12.50"))
                .with("acme.region", "east");
        assertThat(turned).isEqualTo(ALL).hasSameHashCodeAs(ALL);
        assertThat(ALL.with("acme.vip", false)).isNotEqualTo(ALL);
        assertThat(ALL.with("acme.limit", new BigDecimal("12.5"))).isNotEqualTo(ALL);
        assertThat(Copies.serialized(ALL)).isEqualTo(ALL);
    }
}
