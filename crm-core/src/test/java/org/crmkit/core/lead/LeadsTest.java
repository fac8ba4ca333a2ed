package org.crmkit.core.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.lead.SomeLeads.conversion;
import static org.crmkit.core.lead.SomeLeads.day;
import static org.crmkit.core.lead.SomeLeads.plain;

import java.util.List;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Severity;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.opportunity.DealState;
import org.crmkit.core.opportunity.Opportunities;
import org.crmkit.core.opportunity.Opportunity;
import org.crmkit.core.opportunity.OpportunityId;
import org.crmkit.core.opportunity.StageCategory;
import org.junit.jupiter.api.Test;

class LeadsTest {
    private static Timeline.Entry<LeadStatus> entry(int day, LeadStatus.Category category) {
        return new Timeline.Entry<>(day(day), SomeLeads.status(category), SomeLeads.E7);
    }

    private static Opportunity opportunity(String customer) {
        DealState open =
                DealState.builder().stage("new").category(StageCategory.OPEN).build();
        return Opportunity.builder()
                .id(OpportunityId.of("O1"))
                .customer(CustomerId.of(customer))
                .name("Tea")
                .history(Timeline.start(SomeLeads.START, open, SomeLeads.E7))
                .build();
    }

    @Test
    void what_cannot_be_is_told_and_not_thrown() {
        List<Timeline.Entry<LeadStatus>> late =
                List.of(entry(1, LeadStatus.Category.CONVERTED), entry(0, LeadStatus.Category.NEW));
        Checked<Lead> read = Leads.read(plain("L1"), late);
        assertThat(read.result()).isEmpty();
        assertThat(read.findings()).extracting(Finding::code).containsExactly("history.disorder", "lead.refused");
        assertThat(read.findings().get(1).because())
                .hasToString("it cannot be: Lead L1 is CONVERTED and must say to what: a conversion is missing");
        assertThat(read.findings().get(1).because().in(Texts.CHINESE)).startsWith("记录自相矛盾：");
        assertThat(Leads.read(plain("L1").conversion(conversion(1)), late).orThrow())
                .isEqualTo(Leads.read(plain("L1").conversion(conversion(1)), List.of(late.get(1), late.get(0)))
                        .orThrow());
        assertThat(Leads.read(plain("L1"), List.of()).findings())
                .extracting(Finding::code)
                .containsExactly("history.empty");
    }

    @Test
    void an_id_that_several_have_is_told_and_none_is_lost() {
        Lead early = plain("L1").created(day(-1)).build();
        Leads all = Leads.of(List.of(plain("L1").build(), plain("L2").build(), early));
        assertThat(all.all()).hasSize(3);
        assertThat(all.find(LeadId.of("L1"))).contains(early);
        assertThat(all.find(LeadId.of("L3"))).isEmpty();
        assertThat(all).hasToString("Leads[3]");
        assertThat(all.findings()).extracting(Finding::code).containsExactly("lead.id-twice", "lead.history-gap");
        assertThat(all.findings().get(0).because()).hasToString("2 leads have the id L1");
        assertThat(all.findings().get(1).because())
                .hasToString("lead L1 was created at 2026-03-01T01:00:00Z, but its history begins at"
                        + " 2026-03-02T01:00:00Z: what went before is not known");
    }

    @Test
    void a_duplicate_names_one_that_is_here_and_is_none_itself() {
        Lead second = plain("L2").duplicateOf(LeadId.of("L1")).build();
        Lead third = plain("L3").duplicateOf(LeadId.of("L2")).build();
        assertThat(Leads.of(List.of(plain("L1").build(), second)).findings()).isEmpty();
        List<Finding> findings = Leads.of(List.of(third, second)).findings();
        assertThat(findings)
                .extracting(Finding::code)
                .containsExactly("lead.duplicate-unknown", "lead.duplicate-of-duplicate");
        assertThat(findings.get(0).because()).hasToString("lead L2 is a duplicate of L1, which is not here");
        assertThat(findings.get(1).because())
                .hasToString("lead L3 is a duplicate of L2, which is a duplicate of L1: name the one to go on with");
        assertThat(findings).allMatch(finding -> finding.severity() == Severity.WARNING);
    }

    @Test
    void what_came_of_it_is_there_and_is_the_same_customers() {
        Leads all = Leads.of(
                List.of(plain("L1").build().convert(conversion(1)), plain("L2").build()));
        assertThat(all.against(Opportunities.of(List.of(opportunity("C1"))))).isEmpty();
        List<Finding> none = all.against(Opportunities.of(List.of()));
        assertThat(none).extracting(Finding::code).containsExactly("lead.opportunity-unknown");
        assertThat(none.get(0).because()).hasToString("lead L1 became opportunity O1, which is not here");
        List<Finding> other = all.against(Opportunities.of(List.of(opportunity("C2"))));
        assertThat(other).extracting(Finding::code).containsExactly("lead.opportunity-of-another-customer");
        assertThat(other.get(0).because())
                .hasToString("lead L1 became customer C1 and opportunity O1, which is customer C2's");
        assertThat(other.get(0).because().in(Texts.CHINESE)).isEqualTo("线索L1已转为客户C1和商机O1，但该商机属于客户C2");
    }
}
