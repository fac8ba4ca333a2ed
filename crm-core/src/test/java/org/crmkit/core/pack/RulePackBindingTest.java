package org.crmkit.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Texts;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.score.ScoreSheet;
import org.crmkit.core.score.Scorecard;
import org.crmkit.core.value.AsOf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulePackBindingTest {
    private static final AsOf TODAY = AsOf.endOf(LocalDate.of(2026, 3, 31), ZoneOffset.UTC);
    private static final Attributes<Customer> ORDERS =
            Attributes.of("customer", Customer::number, Attribute.count("orders", Customer::orders));

    private static RulePack when(String clause) {
        return RulePack.parse(Packs.edited("scoring", "{'attribute':'orders','atLeast':24}", clause))
                .orThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'orders','atLeast':24.0       | ",
                "'orders','atLeast':2.5        | pack.bad-value atLeast",
                "'orders','atLeast':9223372036854775807 | ",
                "'orders','atLeast':9223372036854775808 | pack.bad-value atLeast",
                "'orders','is':'many'          | pack.wrong-type is",
                "'orders','in':[1,'2',true]    | pack.wrong-type in/1; pack.wrong-type in/2",
                "'orders','atLeast':5,'below':5 | pack.bad-bounds below",
                "'orders','withinLast':'P1D'   | pack.wrong-kind withinLast",
                "'rating','below':2.5          | ",
                "'rating','below':'2.5'        | pack.wrong-type below",
                "'owes','atLeast':'CNY 5'      | ",
                "'owes','atLeast':5            | pack.wrong-type atLeast",
                "'owes','atLeast':'5'          | pack.bad-value atLeast",
                "'owes','atLeast':'QQQ 5'      | pack.bad-value atLeast",
                "'owes','atLeast':'CNY 5','below':'USD 9' | pack.bad-bounds below",
                "'blocked','is':true           | ",
                "'blocked','is':'true'         | pack.wrong-type is",
                "'blocked','atLeast':1         | pack.wrong-kind atLeast",
                "'industry','is':'电信'         | ",
                "'industry','is':7             | pack.wrong-type is",
                "'industry','below':'m'        | pack.wrong-kind below",
                "'tags','in':['vip','客户']     | ",
                "'tags','is':'vip'             | ",
                "'tags','is':true              | pack.wrong-type is",
                "'tags','atLeast':'a'          | pack.wrong-kind atLeast",
                "'last-order','is':'2026-02-28' | ",
                "'last-order','is':'2026-02-30' | pack.bad-value is",
                "'last-order','atLeast':'+10000-01-01' | pack.bad-value atLeast",
                "'last-order','atLeast':20260228 | pack.wrong-type atLeast",
                "'last-order','withinNext':'P1M' | ",
                "'last-call','below':'2026-03-01T10:00:00Z' | ",
                "'last-call','below':'2026-03-01' | pack.bad-value below",
                "'last-call','withinLast':'P1M' | ",
                "'last-call','known':true      | ",
                "'last-cal','known':true       | pack.unknown-attribute attribute",
            })
    void values_are_typed_by_the_kind_of_the_attribute(String clause, @Nullable String findings) {
        Checked<Scorecard<Customer>> card = when("{'attribute':" + clause + "}").scorecard(Customer.ON);
        List<String> expected = findings == null
                ? List.of()
                : List.of(findings.replace(" ", " /sets/0/lines/0/when/")
                        .replace("; /sets/0/lines/0/when/", "; ")
                        .split("; "));
        assertThat(Packs.lines(card)).containsExactlyElementsOf(expected);
        assertThat(card.result().isPresent()).isEqualTo(findings == null);
    }

    @Test
    void findings_say_what_would_be_right_in_both_languages() {
        assertThat(because("'last-ordr','known':true", true))
                .isEqualTo("a customer has no such attribute: did you mean last-order?");
        assertThat(because("'last-ordr','known':true", false)).isEqualTo("customer没有这个属性：是否想写last-order？");
        assertThat(because("'zzz','known':true", true))
                .isEqualTo("a customer has no such attribute: choose from orders, last-order, contract-end, industry, "
                        + "country, tags, owes, blocked, rating, last-call");
        assertThat(because("'blocked','atLeast':1", true))
                .isEqualTo("blocked is a FLAG, which is compared by is, in, known");
        assertThat(because("'blocked','atLeast':1", false)).isEqualTo("blocked的类型为FLAG，可用的比较为is、in、known");
        assertThat(because("'owes','is':5", true))
                .isEqualTo("owes is a MONEY: this must be an amount such as \"CNY 23.87\"");
    }

    private static String because(String clause, boolean english) {
        Checked<?> card = when("{'attribute':" + clause + "}").scorecard(Customer.ON);
        return card.findings().get(0).because().in(english ? Texts.ENGLISH : Texts.CHINESE);
    }

    @Test
    void an_attribute_that_the_subject_does_not_offer_is_an_error_unless_it_may_be_missing() {
        RulePack pack = when("{'attribute':'contract-end','withinNext':'P30D'}");
        assertThat(Packs.lines(pack.scorecard(ORDERS)))
                .containsExactly("pack.unknown-attribute /sets/0/lines/0/when/attribute");
        Checked<Scorecard<Customer>> card = pack.allowMissing().scorecard(ORDERS);
        assertThat(Packs.lines(card)).containsExactly("WARNING pack.unknown-attribute /sets/0/lines/0/when/attribute");
        ScoreSheet sheet = card.orThrow().score(Customer.of(1, null), TODAY);
        assertThat(sheet.unknown()).containsExactly(RuleId.of("acme.care.size.large"));
        assertThat(sheet.toString()).isEqualTo("acme.care 0 (0 to 20)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'is':3",
                "'is':true",
                "'is':'a'",
                "'in':['a','b']",
                "'atLeast':2.5",
                "'below':'2026-01-01'",
                "'below':'CNY 3'",
                "'atLeast':'2026-01-01T00:00:00Z'",
                "'withinLast':'P1D'",
                "'known':true",
                "'known':false",
            })
    void whatever_is_asked_of_a_missing_attribute_is_unknown(String comparison) {
        Checked<Scorecard<Customer>> card = when("{'attribute':'missing'," + comparison + "}")
                .allowMissing()
                .scorecard(ORDERS);
        assertThat(card.orThrow().score(Customer.of(1, null), TODAY).unknown())
                .containsExactly(RuleId.of("acme.care.size.large"));
    }

    @Test
    void a_line_that_does_not_need_the_missing_attribute_still_tells() {
        Scorecard<Customer> card =
                when("{'any':[{'attribute':'orders','atLeast':24},{'attribute':'missing','known':true}]}")
                        .allowMissing()
                        .scorecard(ORDERS)
                        .orThrow();
        assertThat(card.score(Customer.of(24, null), TODAY).total()).isEqualTo(20);
        assertThat(card.score(Customer.of(23, null), TODAY).unknown()).hasSize(1);
    }

    @Test
    void a_missing_attribute_is_told_once_if_it_may_be_missing_and_wherever_it_stands_if_not() {
        RulePack pack = when("{'any':[{'attribute':'a','is':1},{'attribute':'b','is':1},{'attribute':'a','is':2}]}");
        assertThat(Packs.lines(pack.allowMissing().scorecard(ORDERS)))
                .containsExactly(
                        "WARNING pack.unknown-attribute /sets/0/lines/0/when/any/0/attribute",
                        "WARNING pack.unknown-attribute /sets/0/lines/0/when/any/1/attribute");
        assertThat(Packs.lines(pack.scorecard(ORDERS))).hasSize(3);
    }

    @Test
    void a_missing_attribute_must_still_be_compared_as_one_kind() {
        RulePack mixed = when("{'any':[{'attribute':'missing','atLeast':1},{'attribute':'missing','is':'a'},"
                + "{'attribute':'missing','below':'soon'}]}");
        assertThat(Packs.lines(mixed.allowMissing().scorecard(ORDERS)))
                .contains(
                        "pack.wrong-type /sets/0/lines/0/when/any/1/is",
                        "pack.wrong-type /sets/0/lines/0/when/any/2/below");
        assertThat(Packs.lines(when("{'attribute':'missing','below':'soon'}")
                        .allowMissing()
                        .scorecard(ORDERS)))
                .contains("pack.bad-value /sets/0/lines/0/when/below");
    }
}
