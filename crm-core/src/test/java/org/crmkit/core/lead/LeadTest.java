package org.crmkit.core.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.lead.SomeLeads.START;
import static org.crmkit.core.lead.SomeLeads.at;
import static org.crmkit.core.lead.SomeLeads.conversion;
import static org.crmkit.core.lead.SomeLeads.day;
import static org.crmkit.core.lead.SomeLeads.fresh;
import static org.crmkit.core.lead.SomeLeads.full;
import static org.crmkit.core.lead.SomeLeads.plain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.contactpoint.ContactKind;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.FactLaws;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Ref;
import org.junit.jupiter.api.Test;

class LeadTest {
    private static final LeadStatus CONVERTED = LeadStatus.of(LeadStatus.Category.CONVERTED);

    @Test
    void its_golden_file_is_read_and_written_back_byte_by_byte() {
        FactLaws.keepsItsGoldenFile(full(), Lead.class, "lead-0.1.json");
        FactLaws.keepsWhatItDoesNotKnow(full(), Lead.class);
        FactLaws.survivesJson(plain("L1").build(), Lead.class);
    }

    @Test
    void nothing_personal_shows() {
        assertThat(full().toString())
                .contains("L2", "trade-show", "LeadContactPoint[PHONE]", "can-buy")
                .doesNotContain("王", "Lotus", "manager", "138", "wang", "139", "samples");
    }

    @Test
    void somebody_is_meant() {
        Lead.Builder nobody = Lead.builder().id(LeadId.of("L1")).status(fresh());
        assertRefused(nobody, "Lead L1 must have a person's name, an organization's name or a contact point");
        assertRefused(
                nobody.organizationName(" "),
                "Lead L1 must have a person's name, an organization's name or a contact point");
        assertThat(nobody.addContactPoint(LeadContactPoint.of(ContactKind.EMAIL, "a@b.cn"))
                        .build()
                        .contactPoints())
                .hasSize(1);
    }

    @Test
    void its_parts_are_checked() {
        assertRefused(plain("L1").source(""), "A code of a lead must not be blank");
        assertRefused(plain("L1").employees(-1), "Lead L1 must have zero or more employees, found -1");
        assertThat(plain("L1").employees(0).build().employees()).hasValue(0);
        assertRefused(
                plain("L1").campaign(Ref.of("order", "1")),
                "The campaign of lead L1 must be a reference of kind campaign, found order:1");
        assertRefused(plain("L1").duplicateOf(LeadId.of("L1")), "Lead L1 must not be a duplicate of itself");
        assertRefused(
                plain("L1").created(day(1)),
                "Lead L1 was created at 2026-03-03T01:00:00Z, found a history that begins at 2026-03-02T01:00:00Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeadContactPoint.of(ContactKind.EMAIL, " "))
                .withMessage("A contact point of kind EMAIL must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeadContactPoint.of(ContactKind.SOCIAL, "wang"))
                .withMessage("A contact point of kind SOCIAL must have a platform exactly if it is SOCIAL, found none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LeadContactPoint(ContactKind.EMAIL, "a@b.cn", Optional.of("wechat")))
                .withMessage(
                        "A contact point of kind EMAIL must have a platform exactly if it is SOCIAL, found wechat");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Qualification.builder().need("").build())
                .withMessage("A code of a qualification must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Qualification.builder()
                        .budgetAmount(Money.parse("CNY -0.01"))
                        .build())
                .withMessage("A budget must not be below zero, found CNY -0.01");
    }

    @Test
    void exactly_what_is_disqualified_has_a_reason() {
        assertThat(LeadStatus.disqualified("lost").reason()).contains("lost");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeadStatus.of(LeadStatus.Category.DISQUALIFIED, "dead"))
                .withMessage("A lead's status dead is DISQUALIFIED and must have a reason");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LeadStatus(LeadStatus.Category.NEW, "new", Optional.of("lost")))
                .withMessage("A lead's status new is NEW and must have no reason of a disqualification, found lost");
    }

    @Test
    void it_is_converted_exactly_if_it_says_to_what() {
        assertRefused(
                plain("L1").status(fresh().then(day(1), CONVERTED, SomeLeads.E7)),
                "Lead L1 is CONVERTED and must say to what: a conversion is missing");
        assertRefused(
                plain("L1").conversion(conversion(0)),
                "Lead L1 is NEW and must have no conversion, found one to customer C1");
        assertRefused(
                plain("L1")
                        .status(fresh().then(day(1), CONVERTED, SomeLeads.E7))
                        .conversion(conversion(2)),
                "Lead L1 is CONVERTED since 2026-03-03T01:00:00Z, found a conversion at 2026-03-04T01:00:00Z");
        Timeline<LeadStatus> reopened = fresh().then(day(1), CONVERTED, SomeLeads.E7)
                .then(day(2), LeadStatus.of(LeadStatus.Category.WORKING), SomeLeads.E7);
        assertRefused(
                plain("L1").status(reopened),
                "Lead L1 was CONVERTED at 2026-03-03T01:00:00Z and must not change after that,"
                        + " found WORKING at 2026-03-04T01:00:00Z");
    }

    @Test
    void converting_it_again_changes_nothing() {
        Lead lead = plain("L1").build();
        assertThat(lead.customer()).isEmpty();
        Lead converted = lead.convert(conversion(1));
        assertThat(converted.customer()).contains(CustomerId.of("C1"));
        assertThat(converted.status().last()).isEqualTo(CONVERTED);
        assertThat(converted.convert(conversion(2))).isSameAs(converted);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lead.convert(conversion(0)))
                .withMessageStartingWith("A state must begin after the last one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Conversion(START, "", CustomerId.of("C1"), Optional.empty(), Optional.empty()))
                .withMessage("Who converted a lead must not be blank");
    }

    @Test
    void taking_it_up_again_counts_and_keeps_its_history() {
        Lead lead = full();
        assertThat(lead.recycled(at(4))).isZero();
        assertThat(lead.recycled(at(5))).isEqualTo(1);
        assertThat(lead.status().entries()).hasSize(4);
    }

    @Test
    void it_is_known_as_it_was() {
        Lead lead = full();
        assertThat(lead.knownAt(at(-1))).isEmpty();
        assertThat(lead.knownAt(at(10))).containsSame(lead);
        Lead then = lead.knownAt(at(9)).orElseThrow();
        assertThat(then.conversion()).isEmpty();
        assertThat(then.status().last().code()).isEqualTo("回收");
    }

    @Test
    void the_usual_codes_have_names_in_both_languages() {
        List<Map<String, LocalizedText>> all = List.of(
                LeadCodes.sources(),
                LeadCodes.budgets(),
                LeadCodes.needs(),
                LeadCodes.timeframes(),
                LeadCodes.purchaseProcesses(),
                LeadCodes.ratings(),
                LeadCodes.disqualifications());
        assertThat(all).extracting(Map::size).containsExactly(14, 4, 4, 5, 3, 3, 4);
        assertThat(LeadCodes.ratings().keySet()).containsExactly("hot", "warm", "cold");
        assertThat(LeadCodes.needs()).containsEntry("must-have", LocalizedText.of("must have", "必须有"));
    }

    private static void assertRefused(Lead.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }
}
