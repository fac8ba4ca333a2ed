package org.crmkit.core.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Severity;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.value.AsOf;
import org.junit.jupiter.api.Test;

class FollowUpsTest {
    private static FollowUp first(String id) {
        return FollowUpTest.plain(id).build();
    }

    private static FollowUp after(String previous, String id) {
        return FollowUpTest.plain(id).previous(FollowUpId.of(previous)).build();
    }

    private static List<String> thread(FollowUps all, String id) {
        return all.thread(FollowUpId.of(id)).stream()
                .map(followUp -> followUp.id().value())
                .toList();
    }

    @Test
    void a_thread_leads_from_the_first_to_the_one_asked_for() {
        FollowUps all = FollowUps.of(List.of(after("B", "C"), first("A"), after("A", "B"), after("B", "D")));
        assertThat(thread(all, "C")).containsExactly("A", "B", "C");
        assertThat(thread(all, "D")).containsExactly("A", "B", "D");
        assertThat(thread(all, "A")).containsExactly("A");
        assertThat(thread(all, "Z")).isEmpty();
        assertThat(all.findings()).isEmpty();
        assertThat(all).hasToString("FollowUps[4]");
    }

    @Test
    void a_predecessor_that_is_not_here_is_named() {
        FollowUps all = FollowUps.of(List.of(after("A", "B")));
        assertThat(thread(all, "B")).containsExactly("B");
        Finding finding = all.findings().get(0);
        assertThat(finding.code()).isEqualTo("interaction.unknown-previous");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.because()).hasToString("follow-up B goes on from A, which is not here");
        assertThat(finding.because().in(Texts.CHINESE)).isEqualTo("跟进B的上一条跟进A不存在");
    }

    @Test
    void each_member_of_a_cycle_is_told_and_what_only_leads_into_it_is_not() {
        FollowUps all = FollowUps.of(List.of(after("B", "A"), after("A", "B"), after("A", "C")));
        assertThat(all.findings()).extracting(Finding::code).containsOnly("interaction.follow-up-cycle");
        assertThat(all.findings()).extracting(Finding::found).containsExactly("A", "B");
        assertThat(all.findings().get(0).because())
                .hasToString("follow-up A goes on from B, which goes on from it in the end");
        assertThat(thread(all, "C")).containsExactly("B", "A", "C");
    }

    @Test
    void a_predecessor_of_another_customer_is_told_with_both_customers() {
        FollowUp other = FollowUpTest.plain("A").customer(CustomerId.of("C2")).build();
        List<Finding> findings = FollowUps.of(List.of(other, after("A", "B"))).findings();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).code()).isEqualTo("interaction.previous-of-another-customer");
        assertThat(findings.get(0).because()).hasToString("follow-up B of customer C1 goes on from A of customer C2");
    }

    @Test
    void an_id_that_several_have_is_told_and_none_is_lost() {
        FollowUp later = FollowUpTest.plain("A")
                .due(LocalDate.of(2026, 4, 1))
                .previous(FollowUpId.of("B"))
                .build();
        FollowUps all = FollowUps.of(List.of(later, first("A"), after("A", "B")));
        assertThat(all.all()).hasSize(3);
        assertThat(all.find(FollowUpId.of("A"))).contains(first("A"));
        assertThat(all.findings()).extracting(Finding::code).containsExactly("interaction.follow-up-twice");
        assertThat(all.findings().get(0).because())
                .hasToString("2 follow-ups have the id A: threads go by the one that is due first");
    }

    @Test
    void the_longest_overdue_comes_first() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        FollowUps all = FollowUps.of(List.of(
                FollowUpTest.plain("B").due(day.plusDays(1)).build(),
                FollowUpTest.plain("A").due(day.plusDays(1)).build(),
                FollowUpTest.plain("C").due(day).build(),
                FollowUpTest.plain("D").due(day.plusDays(2)).build()));
        assertThat(all.overdue(AsOf.endOf(day.plusDays(2), ZoneOffset.UTC)))
                .extracting(followUp -> followUp.id().value())
                .containsExactly("C", "A", "B");
    }

    @Test
    void a_very_long_thread_and_a_very_long_cycle_are_walked_without_recursion() {
        int length = 100_000;
        List<FollowUp> all = new ArrayList<>();
        for (int i = 1; i < length; i++) {
            all.add(after("F" + (i - 1), "F" + i));
        }
        all.add(first("F0"));
        FollowUps chain = FollowUps.of(all);
        assertThat(chain.findings()).isEmpty();
        assertThat(chain.thread(FollowUpId.of("F" + (length - 1)))).hasSize(length);
        all.set(length - 1, after("F" + (length - 1), "F0"));
        assertThat(FollowUps.of(all).findings()).hasSize(length);
    }
}
