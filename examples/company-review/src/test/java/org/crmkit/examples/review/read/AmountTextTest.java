package org.crmkit.examples.review.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234.50|1234.50",
                "1234.5|1234.50",
                "1234|1234.00",
                "-20|-20.00",
                "\u221220|-20.00",
                "+20|20.00",
                "(20.00)|-20.00",
                "¥1,234.50|1234.50",
                "￥1,234.50|1234.50",
                "-¥20|-20.00",
                "¥-20|-20.00",
                "(¥20.00)|-20.00",
                "CNY 23.87|23.87",
                "cny23.87|23.87",
                "23.87 CNY|23.87",
                "(20.00) CNY|-20.00",
                "100元|100.00",
                "RMB 7|7.00",
                "1.234,50|1234.50",
                "1.234.567,5|1234567.50",
                "1,234,567|1234567.00",
                "1.234.567|1234567.00",
                "12,5|12.50",
                "0.500|0.50",
                "0,500|0.50",
                ".5|0.50",
                "12.5000|12.50",
                "1234.500|1234.50",
                "0|0.00",
                "-0.00|0.00",
                "00012.00|12.00",
                "9999999999999999.99|9999999999999999.99"
            })
    void reads_the_forms_in_which_people_write_amounts(String text, String amount) {
        assertThat(read(text, DecimalMark.DETECT)).isEqualTo("CNY " + amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "5.",
                "abc",
                "n/a",
                "1e30000000",
                "1E5",
                "0x10",
                "NaN",
                "1.2.3,4,5",
                "1,23,456",
                "1,2345.00",
                ",234.00",
                "1234,567.00",
                "1,234.567,890",
                "--5",
                "-(20)",
                "(-20)",
                "(20",
                "20-",
                "1 234",
                "12'345",
                "１２",
                "CNY",
                "CNY 20 CNY",
                "99999999999999999999999999999999999999999999999999999999999999"
            })
    void refuses_what_is_no_amount(String text) {
        assertThat(read(text, DecimalMark.DETECT)).isEqualTo("BAD_AMOUNT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234|AMBIGUOUS_AMOUNT|CNY 1234.00|TOO_FINE_AMOUNT",
                "1.234|AMBIGUOUS_AMOUNT|TOO_FINE_AMOUNT|CNY 1234.00",
                "12,500|AMBIGUOUS_AMOUNT|CNY 12500.00|CNY 12.50",
                "-12.500|AMBIGUOUS_AMOUNT|CNY -12.50|CNY -12500.00",
                "12,50|CNY 12.50|BAD_AMOUNT|CNY 12.50",
                "1.234,50|CNY 1234.50|BAD_AMOUNT|CNY 1234.50",
                "1,234.50|CNY 1234.50|CNY 1234.50|BAD_AMOUNT"
            })
    void without_a_decimal_mark_an_amount_must_be_readable_in_one_way_only(
            String text, String detect, String point, String comma) {
        assertThat(read(text, DecimalMark.DETECT)).isEqualTo(detect);
        assertThat(read(text, DecimalMark.POINT)).isEqualTo(point);
        assertThat(read(text, DecimalMark.COMMA)).isEqualTo(comma);
    }

    @Test
    void an_amount_finer_than_the_smallest_unit_or_longer_than_18_digits_is_refused_as_such() {
        assertThat(read("1.2345", DecimalMark.DETECT)).isEqualTo("TOO_FINE_AMOUNT");
        assertThat(read("JPY 1.5", DecimalMark.DETECT)).isEqualTo("TOO_FINE_AMOUNT");
        assertThat(read("JPY 1.0", DecimalMark.DETECT)).isEqualTo("JPY 1");
        assertThat(read("10000000000000000.00", DecimalMark.DETECT)).isEqualTo("TOO_LARGE_AMOUNT");
        assertThat(read("10000000000000000", DecimalMark.DETECT)).isEqualTo("TOO_LARGE_AMOUNT");
    }

    @Test
    void an_amount_may_name_its_currency_where_the_row_does_not_state_one() {
        assertThat(read("€20", "CNY", false)).isEqualTo("EUR 20.00");
        assertThat(read("USD 20", "CNY", false)).isEqualTo("USD 20.00");
        assertThat(read("US$20", "CNY", false)).isEqualTo("USD 20.00");
        assertThat(read("USD 20", "CNY", true)).isEqualTo("CURRENCY_CONFLICT");
        assertThat(read("USD 20", "USD", true)).isEqualTo("USD 20.00");
        assertThat(read("EUX 20", "CNY", false)).isEqualTo("UNKNOWN_CURRENCY");
        assertThat(read("20 pieces", "CNY", false)).isEqualTo("UNKNOWN_CURRENCY");
    }

    @Test
    void a_sign_that_currencies_share_means_the_one_of_the_row_or_none() {
        assertThat(read("$20", "USD", true)).isEqualTo("USD 20.00");
        assertThat(read("$20", "HKD", true)).isEqualTo("HKD 20.00");
        assertThat(read("¥20", "JPY", false)).isEqualTo("JPY 20");
        assertThat(read("$20", "CNY", false)).isEqualTo("CURRENCY_CONFLICT");
        assertThat(read("¥20", "USD", false)).isEqualTo("CURRENCY_CONFLICT");
    }

    private static String read(String text, DecimalMark mark) {
        return read(text, "CNY", false, mark);
    }

    private static String read(String text, String row, boolean stated) {
        return read(text, row, stated, DecimalMark.DETECT);
    }

    private static String read(String text, String row, boolean stated, DecimalMark mark) {
        AmountText amount = new AmountText(mark, new CurrencyNames());
        Currency currency = Currency.getInstance(row);
        PurchaseProblem problem = amount.read(text, currency, stated);
        return problem != null
                ? problem.name()
                : Money.ofMinor(amount.currency(currency), amount.minorUnits()).toString();
    }
}
