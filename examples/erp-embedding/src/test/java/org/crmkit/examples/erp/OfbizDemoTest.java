package org.crmkit.examples.erp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.FactKinds;
import org.crmkit.core.party.Party;
import org.crmkit.core.testing.CrmData;
import org.crmkit.core.value.Money;
import org.crmkit.scoring.abc.AbcReport;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The demo company of Apache OFBiz, in OFBiz's own tables: those of a converted database, the rest from its XML. */
class OfbizDemoTest {
    private static final LocalDate DAY = LocalDate.of(2010, 1, 1);

    private static Erp demo() throws Exception {
        Erp erp = Erp.over(CrmData.file("ofbiz-demo", "crm-tables-h2.sql"));
        for (String table : List.of(
                "party",
                "person",
                "party_group",
                "party_role",
                "order_header",
                "order_role",
                "order_item",
                "invoice",
                "invoice_item",
                "payment")) {
            Path rows = CrmData.file("ofbiz-demo", "csv", table + ".csv");
            erp.run("INSERT INTO " + table + " SELECT * FROM CSVREAD('" + rows + "', NULL, 'charset=UTF-8')");
        }
        try (Stream<Path> files = Files.list(
                CrmData.file("ofbiz-demo", "demo", "OrderDemoData.xml").resolveSibling(""))) {
            for (Path xml :
                    files.filter(path -> path.toString().endsWith(".xml")).toList()) {
                Document rows = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(xml.toFile());
                insert(erp, rows, "ContactMech", "contactMechId", "contactMechTypeId", "infoString");
                insert(erp, rows, "PartyContactMech", "partyId", "contactMechId", "fromDate", "thruDate");
                insert(
                        erp,
                        rows,
                        "PaymentApplication",
                        "paymentApplicationId",
                        "paymentId",
                        "invoiceId",
                        "amountApplied");
                insert(erp, rows, "OrderItemBilling", "orderId", "orderItemSeqId", "invoiceId", "invoiceItemSeqId");
            }
        }
        return erp;
    }

    /** OFBiz names its elements and attributes after the tables and columns, in camel case. */
    private static void insert(Erp erp, Document xml, String entity, String... fields) throws SQLException {
        NodeList rows = xml.getElementsByTagName(entity);
        String columns = Stream.of(fields).map(OfbizDemoTest::column).collect(Collectors.joining(", "));
        String places = Stream.of(fields).map(field -> "?").collect(Collectors.joining(", "));
        String sql = "MERGE INTO " + column(entity) + " (" + columns + ") VALUES (" + places + ")";
        try (PreparedStatement statement = erp.connection().prepareStatement(sql)) {
            for (int i = 0; i < rows.getLength(); i++) {
                Element row = (Element) rows.item(i);
                for (int place = 0; place < fields.length; place++) {
                    String value = row.getAttribute(fields[place]);
                    statement.setString(place + 1, value.isEmpty() ? null : value);
                }
                statement.executeUpdate();
            }
        }
    }

    private static String column(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static CustomerFile file(Review review, String customer) {
        return review.files().find(CustomerId.of(customer)).orElseThrow();
    }

    @Test
    void all_82_sales_orders_are_the_demo_customers_and_come_to_what_sql_says() throws Exception {
        try (Erp erp = demo()) {
            Review review = erp.review(DAY);
            CustomerFile customer = file(review, "DemoCustomer");
            assertThat(customer.all(FactKinds.ORDER)).hasSize(82);
            AbcReport usd = Objects.requireNonNull(review.classes().reports().get("USD"));
            assertThat(review.classes().reports()).hasSize(1);
            assertThat(usd.size()).isOne();
            assertThat(usd.get(0).value()).isEqualTo(Money.parse("USD 4175.94"));
            assertThat(erp.classes()).containsExactly("DemoCustomer VALUE_USD_A 2010-01-01 00:00:00 -");
        }
    }

    @Test
    void customers_are_who_has_such_a_role_or_was_billed_but_not_the_company() throws Exception {
        try (Erp erp = demo()) {
            Review review = erp.review(DAY);
            assertThat(review.files().stream().map(file -> file.id().value()))
                    .contains("AcctBuyer", "DemoCustAgent", "DemoCustCompany", "DemoCustomer", "EuroCustomer", "admin")
                    .doesNotContain("Company", "AcctBigSupplier");
            assertThat(file(review, "DemoCustCompany").party().map(Party::displayName))
                    .contains("Demo Customer Company");
            assertThat(file(review, "EuroCustomer").customer().statusCode()).contains("PARTY_ENABLED");
            assertThat(file(review, "DemoCustomer").customer().statusCode()).isEmpty();
        }
    }

    @Test
    void what_is_open_is_told_currency_by_currency() throws Exception {
        try (Erp erp = demo()) {
            Review review = erp.review(DAY);
            assertThat(review.money().invoices().stream()
                            .map(balance -> balance.invoice() + " " + balance.total() + " " + balance.open()))
                    .containsExactly(
                            "8009 USD 127.09 USD 0.00",
                            "8010 USD 179.97 USD 179.97",
                            "8100 USD 1320.00 USD 1320.00",
                            "demo10002 USD 56.99 USD 56.99",
                            "demo11000 EUR 20.00 EUR 20.00",
                            "demo11001 EUR 543.23 EUR 0.00",
                            "demo1200 USD 511.23 USD 511.23");
        }
    }

    @Test
    void nothing_is_refused_and_what_does_not_fit_is_told() throws Exception {
        try (Erp erp = demo()) {
            Review review = erp.review(DAY);
            assertThat(Erp.said(review.findings()))
                    .noneMatch(said -> said.startsWith("erp.row-refused"))
                    .anyMatch(said -> said.startsWith("erp.paid-yet-open invoice:8100"));
        }
    }

    @Test
    void a_second_run_changes_nothing() throws Exception {
        try (Erp erp = demo()) {
            erp.review(DAY);
            assertThat(erp.review(DAY).written()).isEqualTo(new WriteBack.Written(0, 0, 1, List.of()));
        }
    }
}
