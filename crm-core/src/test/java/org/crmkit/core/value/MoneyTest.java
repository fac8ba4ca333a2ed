package org.crmkit.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.crmkit.core.check.SayAs;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.testing.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    private static final Currency CNY = Currency.getInstance("CNY");
    private static final Money AMOUNT = Money.parse("CNY 23.87");

    @ParameterizedTest
    @CsvSource({
        "CNY 23.87, CNY 23.87",
        "CNY 23.8, CNY 23.80",
        "CNY 23, CNY 23.00",
        "CNY 23.870, CNY 23.87",
        "CNY 23.875, CNY 23.875",
        "CNY 23.875000, CNY 23.875",
        "CNY -0.00, CNY 0.00",
        "CNY 007, CNY 7.00",
        "JPY 100, JPY 100",
        "JPY 100.00, JPY 100",
        "JPY 100.5, JPY 100.5",
        "KWD 1, KWD 1.000",
        "KWD 1.2345, KWD 1.2345",
        "XXX 5, XXX 5",
    })
    void the_scale_is_the_currencys_or_the_amounts_where_that_is_finer(String text, String written) {
        Money money = Money.parse(text);
        assertThat(money).hasToString(written).isEqualTo(Money.parse(written));
        assertThat(money).hasSameHashCodeAs(Money.parse(written));
        assertThat(CrmJson.write(money)).isEqualTo('"' + written + '"');
        assertThat(CrmJson.read('"' + text + '"', Money.class).orThrow()).isEqualTo(money);
        assertThat(Copies.serialized(money)).isEqualTo(money);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "23.87",
                "CNY",
                "CNY23.87",
                "CNY  1",
                "cny 1",
                "CNY 1,000.00",
                "CNY +1",
                "CNY .5",
                "CNY 5.",
                "CNY 1e3",
                "CNY 1e30000000",
                "CNY 1.0000001",
                "CNY 1\n",
                "CNY ١",
                "¥ 1",
                "CNY --1",
                " CNY 1",
                "CNY NaN"
            })
    void any_other_text_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse(text))
                .withMessage("An amount must read like CNY 23.87, found '" + text + "'");
    }

    @Test
    void an_unknown_currency_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse("QQQ 1"))
                .withMessage("A currency must be an ISO 4217 code such as CNY, found 'QQQ'");
        assertThatIllegalArgumentException().isThrownBy(() -> Money.currency("cny"));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of("", BigDecimal.ONE));
        assertThat(Money.currency("CNY")).isEqualTo(CNY);
    }

    @Test
    void six_decimals_are_kept_and_a_seventh_is_refused() {
        assertThat(Money.of("CNY", new BigDecimal("0.000001"))).hasToString("CNY 0.000001");
        assertThat(Money.of("CNY", new BigDecimal("0.0000010"))).hasToString("CNY 0.000001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("CNY", new BigDecimal("0.0000001")))
                .withMessage("An amount must have at most 24 digits and 6 decimals, found 1E-7: round it first");
    }

    @Test
    void twenty_four_digits_are_kept_and_one_more_is_refused() {
        String most = "9".repeat(22);
        assertThat(Money.parse("CNY " + most + ".99")).hasToString("CNY " + most + ".99");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse("CNY 1" + "0".repeat(22)))
                .withMessage("An amount must have at most 24 digits and 6 decimals, found 1" + "0".repeat(22)
                        + ".00: round it first");
        assertThat(Money.parse("JPY " + "9".repeat(24))).hasToString("JPY " + "9".repeat(24));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse("CNY " + most + ".99").plus(Money.parse("CNY 0.01")))
                .withMessageContaining("at most 24 digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e30000000", "1e-30000000", "1e2147483647", "-1e30000000", "0e30000000"})
    void an_enormous_exponent_is_refused_before_any_arithmetic(String number) {
        BigDecimal enormous = new BigDecimal(number);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("CNY", enormous))
                .withMessage("An amount must have at most 24 digits and 6 decimals, found one with " + enormous.scale()
                        + " decimals");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AMOUNT.times(enormous, RoundingMode.HALF_UP))
                .withMessage("A factor must have at most 72 digits and 48 decimals: round it first");
    }

    @Test
    void smallest_units_are_the_currencys_own() {
        assertThat(Money.ofMinor(CNY, 2387)).isEqualTo(AMOUNT);
        assertThat(AMOUNT.minorUnits()).isEqualTo(2387);
        assertThat(Money.ofMinor(Money.currency("JPY"), 100)).hasToString("JPY 100");
        assertThat(Money.ofMinor(Money.currency("KWD"), -1)).hasToString("KWD -0.001");
        assertThat(Money.ofMinor(CNY, Long.MIN_VALUE).minorUnits()).isEqualTo(Long.MIN_VALUE);
        assertThat(Money.digits(Money.currency("XAU"))).isZero();
    }

    @Test
    void an_amount_finer_than_the_smallest_unit_or_beyond_64_bits_has_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse("CNY 0.005").minorUnits())
                .withMessage("CNY 0.005 must be a whole number of its currency's smallest unit: round it first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.ofMinor(CNY, Long.MAX_VALUE)
                        .plus(Money.parse("CNY 0.01"))
                        .minorUnits());
    }

    @Test
    void sums_and_differences_are_exact() {
        assertThat(Money.parse("CNY 0.10").plus(Money.parse("CNY 0.20"))).isEqualTo(Money.parse("CNY 0.30"));
        assertThat(AMOUNT.minus(AMOUNT)).isEqualTo(Money.zero(CNY));
        assertThat(AMOUNT.minus(Money.parse("CNY 0.001"))).hasToString("CNY 23.869");
        assertThat(AMOUNT.negated()).hasToString("CNY -23.87");
        assertThat(AMOUNT.negated().negated()).isEqualTo(AMOUNT);
        assertThat(AMOUNT.signum()).isEqualTo(1);
        assertThat(AMOUNT.negated().signum()).isEqualTo(-1);
        assertThat(Money.zero(CNY).signum()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "CNY 0.05, 0.5, HALF_UP, CNY 0.03",
        "CNY 0.05, 0.5, HALF_EVEN, CNY 0.02",
        "CNY 0.05, 0.5, DOWN, CNY 0.02",
        "CNY -0.05, 0.5, HALF_UP, CNY -0.03",
        "CNY 0.005, 1, HALF_UP, CNY 0.01",
        "JPY 3, 0.5, HALF_UP, JPY 2",
        "KWD 1.001, 0.5, DOWN, KWD 0.500",
    })
    void a_product_is_rounded_to_the_smallest_unit(Money money, BigDecimal factor, RoundingMode mode, Money product) {
        assertThat(money.times(factor, mode)).isEqualTo(product);
    }

    @Test
    void currencies_do_not_mix() {
        Money dollars = Money.parse("USD 1.00");
        String because = "CNY 23.87 and USD 1.00 have different currencies: convert one of them first";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AMOUNT.plus(dollars))
                .withMessage(because);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AMOUNT.minus(dollars))
                .withMessage(because);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AMOUNT.compareTo(dollars))
                .withMessage(because);
        assertThat(Money.parse("USD 23.87")).isNotEqualTo(AMOUNT);
    }

    @Test
    void amounts_of_one_currency_have_an_order() {
        assertThat(AMOUNT)
                .isLessThan(Money.parse("CNY 23.871"))
                .isGreaterThan(Money.parse("CNY 9.99"))
                .isEqualByComparingTo(Money.parse("CNY 23.870"));
        assertThat(AMOUNT.sayAs()).isEqualTo(SayAs.MONEY);
    }
}
