package org.crmkit.examples.erp;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import org.crmkit.core.check.Reason;
import org.crmkit.core.contactpoint.ContactPoint;
import org.crmkit.core.customer.Classification;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.InvoiceId;
import org.crmkit.core.order.InvoiceLine;
import org.crmkit.core.order.Order;
import org.crmkit.core.order.OrderId;
import org.crmkit.core.order.OrderLine;
import org.crmkit.core.order.Payment;
import org.crmkit.core.order.PaymentId;
import org.crmkit.core.party.Organization;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.party.Person;
import org.crmkit.core.party.PersonName;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;

/** What OFBiz's columns mean: rows to facts, and classes to rows. Which rows, {@link OfbizTables} says. */
final class OfbizMapping {
    private OfbizMapping() {}

    /** PERSON. */
    static void person(Person.Builder person, Row row) throws SQLException {
        PersonName.Builder name = PersonName.builder().given(row.find("FIRST_NAME"));
        name.family(row.find("LAST_NAME"));
        person.id(PartyId.of(row.text("PARTY_ID"))).name(name.build());
    }

    /** PARTY_GROUP: whoever is not a person. */
    static void group(Organization.Builder group, Row row) throws SQLException {
        group.id(PartyId.of(row.text("PARTY_ID"))).displayName(row.text("GROUP_NAME"));
    }

    /** CONTACT_MECH of type EMAIL_ADDRESS; what has no form of an address is kept, and marked invalid. */
    static ContactPoint email(Row row) throws SQLException {
        ContactPoint.Builder email = ContactPoint.email(row.text("INFO_STRING"));
        return email.party(PartyId.of(row.text("PARTY_ID"))).build();
    }

    /** PARTY as a customer: the ids are the same. The state is often null, and then not known. */
    static void customer(Customer.Builder customer, Row row) throws SQLException {
        customer.id(CustomerId.of(row.text("PARTY_ID"))).party(PartyId.of(row.text("PARTY_ID")));
        customer.statusCode(row.find("STATUS_ID"));
    }

    /** ORDER_HEADER. The grand total may be null: then the lines add up to it. */
    static void order(Order.Builder order, Row row) throws SQLException {
        order.id(OrderId.of(row.text("ORDER_ID"))).customer(CustomerId.of(row.text("BILL_TO_CUSTOMER")));
        order.ordered(row.day("ORDER_DATE")).currency(row.currency("CURRENCY_UOM"));
        order.amount(row.findMoney("GRAND_TOTAL", "CURRENCY_UOM"));
    }

    /** ORDER_ITEM. */
    static void orderLine(Order.Builder order, Row row) throws SQLException {
        OrderLine.Builder line = OrderLine.builder().number(row.number("ORDER_ITEM_SEQ_ID"));
        line.product(row.find("PRODUCT_ID").map(ProductId::of)).quantity(row.decimal("QUANTITY"));
        line.amount(row.money("UNIT_PRICE", "QUANTITY", "CURRENCY_UOM"));
        order.addLines(line.build());
    }

    /** INVOICE. That it is marked paid is kept beside it, to be held against the payments. */
    static void invoice(Invoice.Builder invoice, Row row) throws SQLException {
        invoice.id(InvoiceId.of(row.text("INVOICE_ID"))).customer(CustomerId.of(row.text("PARTY_ID")));
        invoice.issued(row.day("INVOICE_DATE")).due(row.findDay("DUE_DATE"));
        invoice.extensions(Extensions.none().with("erp.paid", row.is("STATUS_ID", "INVOICE_PAID")));
    }

    /** INVOICE_ITEM, with the order that ORDER_ITEM_BILLING names. */
    static void invoiceLine(Invoice.Builder invoice, Row row) throws SQLException {
        InvoiceLine.Builder line = InvoiceLine.builder().number(row.number("INVOICE_ITEM_SEQ_ID"));
        line.product(row.find("PRODUCT_ID").map(ProductId::of)).quantity(row.decimal("QUANTITY"));
        line.order(row.find("ORDER_ID").map(OrderId::of)).amount(row.money("AMOUNT", "QUANTITY", "CURRENCY_UOM_ID"));
        invoice.addLines(line.build());
    }

    /** PAYMENT. */
    static void payment(Payment.Builder payment, Row row) throws SQLException {
        payment.id(PaymentId.of(row.text("PAYMENT_ID"))).customer(CustomerId.of(row.text("PARTY_ID_FROM")));
        payment.received(row.day("EFFECTIVE_DATE")).amount(row.money("AMOUNT", "CURRENCY_UOM_ID"));
    }

    /** PAYMENT_APPLICATION: which invoice a payment settles. */
    static void application(Payment.Builder payment, Row row) throws SQLException {
        Money applied = row.money("AMOUNT_APPLIED", "CURRENCY_UOM_ID");
        payment.addAllocations(Payment.Allocation.of(InvoiceId.of(row.text("INVOICE_ID")), applied));
    }

    /** PARTY_CLASSIFICATION: the group VALUE_CNY_A is the class A of the scheme VALUE_CNY. */
    static void classification(Customer.Builder customer, Row row) throws SQLException {
        String group = row.text("PARTY_CLASSIFICATION_GROUP_ID");
        Classification.Builder held = Classification.builder().period(row.days("FROM_DATE", "THRU_DATE"));
        held.scheme(group.substring(0, group.lastIndexOf('_'))).code(group.substring(group.lastIndexOf('_') + 1));
        held.byRule(ValueClasses.RULE, "erp", Reason.of("group {}", group));
        customer.addClassifications(held.build());
    }

    /** A class as the key of PARTY_CLASSIFICATION: party, group and the moment it begins. */
    static List<Object> row(CustomerId customer, Classification held, LocalDateTime from) {
        return List.of(customer.value(), held.scheme() + "_" + held.code(), from);
    }
}
