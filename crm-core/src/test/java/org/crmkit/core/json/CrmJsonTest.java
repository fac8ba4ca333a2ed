package org.crmkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Severity;
import org.crmkit.core.sales.Purchase;
import org.crmkit.core.sales.PurchaseSummary;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrmJsonTest {
    /** A definition as packs and policies are: strict, with a version. */
    record Definition(
            @JsonProperty(required = true) int formatVersion,
            @JsonProperty(required = true) String name,
            Optional<Severity> severity,
            OptionalInt most,
            List<Line> lines) {
        Definition {
            lines = List.copyOf(lines);
        }
    }

    record Line(
            @JsonProperty(required = true) long points, boolean on, Duration length, Period silence, Instant since) {}

    private static final String PURCHASE =
            "{\"id\":\"P1\",\"customer\":\"C1\",\"day\":\"2026-01-31\",\"amount\":\"CNY 23.87\"";

    private static Finding refused(String json, Class<?> type) {
        Checked<?> checked = CrmJson.read(json, type);
        assertThat(checked.result()).isEmpty();
        assertThat(checked.findings()).hasSize(1);
        assertThat(checked.findings().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(checked.findings().get(0).toString()).hasSizeLessThan(1200);
        return checked.findings().get(0);
    }

    private static void refused(String json, Class<?> type, String code, String pointer, String because) {
        Finding finding = refused(json, type);
        assertThat(finding.code()).as("code of %s", finding).isEqualTo(code);
        assertThat(finding.place().path()).as("place of %s", finding).isEqualTo(pointer);
        assertThat(finding.because().toString()).as("because of %s", finding).contains(because);
    }

    @Test
    void absent_parts_are_left_out_and_times_are_iso_text() {
        Line line = new Line(5, true, Duration.ofHours(26), Period.ofMonths(2), Instant.parse("2026-01-31T10:00:00Z"));
        Definition definition = new Definition(1, "acme", Optional.empty(), OptionalInt.empty(), List.of(line));
        String json =
                "{\"formatVersion\":1,\"name\":\"acme\",\"lines\":[{\"points\":5,\"on\":true,\"length\":\"PT26H\","
                        + "\"silence\":\"P2M\",\"since\":\"2026-01-31T10:00:00Z\"}]}";
        assertThat(CrmJson.write(definition)).isEqualTo(json);
        assertThat(CrmJson.read(json, Definition.class).orThrow()).isEqualTo(definition);
    }

    @Test
    void null_and_absent_say_the_same_of_an_optional_part() {
        String start = "{\"formatVersion\":1,\"name\":\"a\",\"lines\":[]";
        Definition absent = CrmJson.read(start + "}", Definition.class).orThrow();
        assertThat(absent.severity()).isEmpty();
        assertThat(CrmJson.read(start + ",\"severity\":null,\"most\":null}", Definition.class)
                        .orThrow())
                .isEqualTo(absent);
        assertThat(CrmJson.read(PURCHASE + ",\"product\":null,\"quantity\":null}", Purchase.class)
                        .orThrow())
                .isEqualTo(CrmJson.read(PURCHASE + "}", Purchase.class).orThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'formatVersion':1,'name':null,'lines':[]}                    | json.null          | /name           | null",
                "{'formatVersion':null,'name':'a','lines':[]}                  | json.null          | /formatVersion  | null",
                "{'formatVersion':1,'name':'a','lines':null}                   | json.null          | /lines          | null",
                "{'formatVersion':1,'name':'a','lines':[null]}                 | json.null          | /lines/0        | null",
                "{'formatVersion':1,'name':'a','lines':[{'points':null}]}      | json.null          | /lines/0/points | null",
                "{'name':'a','lines':[]}                                       | json.missing-field | /formatVersion  | formatVersion",
                "{'formatVersion':1,'lines':[]}                                | json.missing-field | /name           | name",
                "{'formatVersion':'1','name':'a','lines':[]}                   | json.wrong-type    | /formatVersion  | int",
                "{'formatVersion':1.5,'name':'a','lines':[]}                   | json.wrong-type    | /formatVersion  | int",
                "{'formatVersion':1e3,'name':'a','lines':[]}                   | json.wrong-type    | /formatVersion  | int",
                "{'formatVersion':1e30000000,'name':'a','lines':[]}            | json.wrong-type    | /formatVersion  | int",
                "{'formatVersion':2147483648,'name':'a','lines':[]}            | json.wrong-type    | /formatVersion  | range",
                "{'formatVersion':true,'name':'a','lines':[]}                  | json.wrong-type    | /formatVersion  | int",
                "{'formatVersion':1,'name':7,'lines':[]}                       | json.wrong-type    | /name           | String",
                "{'formatVersion':1,'name':['a'],'lines':[]}                   | json.wrong-type    | /name           | String",
                "{'formatVersion':1,'name':'a','lines':{}}                     | json.wrong-type    | /lines          | Object",
                "{'formatVersion':1,'name':'a','severity':'PANIC','lines':[]}  | json.unknown-value | /severity       | not one of",
                "{'formatVersion':1,'name':'a','severity':'info','lines':[]}   | json.unknown-value | /severity       | INFO",
                "{'formatVersion':1,'name':'a','severity':0,'lines':[]}        | json.unknown-value | /severity       | number",
                "{'formatVersion':1,'name':'a','severity':'','lines':[]}       | json.unknown-value | /severity       | ''",
                "{'formatVersion':1,'name':'a','lines':[],'colour':'red'}      | json.unknown-field | /colour         | colour",
                "{'formatVersion':1,'name':'a','lines':[{'points':1,'on':true,'length':'PT1S','silence':'P1D','since':'1970-01-01T00:00:00Z','x/y~':1}]} | json.unknown-field | /lines/0/x~1y~0 | x/y~",
                "{'formatVersion':1,'name':'a','name':'b','lines':[]}          | json.duplicate-field | /name         | name",
                "{'formatVersion':1,'name':'a','lines':[{'on':true,'on':true}]} | json.duplicate-field | /lines/0/on  | on",
                "{'formatVersion':1,'name':'a','lines':[]} {}                  | json.trailing-text | ''              | Trailing",
                "{'formatVersion':1,'name':'a','lines':[]} x                   | json.syntax        | ''              | x",
                "{'formatVersion':1,'name':'a','lines':[{                      | json.syntax        | /lines/0        | line 1",
                "{'formatVersion':1,'name'                                     | json.syntax        | /name           | line 1",
                "{'formatVersion':01}                                          | json.syntax        | /formatVersion  | zeroes",
                "{'formatVersion':NaN}                                         | json.syntax        | /formatVersion  | NaN",
                "[]                                                            | json.wrong-type    | ''              | Array",
                "7                                                             | json.wrong-type    | ''              | Definition",
                "\"a\"                                                         | json.wrong-type    | ''              | Definition",
                "null                                                          | json.null          | ''              | null is not a Definition",
            })
    void a_definition_that_is_wrong_is_refused_with_code_place_and_because(
            String json, String code, String pointer, String because) {
        refused(json.replace('\'', '"'), Definition.class, code, pointer, because);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u0000", "\uFEFF", "{", "}", "nul", "'a'", "// comment\n{}", "<a/>"})
    void a_text_that_is_no_json_is_refused(String text) {
        assertThat(refused(text, Purchase.class).code()).isEqualTo("json.syntax");
        assertThat(refused(text, Money.class).code()).isEqualTo("json.syntax");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'day':20454                              | json.wrong-type    | /day      | LocalDate",
                "'day':'2026-01-31T10:00:00Z'             | json.wrong-type    | /day      | LocalDate",
                "'day':''                                 | json.wrong-type    | /day      | LocalDate",
                "'day':'31.01.2026'                       | json.wrong-type    | /day      | LocalDate",
                "'day':'2026-02-30'                       | json.wrong-type    | /day      | LocalDate",
                "'day':'+999999999-12-31'                 | json.refused       | ''        | must lie in the years 1 to 9999",
                "'day':null                               | json.null          | /day      | null",
                "'amount':23.87                           | json.wrong-type    | /amount   | Money",
                "'amount':'23.87'                         | json.refused       | /amount   | An amount must read like CNY 23.87",
                "'amount':'CNY 1e30000000'                | json.refused       | /amount   | An amount must read like CNY 23.87",
                "'amount':'QQQ 1'                         | json.refused       | /amount   | ISO 4217",
                "'customer':7                             | json.wrong-type    | /customer | CustomerId",
                "'customer':' '                           | json.refused       | /customer | CustomerId must not be blank",
                "'customer':''                            | json.refused       | /customer | CustomerId must not be blank",
                "'customer':{'value':'C1'}                | json.wrong-type    | /customer | CustomerId",
                "'quantity':1e30000000                    | json.refused       | ''        | at most 24 digits",
                "'quantity':1e-30000000                   | json.refused       | ''        | at most 24 digits",
                "'quantity':'2'                           | json.wrong-type    | /quantity | BigDecimal",
                "'quantity':true                          | json.wrong-type    | /quantity | BigDecimal",
                "'extensions':{'acme.n':1e30000000}       | json.refused       | /extensions | at most 100 digits",
                "'extensions':{'region':'east'}           | json.refused       | /extensions | dotted name",
                "'extensions':null                        | json.null          | /extensions | null",
                "'extensions':[]                          | json.wrong-type    | /extensions | Map",
                "'outlet':{'id':'x'}                      | json.wrong-type    | /outlet   | OutletId",
            })
    void a_fact_that_is_wrong_is_refused_with_code_place_and_because(
            String field, String code, String pointer, String because) {
        String name = field.substring(1, field.indexOf('\'', 1));
        String rest = PURCHASE.replaceAll("\"" + name + "\":\"[^\"]*\",?", "").replaceAll(",$", "");
        refused(rest + "," + field.replace('\'', '"') + "}", Purchase.class, code, pointer, because);
    }

    @Test
    void a_day_as_a_hosts_own_mapper_writes_it_is_read_too() {
        String json = PURCHASE.replace("\"2026-01-31\"", "[2026,1,31]") + "}";
        assertThat(CrmJson.read(json, Purchase.class).orThrow().day()).isEqualTo(LocalDate.of(2026, 1, 31));
    }

    @Test
    void a_missing_field_of_a_fact_is_named() {
        refused("{\"id\":\"P1\",\"day\":\"2026-01-31\"}", Purchase.class, "json.missing-field", "", "customer, amount");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'currency':'CNY','days':[]}                                     | json.missing-field | /customer  | customer",
                "{'customer':null,'currency':'CNY','days':[]}                     | json.null          | /customer  | null",
                "{'customer':'C1','currency':null,'days':[]}                      | json.null          | /currency  | null",
                "{'customer':'C1','currency':'','days':[]}                        | json.null          | /currency  | null",
                "{'customer':'C1','currency':'QQQ','days':[]}                     | json.wrong-type    | /currency  | Currency",
                "{'customer':'C1','currency':'CNY','days':[null]}                 | json.null          | /days/0    | null",
                "{'customer':'C1','currency':'CNY','days':[{'amount':'CNY 1','purchases':1}]} | json.missing-field | /days/0/day | day",
                "{'customer':'C1','currency':'CNY','days':[{'day':'2026-01-31','purchases':1}]} | json.missing-field | /days/0/amount | amount",
                "{'customer':'C1','currency':'CNY','days':[{'day':'2026-01-31','amount':'CNY 1'}]} | json.missing-field | /days/0/purchases | purchases",
                "{'customer':'C1','currency':'CNY','days':[{'day':'2026-01-31','amount':'CNY 1','purchases':-1}]} | json.refused | /days/0 | must not be negative",
                "{'customer':'C1','currency':'CNY','days':[{'day':'2026-01-31','amount':'USD 1','purchases':1}]} | json.refused | '' | USD 1.00 is not in CNY",
                "{'customer':'C1','currency':'CNY','days':[{'day':'2026-01-31','amount':'CNY 0.001','purchases':1}]} | json.refused | '' | smallest unit",
                "{'customer':'C1','currency':'CNY','days':[],'total':1}            | json.unknown-field | /total    | total",
            })
    void a_summary_that_is_wrong_is_refused_with_code_place_and_because(
            String json, String code, String pointer, String because) {
        refused(json.replace('\'', '"'), PurchaseSummary.class, code, pointer, because);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'zh':'购买'}                                | json.missing-field | /en     | en",
                "{'en':null}                                  | json.null          | /en     | null",
                "{'en':' '}                                   | json.refused       | ''      | must not be blank",
                "{'en':'{}','args':[{'date':'yesterday'}]}    | json.refused       | /args/0 | must read as its kind date",
                "{'en':'{}','args':[{'share':'1e30000000'}]}  | json.refused       | /args/0 | must read as its kind share",
                "{'en':'{}','args':[{'colour':'red'}]}        | json.refused       | /args/0 | known kind",
                "{'en':'{}','args':[{'number':7}]}            | json.wrong-type    | /args/0/number | String",
                "{'en':'{}','args':[null]}                    | json.null          | /args/0 | null",
                "{'en':'{}','args':['x']}                     | json.wrong-type    | /args/0 | Map",
                "{'en':'{}','args':{}}                        | json.wrong-type    | /args   | Object",
            })
    void a_reason_that_is_wrong_is_refused_with_code_place_and_because(
            String json, String code, String pointer, String because) {
        refused(json.replace('\'', '"'), Reason.class, code, pointer, because);
    }

    @Test
    void null_within_an_argument_is_refused_under_every_release_of_the_reader() {
        Finding finding = refused("{\"en\":\"{}\",\"args\":[{\"date\":null}]}", Reason.class);
        assertThat(finding.code()).isEqualTo("json.null");
        assertThat(finding.place().path()).startsWith("/args/0"); // older ones stop one step earlier
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Purchase.class,
                PurchaseSummary.class,
                Reason.class,
                LocalizedText.class,
                Extensions.class,
                Money.class,
                Share.class,
                AsOf.class,
                Definition.class
            })
    void ten_thousand_levels_eleven_megabytes_and_endless_numbers_are_too_large(Class<?> type) {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        assertThat(refused("{\"x\":" + deep + "}", Purchase.class).code()).isEqualTo("json.too-large");
        assertThat(refused(deep, type).code()).isIn("json.too-large", "json.wrong-type");
        assertThat(refused("\"" + "x".repeat(11_000_000) + "\"", type).code()).isEqualTo("json.too-large");
        assertThat(refused("1".repeat(1_000_000), type).code()).isEqualTo("json.too-large");
    }

    @Test
    void the_limits_hold_from_both_sides() {
        String nested = "[".repeat(99) + "]".repeat(99);
        assertThat(CrmJson.read(PURCHASE + ",\"x\":" + nested + "}", Purchase.class)
                        .result())
                .isPresent();
        assertThat(refused(PURCHASE + ",\"x\":[" + nested + "]}", Purchase.class)
                        .code())
                .isEqualTo("json.too-large");
        assertThat(CrmJson.read(PURCHASE + ",\"x\":" + "1".repeat(200) + "}", Purchase.class)
                        .result())
                .isPresent();
        assertThat(refused(PURCHASE + ",\"x\":" + "1".repeat(201) + "}", Purchase.class)
                        .code())
                .isEqualTo("json.too-large");
        String space = " ".repeat(CrmJson.LONGEST_DOCUMENT - PURCHASE.length() - 1);
        assertThat(CrmJson.read(PURCHASE + "}" + space, Purchase.class).result())
                .isPresent();
        refused(PURCHASE + "}" + space + " ", Purchase.class, "json.too-large", "", "at most 10,000,000 characters");
    }

    @Test
    void a_hostile_value_cannot_fill_a_log() {
        Finding finding = refused(PURCHASE.replace("2026-01-31", "x".repeat(1_000_000)) + "}", Purchase.class);
        assertThat(finding.found()).hasSize(201);
        assertThat(finding.because().toString()).hasSizeLessThan(600);
    }

    @Test
    void what_is_not_known_is_refused_whatever_it_says_of_itself() {
        refused(
                "{\"en\":\"x\",\"@class\":\"java.lang.Object\"}",
                Reason.class,
                "json.unknown-field",
                "/@class",
                "@class");
    }

    @Test
    void a_type_without_json_form_is_a_mistake_of_the_caller() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrmJson.write(new Object()))
                .withMessage("Object has no JSON form");
    }

    @Test
    void each_mapper_is_the_callers_own() {
        ObjectMapper mapper = CrmJson.mapper();
        assertThat(CrmJson.mapper()).isNotSameAs(mapper);
        mapper.findAndRegisterModules()
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(SerializationFeature.INDENT_OUTPUT);
        assertThat(CrmJson.write(CrmJson.read(PURCHASE + "}", Purchase.class).orThrow()))
                .isEqualTo(PURCHASE + "}");
    }

    @Test
    void numbers_of_unknown_fields_keep_their_digits() {
        String json = PURCHASE + ",\"x\":12.50,\"y\":0.10000000000000000001,\"z\":1E+30000000}";
        Purchase purchase = CrmJson.read(json, Purchase.class).orThrow();
        assertThat(purchase.unknownFields()).containsEntry("x", new BigDecimal("12.50"));
        assertThat(CrmJson.write(purchase)).isEqualTo(json);
        assertThat(purchase.day()).isEqualTo(LocalDate.of(2026, 1, 31));
    }
}
