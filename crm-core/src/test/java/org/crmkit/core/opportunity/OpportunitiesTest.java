package org.crmkit.core.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.opportunity.Deals.plain;

import java.util.List;
import java.util.Set;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Severity;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.ContactId;
import org.crmkit.core.history.Timeline;
import org.junit.jupiter.api.Test;

class OpportunitiesTest {
    private static Timeline.Entry<DealState> entry(int day, DealState state) {
        return new Timeline.Entry<>(Deals.day(day), state, Deals.E7);
    }

    @Test
    void histories_that_come_in_disorder_are_put_in_order_and_told() {
        DealState first = Deals.open("new").build();
        Checked<Opportunity> read = Opportunities.read(plain("O1"), List.of(entry(2, Deals.won()), entry(1, first)));
        assertThat(read.findings()).extracting(Finding::code).containsExactly("history.disorder");
        assertThat(read.orThrow().history().last()).isEqualTo(Deals.won());
        Checked<Opportunity> twice = Opportunities.read(plain("O1"), List.of(entry(1, Deals.won()), entry(1, first)));
        assertThat(twice.result()).isEmpty();
        assertThat(twice.findings()).extracting(Finding::code).containsExactly("history.same-moment");
        assertThat(Opportunities.read(plain("O1"), List.of()).findings())
                .extracting(Finding::code)
                .containsExactly("history.empty");
    }

    @Test
    void what_contradicts_itself_is_told_and_not_thrown() {
        Opportunity.Builder two = plain("O1").addCommittee(primary("K1", "evaluator"), primary("K2", "influencer"));
        Checked<Opportunity> read = Opportunities.read(two, List.of(entry(1, Deals.won())));
        assertThat(read.result()).isEmpty();
        Finding finding = read.findings().get(0);
        assertThat(finding.code()).isEqualTo("opportunity.refused");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.because())
                .hasToString(
                        "it cannot be: Opportunity O1 must have one primary member of the buying committee at most,"
                                + " found K1 as evaluator and K2 as influencer");
        assertThat(finding.because().in(Texts.CHINESE)).startsWith("记录自相矛盾：");
        assertThat(Opportunities.read(Opportunity.builder(), List.of(entry(1, Deals.won())))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("opportunity.refused");
    }

    private static CommitteeMember primary(String contact, String role) {
        return CommitteeMember.builder()
                .contact(ContactId.of(contact))
                .role(role)
                .primary(true)
                .build();
    }

    @Test
    void an_id_that_several_have_is_told_and_none_is_lost() {
        Opportunity early = plain("O1").created(Deals.day(-1)).build();
        Opportunities all =
                Opportunities.of(List.of(plain("O1").build(), plain("O2").build(), early));
        assertThat(all.all()).hasSize(3);
        assertThat(all.find(OpportunityId.of("O1"))).contains(early);
        assertThat(all.find(OpportunityId.of("O3"))).isEmpty();
        assertThat(all).hasToString("Opportunities[3]");
        assertThat(all.findings())
                .extracting(Finding::code)
                .containsExactly("opportunity.id-twice", "opportunity.history-gap");
        assertThat(all.findings().get(0).because()).hasToString("2 opportunities have the id O1");
        assertThat(all.findings().get(1).because())
                .hasToString("opportunity O1 was created at 2026-03-01T01:00:00Z, but its history begins at"
                        + " 2026-03-02T01:00:00Z: what went before is not known");
    }

    @Test
    void a_duplicate_names_one_that_is_here_and_is_none_itself() {
        Opportunity first = plain("O1").build();
        Opportunity second = duplicate("O2", "O1");
        assertThat(Opportunities.of(List.of(first, second)).findings()).isEmpty();
        List<Finding> findings =
                Opportunities.of(List.of(second, duplicate("O3", "O2"))).findings();
        assertThat(findings)
                .extracting(Finding::code)
                .containsExactly("opportunity.duplicate-unknown", "opportunity.duplicate-of-duplicate");
        assertThat(findings.get(0).because()).hasToString("opportunity O2 is a duplicate of O1, which is not here");
        assertThat(findings.get(1).because())
                .hasToString("opportunity O3 is a duplicate of O2, which is a duplicate of O1:"
                        + " name the one to go on with");
        assertThat(findings).allMatch(finding -> finding.severity() == Severity.WARNING);
        assertThat(Opportunities.of(List.of(duplicate("O1", "O2"), duplicate("O2", "O1")))
                        .findings())
                .extracting(Finding::found)
                .containsExactly("O1", "O2");
    }

    private static Opportunity duplicate(String id, String of) {
        return plain(id).duplicateOf(OpportunityId.of(of)).build();
    }

    @Test
    void what_is_open_in_a_process_that_is_no_longer_used_is_told() {
        Opportunity open = plain("O1").process("old").build();
        Opportunity won = plain("O2")
                .process("old")
                .history(Timeline.start(Deals.START, Deals.won(), Deals.E7))
                .build();
        Opportunities all = Opportunities.of(List.of(open, won, plain("O3").build()));
        assertThat(all.inClosed(Set.of("new"))).isEmpty();
        List<Finding> findings = all.inClosed(Set.of("old"));
        assertThat(findings).extracting(Finding::found).containsExactly("O1");
        assertThat(findings.get(0).code()).isEqualTo("opportunity.process-closed");
        assertThat(findings.get(0).because())
                .hasToString("opportunity O1 is open in stage new of process old, which is no longer used");
        assertThat(findings.get(0).because().in(Texts.CHINESE)).isEqualTo("商机O1仍处于流程old的new阶段，但该流程已停用");
    }
}
