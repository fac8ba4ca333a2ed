package org.crmkit.core.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.lead.SomeLeads.at;
import static org.crmkit.core.lead.SomeLeads.full;
import static org.crmkit.core.lead.SomeLeads.plain;

import java.math.BigDecimal;
import java.util.Set;
import org.crmkit.core.check.Texts;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.Test;

class LeadAttributesTest {
    @Test
    void all_are_read_as_they_were() {
        Lead lead = full();
        AsOf then = at(7);
        assertThat(LeadAttributes.STATUS.of(lead, then)).contains("回收");
        assertThat(LeadAttributes.CATEGORY.of(lead, then)).contains("WORKING");
        assertThat(LeadAttributes.DISQUALIFIED_BECAUSE.of(lead, then)).isEmpty();
        assertThat(LeadAttributes.DISQUALIFIED_BECAUSE.of(lead, at(4))).contains("cannot-contact");
        assertThat(LeadAttributes.SOURCE.of(lead, then)).contains("trade-show");
        assertThat(LeadAttributes.RATING.of(lead, then)).contains("hot");
        assertThat(LeadAttributes.OWNER.of(lead, then)).contains("E7");
        assertThat(LeadAttributes.INDUSTRY.of(lead, then)).contains("H61");
        assertThat(LeadAttributes.SIZE.of(lead, then)).contains("small");
        assertThat(LeadAttributes.EMPLOYEES.of(lead, then)).contains(new BigDecimal("4E+1"));
        assertThat(LeadAttributes.ANNUAL_REVENUE.of(lead, then)).contains(Money.parse("CNY 9000000.00"));
        assertThat(LeadAttributes.BUDGET.of(lead, then)).contains("can-buy");
        assertThat(LeadAttributes.BUDGET_AMOUNT.of(lead, then)).contains(Money.parse("CNY 5000.00"));
        assertThat(LeadAttributes.AUTHORITY.of(lead, then)).contains("decision-maker");
        assertThat(LeadAttributes.NEED.of(lead, then)).contains("must-have");
        assertThat(LeadAttributes.TIMEFRAME.of(lead, then)).contains("this-quarter");
        assertThat(LeadAttributes.CONTACT_POINTS.of(lead, then)).contains(Set.of("PHONE", "SOCIAL"));
        assertThat(LeadAttributes.CREATED.of(lead, then)).contains(SomeLeads.START.minusSeconds(60));
        assertThat(LeadAttributes.CONVERTED.of(lead, at(9))).contains(false);
        assertThat(LeadAttributes.CONVERTED.of(lead, at(10))).contains(true);
        assertThat(LeadAttributes.AGE.of(lead, then)).contains(new BigDecimal("7"));
        assertThat(LeadAttributes.DAYS_IN_STATUS.of(lead, then)).contains(new BigDecimal("2"));
        assertThat(LeadAttributes.RECYCLED.of(lead, then)).contains(BigDecimal.ONE);
    }

    @Test
    void what_is_absent_is_not_known() {
        for (Attribute<Lead, ?> attribute : LeadAttributes.standard().all()) {
            boolean given = Set.of(
                            "lead.status",
                            "lead.category",
                            "lead.contact-points",
                            "lead.created",
                            "lead.converted",
                            "lead.age",
                            "lead.days-in-status",
                            "lead.recycled")
                    .contains(attribute.name());
            assertThat(attribute.of(plain("L1").build(), at(0)).isPresent())
                    .as(attribute.name())
                    .isEqualTo(given);
        }
    }

    @Test
    void every_attribute_has_words_in_both_languages_and_travels() {
        assertThat(LeadAttributes.standard().all()).hasSize(21);
        for (Attribute<Lead, ?> attribute : LeadAttributes.standard().all()) {
            assertThat(attribute.name()).startsWith("lead.");
            assertThat(attribute.label().in(Texts.CHINESE))
                    .isNotEqualTo(attribute.label().en());
            assertThat(Copies.serialized(attribute).name()).isEqualTo(attribute.name());
        }
        assertThat(LeadAttributes.standard().idOf().from(full())).isEqualTo("L2");
    }
}
