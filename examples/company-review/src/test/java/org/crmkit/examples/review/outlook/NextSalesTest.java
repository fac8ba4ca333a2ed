package org.crmkit.examples.review.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.crmkit.core.check.Texts;
import org.crmkit.core.sales.ProductId;
import org.junit.jupiter.api.Test;

class NextSalesTest {
    private static final long DAY = LocalDate.of(2026, 6, 1).toEpochDay();

    private final ProductLog log = new ProductLog(Currency.getInstance("CNY"));

    @Test
    void a_log_without_products_tells_nothing() {
        log.add("ann", DAY, 500, "", "shop");
        assertThat(NextSales.of(log, customer -> Optional.of("some"), Filing.END))
                .isEmpty();
    }

    @Test
    void who_lacks_what_others_buy_along_with_theirs_is_recommended_it() {
        tenDays();
        log.add("new", DAY, 500, "pump", "");
        NextSales next = found();
        assertThat(next.strongest().get(0).counts().both()).isEqualTo(10);
        assertThat(next.offers()).singleElement().satisfies(offer -> {
            assertThat(offer.customer().value()).isEqualTo("new");
            assertThat(offer.first().product()).isEqualTo(ProductId.of("seal"));
            assertThat(offer.first().because().in(Texts.ENGLISH)).startsWith("of 11 baskets with pump, 10");
        });
        assertThat(next.nothingNew()).isEqualTo(20);
        assertThat(next.unknown()).isZero();
    }

    @Test
    void what_was_given_back_is_lacking_again() {
        tenDays();
        log.add("c1", DAY + 20, -500, "seal", "");
        assertThat(found().offers())
                .extracting(offer -> offer.customer().value())
                .containsExactly("c1");
    }

    @Test
    void what_lies_after_the_moment_is_not_seen() {
        log.add("ann", DAY + 30, 500, "pump", "");
        NextSales next = found();
        assertThat(next.associations().baskets()).isZero();
        assertThat(next.unknown()).isOne();
    }

    @Test
    void in_a_segment_that_is_large_enough_the_product_that_most_lack_is_the_gap() {
        for (int i = 0; i < 19; i++) {
            log.add("c" + i, DAY, 500, i < 6 ? "oil" : "salt", "");
        }
        assertThat(found().gaps()).isEmpty();
        log.add("c19", DAY, 500, "salt", "");
        assertThat(found().gaps()).singleElement().satisfies(cell -> {
            assertThat(cell.product()).isEqualTo(ProductId.of("oil"));
            assertThat(cell.having()).isEqualTo(6);
            assertThat(cell.lacking()).isEqualTo(14);
        });
    }

    @Test
    void who_buys_almost_always_at_one_outlet_prefers_it_for_certain() {
        for (int i = 0; i < 10; i++) {
            log.add("ann", DAY + i, 500, "pump", "north");
            log.add("bob", DAY + i, 500, "pump", i % 5 == 0 ? "north" : "shop" + i);
        }
        log.add("cid", DAY, 500, "pump", "north");
        NextSales.Liking outlets = found().outlets();
        assertThat(outlets.customers()).containsOnlyKeys("north");
        assertThat(outlets.some()).isOne();
        assertThat(outlets.none() + outlets.unknown()).isEqualTo(2);
    }

    /** Ten customers with pump and seal on one day, ten with salt. */
    private void tenDays() {
        for (int i = 0; i < 10; i++) {
            log.add("c" + i, DAY + i, 500, "pump", "");
            log.add("c" + i, DAY + i, 500, "seal", "");
            log.add("d" + i, DAY + i, 500, "salt", "");
        }
    }

    private NextSales found() {
        return NextSales.of(log, customer -> Optional.of("all"), Filing.END).orElseThrow();
    }
}
