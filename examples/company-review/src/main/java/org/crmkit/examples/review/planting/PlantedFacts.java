package org.crmkit.examples.review.planting;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.value.Share;

/**
 * What a report on the generated company must find.
 *
 * <p>All of it is counted in the purchases themselves, each once, without the rows that stand in the file twice.
 *
 * @param firstDay the first of the 36 months' days
 * @param lastDay the last of the 36 months' days
 * @param customers how many customers bought something
 * @param purchases how many purchases there are, over all currencies, returns not counted
 * @param returns how many returns there are
 * @param repeatedRows how many rows stand in the file a second time, with the same purchase id
 * @param purchasesByCurrency how many purchases there are, by currency code, returns not counted
 * @param topShare what the most valuable 20 % of the customers in the main currency bring of its revenue, returns taken
 *     off; customers above zero only; of 7 customers 20 % are the first and 0.4 of the second; to 6 decimals
 * @param activeBefore how many customers bought something in the 12 months before the last 12
 * @param lost how many of these bought nothing in the last 12 months
 * @param peakMonth the month of the year with the most purchases
 * @param peakPurchases how many purchases fell into that month, over the three years
 */
public record PlantedFacts(
        LocalDate firstDay,
        LocalDate lastDay,
        int customers,
        int purchases,
        int returns,
        int repeatedRows,
        SortedMap<String, Integer> purchasesByCurrency,
        Share topShare,
        int activeBefore,
        int lost,
        Month peakMonth,
        int peakPurchases) {
    /** Copies the map. */
    public PlantedFacts {
        purchasesByCurrency = Collections.unmodifiableSortedMap(new TreeMap<>(purchasesByCurrency));
    }

    /** {@return the share lost of those active before; nothing if nobody was active} */
    public Share churnRate() {
        return activeBefore == 0 ? Share.NONE : Share.of(lost, activeBefore);
    }

    /** {@return how many rows the file has below its header} */
    public int rows() {
        return purchases + returns + repeatedRows;
    }
}
