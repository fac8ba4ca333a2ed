package org.crmkit.examples.review.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerValue;
import org.crmkit.core.sales.PurchaseTally;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.Test;

class WalletsTest {
    private static final Currency CNY = Currency.getInstance("CNY");

    private final PurchaseTally purchases = PurchaseTally.in(CNY);

    @Test
    void a_wallet_is_what_was_bought_in_12_months_against_what_is_spent_altogether() {
        bought("ann", "2025-06-30", 99_999);
        bought("ann", "2025-07-01", 20_000);
        bought("bob", "2026-06-30", 90_000);
        bought("cid", "2026-06-30", 100);
        Wallets found = wallets(
                customer("ann", "1000", "2026-01-01"),
                customer("bob", "1000", "2026-01-01"),
                customer("cid", "0.5", "2026-01-01"),
                Filing.customer("dan").currency(CNY).build());
        assertThat(found.placed()).extracting(one -> one.customer().value()).containsExactly("ann", "bob");
        assertThat(found.placed().get(0).wallet().room()).isEqualTo(Money.parse("CNY 800.00"));
        assertThat(found.placed().get(0).because().in(Texts.ENGLISH))
                .isEqualTo("CNY 200.00 of CNY 1,000.00 is spent here, CNY 800.00 elsewhere");
        assertThat(found.placed().get(0).advice().orElseThrow().in(Texts.ENGLISH))
                .startsWith("spends less than 33%");
        assertThat(found.report().unknown()).isEqualTo(2);
        assertThat(found.classes().line("main").orElseThrow().members()).isOne();
        assertThat(found.classes().open()).isEqualTo(2);
    }

    @Test
    void what_was_told_later_is_not_known_yet() {
        bought("ann", "2026-06-01", 20_000);
        assertThat(wallets(customer("ann", "1000", "2026-07-01")).placed()).isEmpty();
        assertThat(wallets(customer("ann", "1000", "2026-06-30")).placed()).hasSize(1);
    }

    private Wallets wallets(Object... customers) {
        return Wallets.of(Filing.of(customers), purchases.result(), Filing.END);
    }

    private void bought(String customer, String day, long minorUnits) {
        purchases.add(customer, LocalDate.parse(day), minorUnits);
    }

    private static Customer customer(String id, String altogether, String told) {
        return Filing.customer(id)
                .currency(CNY)
                .value(CustomerValue.builder().asOf(LocalDate.parse(told)).build())
                .extensions(Extensions.none().with(Wallets.CATEGORY_SPEND, new BigDecimal(altogether)))
                .build();
    }
}
