package org.crmkit.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.sales.Purchase;
import org.crmkit.core.sales.PurchaseDay;
import org.crmkit.core.sales.PurchaseId;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Ref;
import org.crmkit.core.value.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final LocalizedText SPENT = LocalizedText.of("spent {} since {}", "自{1}起消费{0}");
    private static final Money AMOUNT = Money.parse("CNY 12345.60");

    static Stream<Arguments> arguments() {
        return Stream.of(
                Arguments.of("a name", "{\"text\":\"a name\"}", "a name"),
                Arguments.of("", "{\"text\":\"\"}", ""),
                Arguments.of(-1234, "{\"number\":\"-1234\"}", "-1,234"),
                Arguments.of((short) 7, "{\"number\":\"7\"}", "7"),
                Arguments.of(Long.MIN_VALUE, "{\"number\":\"-9223372036854775808\"}", "-9,223,372,036,854,775,808"),
                Arguments.of(
                        BigInteger.TEN.pow(20),
                        "{\"number\":\"1" + "0".repeat(20) + "\"}",
                        "100,000,000,000,000,000,000"),
                Arguments.of(new BigDecimal("12.50"), "{\"number\":\"12.50\"}", "12.50"),
                Arguments.of(new BigDecimal("1E+3"), "{\"number\":\"1000\"}", "1,000"),
                Arguments.of(AMOUNT, "{\"money\":\"CNY 12345.60\"}", "CNY 12,345.60"),
                Arguments.of(Share.parse("0.8"), "{\"share\":\"0.8\"}", "80%"),
                Arguments.of(DAY, "{\"date\":\"2026-01-31\"}", "2026-01-31"),
                Arguments.of(Instant.EPOCH, "{\"moment\":\"1970-01-01T00:00:00Z\"}", "1970-01-01T00:00:00Z"),
                Arguments.of(Period.ofMonths(2), "{\"period\":\"P2M\"}", "2 months"),
                Arguments.of(Duration.ofMinutes(90), "{\"duration\":\"PT1H30M\"}", "1 h 30 min"),
                Arguments.of(DayOfWeek.SUNDAY, "{\"en\":\"Sunday\",\"zh\":\"星期日\"}", "Sunday"),
                Arguments.of(Severity.INFO, "{\"text\":\"INFO\"}", "INFO"),
                Arguments.of(CustomerId.of("C7"), "{\"text\":\"C7\"}", "C7"),
                Arguments.of(Ref.parse("order:7"), "{\"text\":\"order:7\"}", "order:7"),
                Arguments.of(DateRange.from(DAY), "{\"text\":\"2026-01-31/..\"}", "2026-01-31/.."),
                Arguments.of(
                        AsOf.parse("2026-01-31T08:00+08:00[Asia/Shanghai]"),
                        "{\"text\":\"2026-01-31T08:00+08:00[Asia/Shanghai]\"}",
                        "2026-01-31T08:00+08:00[Asia/Shanghai]"),
                Arguments.of(
                        LocalizedText.of("Champions", "冠军客户"), "{\"en\":\"Champions\",\"zh\":\"冠军客户\"}", "Champions"),
                Arguments.of(LocalizedText.of("Champions"), "{\"en\":\"Champions\"}", "Champions"));
    }

    @ParameterizedTest
    @MethodSource("arguments")
    void every_kind_of_argument_is_said_stored_and_read_again(Object arg, String json, String said) {
        Reason reason = Reason.of("it is {}", arg);
        String written = CrmJson.write(reason);
        assertThat(reason).hasToString("it is " + said);
        assertThat(written).isEqualTo("{\"en\":\"it is {}\",\"args\":[" + json + "]}");
        Reason read = CrmJson.read(written, Reason.class).orThrow();
        assertThat(read).isEqualTo(reason).hasSameHashCodeAs(reason).hasToString(reason.toString());
        assertThat(CrmJson.write(read)).isEqualTo(written);
        assertThat(Copies.serialized(reason)).isEqualTo(reason);
        assertThat(Copies.serialized(read)).isEqualTo(reason);
    }

    @Test
    void it_reads_in_english_and_chinese_and_the_chinese_may_turn_the_places_round() {
        Reason reason = Reason.of(SPENT, AMOUNT, DAY);
        assertThat(reason.in(Texts.ENGLISH)).isEqualTo("spent CNY 12,345.60 since 2026-01-31");
        assertThat(reason.in(Texts.CHINESE)).isEqualTo("自2026-01-31起消费CNY 12,345.60");
        assertThat(reason).hasToString(reason.in(Texts.ENGLISH));
        assertThat(reason.text()).isEqualTo(SPENT);
    }

    @Test
    void another_language_finds_its_wording_by_the_english_and_may_turn_the_places_round_too() {
        Texts german = Texts.of(Locale.GERMAN, Map.of("spent {} since {}", "seit {1} {0} ausgegeben"));
        assertThat(Reason.of(SPENT, AMOUNT, DAY).in(german)).isEqualTo("seit 2026-01-31 CNY 12,345.60 ausgegeben");
        assertThat(Reason.of(SPENT, AMOUNT, DAY).in(Texts.of(Locale.FRENCH, Map.of())))
                .isEqualTo("spent CNY 12,345.60 since 2026-01-31");
    }

    @Test
    void words_and_lengths_among_the_arguments_are_said_in_the_language_too() {
        Reason reason =
                Reason.of(LocalizedText.of("{} for {}", "{}已{}"), LocalizedText.of("silent", "沉默"), Period.ofDays(60));
        assertThat(reason).hasToString("silent for 60 days");
        assertThat(reason.in(Texts.CHINESE)).isEqualTo("沉默已60天");
        assertThat(reason.in(Texts.ENGLISH.plus(Map.of("silent", "quiet")))).isEqualTo("quiet for 60 days");
    }

    @Test
    void json_holds_both_languages_and_no_empty_list() {
        Reason reason = Reason.of(LocalizedText.of("no purchase", "无购买"));
        assertThat(CrmJson.write(reason)).isEqualTo("{\"en\":\"no purchase\",\"zh\":\"无购买\"}");
        assertThat(CrmJson.read(CrmJson.write(reason), Reason.class).orThrow()).isEqualTo(reason);
    }

    static Stream<Object> unsayable() {
        Purchase purchase = Purchase.builder()
                .id(PurchaseId.of("1"))
                .customer(CustomerId.of("C1"))
                .day(DAY)
                .amount(AMOUNT)
                .build();
        return Stream.of(
                purchase, new PurchaseDay(DAY, AMOUNT, 1), 0.5, 0.5f, List.of("a"), Map.of(), 'x', true, new Object());
    }

    @ParameterizedTest
    @MethodSource("unsayable")
    void facts_doubles_and_anything_without_exact_text_are_refused(Object arg) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reason.of("it is {}", arg))
                .withMessage("A reason takes text, exact numbers, times, codes and Sayable values, found "
                        + arg.getClass().getName() + ": say which part is meant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e30000000", "1e-30000000", "1e101", "1e-101"})
    void a_number_of_more_than_100_digits_is_refused_at_once(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reason.of("it is {}", new BigDecimal(number)))
                .withMessage("A number in a reason must have at most 100 digits: round it first");
        assertThat(Reason.of("{}", new BigDecimal("1e100")).toString()).startsWith("10,000,");
        assertThatIllegalArgumentException().isThrownBy(() -> Reason.of("{}", BigInteger.TEN.pow(100)));
        assertThat(Reason.of("{}", BigInteger.TEN.pow(99)).toString()).startsWith("1,000,");
    }

    @Test
    void too_few_arguments_leave_the_place_open_and_too_many_are_not_said() {
        assertThat(Reason.of("{} of {}", 1)).hasToString("1 of {}");
        assertThat(Reason.of("{}", 1, 2)).hasToString("1");
    }

    @Test
    void two_are_equal_if_they_read_the_same_in_every_language() {
        assertThat(Reason.of("{} days", 5))
                .isEqualTo(Reason.of("{} days", 5L))
                .hasSameHashCodeAs(Reason.of("{} days", 5L));
        assertThat(Reason.of("{} days", 5)).isEqualTo(Reason.of("{} days", BigDecimal.valueOf(5)));
        assertThat(Reason.of("{}", DAY)).isNotEqualTo(Reason.of("{}", DAY.toString()));
        assertThat(Reason.of("{}", 5)).isNotEqualTo(Reason.of("{}", "5"));
        assertThat(Reason.of("{}", new BigDecimal("5.0"))).isNotEqualTo(Reason.of("{}", 5));
        assertThat(Reason.of("{}", 5)).isNotEqualTo(Reason.of("5"));
        assertThat(Reason.of(SPENT, 1, 2))
                .isNotEqualTo(Reason.of(SPENT.en(), 1, 2))
                .isNotEqualTo("spent 1 since 2");
    }

    private record Odd(SayAs sayAs) implements Sayable {
        @Override
        public String toString() {
            return "odd";
        }
    }

    @Test
    void a_hosts_value_that_is_not_of_the_kind_it_claims_is_said_as_it_is() {
        for (SayAs kind : SayAs.values()) {
            assertThat(Reason.of("{}", new Odd(kind))).hasToString("odd");
        }
    }
}
