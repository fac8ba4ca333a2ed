package org.crmkit.scoring.credit;

import java.io.Serializable;
import java.math.BigDecimal;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.value.Share;
import org.jspecify.annotations.Nullable;

/** What rules can ask of how a customer pays, by name; see {@link PaymentBehaviour}. */
public final class PaymentAttributes {
    private static final Figure LATE =
            new Figure("customer.days-late", "average days late", "平均逾期付款天数", true, it -> value(it.daysLate()));
    private static final Figure IN_TIME =
            new Figure("customer.paid-in-time", "share paid in time", "按时付款比例", false, PaymentAttributes::inTime);
    private static final Figure TREND =
            new Figure("customer.payment-trend", "days later than before", "付款延后天数", true, it -> value(it.trend()));
    private static final Figure SALES_OUTSTANDING = new Figure(
            "customer.days-sales-outstanding",
            "days sales outstanding",
            "应收账款周转天数",
            true,
            it -> value(it.daysSalesOutstanding()));
    private static final Figure OVERDUE =
            new Figure("customer.overdue-days", "overdue days", "逾期天数", true, it -> value(it.overdueDays()));

    /** Average days late, weighted by amount: {@code customer.days-late}. */
    public static final Attribute<PaymentBehaviour, BigDecimal> DAYS_LATE = LATE.attribute();

    /** The share paid in time, 0 to 1: {@code customer.paid-in-time}. */
    public static final Attribute<PaymentBehaviour, BigDecimal> PAID_IN_TIME = IN_TIME.attribute();

    /** By how many days later than before it pays: {@code customer.payment-trend}. */
    public static final Attribute<PaymentBehaviour, BigDecimal> PAYMENT_TREND = TREND.attribute();

    /** Days of sales that are not paid: {@code customer.days-sales-outstanding}. */
    public static final Attribute<PaymentBehaviour, BigDecimal> DAYS_SALES_OUTSTANDING = SALES_OUTSTANDING.attribute();

    /** Days of the invoice that is overdue longest: {@code customer.overdue-days}. */
    public static final Attribute<PaymentBehaviour, BigDecimal> OVERDUE_DAYS = OVERDUE.attribute();

    private PaymentAttributes() {}

    private interface Part extends Serializable {
        @Nullable
        BigDecimal of(PaymentBehaviour behaviour);
    }

    /** One figure of a behaviour under its name and words. */
    private record Figure(String name, String en, String zh, boolean days, Part part) {
        <S> Attribute<S, BigDecimal> said(Attribute<S, BigDecimal> number) {
            Attribute<S, BigDecimal> labelled = number.label(en, zh);
            return days ? labelled.unit("days", "天") : labelled;
        }

        Attribute<PaymentBehaviour, BigDecimal> attribute() {
            return said(Attribute.<PaymentBehaviour>number(name, part::of));
        }

        Attribute<CustomerFile, BigDecimal> ofFile(BehaviourReader reader) {
            Part read = part;
            return said(Attribute.<CustomerFile, BigDecimal>at(
                    name, AttributeKind.NUMBER, (file, asOf) -> read.of(reader.read(file, asOf))));
        }
    }

    /** {@return all of them, over what a {@link BehaviourReader} told} */
    public static Attributes<PaymentBehaviour> standard() {
        return Attributes.of(
                "customer",
                PaymentBehaviour::customer,
                OVERDUE_DAYS,
                DAYS_LATE,
                PAID_IN_TIME,
                PAYMENT_TREND,
                DAYS_SALES_OUTSTANDING);
    }

    /**
     * {@return all but {@code customer.overdue-days}, which {@link org.crmkit.core.file.ReceivableAttributes} tells, over
     * customers' files}
     *
     * <p>Each attribute reads the invoices anew when asked: who asks for all customers of a company reads a report once.
     */
    public static Attributes<CustomerFile> ofFiles(BehaviourReader reader) {
        return Attributes.of(
                "customer",
                CustomerFile::id,
                LATE.ofFile(reader),
                IN_TIME.ofFile(reader),
                TREND.ofFile(reader),
                SALES_OUTSTANDING.ofFile(reader));
    }

    private static @Nullable BigDecimal inTime(PaymentBehaviour behaviour) {
        return behaviour.inTime().yes().map(Share::value).orElse(null);
    }

    private static @Nullable BigDecimal value(Answer<BigDecimal> answer) {
        return answer.yes().orElse(null);
    }
}
