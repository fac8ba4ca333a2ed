package org.crmkit.core.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crmkit.core.order.SalesDocument;
import org.crmkit.core.ordertocash.InvoiceBalance;
import org.crmkit.core.ordertocash.OrderToCash;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a customer owes, out of the invoices and payments of its file as {@link OrderToCash} settles them.
 *
 * <p>Not known without an invoice on file; amounts neither where invoices are in several currencies, for none is converted.
 * Each attribute settles anew when asked: who asks for all customers of a company at many moments takes one report instead.
 */
public final class ReceivableAttributes {
    /** What is not paid yet of all invoices, credit notes taken off: {@code customer.open-amount}. */
    public static final Attribute<CustomerFile, Money> OPEN_AMOUNT =
            amount("customer.open-amount", invoice -> true).label("open amount", "未付金额");

    /** What of it should have been paid before the day asked about: {@code customer.overdue-amount}. */
    public static final Attribute<CustomerFile, Money> OVERDUE_AMOUNT =
            amount("customer.overdue-amount", ReceivableAttributes::isOverdue).label("overdue amount", "逾期金额");

    /**
     * By how many days the invoice that is overdue longest is: {@code customer.overdue-days}; 0 if none is.
     *
     * <p>Not known if none is overdue and one that is open has no due day.
     */
    public static final Attribute<CustomerFile, BigDecimal> OVERDUE_DAYS = Attribute.<CustomerFile, BigDecimal>at(
                    "customer.overdue-days", AttributeKind.NUMBER, ReceivableAttributes::overdueDays)
            .unit("days", "天")
            .label("overdue days", "逾期天数");

    private ReceivableAttributes() {}

    /** {@return all of them} */
    public static Attributes<CustomerFile> standard() {
        return Attributes.of("customer", CustomerFile::id, OPEN_AMOUNT, OVERDUE_AMOUNT, OVERDUE_DAYS);
    }

    private static Attribute<CustomerFile, Money> amount(String name, Predicate<InvoiceBalance> counts) {
        return Attribute.at(name, AttributeKind.MONEY, (file, asOf) -> {
            List<InvoiceBalance> invoices = invoices(file, asOf);
            long currencies = invoices.stream()
                    .map(invoice -> invoice.total().currency())
                    .distinct()
                    .count();
            return currencies != 1
                    ? null
                    : invoices.stream()
                            .filter(counts)
                            .map(InvoiceBalance::open)
                            .reduce(Money.zero(invoices.get(0).total().currency()), Money::plus);
        });
    }

    private static boolean isOverdue(InvoiceBalance invoice) {
        return invoice.overdueDays().filter(days -> days > 0).isPresent();
    }

    private static @Nullable BigDecimal overdueDays(CustomerFile file, AsOf asOf) {
        List<Optional<Long>> days =
                invoices(file, asOf).stream().map(InvoiceBalance::overdueDays).toList();
        long most = days.stream().flatMap(Optional::stream).max(Long::compare).orElse(0L);
        boolean known = most > 0 || (!days.isEmpty() && days.stream().allMatch(Optional::isPresent));
        return known ? BigDecimal.valueOf(most) : null;
    }

    private static List<InvoiceBalance> invoices(CustomerFile file, AsOf asOf) {
        return OrderToCash.standard()
                .report(
                        Stream.<SalesDocument>concat(
                                file.all(FactKinds.INVOICE).stream(), file.all(FactKinds.PAYMENT).stream()),
                        asOf)
                .invoices();
    }
}
