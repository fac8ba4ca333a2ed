package org.crmkit.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.service.Cases.asOf;
import static org.crmkit.core.service.Cases.at;
import static org.crmkit.core.service.Cases.full;
import static org.crmkit.core.service.Cases.plain;
import static org.crmkit.core.service.Cases.solved;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.check.Texts;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.junit.jupiter.api.Test;

class CaseAttributesTest {
    private static final AsOf LATER = asOf(600);

    @Test
    void all_are_read_once_it_is_over() {
        assertThat(read(CaseAttributes.KIND)).contains("incident");
        assertThat(read(CaseAttributes.TOPIC)).contains("compressor");
        assertThat(read(CaseAttributes.SEVERITY)).contains("major");
        assertThat(read(CaseAttributes.CHANNEL)).contains("phone");
        assertThat(read(CaseAttributes.OUTLET)).contains("east");
        assertThat(read(CaseAttributes.STATUS)).contains("closed");
        assertThat(read(CaseAttributes.CATEGORY)).contains("CLOSED");
        assertThat(read(CaseAttributes.OPEN)).contains(false);
        assertThat(read(CaseAttributes.PRIORITY)).contains("critical");
        assertThat(read(CaseAttributes.OWNER)).contains("E7");
        assertThat(read(CaseAttributes.QUEUE)).isEmpty();
        assertThat(CaseAttributes.QUEUE.of(full(), asOf(4))).contains("hotline");
        assertThat(read(CaseAttributes.OPENED)).contains(at(0));
        assertThat(read(CaseAttributes.RESPONDED)).contains(at(30));
        assertThat(read(CaseAttributes.SOLVED)).contains(at(300));
        assertThat(read(CaseAttributes.CLOSED)).contains(at(500));
        assertThat(read(CaseAttributes.RESOLUTION)).contains("unit-replaced");
        assertThat(read(CaseAttributes.AGE).orElseThrow()).isEqualByComparingTo("36000");
        assertThat(read(CaseAttributes.RESPONSE_TIME).orElseThrow()).isEqualByComparingTo("1800");
        assertThat(read(CaseAttributes.RESOLUTION_TIME).orElseThrow()).isEqualByComparingTo("18000");
        assertThat(read(CaseAttributes.REOPENED)).contains(1L);
        assertThat(read(CaseAttributes.REASSIGNED)).contains(1L);
        assertThat(read(CaseAttributes.ESCALATED)).contains(true);
        assertThat(read(CaseAttributes.SATISFACTION).orElseThrow()).isEqualByComparingTo("0.75");
    }

    private static <V> Optional<V> read(Attribute<ServiceCase, V> attribute) {
        return attribute.of(full(), LATER);
    }

    @Test
    void nothing_is_known_of_what_comes_later() {
        assertThat(CaseAttributes.KIND.of(full(), asOf(-1))).isEmpty();
        assertThat(CaseAttributes.AGE.of(full(), asOf(-1))).isEmpty();
        assertThat(CaseAttributes.REOPENED.of(full(), asOf(-1))).contains(0L);
        assertThat(CaseAttributes.OPEN.of(full(), asOf(119))).contains(true);
        assertThat(CaseAttributes.OPEN.of(full(), asOf(120))).contains(false);
        assertThat(CaseAttributes.OPEN.is(true).of(full(), asOf(200))).isEqualTo(Truth.YES);
        assertThat(CaseAttributes.REOPENED.of(full(), asOf(179))).contains(0L);
        assertThat(CaseAttributes.SATISFACTION.of(full(), asOf(399))).isEmpty();
    }

    @Test
    void what_is_absent_is_not_known() {
        Set<String> given = Set.of(
                "case.kind",
                "case.category",
                "case.open",
                "case.opened",
                "case.age",
                "case.reopened",
                "case.reassigned",
                "case.escalated");
        for (Attribute<ServiceCase, ?> attribute : CaseAttributes.standard().all()) {
            assertThat(attribute.of(plain("S1").build(), LATER).isPresent())
                    .as(attribute.name())
                    .isEqualTo(given.contains(attribute.name()));
        }
    }

    @Test
    void of_a_customers_cases_the_open_ones_are_counted_and_the_last_judgement_is_told() {
        ServiceCase complaint = plain("S2").kind("complaint").build();
        ServiceCase judged = plain("S3")
                .status(solved(10))
                .satisfaction(new Rating(at(20), Rating.Scale.NPS, 10))
                .build();
        List<ServiceCase> all = List.of(full(), complaint, judged);
        assertThat(CaseAttributes.OPEN_CASES.of(all, LATER)).contains(1L);
        assertThat(CaseAttributes.OPEN_CASES.of(all, asOf(0))).contains(3L);
        assertThat(CaseAttributes.OPEN_CASES.of(List.of(), LATER)).contains(0L);
        assertThat(CaseAttributes.openCases("complaint").of(all, LATER)).contains(1L);
        assertThat(CaseAttributes.openCases("incident").of(all, LATER)).contains(0L);
        assertThat(CaseAttributes.openCases("complaint").name()).isEqualTo("service.open-cases.complaint");
        Optional<BigDecimal> last = CaseAttributes.LAST_SATISFACTION.of(all, LATER);
        assertThat(last.orElseThrow()).isEqualByComparingTo("0.75");
        assertThat(CaseAttributes.LAST_SATISFACTION.of(all, asOf(399)).orElseThrow())
                .isEqualByComparingTo("1");
        assertThat(CaseAttributes.LAST_SATISFACTION.of(all, asOf(19))).isEmpty();
    }

    @Test
    void every_attribute_has_words_in_both_languages_and_travels() {
        assertThat(CaseAttributes.standard().all()).hasSize(23);
        for (Attribute<ServiceCase, ?> attribute : CaseAttributes.standard().all()) {
            assertThat(attribute.label().in(Texts.CHINESE))
                    .isNotEqualTo(attribute.label().en());
            assertThat(Copies.serialized(attribute).name()).isEqualTo(attribute.name());
        }
        assertThat(CaseAttributes.standard().idOf().from(full())).isEqualTo("S1");
    }
}
