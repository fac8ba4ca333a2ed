package org.crmkit.scoring.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Currency;
import java.util.List;
import org.crmkit.core.customer.CustomerValue;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;
import org.crmkit.scoring.Facts;
import org.junit.jupiter.api.Test;

class WorthPolicyTest {
    private static final Currency CNY = Currency.getInstance("CNY");
    private static final AsOf NOW = Facts.endOf("2026-03-02");
    private static final List<CustomerValue> VALUES = List.of(
            WorthThresholdsTest.value("CNY 100", "CNY 10"),
            WorthThresholdsTest.value("CNY 200", ""),
            WorthThresholdsTest.value("CNY 301", "CNY -30.05"),
            WorthThresholdsTest.value("USD 9999", "USD 9999"),
            WorthThresholdsTest.value("", "CNY 20"));

    @Test
    void medians_of_the_known_values_in_the_currency_and_a_tenth_around_them() {
        WorthThresholds fitted = WorthPolicy.standard().fit(CNY, VALUES, NOW);
        assertThat(fitted.current()).isEqualTo(new ValueCut(Money.parse("CNY 200"), Money.parse("CNY 20"), 3));
        assertThat(fitted.potential()).isEqualTo(new ValueCut(Money.parse("CNY 10"), Money.parse("CNY 1"), 3));
        assertThat(fitted.version()).isEqualTo("2026-03-02");
        assertThat(CrmJson.read(CrmJson.write(fitted), WorthThresholds.class).orThrow())
                .isEqualTo(fitted);
    }

    @Test
    void quantiles_are_rounded_down_and_margins_half_up_and_of_negative_thresholds_too() {
        WorthPolicy policy = new WorthPolicy(Share.parse("0.25"), Share.NONE, Share.parse("0.1"));
        WorthThresholds fitted = policy.fit(CNY, VALUES, NOW);
        assertThat(fitted.current().at()).hasToString("CNY 150.00");
        assertThat(fitted.potential().at()).hasToString("CNY -30.05");
        assertThat(fitted.potential().margin()).hasToString("CNY 3.01");
    }

    @Test
    void values_of_a_later_day_are_not_fitted_to_and_without_values_there_is_no_threshold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorthPolicy.standard().fit(CNY, VALUES, Facts.endOf("2026-03-01")))
                .withMessage("There is no current value in CNY to fit a threshold to");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorthPolicy.standard().fit(CNY, VALUES.subList(1, 2), NOW))
                .withMessage("There is no potential value in CNY to fit a threshold to");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorthPolicy(Share.parse("0.0000001"), Share.ALL, Share.NONE))
                .withMessage("A quantile must have at most 6 decimals, found 1E-7");
        assertThat(new WorthPolicy(Share.parse("0.000001"), Share.ALL, Share.NONE))
                .isNotNull();
    }
}
