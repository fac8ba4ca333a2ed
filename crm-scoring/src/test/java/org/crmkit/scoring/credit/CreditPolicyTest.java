package org.crmkit.scoring.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.crmkit.core.value.Share;
import org.junit.jupiter.api.Test;

class CreditPolicyTest {
    @Test
    void a_policy_is_refused_outside_its_ranges() {
        Share watch = Share.ofPercent(90);
        assertThat(new CreditPolicy(watch, 2, 1)).isEqualTo(new CreditPolicy(watch, 2, 1));
        assertThat(new CreditPolicy(watch, 3660, 1000).windowDays()).isEqualTo(3660);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CreditPolicy(watch, 1, 3))
                .withMessage("The window must lie in 2..3660 days, found 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new CreditPolicy(watch, 3661, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CreditPolicy(watch, 365, 0))
                .withMessage("The least number of invoices must lie in 1..1000, found 0");
        assertThatIllegalArgumentException().isThrownBy(() -> new CreditPolicy(watch, 365, 1001));
    }
}
