package org.crmkit.core.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.crmkit.core.check.Reason;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.junit.jupiter.api.Test;

class AssessmentAttributesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    static AsOf endOf(LocalDate day) {
        return AsOf.endOf(day, ZoneOffset.UTC);
    }

    static Assessment.Builder on(LocalDate day, String text) {
        return AssessmentTest.plain().text(text).asOf(endOf(day)).addReason(Reason.of("so"));
    }

    private static String at(LocalDate day, Assessment... all) {
        return AssessmentAttributes.code("care").of(List.of(all), endOf(day)).orElse("-");
    }

    @Test
    void the_newest_that_is_seen_counts() {
        Assessment old = on(DAY, "A").build();
        Assessment later = on(DAY.plusDays(5), "B").build();
        assertThat(at(DAY.minusDays(1), later, old)).isEqualTo("-");
        assertThat(at(DAY.plusDays(4), later, old)).isEqualTo("A");
        assertThat(at(DAY.plusDays(5), later, old)).isEqualTo("B");
    }

    @Test
    void one_that_counts_no_longer_brings_no_older_one_back() {
        Assessment old = on(DAY, "A").build();
        Assessment later = on(DAY.plusDays(1), "B").until(DAY.plusDays(10)).build();
        assertThat(at(DAY.plusDays(9), old, later)).isEqualTo("B");
        assertThat(at(DAY.plusDays(10), old, later)).isEqualTo("-");
    }

    @Test
    void two_of_one_moment_that_disagree_give_none_and_two_that_agree_give_one() {
        assertThat(at(DAY, on(DAY, "A").build(), on(DAY, "B").build())).isEqualTo("-");
        assertThat(at(
                        DAY,
                        on(DAY, "A").number(new BigDecimal("2.0")).build(),
                        on(DAY, "A").number(new BigDecimal("2")).version("x").build()))
                .isEqualTo("A");
    }

    @Test
    void number_and_day_can_be_asked_for_and_travel() {
        List<Assessment> all = List.of(on(DAY, "A").number(BigDecimal.TEN).build());
        assertThat(AssessmentAttributes.number("care").of(all, endOf(DAY))).contains(new BigDecimal("1E+1"));
        assertThat(AssessmentAttributes.day("care").of(all, endOf(DAY.plusDays(1))))
                .contains(DAY);
        assertThat(AssessmentAttributes.day("other").of(all, endOf(DAY))).isEmpty();
        assertThat(AssessmentAttributes.number("care").name()).isEqualTo("assessment.care.number");
        assertThat(Copies.serialized(AssessmentAttributes.code("care")).of(all, endOf(DAY)))
                .contains("A");
    }
}
