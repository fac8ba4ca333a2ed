package org.crmkit.core.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.function.UnaryOperator;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Severity;
import org.crmkit.core.check.Texts;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.ExternalId;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Ref;
import org.crmkit.core.value.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    private static Customer.Builder plain() {
        return Customer.builder().id(CustomerId.of("C1")).party(PartyId.of("P1"));
    }

    private static Credit credit(CreditStatus status, String limit, String used) {
        return Credit.builder()
                .status(status)
                .limit(Money.parse(limit))
                .used(Money.parse(used))
                .build();
    }

    private static CustomerValue value() {
        return CustomerValue.builder()
                .asOf(DAY)
                .actual(Money.parse("CNY 12000"))
                .potential(Money.parse("CNY 60000"))
                .shareOfWallet(Share.ofPercent(20))
                .build();
    }

    private static Customer full() {
        return plain().name("汉普茶业")
                .status(CustomerStatus.ACTIVE)
                .statusCode("key-account")
                .since(LocalDate.of(2019, 3, 1))
                .owner(EmployeeId.of("E7"))
                .businessUnit("east")
                .addExternalIds(ExternalId.of("sap", "10004711"), ExternalId.of("shop", "a:b"))
                .addClassification(Classification.builder()
                        .scheme("abc")
                        .code("A")
                        .period(DateRange.from(DAY))
                        .byRule(RuleId.of("abc.value"), "2026-01", Reason.of("at least {}", Money.parse("CNY 10000")))
                        .addEvidence(Ref.of("order", "4711"))
                        .build())
                .currency(Currency.getInstance("CNY"))
                .paymentTerms("net-30")
                .credit(credit(CreditStatus.WATCH, "CNY 50000", "CNY 61000.5"))
                .value(value())
                .leadSource("trade-show")
                .campaign(Ref.of("campaign", "spring"))
                .preferredChannel(Channel.MESSENGER)
                .description("drinks no coffee")
                .extensions(Extensions.none()
                        .with("acme.region", "华东")
                        .with("acme.rate", new BigDecimal("0.10000000000000000001"))
                        .with("acme.vip", true)
                        .with("acme.tags", List.of("tea", "茶")))
                .build();
    }

    @Test
    void its_golden_file_is_read_and_written_back_byte_by_byte() {
        FactLaws.keepsItsGoldenFile(full(), Customer.class, "customer-0.1.json");
    }

    @Test
    void fields_of_a_later_release_are_kept_at_every_depth() {
        FactLaws.keepsWhatItDoesNotKnow(full(), Customer.class);
        FactLaws.keepsWhatItDoesNotKnow(value(), CustomerValue.class);
        FactLaws.keepsWhatItDoesNotKnow(credit(CreditStatus.OK, "CNY 1", "CNY 1"), Credit.class);
        FactLaws.keepsWhatItDoesNotKnow(full().classifications().get(0), Classification.class);
        String nested = CrmJson.write(full()).replace("\"limit\":", "\"insured\":true,\"limit\":");
        assertThat(CrmJson.write(CrmJson.read(nested, Customer.class).orThrow()))
                .contains("\"insured\":true");
    }

    @Test
    void an_id_and_a_party_are_enough() {
        Customer customer = plain().build();
        assertThat(CrmJson.write(customer)).isEqualTo("{\"id\":\"C1\",\"party\":\"P1\"}");
        assertThat(customer.status()).isEmpty();
        assertThat(customer.classifications()).isEmpty();
        assertThat(customer.externalIds()).isEmpty();
        assertThat(customer.findings()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> Customer.builder().id(CustomerId.of("C1")).build())
                .withMessageContaining("party");
    }

    @Test
    void name_words_and_the_hosts_fields_never_show() {
        assertThat(full().toString())
                .contains("C1", "key-account", "sap:10004711")
                .doesNotContain("汉普", "coffee", "华东", "at least");
    }

    @Test
    void a_system_may_have_several_keys_but_none_twice() {
        assertThat(plain().addExternalIds(ExternalId.of("sap", "1"), ExternalId.of("sap", "2"))
                        .build()
                        .externalIds())
                .hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain().addExternalIds(ExternalId.of("sap", "1"), ExternalId.of("sap", "1"))
                        .build())
                .withMessage("Customer C1 must have external id sap:1 once");
    }

    @Test
    void blank_names_and_codes_are_refused_and_days_lie_in_the_years_1_to_9999() {
        assertRefused(c -> c.name(" "), "The name of customer C1 must not be blank");
        assertRefused(c -> c.statusCode(""), "The status code of a customer must not be blank");
        assertRefused(c -> c.businessUnit(" "), "The business unit of a customer must not be blank");
        assertRefused(c -> c.paymentTerms(" "), "The payment terms of a customer must not be blank");
        assertRefused(c -> c.leadSource(" "), "The lead source of a customer must not be blank");
        assertRefused(
                c -> c.since(LocalDate.of(10000, 1, 1)),
                "The first day of a customer must lie in the years 1 to 9999, found +10000-01-01");
        assertThat(plain().since(LocalDate.of(9999, 12, 31)).build().since()).isPresent();
    }

    private static void assertRefused(UnaryOperator<Customer.Builder> with, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with.apply(plain()).build())
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "OK, CNY 100.00, false",
        "OK, CNY 100.01, true",
        "NO_CHECK, CNY 100.01, false",
        "WATCH, CNY 100.01, false",
        "HOLD, CNY 100.01, false",
        "STOP, CNY 100.01, false"
    })
    void more_used_than_the_limit_is_worth_a_look_unless_the_status_says_so(
            CreditStatus status, String used, boolean found) {
        Customer customer = plain().credit(credit(status, "CNY 100", used)).build();
        assertThat(customer.findings()).hasSize(found ? 1 : 0);
        assertThat(customer.credit().orElseThrow().exceeded()).isEqualTo(!used.equals("CNY 100.00"));
    }

    @Test
    void the_finding_says_both_amounts_in_both_languages() {
        Finding finding = plain().credit(credit(CreditStatus.OK, "CNY 100", "CNY 250"))
                .build()
                .findings()
                .get(0);
        assertThat(finding.code()).isEqualTo("customer.credit-exceeded");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.found()).isEqualTo("CNY 250.00");
        assertThat(finding.because().in(Texts.ENGLISH))
                .isEqualTo("CNY 250.00 of a credit limit of CNY 100.00 is used, and yet credit is fine");
        assertThat(finding.because().in(Texts.CHINESE)).isEqualTo("信用额度CNY 100.00已用CNY 250.00，状态仍为信用良好");
    }

    @Test
    void credit_without_a_limit_or_without_use_is_not_exceeded() {
        Credit.Builder credit = Credit.builder().status(CreditStatus.OK);
        assertThat(credit.build().exceeded()).isFalse();
        assertThat(credit.used(Money.parse("CNY 5")).build().exceeded()).isFalse();
        assertThat(Credit.builder()
                        .status(CreditStatus.OK)
                        .limit(Money.parse("CNY 0"))
                        .build()
                        .exceeded())
                .isFalse();
    }

    @Test
    void a_limit_is_not_negative_and_has_the_currency_of_what_is_used() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> credit(CreditStatus.OK, "CNY -0.01", "CNY 1"))
                .withMessage("A credit limit must not be negative, found CNY -0.01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> credit(CreditStatus.OK, "CNY 10", "USD 1"))
                .withMessage("A credit limit of CNY 10.00 must be in the currency of what is used, found USD 1.00");
        assertThat(credit(CreditStatus.OK, "CNY 0", "CNY -3").exceeded()).isFalse();
    }

    @Test
    void a_value_carries_its_day_and_one_currency() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CustomerValue.builder().build())
                .withMessageContaining("asOf");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CustomerValue.builder()
                        .from(value())
                        .potential(Money.parse("USD 1"))
                        .build())
                .withMessage("Actual and potential value must be in one currency, found CNY 12000.00 and USD 1.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CustomerValue.builder().asOf(LocalDate.MIN).build());
        assertThat(CrmJson.write(CustomerValue.builder().asOf(DAY).build())).isEqualTo("{\"asOf\":\"2026-01-31\"}");
    }

    @Test
    void a_status_that_nobody_knows_is_a_finding_and_not_an_exception() {
        String json = "{\"id\":\"C1\",\"party\":\"P1\",\"status\":\"ZOMBIE\"}";
        assertThat(CrmJson.read(json, Customer.class).findings()).isNotEmpty();
        assertThat(CrmJson.read(json, Customer.class).result()).isEmpty();
    }

    @Test
    void statuses_have_words_in_both_languages() {
        assertThat(CustomerStatus.DORMANT.words().in(Texts.CHINESE)).isEqualTo("休眠");
        assertThat(CreditStatus.HOLD.words().in(Texts.ENGLISH)).isEqualTo("credit is on hold");
    }
}
