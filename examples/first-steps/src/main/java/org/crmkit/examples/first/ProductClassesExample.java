package org.crmkit.examples.first;

import java.util.Currency;
import org.crmkit.core.check.Texts;
import org.crmkit.core.value.Share;
import org.crmkit.scoring.abc.AbcPolicy;
import org.crmkit.scoring.abc.AbcReport;
import org.crmkit.scoring.abc.ParetoCurve;
import org.crmkit.scoring.abc.ValueTally;
import org.crmkit.scoring.abc.ValueTotals;

/** Which products bring most of the revenue, and is it really 80/20? */
public final class ProductClassesExample {
    private ProductClassesExample() {}

    /** Prints each product's class with the reason, then what the best fifth brings. */
    public static void main(String... args) {
        ValueTally tally = ValueTally.in(Currency.getInstance("EUR"));
        String[] products = {"pump", "valve", "hose", "clamp", "seal"};
        long[] cents = {820_000, 95_000, 60_000, 20_000, 5_000};
        for (int i = 0; i < products.length; i++) {
            tally.add(products[i], cents[i]);
        }
        ValueTotals totals = tally.result();

        AbcReport report = AbcPolicy.standard().classify(totals);
        for (AbcReport.Classed product : report.top(5)) {
            System.out.println(product.abc().name() + "  " + product.key() + ": "
                    + product.because().in(Texts.ENGLISH));
        }
        System.out.println("best fifth: " + ParetoCurve.of(totals).valueOf(Share.ofPercent(20)));
    }
}
