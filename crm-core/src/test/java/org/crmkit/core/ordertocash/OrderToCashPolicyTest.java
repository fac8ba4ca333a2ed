package org.crmkit.core.ordertocash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.crmkit.core.json.CrmJson;
import org.junit.jupiter.api.Test;

class OrderToCashPolicyTest {
    @Test
    void the_policy_is_checked() {
        OrderToCashPolicy.Arrival received = OrderToCashPolicy.Arrival.RECEIVED;
        assertThat(new OrderToCashPolicy(received, 365, List.of(1, 2), 3660).classes())
                .hasSize(6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OrderToCashPolicy(received, 366, List.of(), 90))
                .withMessage("The days of grace must lie in 0..365, found 366");
        assertThatIllegalArgumentException().isThrownBy(() -> new OrderToCashPolicy(received, -1, List.of(), 90));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OrderToCashPolicy(received, 0, List.of(), 0))
                .withMessage("The days of sales must lie in 1..3660, found 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OrderToCashPolicy(received, 0, List.of(30, 30), 90))
                .withMessage("The classes of ageing must ascend from 1, found [30, 30]");
        assertThatIllegalArgumentException().isThrownBy(() -> new OrderToCashPolicy(received, 0, List.of(0), 90));
        assertThat(CrmJson.read(CrmJson.write(OrderToCashPolicy.standard()), OrderToCashPolicy.class)
                        .orThrow())
                .isEqualTo(OrderToCashPolicy.standard());
    }
}
