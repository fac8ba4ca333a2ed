package org.crmkit.core.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Ref;
import org.junit.jupiter.api.Test;

class NeedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Need.Builder need() {
        return Need.builder().customer(CustomerId.of("C1")).what("cold-chain").since(DAY);
    }

    private static AsOf endOf(LocalDate day) {
        return AsOf.endOf(day, ZoneOffset.UTC);
    }

    @Test
    void its_golden_file_is_read_and_written_back_byte_by_byte() {
        Need need = need().words("冷链配送")
                .met(DAY.plusDays(30))
                .learnedFrom(Ref.of("interaction", "I1"))
                .by(EmployeeId.of("E7"))
                .addRegarding(Ref.of("product", "tea"))
                .extensions(Extensions.none().with("acme.urgent", true))
                .build();
        FactLaws.keepsItsGoldenFile(need, Need.class, "need-0.1.json");
        FactLaws.keepsWhatItDoesNotKnow(need, Need.class);
        FactLaws.survivesJson(need().build(), Need.class);
        assertThat(need.toString()).contains("cold-chain").doesNotContain("冷链");
    }

    @Test
    void a_need_is_unmet_from_the_day_it_is_known_until_the_day_it_is_met() {
        Need need = need().met(DAY.plusDays(2)).build();
        assertThat(need.unmet(endOf(DAY.minusDays(1)))).isFalse();
        assertThat(need.unmet(endOf(DAY))).isTrue();
        assertThat(need.unmet(endOf(DAY.plusDays(1)))).isTrue();
        assertThat(need.unmet(endOf(DAY.plusDays(2)))).isFalse();
        assertThat(need().build().unmet(endOf(DAY.plusYears(9)))).isTrue();
    }

    @Test
    void a_need_is_not_met_before_it_is_known() {
        assertThat(need().met(DAY).build().met()).contains(DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> need().met(DAY.minusDays(1)).build())
                .withMessage("Need cold-chain of customer C1 is known since 2026-03-02 and must not be met before that,"
                        + " found 2026-03-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> need().what(" ").build())
                .withMessage("The code of a need must not be blank");
    }
}
