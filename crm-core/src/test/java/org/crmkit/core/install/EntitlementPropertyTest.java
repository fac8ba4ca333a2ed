package org.crmkit.core.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.install.InstallFacts.at;
import static org.crmkit.core.install.InstallFacts.days;
import static org.crmkit.core.install.InstallFacts.entitlement;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.customer.FactLaws;
import org.crmkit.core.install.Entitlement.Decrement;
import org.crmkit.core.value.Ref;

class EntitlementPropertyTest {
    /** E1, E2: against a plain set of cases. */
    @Property
    void what_is_left_and_what_is_over_follow_from_the_open_cases(
            @ForAll @IntRange(max = 4) int total,
            @ForAll @Size(max = 20) List<@IntRange(min = -6, max = 5) Integer> steps) {
        Entitlement entitlement = entitlement("T1", total).build();
        Set<Ref> open = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            int step = steps.get(i);
            Ref serviceCase = Ref.of("case", "K" + (step < 0 ? -1 - step : step));
            if (step < 0) {
                entitlement = entitlement.restore(serviceCase, days(i));
                open.remove(serviceCase);
            } else {
                entitlement = entitlement.take(Decrement.ON_CREATE, serviceCase, days(i), BigDecimal.ONE);
                open.add(serviceCase);
            }
            assertThat(entitlement.taken().keySet()).isEqualTo(open);
            assertThat(entitlement.used(at(i)).intValueExact()).isEqualTo(open.size());
            assertThat(entitlement.remaining(at(i)).intValueExact()).isEqualTo(Math.max(0, total - open.size()));
            assertThat(entitlement.overage(at(i)).intValueExact()).isEqualTo(Math.max(0, open.size() - total));
        }
        FactLaws.survivesJson(entitlement, Entitlement.class);
        for (int i = 0; i < steps.size(); i++) {
            assertThat(entitlement.knownAt(at(i)).used(at(99))).isEqualTo(entitlement.used(at(i)));
        }
    }
}
