package org.crmkit.examples.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.sales.Purchase;
import org.crmkit.core.sales.PurchaseId;
import org.crmkit.core.sales.PurchaseTally;
import org.crmkit.core.value.Money;

/**
 * Purchases of three years in the order of their days, as three columns, made from a seed.
 *
 * <p>Two customers in three buy once; how often the others buy has a heavy tail (Pareto, exponent 1.54, at most 1,000 times),
 * so that a million purchases come from some 400,000 customers. Amounts are log-normal around 30. There are no returns.
 */
final class PurchaseLog {
    static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2023, 12, 31);
    static final Currency CURRENCY = Money.currency("CNY");

    final int[] customers;
    final int[] days;
    final long[] minorUnits;

    private PurchaseLog(int size) {
        this.customers = new int[size];
        this.days = new int[size];
        this.minorUnits = new long[size];
    }

    /** {@return a log of that many purchases, always the same one} */
    static PurchaseLog of(int size) {
        Random random = new Random(20240229);
        long[] rows = rows(size, random);
        PurchaseLog log = new PurchaseLog(size);
        for (int i = 0; i < size; i++) {
            log.customers[i] = (int) rows[i];
            log.days[i] = (int) (rows[i] >> 48);
            log.minorUnits[i] = 1 + (long) (3000 * StrictMath.exp(random.nextGaussian()));
        }
        return log;
    }

    /** {@return day, 16 random bits and customer in one number each, in ascending order}. */
    private static long[] rows(int size, Random random) {
        int from = (int) FIRST_DAY.toEpochDay();
        int until = (int) LAST_DAY.toEpochDay() + 1;
        long[] rows = new long[size];
        int customer = 0;
        for (int i = 0; i < size; customer++) {
            int first = from + random.nextInt(until - from);
            double often = StrictMath.pow(1 - random.nextDouble(), -1 / 1.54);
            for (int left = (int) Math.min(often, 1000); left > 0 && i < size; left--) {
                long day = (long) first + random.nextInt(until - first);
                rows[i++] = day << 48 | (long) random.nextInt(1 << 16) << 32 | customer;
            }
        }
        Arrays.sort(rows);
        return rows;
    }

    int size() {
        return customers.length;
    }

    /** {@return the customers' ids as a file or a result set gives them}: a new text for each row, its hash not known yet. */
    String[] customerTexts() {
        String[] texts = new String[size()];
        byte[] text = new byte[8];
        for (int i = 0; i < texts.length; i++) {
            text[0] = 'C';
            for (int place = 7, rest = customers[i]; place > 0; place--, rest /= 10) {
                text[place] = (byte) ('0' + rest % 10);
            }
            texts[i] = new String(text, StandardCharsets.ISO_8859_1);
        }
        return texts;
    }

    /** {@return a tally of the purchases in a range of rows} */
    PurchaseTally tally(String[] customerTexts, int from, int until) {
        PurchaseTally tally = PurchaseTally.in(CURRENCY);
        for (int i = from; i < until; i++) {
            tally.add(customerTexts[i], days[i], minorUnits[i]);
        }
        return tally;
    }

    /** {@return the purchases as facts} */
    List<Purchase> facts(String[] customerTexts, String[] ids) {
        List<Purchase> facts = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            facts.add(fact(i, customerTexts[i], ids[i]));
        }
        return facts;
    }

    /** {@return one purchase as a fact} */
    Purchase fact(int row, String customerText, String id) {
        return Purchase.builder()
                .id(PurchaseId.of(id))
                .customer(CustomerId.of(customerText))
                .day(LocalDate.ofEpochDay(days[row]))
                .amount(Money.ofMinor(CURRENCY, minorUnits[row]))
                .build();
    }
}
