package org.crmkit.core.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.value.AsOf;

class AssessmentPropertyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Property
    void the_order_does_not_matter(@ForAll @Size(max = 6) List<@IntRange(max = 3) Integer> days, @ForAll long seed) {
        List<Assessment> all = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            all.add(AssessmentAttributesTest.on(DAY.plusDays(days.get(i)), i % 3 == 0 ? "A" : "B")
                    .version("v" + i)
                    .build());
        }
        List<Assessment> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        AsOf later = AssessmentAttributesTest.endOf(DAY.plusDays(9));
        assertThat(AssessmentAttributes.latest(shuffled, "care", later))
                .isEqualTo(AssessmentAttributes.latest(all, "care", later));
    }
}
