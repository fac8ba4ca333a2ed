package org.crmkit.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.service.Cases.E7;
import static org.crmkit.core.service.Cases.at;
import static org.crmkit.core.service.Cases.open;
import static org.crmkit.core.service.Cases.plain;
import static org.crmkit.core.service.Cases.solved;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Severity;
import org.crmkit.core.check.Texts;
import org.crmkit.core.sales.OutletId;
import org.crmkit.core.service.CaseStatus.Category;
import org.junit.jupiter.api.Test;

class ServiceCasesTest {
    private static Finding only(ServiceCase... cases) {
        List<Finding> findings = ServiceCases.of(List.of(cases)).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static ServiceCase.Builder to(String id, String original) {
        return plain(id).duplicateOf(CaseId.of(original));
    }

    @Test
    void all_of_them_stand_by_opening_and_are_found() {
        ServiceCase later = plain("A").opened(at(1)).build();
        ServiceCases cases =
                ServiceCases.of(List.of(later, plain("C").build(), plain("B").build()));
        assertThat(cases.all()).extracting(it -> it.id().value()).containsExactly("B", "C", "A");
        assertThat(cases.find(CaseId.of("A"))).contains(later);
        assertThat(cases.find(CaseId.of("Z"))).isEmpty();
        assertThat(cases.findings()).isEmpty();
        assertThat(cases).hasToString("ServiceCases[3]");
    }

    @Test
    void an_id_that_two_have_is_told_once() {
        Finding found = only(plain("S1").build(), plain("S1").opened(at(1)).build());
        assertThat(found.code()).isEqualTo("service.case-twice");
        assertThat(found.severity()).isEqualTo(Severity.WARNING);
        assertThat(found.because()).hasToString("2 cases have the id S1: the one that came in first is found by it");
        assertThat(found.because().in(Texts.CHINESE)).isEqualTo("2个工单的编号都是S1：按编号查找时取最早受理的一个");
    }

    @Test
    void a_case_is_at_one_outlet() {
        ServiceCase east =
                plain("S1").number("GD-1").outlet(OutletId.of("east")).build();
        ServiceCase west =
                plain("S2").number("GD-1").outlet(OutletId.of("west")).build();
        Finding found = only(west, east);
        assertThat(found.code()).isEqualTo("service.case-in-two-outlets");
        assertThat(found.place().path()).isEqualTo("case:S2");
        assertThat(found.because()).hasToString("case GD-1 is told of outlet east and of outlet west");
        assertThat(found.because().in(Texts.CHINESE)).isEqualTo("工单GD-1既归网点east，又归网点west");
        assertThat(ServiceCases.of(List.of(
                                plain("S3").outlet(OutletId.of("east")).build(),
                                plain("S3").outlet(OutletId.of("west")).build()))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("service.case-twice", "service.case-in-two-outlets");
        ServiceCase same =
                plain("S2").number("GD-1").outlet(OutletId.of("east")).build();
        assertThat(ServiceCases.of(
                                List.of(east, same, plain("S4").number("GD-1").build()))
                        .findings())
                .isEmpty();
    }

    @Test
    void relations_lead_to_cases_that_are_there() {
        Finding parent = only(plain("S1").parent(CaseId.of("S0")).build());
        assertThat(parent.code()).isEqualTo("service.unknown-parent");
        assertThat(parent.found()).isEqualTo("case:S0");
        assertThat(parent.because()).hasToString("case S1 is part of S0, which is not here");
        assertThat(parent.because().in(Texts.CHINESE)).isEqualTo("工单S1属于工单S0，但后者不存在");
        assertThat(only(to("S1", "S0").build()).code()).isEqualTo("service.unknown-original");
        assertThat(only(plain("S1").followUpOf(CaseId.of("S0")).build()).code()).isEqualTo("service.unknown-previous");
        assertThat(only(plain("S1").causedBy(CaseId.of("S0")).build()).code()).isEqualTo("service.unknown-cause");
    }

    @Test
    void a_circle_is_told_once_at_its_first_case() {
        Finding found = only(
                to("S3", "S1").build(),
                to("S1", "S2").build(),
                to("S2", "S3").build(),
                to("S0", "S3").build());
        assertThat(found.code()).isEqualTo("service.duplicate-cycle");
        assertThat(found.severity()).isEqualTo(Severity.ERROR);
        assertThat(found.place().path()).isEqualTo("case:S1");
        assertThat(found.because()).hasToString("case S1 is a duplicate of S2 and so, in 3 steps, itself");
        assertThat(found.because().in(Texts.CHINESE)).isEqualTo("工单S1重复于工单S2，经3步又回到自身");
        assertThat(only(
                                plain("S1").parent(CaseId.of("S2")).build(),
                                plain("S2").parent(CaseId.of("S1")).build())
                        .code())
                .isEqualTo("service.parent-cycle");
    }

    @Test
    void a_chain_of_a_hundred_thousand_is_followed() {
        List<ServiceCase> chain = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            chain.add(i == 0 ? plain("S0").build() : to("S" + i, "S" + (i - 1)).build());
        }
        assertThat(ServiceCases.of(chain).findings()).isEmpty();
        Collections.reverse(chain);
        assertThat(ServiceCases.of(chain).findings()).isEmpty();
    }

    @Test
    void what_was_closed_does_not_go_on() {
        ServiceCase back = plain("S1")
                .status(solved(1)
                        .then(at(2), CaseStatus.of(Category.CLOSED), E7)
                        .then(at(3), CaseStatus.of(Category.CANCELLED), E7)
                        .then(at(4), CaseStatus.of(Category.OPEN), E7))
                .build();
        Finding found = only(back);
        assertThat(found.code()).isEqualTo("service.reopened-after-close");
        assertThat(found.because())
                .hasToString("case S1 was cancelled at 2026-03-02T12:03:00Z and went on at 2026-03-02T12:04:00Z:"
                        + " a new case should follow it");
        assertThat(found.because().in(Texts.CHINESE)).contains("已取消", "应另开后续工单");
        ServiceCase fine = plain("S2")
                .status(solved(1).then(at(2), CaseStatus.of(Category.OPEN), E7))
                .build();
        assertThat(ServiceCases.of(List.of(fine)).findings()).isEmpty();
    }

    /** SC3. */
    @Test
    void a_case_comes_back_within_the_window() {
        ServiceCase back = plain("S1")
                .status(solved(10)
                        .then(at(20), CaseStatus.of(Category.OPEN), E7)
                        .then(at(30), CaseStatus.resolved("again"), E7)
                        .then(at(50), CaseStatus.of(Category.PAUSED), E7))
                .build();
        ServiceCases cases =
                ServiceCases.of(List.of(back, plain("S2").status(open()).build()));
        assertThat(cases.reopenedLate(Duration.ofMinutes(20))).isEmpty();
        List<Finding> late = cases.reopenedLate(Duration.ofMinutes(19));
        assertThat(late).hasSize(1);
        assertThat(late.get(0).code()).isEqualTo("service.reopened-late");
        assertThat(late.get(0).because())
                .hasToString("case S1 was resolved at 2026-03-02T12:30:00Z and came back at 2026-03-02T12:50:00Z,"
                        + " more than 19 min later: a new case should follow it");
        assertThat(cases.reopenedLate(Duration.ofMinutes(9))).hasSize(2);
    }
}
