package org.crmkit.core.sales;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Currency;
import java.util.SortedMap;
import org.crmkit.core.stat.KeyIndex;
import org.crmkit.core.stat.Sums;

/**
 * All customers' days in three columns: those of customer {@code c} lie from {@code start[c]} until {@code start[c + 1]},
 * in ascending order.
 */
final class PurchaseSeries implements Serializable {
    private static final long serialVersionUID = 1;

    final KeyIndex customers;
    final int[] start;
    final int[] day;
    final long[] amount;
    final int[] purchases;

    private PurchaseSeries(KeyIndex customers, int[] start, int[] day, long[] amount, int[] purchases) {
        this.customers = customers;
        this.start = start;
        this.day = day;
        this.amount = amount;
        this.purchases = purchases;
    }

    PurchaseSummaries summaries(Currency currency, SortedMap<String, PurchaseSummaries.Apart> apart) {
        return new PurchaseSummaries(currency, this, apart);
    }

    /** Sorts rows by customer (by counting) and day, and adds up those of one customer and day. */
    static PurchaseSeries of(KeyIndex customers, int[] customer, int[] day, long[] amount, int size) {
        int[] end = new int[customers.size() + 1];
        for (int i = 0; i < size; i++) {
            end[customer[i] + 1]++;
        }
        for (int c = 1; c < end.length; c++) {
            end[c] += end[c - 1];
        }
        int[] days = new int[size];
        long[] amounts = new long[size];
        int[] next = Arrays.copyOf(end, end.length);
        for (int i = 0; i < size; i++) {
            int place = next[customer[i]]++;
            days[place] = day[i];
            amounts[place] = amount[i];
        }
        return merged(customers, end, days, amounts);
    }

    private static PurchaseSeries merged(KeyIndex customers, int[] from, int[] days, long[] amounts) {
        int[] purchases = new int[days.length];
        int[] start = new int[from.length];
        int out = 0;
        for (int c = 0; c + 1 < from.length; c++) {
            start[c] = out;
            sort(days, amounts, from[c], from[c + 1]);
            for (int i = from[c]; i < from[c + 1]; i++) {
                int counts = amounts[i] < 0 ? 0 : 1;
                if (out > start[c] && days[out - 1] == days[i]) {
                    amounts[out - 1] = Sums.add(amounts[out - 1], amounts[i]);
                    purchases[out - 1] += counts;
                } else {
                    days[out] = days[i];
                    amounts[out] = amounts[i];
                    purchases[out++] = counts;
                }
            }
        }
        start[from.length - 1] = out;
        return new PurchaseSeries(
                customers, start, Arrays.copyOf(days, out), Arrays.copyOf(amounts, out), Arrays.copyOf(purchases, out));
    }

    /** Sorts by day: by insertion while there are few, through day-and-place keys otherwise. */
    private static void sort(int[] days, long[] amounts, int from, int until) {
        if (until - from > 40) {
            sortMany(days, amounts, from, until);
            return;
        }
        for (int i = from + 1; i < until; i++) {
            int day = days[i];
            long amount = amounts[i];
            int j = i;
            while (j > from && days[j - 1] > day) {
                days[j] = days[j - 1];
                amounts[j] = amounts[j - 1];
                j--;
            }
            days[j] = day;
            amounts[j] = amount;
        }
    }

    private static void sortMany(int[] days, long[] amounts, int from, int until) {
        long[] keys = new long[until - from];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = ((long) days[from + i] << 32) | i;
        }
        Arrays.sort(keys);
        long[] unsorted = Arrays.copyOfRange(amounts, from, until);
        for (int i = 0; i < keys.length; i++) {
            days[from + i] = (int) (keys[i] >> 32);
            amounts[from + i] = unsorted[(int) keys[i]];
        }
    }
}
