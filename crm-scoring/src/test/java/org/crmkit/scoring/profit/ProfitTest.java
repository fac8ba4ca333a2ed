package org.crmkit.scoring.profit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.InvoiceId;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Answers;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.stat.Tally;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;
import org.crmkit.scoring.Facts;
import org.crmkit.scoring.abc.AbcClass;
import org.crmkit.scoring.segment.Segment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfitTest {
    private static final AsOf NOW = Facts.endOf("2026-06-30");
    private static final Currency CNY = Currency.getInstance("CNY");

    /** A host's own row: amounts as text, empty if not known. */
    private record Account(String id, String sales, String goods, String service, String gifts) {
        static @Nullable Money money(String text) {
            return text.isEmpty() ? null : Money.parse(text);
        }
    }

    private static final Attributes<Account> ACCOUNT = Attributes.of(
            "account",
            Account::id,
            Attribute.money("sales", it -> Account.money(it.sales())),
            Attribute.money("goods", it -> Account.money(it.goods())),
            Attribute.money("service", it -> Account.money(it.service())),
            Attribute.money("gifts", it -> Account.money(it.gifts())));
    private static final ProfitAttributes<Account> PROFIT = ProfitAttributes.of(
                    ACCOUNT, new ProfitAttributes.Names("sales", "goods", "service", "gifts"))
            .orThrow();

    /** Amounts without a currency are in CNY; an empty one is not known. */
    static ProfitRow row(String customer, String revenue, String goods, String service, String retention) {
        return new ProfitRow(customer, money(revenue), money(goods), money(service), money(retention));
    }

    private static Optional<Money> money(String text) {
        return Optional.of(text)
                .filter(it -> !it.isEmpty())
                .map(it -> Money.parse(Character.isLetter(it.charAt(0)) ? it : "CNY " + it));
    }

    @Test
    void profit_is_revenue_less_goods_service_and_retention() {
        Answer<CustomerProfit> answer =
                row("a", "1000", "600", "150.50", "49.50").profit();
        CustomerProfit profit = answer.yes().orElseThrow();
        assertThat(profit.profit()).isEqualTo(Money.parse("CNY 200"));
        assertThat(profit.margin()).contains(new BigDecimal("0.200000"));
        assertThat(answer.because()).hasToString("CNY 1,000.00 of revenue less CNY 800.00 of cost leave CNY 200.00");
        assertThat(answer.because().in(Texts.CHINESE))
                .isNotEqualTo(answer.because().toString());
        assertThat(row("a", "0", "0", "1", "0").profit().yes().orElseThrow().margin())
                .isEmpty();
        assertThat(row("a", "-5", "0", "1", "0").profit().yes().orElseThrow().profit())
                .isEqualTo(Money.parse("CNY -6"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1, 1, 1, the revenue is not known",
        "9, '', 1, 1, the cost of goods is not known",
        "9, 1, '', 1, the cost to serve is not known",
        "9, 1, 1, '', the cost of retention is not known",
        "9, 1, USD 1, 1, CNY 9.00 and USD 1.00 have different currencies"
    })
    void revenue_is_never_passed_off_as_profit(
            String revenue, String goods, String service, String retention, String because) {
        Answer<CustomerProfit> answer =
                row("a", revenue, goods, service, retention).profit();
        assertThat(answer.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(answer.because()).hasToString(because);
        assertThat(answer.because().in(Texts.CHINESE)).isNotEqualTo(because);
    }

    private static ProfitReport report(ProfitRow... rows) {
        return Stream.of(rows).collect(Tally.collector(ProfitTally::new));
    }

    @Test
    void the_base_is_told_in_total_and_by_class_each_currency_apart() {
        ProfitReport report = report(
                row("big", "500", "200", "50", "0"),
                row("big", "500", "200", "50", "0"),
                row("mid", "100", "90", "5", "5"),
                row("bad", "100", "90", "40", "0"),
                row("odd", "1000", "", "0", "0"),
                row("far", "USD 10", "USD 4", "USD 1", "USD 0"));
        assertThat(report.lines())
                .containsExactly(
                        new ProfitReport.Line(
                                3, 1, Money.parse("CNY 1200"), Money.parse("CNY 730"), Money.parse("CNY 470")),
                        new ProfitReport.Line(1, 0, Money.parse("USD 10"), Money.parse("USD 5"), Money.parse("USD 5")));
        assertThat(report.unknown()).containsExactly("odd");
        assertThat(report.missing(ProfitPart.GOODS)).isEqualTo(1);
        assertThat(report.missing(ProfitPart.REVENUE)).isZero();
        Map<String, AbcClass> classes = Map.of("big", AbcClass.A, "mid", AbcClass.C);
        List<ProfitReport.OfClass> byClass = report.byClass(CNY, id -> Optional.ofNullable(classes.get(id)));
        assertThat(byClass)
                .extracting(ProfitReport.OfClass::abc)
                .containsExactly(Optional.of(AbcClass.A), Optional.of(AbcClass.C), Optional.empty());
        assertThat(byClass)
                .extracting(it -> it.line().profit())
                .containsExactly(Money.parse("CNY 500"), Money.parse("CNY 0"), Money.parse("CNY -30"));
        assertThat(Copies.serialized(report)).isEqualTo(report);
    }

    @Test
    void a_customer_of_whom_one_row_is_open_is_in_no_sum() {
        ProfitReport report = report(row("a", "100", "50", "0", "0"), row("a", "100", "", "", "0"));
        assertThat(report.customers()).isEmpty();
        assertThat(report.unknown()).containsExactly("a");
        assertThat(report.missing()).containsExactly(0L, 1L, 1L, 0L);
        assertThat(report().lines()).isEmpty();
    }

    @Test
    void the_whale_curve_rises_to_its_peak_and_falls_to_the_total() {
        ProfitReport report = report(
                row("a", "100", "0", "0", "0"),
                row("b", "0", "0", "30", "0"),
                row("c", "60", "0", "0", "0"),
                row("d", "0", "0", "0", "0"),
                row("e", "0", "10", "0", "0"));
        WhaleCurve curve = report.curve(CNY);
        assertThat(curve.cumulative())
                .extracting(Money::minorUnits)
                .containsExactly(0L, 10_000L, 16_000L, 16_000L, 15_000L, 12_000L);
        assertThat(curve.peak()).isEqualTo(Money.parse("CNY 160"));
        assertThat(curve.total()).isEqualTo(Money.parse("CNY 120"));
        assertThat(curve.lost()).isEqualTo(Money.parse("CNY 40"));
        assertThat(curve.profitable()).isEqualTo(2);
        assertThat(curve.unprofitableShare()).contains(Share.ofPercent(40));
        assertThat(curve.points(2))
                .containsExactly(
                        new WhaleCurve.Point(Share.NONE, Money.parse("CNY 0")),
                        new WhaleCurve.Point(Share.ofPercent(40), Money.parse("CNY 160")),
                        new WhaleCurve.Point(Share.ALL, Money.parse("CNY 120")));
        WhaleCurve none = report().curve(CNY);
        assertThat(none.total()).isEqualTo(Money.zero(CNY));
        assertThat(none.unprofitableShare()).isEmpty();
        assertThat(none.points(10)).isEmpty();
    }

    @Test
    void a_hosts_rows_are_classed_by_name() {
        assertThat(classOf(new Account("1", "CNY 100", "CNY 95", "CNY 0", "CNY 0")))
                .contains("profitable");
        assertThat(classOf(new Account("2", "CNY 100", "CNY 95.01", "CNY 0", "CNY 0")))
                .contains("edge");
        assertThat(classOf(new Account("3", "CNY 100", "CNY 100", "CNY 0", "CNY 0")))
                .contains("edge");
        assertThat(classOf(new Account("4", "CNY 100", "CNY 95", "CNY 5.01", "CNY 0")))
                .contains("loss");
        assertThat(classOf(new Account("5", "CNY 100", "", "CNY 0", "CNY 0"))).isEmpty();
        assertThat(PROFIT.read(new Account("6", "CNY 100", "", "CNY 0", "CNY 0"), NOW))
                .isEqualTo(row("6", "100", "", "0", "0"));
    }

    private static Optional<String> classOf(Account account) {
        RuleSet<Account, Segment> classes =
                ProfitPack.rules(PROFIT.attributes()).orThrow();
        Answers<Segment> answers = classes.ask(account, NOW);
        return answers.first().map(Segment::code);
    }

    @Test
    void an_amount_that_is_not_offered_is_a_finding() {
        List<Finding> findings =
                ProfitAttributes.of(ACCOUNT, ProfitAttributes.Names.standard()).findings();
        assertThat(findings).hasSize(4).extracting(Finding::code).containsOnly("profit.unknown-amount");
        assertThat(findings.get(1).because())
                .hasToString("the attributes of account hold no amount of that name for the cost of goods");
        assertThat(findings.get(1).found()).isEqualTo("profit.goods");
    }

    @Test
    void an_amount_that_cannot_be_read_is_not_known_and_the_classes_tell_of_a_failure() {
        Account broken = new Account("a", "CNY 1000", "RMB 600", "CNY 0", "CNY 0");
        ProfitRow read = PROFIT.read(broken, NOW);
        assertThat(read.revenue()).contains(Money.parse("CNY 1000"));
        assertThat(read.goods()).isEmpty();
        assertThat(read.profit().because()).hasToString("the cost of goods is not known");
        Answers<Segment> answers =
                ProfitPack.rules(PROFIT.attributes()).orThrow().ask(broken, NOW);
        assertThat(answers.unknown()).hasSize(3);
        assertThat(answers.failures())
                .hasSize(3)
                .allSatisfy(it -> assertThat(it.attribute()).contains("goods"));
    }

    @Test
    void the_pack_binds_and_leaves_nothing_open() {
        assertThat(ProfitPack.rules(PROFIT.attributes()).findings())
                .allSatisfy(it -> assertThat(it.code()).isEqualTo("pack.other-subject"));
        assertThat(ProfitPack.rules(PROFIT.attributes()).orThrow().analyse()).isEmpty();
        assertThat(ProfitPack.standard().title().orElseThrow().in(Texts.CHINESE))
                .isEqualTo("按利润贡献划分的客户");
        assertThat(ProfitPack.classes())
                .allSatisfy(it -> assertThat(it.name().in(Texts.CHINESE))
                        .isNotEqualTo(it.name().en()));
    }

    private static Invoice invoice(String id, String day, String amount) {
        return Invoice.builder()
                .id(InvoiceId.of(id))
                .customer(CustomerId.of("C1"))
                .issued(LocalDate.parse(day))
                .amount(Money.parse(amount))
                .build();
    }

    @Test
    void revenue_is_what_was_invoiced_less_credit_notes() {
        DateRange year = DateRange.of(LocalDate.parse("2026-01-01"), LocalDate.parse("2027-01-01"));
        List<Invoice> invoices = List.of(
                invoice("1", "2026-01-01", "CNY 100"),
                invoice("2", "2026-06-30", "CNY -30"),
                invoice("3", "2025-12-31", "CNY 7"),
                invoice("4", "2026-07-01", "CNY 9"));
        Answer<Money> revenue = Revenue.invoiced(invoices, year, NOW);
        assertThat(revenue.yes()).contains(Money.parse("CNY 70"));
        assertThat(revenue.because()).hasToString("2 invoices add up to CNY 70.00");
        assertThat(Revenue.invoiced(List.of(), year, NOW).because()).hasToString("no invoice of these days is on file");
        List<Invoice> mixed = List.of(invoice("1", "2026-02-01", "CNY 1"), invoice("2", "2026-02-01", "USD 2"));
        assertThat(Revenue.invoiced(mixed, year, NOW).because())
                .hasToString("CNY 1.00 and USD 2.00 were charged: add up each currency apart");
    }

    @Test
    void a_customer_needs_an_id() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row("", "1", "1", "1", "1"))
                .withMessage("The id of a customer must not be blank");
    }
}
