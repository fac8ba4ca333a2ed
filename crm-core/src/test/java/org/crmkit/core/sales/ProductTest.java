package org.crmkit.core.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.Test;

class ProductTest {
    private static Product.Builder plain() {
        return Product.builder().id(ProductId.of("tea")).name("龙井 Longjing");
    }

    private static Product full() {
        return plain().kind(Product.Kind.GOODS)
                .category("green tea")
                .unit("kg")
                .brand("West Lake")
                .maker("Acme Tea")
                .listPrice(Money.parse("CNY 880.00"))
                .active(DateRange.from(LocalDate.of(2020, 4, 1)))
                .extensions(Extensions.none().with("acme.shelf", "7b"))
                .build();
    }

    @Test
    void the_golden_file_of_the_first_release_is_read_and_written_back_byte_by_byte() throws IOException {
        String golden;
        try (InputStream in = ProductTest.class.getResourceAsStream("/golden/product-0.1.json")) {
            golden = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
        }
        assertThat(CrmJson.write(full())).isEqualTo(golden);
        assertThat(CrmJson.read(golden, Product.class).orThrow()).isEqualTo(full());
    }

    @Test
    void what_is_absent_is_left_out_and_what_is_unknown_is_kept() {
        String json = "{\"id\":\"tea\",\"name\":\"龙井 Longjing\",\"active\":\"../..\"";
        assertThat(CrmJson.write(plain().build())).isEqualTo(json + "}");
        assertThat(CrmJson.read("{\"id\":\"tea\",\"name\":\"龙井 Longjing\"}", Product.class)
                        .orThrow())
                .isEqualTo(plain().build());
        String later = json + ",\"hue\":{\"h\":1.50}}";
        assertThat(CrmJson.write(CrmJson.read(later, Product.class).orThrow())).isEqualTo(later);
        String store = json + ",\"unknownFields\":{\"id\":\"X\"}}";
        assertThat(CrmJson.read(store, Product.class).orThrow()).isEqualTo(plain().build());
    }

    @Test
    void it_is_sold_always_unless_said_otherwise() {
        assertThat(plain().build().active()).isEqualTo(DateRange.ALWAYS);
        assertThat(full().active().contains(LocalDate.of(2020, 3, 31))).isFalse();
        assertThat(full().active().contains(LocalDate.of(2020, 4, 1))).isTrue();
    }

    @Test
    void its_name_is_not_blank_and_its_price_not_negative() {
        assertThat(plain().listPrice(Money.parse("CNY 0")).build().listPrice()).isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain().listPrice(Money.parse("CNY -0.01")).build())
                .withMessage("The list price of product tea must not be negative: CNY -0.01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain().name(" ").build())
                .withMessage("The name of product tea must not be blank");
    }
}
