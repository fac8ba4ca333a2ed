package org.crmkit.core.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.Test;

class PurchaseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final String PLAIN =
            "{\"id\":\"P1\",\"customer\":\"C1\",\"day\":\"2026-01-31\",\"amount\":\"CNY 23.87\"";

    private static Purchase.Builder plain() {
        return Purchase.builder()
                .id(PurchaseId.of("P1"))
                .customer(CustomerId.of("C1"))
                .day(DAY)
                .amount(Money.parse("CNY 23.87"));
    }

    private static Purchase full() {
        return plain().product(ProductId.of("tea"))
                .quantity(new BigDecimal("12.50"))
                .outlet(OutletId.of("east gate"))
                .extensions(Extensions.none()
                        .with("acme.phone", "13800000000")
                        .with("acme.discount", new BigDecimal("0.10000000000000000001"))
                        .with("acme.gift", false)
                        .with("acme.tags", List.of("spring", "茶")))
                .build();
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = PurchaseTest.class.getResourceAsStream("/golden/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    @Test
    void the_golden_file_of_the_first_release_is_read_and_written_back_byte_by_byte() throws IOException {
        String golden = golden("purchase-0.1.json");
        assertThat(CrmJson.read(golden, Purchase.class).orThrow()).isEqualTo(full());
        assertThat(CrmJson.write(full())).isEqualTo(golden);
    }

    @Test
    void the_golden_file_of_a_later_release_keeps_what_this_one_does_not_know() throws IOException {
        String golden = golden("purchase-later.json");
        Purchase read = CrmJson.read(golden, Purchase.class).orThrow();
        assertThat(read.unknownFields().keySet()).containsExactly("channel", "lines", "rate", "vip");
        assertThat(CrmJson.write(read)).isEqualTo(golden);
        assertThat(CrmJson.write(Purchase.builder().from(read).build())).isEqualTo(golden);
    }

    @Test
    void what_is_absent_is_left_out() {
        Purchase purchase = plain().build();
        assertThat(CrmJson.write(purchase)).isEqualTo(PLAIN + "}");
        assertThat(CrmJson.read(PLAIN + "}", Purchase.class).orThrow()).isEqualTo(purchase);
        assertThat(purchase.product()).isEmpty();
        assertThat(purchase.quantity()).isEmpty();
        assertThat(purchase.outlet()).isEmpty();
        assertThat(purchase.extensions()).isEqualTo(Extensions.none());
        assertThat(purchase.unknownFields()).isEmpty();
    }

    @Test
    void null_of_an_unknown_field_does_no_harm_and_nulls_within_one_are_kept() {
        Purchase read = CrmJson.read(PLAIN + ",\"a\":null,\"b\":{\"c\":null,\"d\":[null,1]}}", Purchase.class)
                .orThrow();
        assertThat(CrmJson.write(read)).isEqualTo(PLAIN + ",\"b\":{\"c\":null,\"d\":[null,1]}}");
        assertThat(CrmJson.read(CrmJson.write(read), Purchase.class).orThrow()).isEqualTo(read);
    }

    @Test
    void a_field_that_bears_the_name_of_our_own_store_is_not_taken_for_it() {
        String json = PLAIN + ",\"x\":1,\"unknownFields\":{\"customer\":\"C2\"}}";
        Purchase read = CrmJson.read(json, Purchase.class).orThrow();
        assertThat(read.customer()).isEqualTo(CustomerId.of("C1"));
        assertThat(read.unknownFields()).containsEntry("x", 1).doesNotContainKey("customer");
        assertThat(CrmJson.read(CrmJson.write(read), Purchase.class).orThrow()).isEqualTo(read);
    }

    @Test
    void values_of_extensions_and_unknown_fields_never_show() {
        Purchase purchase = Purchase.builder()
                .from(full())
                .putUnknownField("secret", "13911111111")
                .build();
        assertThat(purchase.toString())
                .contains("P1", "C1", "2026-01-31", "CNY 23.87", "tea", "12.50", "east gate")
                .doesNotContain("13800000000", "13911111111", "0.1000", "spring");
    }

    @Test
    void a_return_has_a_negative_amount() {
        assertThat(plain().amount(Money.parse("CNY -5")).build().amount().signum())
                .isEqualTo(-1);
    }

    @Test
    void required_parts_are_named_when_they_are_missing() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        Purchase.builder().id(PurchaseId.of("P1")).day(DAY).build())
                .withMessageContaining("customer, amount");
    }

    @Test
    void the_day_lies_in_the_years_1_to_9999() {
        assertThat(plain().day(LocalDate.of(9999, 12, 31)).build().day().getYear())
                .isEqualTo(9999);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain().day(LocalDate.of(10000, 1, 1)).build())
                .withMessage("The day of a purchase must lie in the years 1 to 9999, found +10000-01-01");
    }

    @Test
    void the_quantity_has_at_most_24_digits() {
        assertThat(plain().quantity(new BigDecimal("1e-24")).build().quantity()).isPresent();
        assertThat(plain().quantity(new BigDecimal("9".repeat(24))).build().quantity())
                .isPresent();
        for (String many : List.of("1e-25", "1e25", "1e30000000", "9".repeat(25))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> plain().quantity(new BigDecimal(many)).build())
                    .withMessage("The quantity of purchase P1 must have at most 24 digits");
        }
    }

    @Test
    void a_copy_may_differ_in_one_part() {
        Purchase copy =
                Purchase.builder().from(full()).outlet(OutletId.of("web")).build();
        assertThat(copy).isNotEqualTo(full());
        assertThat(Purchase.builder()
                        .from(copy)
                        .outlet(OutletId.of("east gate"))
                        .build())
                .isEqualTo(full())
                .hasSameHashCodeAs(full());
    }

    @Test
    void unknown_fields_cannot_be_changed() {
        Purchase purchase = plain().putAllUnknownFields(Map.of("x", 1, "y", 2)).build();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> purchase.unknownFields().clear());
    }
}
