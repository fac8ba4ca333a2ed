package org.crmkit.scoring.rfm;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Currency;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.sales.PurchaseSummaries;
import org.crmkit.core.stat.KeyIndex;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;

/** The three values of every customer who had bought by a moment, as columns in the order of the summaries. */
final class RfmColumns implements Serializable {
    private static final long serialVersionUID = 1;

    final PurchaseSummaries purchases;
    private final KeyIndex ids;
    /** The customers' places in the summaries. */
    final int[] number;
    /** Days since the last purchase with the sign turned round, so that in all three columns more is better. */
    final long[] recency;

    final long[] frequency;
    final long[] monetary;

    private RfmColumns(PurchaseSummaries purchases, int[] number, long[] recency, long[] frequency, long[] monetary) {
        this.purchases = purchases;
        this.ids = purchases.keys();
        this.number = number;
        this.recency = recency;
        this.frequency = frequency;
        this.monetary = monetary;
    }

    static RfmColumns of(PurchaseSummaries purchases, AsOf asOf, RfmFrequency counting) {
        int most = purchases.size();
        int[] number = new int[most];
        long[][] columns = new long[3][most];
        long today = asOf.date().toEpochDay();
        int[] size = {0};
        DateRange seen = DateRange.until(asOf.date().plusDays(1));
        purchases.figures(seen, (customer, first, last, days, count, minorUnits) -> {
            if (days > 0) {
                int i = size[0]++;
                number[i] = customer;
                columns[0][i] = last - today;
                columns[1][i] = counting == RfmFrequency.DAYS ? days : count;
                columns[2][i] = minorUnits;
            }
        });
        int n = size[0];
        return new RfmColumns(
                purchases,
                Arrays.copyOf(number, n),
                Arrays.copyOf(columns[0], n),
                Arrays.copyOf(columns[1], n),
                Arrays.copyOf(columns[2], n));
    }

    int size() {
        return number.length;
    }

    String id(int row) {
        return ids.name(number[row]);
    }

    /** {@return the row of a customer}, or -1; the rows are in the order of the summaries. */
    int rowOf(CustomerId customer) {
        return Math.max(-1, Arrays.binarySearch(number, purchases.indexOf(customer)));
    }

    Currency currency() {
        return purchases.currency();
    }
}
