package org.crmkit.core.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.opportunity.Deals.DAY;
import static org.crmkit.core.opportunity.Deals.at;
import static org.crmkit.core.opportunity.Deals.cny;
import static org.crmkit.core.opportunity.Deals.full;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.crmkit.core.check.Texts;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.junit.jupiter.api.Test;

class OpportunityAttributesTest {
    @Test
    void all_are_read_as_they_were() {
        AsOf open = at(12);
        assertThat(OpportunityAttributes.KIND.of(full(), open)).contains("EXPANSION");
        assertThat(OpportunityAttributes.PROCESS.of(full(), open)).contains("b2b");
        assertThat(OpportunityAttributes.SOURCE.of(full(), open)).contains("trade-fair");
        assertThat(OpportunityAttributes.OWNER.of(full(), open)).contains("E7");
        assertThat(OpportunityAttributes.ROLES.of(full(), open)).contains(Set.of("decision-maker", "influencer"));
        assertThat(OpportunityAttributes.COMPETITORS.of(full(), open)).contains(2L);
        assertThat(OpportunityAttributes.CREATED.of(full(), open)).contains(Deals.START.minusSeconds(60));
        assertThat(OpportunityAttributes.STAGE.of(full(), open)).contains("proposal");
        assertThat(OpportunityAttributes.CATEGORY.of(full(), open)).contains("OPEN");
        assertThat(OpportunityAttributes.AMOUNT.of(full(), open)).contains(cny("1200.00"));
        assertThat(OpportunityAttributes.WEIGHTED_AMOUNT.of(full(), open)).contains(cny("480.00"));
        assertThat(OpportunityAttributes.PROBABILITY.of(full(), open)).contains(new BigDecimal("0.4"));
        assertThat(OpportunityAttributes.FORECAST.of(full(), open)).contains("BEST_CASE");
        assertThat(OpportunityAttributes.EXPECTED_CLOSE.of(full(), open)).contains(DAY.plusDays(30));
        assertThat(OpportunityAttributes.LOSS_REASON.of(full(), open)).isEmpty();
        assertThat(OpportunityAttributes.CLOSED.of(full(), open)).isEmpty();
        assertThat(OpportunityAttributes.AGE.of(full(), open)).contains(new BigDecimal("12"));
        assertThat(OpportunityAttributes.DAYS_IN_STAGE.of(full(), open)).contains(new BigDecimal("7"));
        assertThat(OpportunityAttributes.SLIPS.of(full(), open)).contains(BigDecimal.ONE);
        assertThat(OpportunityAttributes.REOPENINGS.of(full(), open)).contains(BigDecimal.ZERO);
        assertThat(OpportunityAttributes.NEXT_STEP.of(full(), open)).contains(DAY.plusDays(7));
        assertThat(OpportunityAttributes.SNOOZED.of(full(), at(8))).contains(true);
        assertThat(OpportunityAttributes.SNOOZED.of(full(), at(9))).contains(false);
        assertThat(OpportunityAttributes.LOSS_REASON.of(full(), at(20))).contains("COMPETITOR");
        assertThat(OpportunityAttributes.CLOSED.of(full(), at(20))).contains(Deals.day(20));
    }

    @Test
    void days_are_counted_in_the_zone_asked_for() {
        Instant morning = Instant.parse("2026-03-02T17:00:00Z"); // the third of March in Shanghai
        assertThat(OpportunityAttributes.AGE.of(full(), AsOf.of(morning, ZoneId.of("UTC"))))
                .contains(BigDecimal.ZERO);
        assertThat(OpportunityAttributes.AGE.of(full(), AsOf.of(morning, ZoneId.of("Asia/Shanghai"))))
                .contains(BigDecimal.ONE);
    }

    @Test
    void every_attribute_has_words_in_both_languages_and_travels() {
        assertThat(OpportunityAttributes.standard().all()).hasSize(22);
        for (Attribute<Opportunity, ?> attribute :
                OpportunityAttributes.standard().all()) {
            assertThat(attribute.name()).startsWith("opportunity.");
            assertThat(attribute.label().in(Texts.CHINESE))
                    .isNotEqualTo(attribute.label().en());
            assertThat(Copies.serialized(attribute).name()).isEqualTo(attribute.name());
        }
        assertThat(OpportunityAttributes.standard().idOf().from(full())).isEqualTo("O2");
        assertThat(OpportunityAttributes.standard().subject()).isEqualTo("opportunity");
    }
}
