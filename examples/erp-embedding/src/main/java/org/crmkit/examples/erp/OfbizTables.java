package org.crmkit.examples.erp;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.crmkit.core.customer.Classification;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.Order;
import org.crmkit.core.order.Payment;
import org.crmkit.core.party.Organization;
import org.crmkit.core.party.Person;

/**
 * Which of OFBiz's rows are read and written. What their columns mean, {@link OfbizMapping} says.
 *
 * <p>Each {@code COALESCE} around a status is there because a null is neither equal nor unequal to anything in SQL: without
 * it, rows without a status would vanish.
 *
 * @param rows the database
 * @param company the party that is the company itself: it is on the other side of every document, and no customer
 */
record OfbizTables(Rows rows, String company) {
    /** A customer is who has such a role, in whatever other roles they are, and who was billed without having one. */
    private static final String CUSTOMER_IDS = """
            (SELECT PARTY_ID FROM PARTY_ROLE WHERE ROLE_TYPE_ID IN
                ('CUSTOMER', 'PLACING_CUSTOMER', 'BILL_TO_CUSTOMER', 'SHIP_TO_CUSTOMER', 'END_USER_CUSTOMER')
             UNION SELECT PARTY_ID FROM INVOICE WHERE INVOICE_TYPE_ID = 'SALES_INVOICE')
            """;

    private static final String PERSONS = """
            SELECT PARTY_ID, FIRST_NAME, LAST_NAME FROM PERSON WHERE PARTY_ID <> ? AND PARTY_ID IN {customers}
            """.replace("{customers}", CUSTOMER_IDS);

    private static final String GROUPS = """
            SELECT PARTY_ID, GROUP_NAME FROM PARTY_GROUP WHERE PARTY_ID <> ? AND PARTY_ID IN {customers}
            """.replace("{customers}", CUSTOMER_IDS);

    private static final String EMAILS = """
            SELECT pm.PARTY_ID, m.INFO_STRING FROM CONTACT_MECH m
            JOIN PARTY_CONTACT_MECH pm ON pm.CONTACT_MECH_ID = m.CONTACT_MECH_ID AND pm.THRU_DATE IS NULL
            WHERE m.CONTACT_MECH_TYPE_ID = 'EMAIL_ADDRESS' AND pm.PARTY_ID <> ? AND pm.PARTY_ID IN {customers}
            """.replace("{customers}", CUSTOMER_IDS);

    private static final String CUSTOMERS = """
            SELECT p.PARTY_ID, c.FROM_DATE, p.STATUS_ID, c.PARTY_CLASSIFICATION_GROUP_ID, c.THRU_DATE FROM PARTY p
            LEFT JOIN PARTY_CLASSIFICATION c ON c.PARTY_ID = p.PARTY_ID
                AND c.PARTY_CLASSIFICATION_GROUP_ID LIKE 'VALUE!_%!_%' ESCAPE '!'
            WHERE p.PARTY_ID <> ? AND p.PARTY_ID IN {customers} ORDER BY p.PARTY_ID
            """.replace("{customers}", CUSTOMER_IDS);

    /** On purchase orders the company itself is billed. An order that bills two parties has no customer, and is refused. */
    private static final String ORDERS = """
            SELECT h.ORDER_ID, i.ORDER_ITEM_SEQ_ID, b.BILL_TO_CUSTOMER, h.ORDER_DATE, h.CURRENCY_UOM, h.GRAND_TOTAL,
                i.PRODUCT_ID, i.QUANTITY - COALESCE(i.CANCEL_QUANTITY, 0) AS QUANTITY, i.UNIT_PRICE
            FROM ORDER_HEADER h
            LEFT JOIN (SELECT ORDER_ID, MIN(PARTY_ID) AS BILL_TO_CUSTOMER FROM ORDER_ROLE
                WHERE ROLE_TYPE_ID = 'BILL_TO_CUSTOMER' GROUP BY ORDER_ID HAVING COUNT(*) = 1) b
                ON b.ORDER_ID = h.ORDER_ID
            LEFT JOIN ORDER_ITEM i ON i.ORDER_ID = h.ORDER_ID
            WHERE h.ORDER_TYPE_ID = 'SALES_ORDER'
                AND COALESCE(h.STATUS_ID, '_NA_') NOT IN ('ORDER_CANCELLED', 'ORDER_REJECTED') ORDER BY h.ORDER_ID
            """;

    /** A line without a quantity stands for one. A line that charges several orders names none. */
    private static final String INVOICES = """
            SELECT v.INVOICE_ID, i.INVOICE_ITEM_SEQ_ID, v.PARTY_ID, v.INVOICE_DATE, v.DUE_DATE, v.STATUS_ID,
                v.CURRENCY_UOM_ID, i.PRODUCT_ID, COALESCE(i.QUANTITY, 1) AS QUANTITY, i.AMOUNT, b.ORDER_ID
            FROM INVOICE v LEFT JOIN INVOICE_ITEM i ON i.INVOICE_ID = v.INVOICE_ID
            LEFT JOIN (SELECT INVOICE_ID, INVOICE_ITEM_SEQ_ID, MIN(ORDER_ID) AS ORDER_ID FROM ORDER_ITEM_BILLING
                GROUP BY INVOICE_ID, INVOICE_ITEM_SEQ_ID HAVING COUNT(DISTINCT ORDER_ID) = 1) b
                ON b.INVOICE_ID = i.INVOICE_ID AND b.INVOICE_ITEM_SEQ_ID = i.INVOICE_ITEM_SEQ_ID
            WHERE v.INVOICE_TYPE_ID = 'SALES_INVOICE' AND v.PARTY_ID_FROM = ? AND COALESCE(v.STATUS_ID, '_NA_')
                NOT IN ('INVOICE_IN_PROCESS', 'INVOICE_CANCELLED', 'INVOICE_WRITEOFF') ORDER BY v.INVOICE_ID
            """;

    /** Only money that came in. Where the payer's currency was another one, that is the currency it settles invoices in. */
    private static final String PAYMENTS = """
            SELECT p.PAYMENT_ID, a.PAYMENT_APPLICATION_ID, p.PARTY_ID_FROM, p.EFFECTIVE_DATE,
                CASE WHEN p.ACTUAL_CURRENCY_UOM_ID IS NULL OR p.ACTUAL_CURRENCY_AMOUNT IS NULL
                    THEN p.AMOUNT ELSE p.ACTUAL_CURRENCY_AMOUNT END AS AMOUNT,
                CASE WHEN p.ACTUAL_CURRENCY_UOM_ID IS NULL OR p.ACTUAL_CURRENCY_AMOUNT IS NULL
                    THEN p.CURRENCY_UOM_ID ELSE p.ACTUAL_CURRENCY_UOM_ID END AS CURRENCY_UOM_ID,
                a.INVOICE_ID, a.AMOUNT_APPLIED
            FROM PAYMENT p LEFT JOIN PAYMENT_APPLICATION a ON a.PAYMENT_ID = p.PAYMENT_ID AND a.INVOICE_ID IS NOT NULL
            WHERE p.PARTY_ID_TO = ? AND p.STATUS_ID IN ('PMNT_RECEIVED', 'PMNT_CONFIRMED') ORDER BY p.PAYMENT_ID
            """;

    private static final String CLASS_GROUP = """
            SELECT 1 FROM PARTY_CLASSIFICATION_GROUP WHERE PARTY_CLASSIFICATION_GROUP_ID = ?
            """;

    private static final String NEW_CLASS_GROUP = """
            INSERT INTO PARTY_CLASSIFICATION_GROUP
            (PARTY_CLASSIFICATION_GROUP_ID, PARTY_CLASSIFICATION_TYPE_ID) VALUES (?, 'VALUE_RATING')
            """;

    private static final String BEGIN = """
            INSERT INTO PARTY_CLASSIFICATION (PARTY_ID, PARTY_CLASSIFICATION_GROUP_ID, FROM_DATE) VALUES (?, ?, ?)
            """;

    private static final String END = """
            UPDATE PARTY_CLASSIFICATION SET THRU_DATE = ? WHERE PARTY_ID = ? AND PARTY_CLASSIFICATION_GROUP_ID = ?
            AND FROM_DATE < ? AND (THRU_DATE IS NULL OR THRU_DATE > ?)
            """;

    private static final String UNDO = """
            DELETE FROM PARTY_CLASSIFICATION WHERE PARTY_ID = ? AND PARTY_CLASSIFICATION_GROUP_ID = ? AND FROM_DATE >= ?
            """;

    /** Reads all facts. */
    void read(Consumer<Object> facts) throws SQLException {
        readCustomers(facts);
        readDocuments(facts);
    }

    private void readCustomers(Consumer<Object> facts) throws SQLException {
        rows.each(PERSONS, Person::builder, OfbizMapping::person, person -> facts.accept(person.build()), company);
        rows.each(GROUPS, Organization::builder, OfbizMapping::group, group -> facts.accept(group.build()), company);
        rows.read(EMAILS, OfbizMapping::email, facts, company);
        rows.documents(
                CUSTOMERS,
                Customer::builder,
                OfbizMapping::customer,
                OfbizMapping::classification,
                customer -> facts.accept(customer.build()),
                company);
    }

    private void readDocuments(Consumer<Object> facts) throws SQLException {
        rows.documents(
                ORDERS,
                Order::builder,
                OfbizMapping::order,
                OfbizMapping::orderLine,
                order -> facts.accept(order.build()));
        rows.documents(
                INVOICES,
                Invoice::builder,
                OfbizMapping::invoice,
                OfbizMapping::invoiceLine,
                invoice -> facts.accept(invoice.build()),
                company);
        rows.documents(
                PAYMENTS,
                Payment::builder,
                OfbizMapping::payment,
                OfbizMapping::application,
                payment -> facts.accept(payment.build()),
                company);
    }

    /** Writes that a customer is in a class from the class's first day on. */
    void begin(CustomerId customer, Classification held) throws SQLException {
        LocalDateTime start = rows.zones().start(held.period().from());
        List<Object> row = OfbizMapping.row(customer, held, start);
        if (!rows.any(CLASS_GROUP, row.get(1))) {
            rows.write(NEW_CLASS_GROUP, row.get(1));
        }
        rows.write(BEGIN, row.toArray());
    }

    /** Writes that a customer is in a class no longer from a day on; one that began on that day never was. */
    void end(CustomerId customer, Classification held, LocalDate day) throws SQLException {
        LocalDateTime start = rows.zones().start(day);
        List<Object> row = OfbizMapping.row(customer, held, start);
        rows.write(UNDO, row.toArray());
        rows.write(END, start, row.get(0), row.get(1), start, start);
    }
}
