package org.crmkit.scoring.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.file.CustomerAttributes;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.CustomerFileAssembler;
import org.crmkit.core.file.ReceivableAttributes;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.SurvivorshipPolicy;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.InvoiceId;
import org.crmkit.core.order.Payment;
import org.crmkit.core.order.PaymentId;
import org.crmkit.core.order.SalesDocument;
import org.crmkit.core.ordertocash.OrderToCash;
import org.crmkit.core.pack.RulePack;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.score.ScoreSheet;
import org.crmkit.core.score.Scorecard;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;
import org.crmkit.scoring.Facts;
import org.junit.jupiter.api.Test;

class BehaviourTest {
    private static final AsOf NOW = Facts.endOf("2026-06-30");
    private static final CustomerId LOTUS = CustomerId.of("C1");
    private static final int UNPAID = -100;

    /** An invoice that came due so many days ago and was paid so many days late. */
    static Stream<SalesDocument> bill(int dueAgo, int late, String amount) {
        String id = dueAgo + "-" + late + "-" + amount;
        LocalDate due = NOW.date().minusDays(dueAgo);
        Money total = Money.parse(amount);
        Invoice invoice = Invoice.builder()
                .id(InvoiceId.of(id))
                .customer(LOTUS)
                .issued(due.minusDays(30))
                .due(due)
                .amount(total)
                .build();
        Payment payment = Payment.builder()
                .id(PaymentId.of(id))
                .customer(LOTUS)
                .received(due.plusDays(late))
                .amount(total)
                .addAllocation(Payment.Allocation.of(invoice.id(), total))
                .build();
        return late == UNPAID ? Stream.of(invoice) : Stream.of(invoice, payment);
    }

    static PaymentBehaviour read(List<SalesDocument> documents) {
        return Objects.requireNonNull(BehaviourReader.standard()
                .read(OrderToCash.standard().report(documents.stream(), NOW))
                .get(LOTUS));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static PaymentBehaviour read(Stream<SalesDocument>... bills) {
        return read(Stream.of(bills).flatMap(it -> it).toList());
    }

    @Test
    void figures_come_with_their_numbers() {
        PaymentBehaviour told = read(
                bill(300, 0, "CNY 100"),
                bill(280, -5, "CNY 100"),
                bill(250, 6, "CNY 100"),
                bill(100, 0, "CNY 200"),
                bill(60, 20, "CNY 100"),
                bill(10, UNPAID, "CNY 100"));
        assertThat(told.counted()).isEqualTo(6);
        assertThat(told.daysLate().yes()).contains(new BigDecimal("5.1")); // (6 + 20 + 10) / 7
        assertThat(told.daysLate().because())
                .hasToString("the 6 invoices that came due in the last 365 days were paid 5.1 days late on average");
        assertThat(told.inTime().yes()).contains(Share.of(3, 6));
        assertThat(told.inTime().because())
                .hasToString("of the 6 invoices that came due in the last 365 days, 3 were paid in time");
        assertThat(told.trend().yes()).contains(new BigDecimal("5.5")); // 30 / 4 - 6 / 3
        assertThat(told.trend().because())
                .hasToString("invoices were paid 2.0 days late on average in the older half of the last 365 days,"
                        + " 7.5 in the newer");
        assertThat(told.overdueDays().yes()).contains(BigDecimal.TEN);
        assertThat(told.daysSalesOutstanding().yes())
                .contains(new BigDecimal("90.0")); // only one was issued in 90 days
        assertThat(told.daysSalesOutstanding().because())
                .hasToString("CNY 100.00 is open, and CNY 100.00 was billed in the last 90 days");
        assertThat(told.trend().because().in(Texts.CHINESE)).isEqualTo("最近365天的前半期平均逾期2.0天付款，后半期平均逾期7.5天");
        assertThat(Copies.serialized(told)).isEqualTo(told);
    }

    @Test
    void the_window_is_told_from_both_sides() {
        assertThat(read(
                                bill(365, 0, "CNY 1"),
                                bill(366, 0, "CNY 1"),
                                bill(1, UNPAID, "CNY 1"),
                                bill(0, UNPAID, "CNY 1"))
                        .counted())
                .isEqualTo(2);
        PaymentBehaviour halves = read(
                bill(183, 0, "CNY 1"),
                bill(184, 0, "CNY 1"),
                bill(185, 0, "CNY 1"),
                bill(182, 4, "CNY 1"),
                bill(181, 4, "CNY 1"),
                bill(180, 4, "CNY 1"));
        assertThat(halves.trend().yes()).contains(new BigDecimal("4.0"));
    }

    @Test
    void too_few_invoices_are_unknown_and_never_zero() {
        PaymentBehaviour two = read(bill(300, 0, "CNY 100"), bill(280, 5, "CNY 100"));
        assertThat(two.daysLate())
                .isEqualTo(Answer.unknown(two.daysLate().because().text(), 2, 365, 3));
        assertThat(two.daysLate().because())
                .hasToString("2 invoices came due in the last 365 days, and at least 3 are needed");
        assertThat(two.inTime().because()).isEqualTo(two.daysLate().because());
        assertThat(two.trend().because())
                .hasToString("2 invoices came due in the older and 0 in the newer half of the last 365 days,"
                        + " and at least 3 are needed in each");
        assertThat(two.daysSalesOutstanding().because()).hasToString("nothing was billed in the last 90 days");
        assertThat(two.overdueDays().yes()).contains(BigDecimal.ZERO);
    }

    @Test
    void invoices_in_several_currencies_are_not_averaged() {
        PaymentBehaviour told = read(
                bill(300, 0, "CNY 1"),
                bill(299, 0, "CNY 1"),
                bill(298, 0, "USD 1"),
                bill(30, 0, "CNY 1"),
                bill(29, 0, "CNY 1"),
                bill(28, 0, "CNY 1"));
        String because = "the invoices are in several currencies, and nothing is converted";
        assertThat(told.daysLate().because()).hasToString(because);
        assertThat(told.trend().because()).hasToString(because);
        assertThat(told.daysSalesOutstanding().because()).hasToString(because);
        assertThat(told.inTime().yes()).contains(Share.ALL);
    }

    @Test
    void credit_notes_and_invoices_without_a_due_day_do_not_count() {
        Invoice open = Invoice.builder()
                .id(InvoiceId.of("open"))
                .customer(LOTUS)
                .issued(NOW.date())
                .amount(Money.parse("CNY 5"))
                .build();
        PaymentBehaviour told = read(List.of(open));
        assertThat(told.counted()).isZero();
        assertThat(told.overdueDays().because()).hasToString("an open invoice has no due day, and no other is overdue");
        assertThat(read(bill(30, UNPAID, "CNY -5")).counted()).isZero();
    }

    private static CustomerFile file(List<SalesDocument> documents) {
        Provenance erp = Provenance.of("erp", NOW.instant());
        return CustomerFileAssembler.of(SurvivorshipPolicy.newest())
                .add(erp, Customer.builder().id(LOTUS).party(PartyId.of("P1")).build())
                .addAll(erp, documents)
                .assemble()
                .find(LOTUS)
                .orElseThrow();
    }

    @Test
    void a_file_tells_the_same_and_one_without_invoices_nothing() {
        List<SalesDocument> documents = Stream.of(
                        bill(300, 7, "CNY 100"), bill(280, 0, "CNY 100"), bill(30, 0, "CNY 1"))
                .flatMap(it -> it)
                .toList();
        assertThat(BehaviourReader.standard().read(file(documents), NOW)).isEqualTo(read(documents));
        PaymentBehaviour none = BehaviourReader.standard().read(file(List.of()), NOW);
        assertThat(Stream.of(
                        none.daysLate(), none.inTime(), none.trend(), none.overdueDays(), none.daysSalesOutstanding()))
                .allSatisfy(it -> assertThat(it)
                        .isEqualTo(Answer.unknown(none.trend().because().text())));
        assertThat(none.inTime().because()).hasToString("no invoice is on file");
    }

    @Test
    void the_pack_binds_to_files_and_to_behaviours_and_says_nothing_unmeant() {
        RulePack pack = BehaviourPack.standard();
        assertThat(RulePack.parse(pack.json()).orThrow().json()).isEqualTo(pack.json());
        assertThat(BehaviourPack.card(PaymentAttributes.standard()).findings()).isEmpty();
        Scorecard<CustomerFile> card = BehaviourPack.card(CustomerAttributes.standard()
                        .plus(ReceivableAttributes.standard())
                        .plus(PaymentAttributes.ofFiles(BehaviourReader.standard())))
                .orThrow();
        assertThat(card.parts()).allSatisfy(part -> assertThat(part.analyse()).isEmpty());
        ScoreSheet nothing = card.score(file(List.of()), NOW);
        assertThat(nothing.lowest()).isLessThan(nothing.highest());
        assertThat(nothing.band()).isEmpty();
        List<SalesDocument> prompt = new ArrayList<>();
        for (int ago = 10; ago < 360; ago += 50) {
            bill(ago, 0, "CNY 100").forEach(prompt::add);
        }
        assertThat(card.score(file(prompt), NOW).total()).isEqualTo(95);
        assertThat(card.score(file(prompt), NOW).band()).contains("excellent");
        assertThat(Copies.serialized(card).score(file(prompt), NOW).total()).isEqualTo(95);
        assertThat(BehaviourPack.card(PaymentAttributes.standard())
                        .orThrow()
                        .score(read(prompt), NOW)
                        .total())
                .isEqualTo(95);
    }
}
