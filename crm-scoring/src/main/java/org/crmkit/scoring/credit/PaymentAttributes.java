package org.crmkit.scoring.credit;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.value.Share;
import org.jspecify.annotations.Nullable;

/**
 * What rules can ask of how a customer pays, by name; see {@link PaymentBehaviour}.
 *
 * <ul>
 *   <li>{@code customer.days-late}: average days late, weighted by amount;
 *   <li>{@code customer.paid-in-time}: the share paid in time, 0 to 1;
 *   <li>{@code customer.payment-trend}: by how many days later than before;
 *   <li>{@code customer.days-sales-outstanding}: days of sales that are not paid;
 *   <li>{@code customer.overdue-days}: days of the invoice that is overdue longest.
 * </ul>
 */
public final class PaymentAttributes {
    private static final List<Figure> FIGURES = List.of(
            new Figure("customer.days-late", "average days late", "平均逾期付款天数", true, it -> value(it.daysLate())),
            new Figure("customer.paid-in-time", "share paid in time", "按时付款比例", false, PaymentAttributes::inTime),
            new Figure("customer.payment-trend", "days later than before", "付款延后天数", true, it -> value(it.trend())),
            new Figure(
                    "customer.days-sales-outstanding",
                    "days sales outstanding",
                    "应收账款周转天数",
                    true,
                    it -> value(it.daysSalesOutstanding())));
    private static final Figure OVERDUE =
            new Figure("customer.overdue-days", "overdue days", "逾期天数", true, it -> value(it.overdueDays()));

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
        Attributes<PaymentBehaviour> all = Attributes.of("customer", PaymentBehaviour::customer, OVERDUE.attribute());
        for (Figure figure : FIGURES) {
            all = all.plus(figure.attribute());
        }
        return all;
    }

    /**
     * {@return all but {@code customer.overdue-days}, which {@link org.crmkit.core.file.ReceivableAttributes} tells, over
     * customers' files}
     *
     * <p>Each attribute reads the invoices anew when asked: who asks for all customers of a company reads a report once.
     */
    public static Attributes<CustomerFile> ofFiles(BehaviourReader reader) {
        Attributes<CustomerFile> all = Attributes.of("customer", CustomerFile::id);
        for (Figure figure : FIGURES) {
            all = all.plus(figure.ofFile(reader));
        }
        return all;
    }

    private static @Nullable BigDecimal inTime(PaymentBehaviour behaviour) {
        return behaviour.inTime().yes().map(Share::value).orElse(null);
    }

    private static @Nullable BigDecimal value(Answer<BigDecimal> answer) {
        return answer.yes().orElse(null);
    }
}
