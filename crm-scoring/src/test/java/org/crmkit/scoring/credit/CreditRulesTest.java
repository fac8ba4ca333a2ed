package org.crmkit.scoring.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.Credit;
import org.crmkit.core.customer.CreditStatus;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.CustomerFileAssembler;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.SurvivorshipPolicy;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.InvoiceId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Answers;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;
import org.crmkit.scoring.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditRulesTest {
    private static final AsOf NOW = Facts.endOf("2026-06-30");
    private static final RuleSet<CreditRow, CreditStatus> STATUS =
            CreditRules.of(CreditRow.NAMES, CreditPolicy.standard());

    private static Answers<CreditStatus> ask(String status, String limit, String open) {
        return STATUS.ask(CreditRow.of(status, limit, open), NOW);
    }

    private static Answers<CreditStatus> askWith(String more, String status, String limit, String open) {
        CreditLine<CreditRow> line = CreditLine.of(CreditRow.NAMES, CreditPolicy.standard());
        return CreditRules.of(line.withMore(Money.parse(more))).ask(CreditRow.of(status, limit, open), NOW);
    }

    private static String why(Answers<CreditStatus> answers) {
        List<Answers.Asked<CreditStatus>> all = answers.all();
        return all.get(all.size() - 1).answer().because().toString();
    }

    private static String whyInChinese(Answers<CreditStatus> answers) {
        List<Answers.Asked<CreditStatus>> all = answers.all();
        return all.get(all.size() - 1).answer().because().in(Texts.CHINESE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NO_CHECK | CNY 100 | CNY 900    | NO_CHECK | somebody set it by hand: no credit check
            STOP     | CNY 100 | CNY 0      | STOP     | somebody set it by hand: no credit
            STOP     | CNY 0   | CNY 0      | STOP     | somebody set it by hand: no credit
            HOLD     | CNY 0   | CNY 900    | HOLD     | with a credit limit of CNY 0.00 the status stays: credit is on hold
            OK       | CNY 0   | CNY 900    | OK       | with a credit limit of CNY 0.00 the status stays: credit is fine
            OK       | CNY 100 | CNY 100.01 | HOLD     | CNY 100.01 is open, more than the credit limit of CNY 100.00
            OK       | CNY 100 | CNY 100    | WATCH    | CNY 100.00 is open, more than 90% of the credit limit of CNY 100.00
            HOLD     | CNY 100 | CNY 90.01  | WATCH    | CNY 90.01 is open, more than 90% of the credit limit of CNY 100.00
            HOLD     | CNY 100 | CNY 90     | OK       | CNY 90.00 is open, not more than 90% of the credit limit of CNY 100.00
            WATCH    | CNY 100 | CNY -5     | OK       | CNY -5.00 is open, not more than 90% of the credit limit of CNY 100.00
            """)
    void the_first_rule_that_holds_tells_the_status(
            String status, String limit, String open, CreditStatus expected, String because) {
        Answers<CreditStatus> answers = ask(status, limit, open);
        assertThat(answers.first()).contains(expected);
        assertThat(why(answers)).isEqualTo(because);
        assertThat(answers.undecided()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "CNY 20, CNY 80.01, HOLD",
        "CNY 20, CNY 80.00, WATCH",
        "CNY 20, CNY 72.01, WATCH",
        "CNY 20, CNY 72.00, OK",
        "CNY 0, CNY 90.00, OK",
        "CNY 100, CNY 0.01, HOLD",
        "CNY 100, CNY 0, OK",
        "CNY 110, CNY -9.50, HOLD",
        "CNY -20, CNY 108, OK",
        "CNY -20, CNY 108.01, WATCH"
    })
    void what_would_be_added_is_taken_off_the_limit_first(String more, String open, CreditStatus expected) {
        assertThat(askWith(more, "OK", "CNY 100", open).first()).contains(expected);
        assertThat(askWith(more, "STOP", "CNY 100", open).first()).contains(CreditStatus.STOP);
        assertThat(askWith(more, "OK", "CNY 0", open).first()).contains(CreditStatus.OK);
    }

    @Test
    void the_because_names_what_would_be_left_in_both_languages() {
        Answers<CreditStatus> hold = askWith("CNY 20", "OK", "CNY 100", "CNY 80.01");
        assertThat(why(hold))
                .isEqualTo("CNY 80.01 is open, more than the CNY 80.00 that CNY 20.00 more would leave"
                        + " of the credit limit of CNY 100.00");
        assertThat(whyInChinese(hold)).isEqualTo("未付金额CNY 80.01，超过信用额度CNY 100.00扣除追加的CNY 20.00后剩余的CNY 80.00");
        assertThat(whyInChinese(ask("OK", "CNY 100", "CNY 95"))).isEqualTo("未付金额CNY 95.00，超过信用额度CNY 100.00的90%");
        assertThat(whyInChinese(ask("STOP", "CNY 100", "CNY 95"))).isEqualTo("人工设定：信用停止");
        assertThat(whyInChinese(ask("HOLD", "CNY 0", "CNY 95"))).isEqualTo("信用额度为CNY 0.00，状态保持：信用暂停");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OK | ?       | CNY 5 | no credit limit is known
            OK | CNY 100 | ?     | it is not known how much is open
            OK | CNY 100 | USD 5 | USD 5.00 is of another currency than the credit limit of CNY 100.00, and nothing is converted
            ?  | ?       | ?     | no credit limit is known
            """)
    void what_cannot_be_compared_is_unknown_and_says_why(String status, String limit, String open, String because) {
        Answers<CreditStatus> answers = ask(status, limit, open);
        assertThat(answers.first()).isEmpty();
        assertThat(answers.undecided()).isTrue();
        assertThat(why(answers)).isEqualTo(because);
        assertThat(answers.answer(4)).isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void an_addition_in_another_currency_is_unknown() {
        Answers<CreditStatus> answers = askWith("USD 1", "OK", "CNY 100", "CNY 5");
        assertThat(answers.first()).isEmpty();
        assertThat(why(answers))
                .isEqualTo(
                        "USD 1.00 is of another currency than the credit limit of CNY 100.00, and nothing is converted");
    }

    @Test
    void a_status_that_is_not_known_leaves_open_whether_somebody_set_one() {
        Answers<CreditStatus> answers = ask("?", "CNY 100", "CNY 101");
        assertThat(answers.first()).contains(CreditStatus.HOLD);
        assertThat(answers.undecided()).isTrue();
        assertThat(answers.answer(0).because()).hasToString("no credit status is known");
        Answers<CreditStatus> foreign = ask("X", "CNY 0", "CNY 101");
        assertThat(foreign.first()).isEmpty();
        assertThat(foreign.answer(1).because()).hasToString("the credit status X is none that is known here");
        assertThat(foreign.answer(2).because())
                .hasToString("the credit limit is CNY 0.00, with which nothing is compared");
    }

    @Test
    void rules_that_do_not_hold_say_why_not() {
        Answers<CreditStatus> answers = ask("WATCH", "CNY 100", "CNY 50");
        assertThat(answers.explain(Texts.ENGLISH)).isEqualTo("""
                        credit.manual-status NO: the status is one that rules give: credit is watched
                        credit.no-limit NO: the credit limit is CNY 100.00
                        credit.over-limit NO: CNY 50.00 is open, not more than the credit limit of CNY 100.00
                        credit.near-limit NO: CNY 50.00 is open, not more than 90% of the credit limit of CNY 100.00
                        credit.within-limit YES: CNY 50.00 is open, not more than 90% of the credit limit of CNY 100.00""");
        CreditLine<CreditRow> line = CreditLine.of(CreditRow.NAMES, CreditPolicy.standard());
        assertThat(new WithinLimitRule<>(line)
                        .ask(CreditRow.of("OK", "CNY 100", "CNY 91"), NOW)
                        .because())
                .hasToString("CNY 91.00 is open, more than 90% of the credit limit of CNY 100.00");
    }

    @Test
    void the_watched_share_is_the_business_s() {
        RuleSet<CreditRow, CreditStatus> half =
                CreditRules.of(CreditRow.NAMES, new CreditPolicy(Share.ofPercent(50), 365, 3));
        assertThat(half.ask(CreditRow.of("OK", "CNY 100", "CNY 50.01"), NOW).first())
                .contains(CreditStatus.WATCH);
        assertThat(half.ask(CreditRow.of("OK", "CNY 100", "CNY 50"), NOW).first())
                .contains(CreditStatus.OK);
        assertThat(CreditPolicy.standard().watchRatio().value()).isEqualTo(new BigDecimal("0.9"));
    }

    @Test
    void a_customers_file_tells_the_names() {
        CustomerFile file = file("CNY 100", "CNY 95");
        assertThat(CreditRules.standard().ask(file, NOW).first()).contains(CreditStatus.WATCH);
        assertThat(CreditRules.standard().ask(file, Facts.endOf("2026-05-31")).first())
                .isEmpty();
        RuleSet<CustomerFile, CreditStatus> order =
                CreditRules.of(CreditLine.standard().withMore(Money.parse("CNY 5.01")));
        assertThat(order.ask(file, NOW).first()).contains(CreditStatus.HOLD);
    }

    private static CustomerFile file(String limit, String invoiced) {
        CustomerId id = CustomerId.of("C1");
        Credit credit = Credit.builder()
                .status(CreditStatus.OK)
                .limit(Optional.of(Money.parse(limit)))
                .build();
        Invoice invoice = Invoice.builder()
                .id(InvoiceId.of("I1"))
                .customer(id)
                .issued(NOW.date().minusDays(9))
                .amount(Money.parse(invoiced))
                .build();
        return CustomerFileAssembler.of(SurvivorshipPolicy.newest())
                .add(
                        Provenance.of("erp", NOW.instant()),
                        Customer.builder()
                                .id(id)
                                .party(PartyId.of("P1"))
                                .credit(credit)
                                .build())
                .add(Provenance.of("erp", NOW.instant()), invoice)
                .assemble()
                .find(id)
                .orElseThrow();
    }

    @Test
    void the_rules_travel_and_each_tells_what_it_states() {
        assertThat(Copies.serialized(STATUS)
                        .ask(CreditRow.of("OK", "CNY 100", "CNY 101"), NOW)
                        .first())
                .contains(CreditStatus.HOLD);
        assertThat(STATUS.rules()).extracting(rule -> rule.statement()).doesNotHaveDuplicates();
        assertThat(STATUS.ids().toString())
                .isEqualTo("[credit.manual-status, credit.no-limit, credit.over-limit, credit.near-limit,"
                        + " credit.within-limit]");
    }

    @Test
    void names_that_are_missing_or_of_another_kind_are_refused() {
        Attributes<CreditRow> none = Attributes.of("debtor", CreditRow::status);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreditRules.of(none, CreditPolicy.standard()))
                .withMessage("Credit needs the attribute customer.credit-status (CODE) of a debtor, found none");
        Attributes<CreditRow> wrong = none.plus(Attribute.code("customer.credit-status", CreditRow::status))
                .plus(Attribute.code("customer.credit-limit", CreditRow::status));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreditRules.of(wrong, CreditPolicy.standard()))
                .withMessage("Credit needs the attribute customer.credit-limit (MONEY) of a debtor, found CODE");
    }
}
