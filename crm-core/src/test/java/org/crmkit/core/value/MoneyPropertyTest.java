package org.crmkit.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crmkit.core.json.CrmJson;

class MoneyPropertyTest {
    @Provide
    Arbitrary<Money> amounts() {
        Arbitrary<Long> unscaled = Arbitraries.longs().between(-1_000_000_000_000_000L, 1_000_000_000_000_000L);
        Arbitrary<Integer> scale = Arbitraries.integers().between(0, 6);
        return Combinators.combine(unscaled, scale).as((u, s) -> Money.of("CNY", BigDecimal.valueOf(u, s)));
    }

    @Property
    void its_text_names_it_and_is_its_json(@ForAll("amounts") Money money) {
        assertThat(Money.parse(money.toString())).isEqualTo(money);
        assertThat(CrmJson.write(money)).isEqualTo('"' + money.toString() + '"');
    }

    @Property
    void equal_amounts_are_equal_objects(@ForAll("amounts") Money money) {
        Money longer = Money.of(money.amount().setScale(12), money.currency());
        assertThat(longer).isEqualTo(money).hasSameHashCodeAs(money).hasToString(money.toString());
    }

    @Property
    void adding_is_exact_and_can_be_undone(@ForAll("amounts") Money a, @ForAll("amounts") Money b) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.minus(b)).isEqualTo(b.minus(a).negated());
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
        assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
    }
}
