package org.crmkit.core.ordertocash;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;

/**
 * What a business may tune when it follows orders to their money.
 *
 * @param arrival which day of a delivery counts as its arrival
 * @param graceDays how many days after the promised one still count as in time, 0..365
 * @param ageing the last day overdue of each class of open invoices but the last, which has no end: 30, 60, 90
 * @param salesDays over how many days up to the moment asked about sales are added up for days sales outstanding, 1..3660
 */
@JsonPropertyOrder({"arrival", "graceDays", "ageing", "salesDays"})
public record OrderToCashPolicy(
        @JsonProperty(required = true) Arrival arrival,
        @JsonProperty(required = true) int graceDays,
        @JsonProperty(required = true) List<Integer> ageing,
        @JsonProperty(required = true) int salesDays)
        implements Serializable {
    private static final int BEFORE_OVERDUE = 3;

    /** Which day of a delivery counts. */
    public enum Arrival {
        /** The day on which the goods left, for hosts that do not note when they arrive. */
        SHIPPED,
        /** The day on which they arrived; a delivery without it has not arrived. */
        RECEIVED
    }

    /** Checks the ranges and copies the classes. */
    public OrderToCashPolicy {
        Checks.that(graceDays >= 0 && graceDays <= 365, "The days of grace must lie in 0..365, found {}", graceDays);
        Checks.that(salesDays >= 1 && salesDays <= 3660, "The days of sales must lie in 1..3660, found {}", salesDays);
        ageing = List.copyOf(ageing);
        for (int i = 0; i < ageing.size(); i++) {
            int least = i == 0 ? 1 : ageing.get(i - 1) + 1;
            Checks.that(ageing.get(i) >= least, "The classes of ageing must ascend from 1, found {}", ageing);
        }
    }

    /** {@return arrival on receipt, no grace, classes of 30, 60 and 90 days, sales of 90 days} */
    public static OrderToCashPolicy standard() {
        return new OrderToCashPolicy(Arrival.RECEIVED, 0, List.of(30, 60, 90), 90);
    }

    /**
     * {@return what the classes of open amounts are called, in the order of {@link CustomerBalance#ageing()}}
     *
     * <p>First what the customer has to the good, then what has no due day, then what is not due yet, then by days overdue.
     */
    public List<LocalizedText> classes() {
        List<LocalizedText> classes = new ArrayList<>();
        classes.add(LocalizedText.of("credit", "贷方余额"));
        classes.add(LocalizedText.of("no due day", "无到期日"));
        classes.add(LocalizedText.of("not due", "未到期"));
        int from = 1;
        for (int last : ageing) {
            classes.add(Phrase.of("{} to {} days", "{}至{}天", from, last));
            from = last + 1;
        }
        classes.add(Phrase.of("{} days and more", "{}天及以上", from));
        return List.copyOf(classes);
    }

    /** {@return how many classes there are} */
    int classCount() {
        return BEFORE_OVERDUE + ageing.size() + 1;
    }

    /** {@return in which class an invoice's open amount lies: its place in {@link #classes()}} */
    int classOf(InvoiceBalance balance) {
        Optional<Long> overdue = balance.overdueDays();
        if (balance.open().signum() < 0) {
            return 0;
        } else if (overdue.isEmpty()) {
            return 1;
        } else if (overdue.get() == 0) {
            return 2;
        }
        int place = 0;
        while (place < ageing.size() && overdue.get() > ageing.get(place)) {
            place++;
        }
        return BEFORE_OVERDUE + place;
    }
}
