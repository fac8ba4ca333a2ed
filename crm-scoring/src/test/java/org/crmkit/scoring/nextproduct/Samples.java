package org.crmkit.scoring.nextproduct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.testing.CrmData;
import org.crmkit.scoring.Facts;

/** Makes baskets for tests. */
final class Samples {
    private Samples() {}

    /** Products in one word: {@code "milk bread"}. */
    static List<ProductId> products(String names) {
        return Arrays.stream(names.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .map(ProductId::of)
                .toList();
    }

    static Basket basket(String names) {
        return Basket.of(products(names));
    }

    static Baskets baskets(String... baskets) {
        BasketTally tally = new BasketTally();
        Arrays.stream(baskets).forEach(names -> tally.add(basket(names)));
        return tally.result();
    }

    /** The 9,835 baskets of the groceries data. */
    static List<Basket> groceries() {
        List<Basket> baskets = new ArrayList<>();
        for (String line : Facts.lines(CrmData.file("groceries-basket", "groceries.csv"))) {
            baskets.add(Basket.of(Arrays.stream(line.split(",", -1))
                    .map(String::strip)
                    .map(ProductId::of)
                    .toList()));
        }
        return baskets;
    }

    static Baskets tallied(List<Basket> baskets) {
        BasketTally tally = new BasketTally();
        baskets.forEach(tally::add);
        return tally.result();
    }
}
