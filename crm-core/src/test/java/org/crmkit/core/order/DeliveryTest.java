package org.crmkit.core.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.order.SalesDocuments.DAY;
import static org.crmkit.core.order.SalesDocuments.endOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private static Delivery.Builder plain() {
        return Delivery.builder()
                .id(DeliveryId.of("D1"))
                .order(OrderId.of("O1"))
                .shipped(DAY);
    }

    @Test
    void nothing_arrives_before_it_left() {
        assertThat(plain().received(DAY).build().received()).contains(DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain().received(DAY.minusDays(1)).build())
                .withMessage("Delivery D1 was received on 2026-03-01, before it was shipped on 2026-03-02");
    }

    @Test
    void an_arrival_that_came_later_is_not_known_yet() {
        Delivery delivery = plain().received(DAY.plusDays(2)).build();
        assertThat(delivery.knownAt(endOf(DAY.minusDays(1)))).isEmpty();
        assertThat(delivery.knownAt(endOf(DAY.plusDays(1)))).contains(plain().build());
        assertThat(delivery.knownAt(endOf(DAY.plusDays(2)))).containsSame(delivery);
    }

    @Test
    void its_parts_are_checked() {
        LocalDate far = LocalDate.of(10000, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain().shipped(far).build())
                .withMessageStartingWith("The day a delivery was shipped must lie");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain().received(far).build())
                .withMessageStartingWith("The day a delivery was received must lie");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Delivery.Line.of(0, BigDecimal.ONE))
                .withMessage("The number of an order line must be at least 1, found 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Delivery.Line.of(1, new BigDecimal("1e25")))
                .withMessage("The delivered quantity of order line 1 must have at most 24 digits");
    }
}
