package org.crmkit.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.crmkit.core.check.SayAs;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.testing.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "0.0, 0", "1, 1", "1.00, 1", "0.80, 0.8", "0.333333, 0.333333", "0.0000000001, 0.0000000001"})
    void its_text_is_a_plain_number_without_trailing_zeros(String text, String written) {
        Share share = Share.parse(text);
        assertThat(share).hasToString(written).isEqualTo(Share.parse(written));
        assertThat(share).hasSameHashCodeAs(Share.parse(written));
        assertThat(Copies.serialized(share)).isEqualTo(share);
    }

    @Test
    void its_json_is_the_number() {
        assertThat(CrmJson.write(Share.parse("0.8"))).isEqualTo("0.8");
        assertThat(CrmJson.write(Share.ALL)).isEqualTo("1");
        for (String json : new String[] {"0.8", "0.80", "8e-1"}) {
            assertThat(CrmJson.read(json, Share.class).orThrow()).isEqualTo(Share.parse("0.8"));
        }
        Share tiny = Share.parse("0.0000000001");
        assertThat(CrmJson.read(CrmJson.write(tiny), Share.class).orThrow()).isEqualTo(tiny);
        assertThat(CrmJson.read("\"0.8\"", Share.class).result()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "80%", ".5", "1.", "-0", "+0.5", "1e0", "1e30000000", "٠", "half", " 0.5", "0,5", "00.5"})
    void a_text_that_is_not_a_plain_number_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.parse(text))
                .withMessage("A share must read like 0.8, found '" + text + "'");
    }

    @Test
    void it_lies_between_0_and_1() {
        assertThat(Share.of(BigDecimal.ZERO)).isEqualTo(Share.NONE);
        assertThat(Share.of(BigDecimal.ONE)).isEqualTo(Share.ALL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.of(new BigDecimal("-0.0000000001")))
                .withMessage("A share must lie between 0 and 1, found -1E-10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.of(new BigDecimal("1.0000000001")))
                .withMessage("A share must lie between 0 and 1, found 1.0000000001");
    }

    @Test
    void it_has_at_most_ten_decimals() {
        assertThat(Share.of(new BigDecimal("0.12345678900"))).hasToString("0.123456789");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.of(new BigDecimal("0.12345678901")))
                .withMessage("A share must have at most 10 decimals, found 0.12345678901");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e30000000", "1e-30000000", "0e-2147483647", "0e30000000"})
    void an_enormous_exponent_is_refused_at_once(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.of(new BigDecimal(number)))
                .withMessageStartingWith("A share must have at most 10 decimals, found one with ");
    }

    @Test
    void a_part_of_a_whole_is_rounded_half_up_to_six_decimals() {
        assertThat(Share.of(1, 3)).hasToString("0.333333");
        assertThat(Share.of(2, 3)).hasToString("0.666667");
        assertThat(Share.of(1, 2_000_000)).hasToString("0.000001");
        assertThat(Share.of(1, 2_000_001)).isEqualTo(Share.NONE);
        assertThat(Share.of(Long.MAX_VALUE, Long.MAX_VALUE)).isEqualTo(Share.ALL);
        assertThat(Share.of(Money.parse("CNY 1"), Money.parse("CNY 8"))).hasToString("0.125");
    }

    @Test
    void there_is_no_share_of_nothing_and_of_another_currency() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.of(0, 0))
                .withMessage("There is no share of a whole of 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.of(2, 1))
                .withMessageStartingWith("A share must lie");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.of(-1, 1))
                .withMessageStartingWith("A share must lie");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.of(Money.parse("CNY 1"), Money.parse("CNY 0")))
                .withMessage("There is no share of a whole of CNY 0.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.of(Money.parse("CNY 1"), Money.parse("USD 2")))
                .withMessage("CNY 1.00 and USD 2.00 have different currencies");
    }

    @Test
    void whole_percents_and_the_rest_add_up() {
        assertThat(Share.ofPercent(80)).hasToString("0.8");
        assertThat(Share.ofPercent(0)).isEqualTo(Share.NONE);
        assertThat(Share.ofPercent(100)).isEqualTo(Share.ALL);
        assertThat(Share.ofPercent(80).rest()).isEqualTo(Share.ofPercent(20));
        assertThatIllegalArgumentException().isThrownBy(() -> Share.ofPercent(101));
        assertThatIllegalArgumentException().isThrownBy(() -> Share.ofPercent(-1));
        assertThat(Share.ofPercent(3)).isLessThan(Share.ofPercent(30)).isGreaterThan(Share.NONE);
        assertThat(Share.NONE.sayAs()).isEqualTo(SayAs.SHARE);
    }
}
