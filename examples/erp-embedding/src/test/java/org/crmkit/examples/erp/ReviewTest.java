package org.crmkit.examples.erp;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.crmkit.core.check.Finding;
import org.crmkit.core.contactpoint.ContactKind;
import org.crmkit.core.contactpoint.ContactPoint;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.FactKinds;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.Order;
import org.crmkit.core.order.Payment;
import org.crmkit.core.party.Party;
import org.crmkit.core.value.Money;
import org.crmkit.scoring.abc.AbcReport;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static CustomerFile file(Review review, String customer) {
        return review.files().find(CustomerId.of(customer)).orElseThrow();
    }

    private static List<String> orders(Review review, String customer) {
        return file(review, customer).all(FactKinds.ORDER).stream()
                .map(order -> order.id().value())
                .toList();
    }

    private static List<String> codes(Review review) {
        return review.findings().stream().map(Finding::code).toList();
    }

    private static String classed(Review review, String currency, String customer) {
        AbcReport report = Objects.requireNonNull(review.classes().reports().get(currency), currency);
        return report.find(customer)
                .map(found -> found.abc().name() + " " + found.value())
                .orElse("none");
    }

    @Test
    void the_company_itself_is_no_customer_and_its_purchases_are_no_sales() throws SQLException {
        try (Erp erp = Erp.sample()) {
            Review review = erp.review();
            assertThat(review.files().find(CustomerId.of("Company"))).isEmpty();
            assertThat(review.files().find(CustomerId.of("S900"))).isEmpty();
            assertThat(review.money().orders())
                    .noneMatch(chain -> chain.order().value().equals("O1900"));
            assertThat(review.money().invoices())
                    .noneMatch(balance -> balance.invoice().value().equals("I2900"));
        }
    }

    @Test
    void a_party_in_several_roles_is_one_customer_whose_documents_count_once() throws SQLException {
        try (Erp erp = Erp.sample()) {
            Review review = erp.review();
            assertThat(review.files().size()).isEqualTo(6);
            assertThat(orders(review, "C100")).containsExactly("O1001", "O1002");
            assertThat(classed(review, "CNY", "C100")).isEqualTo("A CNY 820000.00");
        }
    }

    @Test
    void who_was_billed_without_a_role_is_a_customer_even_without_a_name() throws SQLException {
        try (Erp erp = Erp.sample()) {
            CustomerFile file = file(erp.review(), "C600");
            assertThat(file.party()).isEmpty();
            assertThat(file.all(FactKinds.INVOICE).stream().map(Invoice::total))
                    .containsExactly(Money.parse("CNY 640.00"));
        }
    }

    @Test
    void persons_and_groups_have_their_names_and_only_addresses_in_use() throws SQLException {
        try (Erp erp = Erp.sample()) {
            Review review = erp.review();
            assertThat(file(review, "C300").party().map(Party::displayName)).contains("王小明");
            assertThat(file(review, "C400").party().map(Party::displayName)).contains("Lindqvist AB");
            assertThat(file(review, "C400").all(FactKinds.CONTACT_POINT).stream()
                            .map(ContactPoint::raw))
                    .containsExactly("Einkauf@Lindqvist.example");
            assertThat(file(review, "C200").all(FactKinds.CONTACT_POINT))
                    .singleElement()
                    .satisfies(point -> assertThat(point.kind()).isEqualTo(ContactKind.EMAIL));
        }
    }

    @Test
    void a_missing_state_is_not_known() throws SQLException {
        try (Erp erp = Erp.sample()) {
            Review review = erp.review();
            assertThat(file(review, "C100").customer().statusCode()).contains("PARTY_ENABLED");
            assertThat(file(review, "C200").customer().statusCode()).isEmpty();
        }
    }

    @Test
    void documents_without_a_state_count_and_cancelled_ones_do_not() throws SQLException {
        try (Erp erp = Erp.sample()) {
            Review review = erp.review();
            assertThat(orders(review, "C100")).contains("O1002");
            assertThat(file(review, "C400").all(FactKinds.INVOICE)).hasSize(1);
            assertThat(orders(review, "C500")).isEmpty();
            assertThat(file(review, "C300").all(FactKinds.INVOICE)).isEmpty();
        }
    }

    @Test
    void without_a_total_the_lines_add_up_to_it_less_what_was_cancelled() throws SQLException {
        try (Erp erp = Erp.sample()) {
            Review review = erp.review();
            Order order = file(review, "C400").all(FactKinds.ORDER).get(0);
            assertThat(order.amount()).isEmpty();
            assertThat(order.total()).contains(Money.parse("CNY 120080.01")); // 80 × 1499.99 + 80.81
        }
    }

    @Test
    void an_order_of_which_no_amount_is_known_is_told() throws SQLException {
        try (Erp erp = Erp.sample()) {
            Review review = erp.review();
            assertThat(Erp.said(review.findings()))
                    .contains("erp.order-without-amount order:O1007 order O1007 has neither a total nor a line,"
                            + " and counts for nothing");
            assertThat(classed(review, "CNY", "C300")).isEqualTo("none");
        }
    }

    @Test
    void currencies_are_classed_apart() throws SQLException {
        try (Erp erp = Erp.sample()) {
            Review review = erp.review();
            assertThat(review.classes().reports()).containsOnlyKeys("CNY", "USD");
            assertThat(classed(review, "CNY", "C200")).isEqualTo("C CNY 9000.00");
            assertThat(classed(review, "USD", "C200")).isEqualTo("A USD 25000.00");
        }
    }

    @Test
    void only_money_that_came_in_settles_and_in_the_currency_of_the_payer() throws SQLException {
        try (Erp erp = Erp.sample()) {
            Review review = erp.review();
            assertThat(file(review, "C200").all(FactKinds.PAYMENT).stream().map(Payment::amount))
                    .containsExactly(Money.parse("USD 10000.00"));
            assertThat(file(review, "C100").all(FactKinds.PAYMENT).stream().map(Payment::amount))
                    .containsExactly(Money.parse("CNY 700000.00"));
            assertThat(review.money().invoices().stream()
                            .filter(balance -> balance.open().signum() != 0)
                            .map(balance -> balance.invoice() + " " + balance.open()))
                    .containsExactly("I2002 USD 15000.00", "I2003 CNY 120080.01", "I2004 CNY 640.00");
        }
    }

    @Test
    void a_payers_currency_without_an_amount_does_not_mix_with_ours() throws SQLException {
        try (Erp erp = Erp.empty().customer("C1")) {
            erp.run(
                    "INSERT INTO PAYMENT VALUES ('P1', NULL, 'C1', 'Company', 'PMNT_RECEIVED', '2026-01-01 00:00:00',"
                            + " 70, 'CNY', NULL, 'USD')",
                    "INSERT INTO PAYMENT VALUES ('P2', NULL, 'C1', 'Company', 'PMNT_RECEIVED', '2026-01-02 00:00:00',"
                            + " 80, 'CNY', 11, NULL)");
            assertThat(file(erp.review(), "C1").all(FactKinds.PAYMENT).stream().map(Payment::amount))
                    .containsExactly(Money.parse("CNY 70.00"), Money.parse("CNY 80.00"));
        }
    }

    @Test
    void a_payment_without_a_state_has_not_come_in() throws SQLException {
        try (Erp erp = Erp.empty().customer("C1")) {
            erp.run("INSERT INTO PAYMENT VALUES ('P1', NULL, 'C1', 'Company', NULL, '2026-01-01 00:00:00', 70, 'CNY',"
                    + " NULL, NULL)");
            assertThat(file(erp.review(), "C1").all(FactKinds.PAYMENT)).isEmpty();
        }
    }

    @Test
    void an_invoice_that_is_marked_paid_and_is_not_is_told() throws SQLException {
        try (Erp erp = Erp.sample()) {
            assertThat(Erp.said(erp.review().findings()))
                    .filteredOn(said -> said.startsWith("erp.paid-yet-open"))
                    .containsExactly("erp.paid-yet-open invoice:I2004 the ERP says that invoice I2004 is paid, and yet"
                            + " CNY 640.00 of CNY 640.00 is open: which payment settled it?");
        }
    }

    @Test
    void money_of_a_party_nobody_knows_is_an_orphan() throws SQLException {
        try (Erp erp = Erp.empty()) {
            erp.run(
                    "INSERT INTO PAYMENT VALUES ('P1', NULL, 'S1', 'Company', 'PMNT_RECEIVED', '2026-01-01 00:00:00', 70,"
                            + " 'CNY', NULL, NULL)");
            assertThat(codes(erp.review())).containsExactly("file.orphan");
        }
    }

    @Test
    void an_order_counts_from_its_day_in_the_zone_of_the_business() throws SQLException {
        try (Erp erp = Erp.empty().customer("C1")) {
            erp.order("O1", "C1", "2026-06-30 15:59:59", "CNY", "1")
                    .order("O2", "C1", "2026-06-30 16:00:00", "CNY", "2");
            ErpZones utcServer = new ErpZones(ZoneOffset.UTC, Erp.SHANGHAI);
            LocalDate june = LocalDate.of(2026, 6, 30);
            assertThat(classed(erp.review(june, utcServer), "CNY", "C1")).isEqualTo("A CNY 1.00");
            assertThat(classed(erp.review(june), "CNY", "C1")).isEqualTo("A CNY 3.00");
            assertThat(erp.classes()).containsExactly("C1 VALUE_CNY_A 2026-06-29 16:00:00 -");
        }
    }

    @Test
    void an_empty_database_gives_an_empty_review() throws SQLException {
        try (Erp erp = Erp.empty()) {
            Review review = erp.review();
            assertThat(review.files().size()).isZero();
            assertThat(review.findings()).isEmpty();
            assertThat(review.written()).isEqualTo(new WriteBack.Written(0, 0, 0, List.of()));
        }
    }
}
