package org.crmkit.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.service.Cases.E7;
import static org.crmkit.core.service.Cases.NOON;
import static org.crmkit.core.service.Cases.asOf;
import static org.crmkit.core.service.Cases.at;
import static org.crmkit.core.service.Cases.full;
import static org.crmkit.core.service.Cases.open;
import static org.crmkit.core.service.Cases.plain;
import static org.crmkit.core.service.Cases.solved;

import java.time.Duration;
import java.util.Optional;
import org.crmkit.core.check.Reason;
import org.crmkit.core.customer.FactLaws;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.service.CaseStatus.Category;
import org.crmkit.core.value.Ref;
import org.junit.jupiter.api.Test;

class ServiceCaseTest {
    @Test
    void its_golden_file_is_read_and_written_back_byte_by_byte() {
        FactLaws.keepsItsGoldenFile(full(), ServiceCase.class, "service-case-0.1.json");
        FactLaws.keepsWhatItDoesNotKnow(full(), ServiceCase.class);
        FactLaws.survivesJson(plain("S2").build(), ServiceCase.class);
    }

    @Test
    void words_never_show() {
        assertThat(full().toString()).contains("S1", "compressor").doesNotContain("冰箱", "noise", "换新机", "vaccines");
        assertThat(full().status().orElseThrow().entries().toString()).doesNotContain("换新机");
        assertThat(full().ref()).isEqualTo(Ref.of("case", "S1"));
    }

    @Test
    void how_far_it_has_come_follows_from_its_history() {
        assertThat(full().progress())
                .isEqualTo(new CaseProgress(
                        Category.CLOSED,
                        NOON,
                        Optional.of(at(30)),
                        Optional.of(at(120)),
                        Optional.of(at(300)),
                        Optional.of(at(500)),
                        Optional.of("unit-replaced"),
                        1,
                        1));
        assertThat(full().progress().responseTime()).contains(Duration.ofMinutes(30));
        assertThat(full().progress().resolutionTime()).contains(Duration.ofHours(5));
        CaseProgress fresh = plain("S2").build().progress();
        assertThat(fresh.category()).isEqualTo(Category.OPEN);
        assertThat(fresh.pending()).isTrue();
        assertThat(fresh.responseTime()).isEmpty();
        assertThat(fresh.reassigned()).isZero();
    }

    @Test
    void one_that_came_back_is_not_solved_and_its_first_solution_stays() {
        CaseProgress back = plain("S1")
                .status(solved(10).then(at(20), CaseStatus.of(Category.PAUSED), E7))
                .build()
                .progress();
        assertThat(back.solved()).isEmpty();
        assertThat(back.resolution()).isEmpty();
        assertThat(back.firstSolved()).contains(at(10));
        assertThat(back.reopened()).isEqualTo(1);
        CaseProgress gone = plain("S1")
                .status(open().then(at(5), CaseStatus.of(Category.CANCELLED), E7))
                .build()
                .progress();
        assertThat(gone.solved()).isEmpty();
        assertThat(gone.closed()).isEmpty();
        assertThat(gone.pending()).isFalse();
    }

    @Test
    void closing_a_resolved_one_moves_neither_solution_nor_closing_told_twice() {
        CaseProgress closed = plain("S1")
                .status(solved(10)
                        .then(at(20), CaseStatus.of(Category.CLOSED, "closed"), E7)
                        .then(at(30), CaseStatus.of(Category.CLOSED, "archived"), E7))
                .build()
                .progress();
        assertThat(closed.solved()).contains(at(10));
        assertThat(closed.closed()).contains(at(20));
        assertThat(closed.resolution()).contains("fixed");
    }

    @Test
    void it_may_be_solved_at_the_moment_it_came_in_and_no_earlier() {
        Timeline<CaseStatus> atOnce = Timeline.start(NOON, CaseStatus.resolved("told"), E7);
        assertThat(plain("S1").status(atOnce).build().progress().resolutionTime())
                .contains(Duration.ZERO);
        assertRefused(
                plain("S1").status(Timeline.start(at(-1), CaseStatus.resolved("told"), E7)),
                "Case S1 was opened at 2026-03-02T12:00:00Z, found resolved before that at 2026-03-02T11:59:00Z");
    }

    @Test
    void nothing_that_the_company_does_is_earlier_than_the_case() {
        String opened = "Case S1 was opened at 2026-03-02T12:00:00Z, found ";
        String early = " before that at 2026-03-02T11:59:00Z";
        assertRefused(
                plain("S1").owners(Timeline.start(at(-1), CaseOwner.queue("q"), E7)), opened + "assigned" + early);
        assertRefused(
                plain("S1").triage(Timeline.start(at(-1), Triage.of(Priority.LOW), E7)), opened + "judged" + early);
        assertRefused(
                plain("S1").addContacts(CaseContact.of(at(-1), CaseContact.Kind.REPLY)), opened + "answered" + early);
        assertRefused(
                plain("S1").addEscalations(new ServiceCase.Escalation(at(-1), "board")), opened + "escalated" + early);
        assertRefused(
                plain("S1").addPromises(new ServiceCase.Promise(at(-1), "visit", at(5))),
                opened + "promised something" + early);
        CaseContact before = CaseContact.of(at(-1), CaseContact.Kind.CUSTOMER);
        assertThat(plain("S1").addContacts(before).build().progress().responded())
                .isEmpty();
    }

    @Test
    void what_is_over_names_its_resolution_once() {
        assertRefused(
                plain("S1").status(open().then(at(1), CaseStatus.of(Category.CLOSED), E7)),
                "Case S1 was closed at 2026-03-02T12:01:00Z and must have a resolution, found none");
        assertThat(plain("S1")
                        .status(solved(1).then(at(2), CaseStatus.of(Category.CLOSED), E7))
                        .build())
                .isNotNull();
        CaseStatus itself = new CaseStatus(Category.CLOSED, "closed", Optional.of("fixed"), Optional.empty());
        assertThat(plain("S1")
                        .status(open().then(at(1), itself, E7))
                        .build()
                        .progress()
                        .resolution())
                .contains("fixed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseStatus.of(Category.RESOLVED, "done"))
                .withMessage("Status done is RESOLVED and must name its resolution");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseStatus(Category.OPEN, "new", Optional.of("fixed"), Optional.empty()))
                .withMessage("Status new is OPEN and must have no resolution, found fixed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseStatus(Category.CLOSED, "shut", Optional.empty(), Optional.of("so")))
                .withMessage("Status shut has words on a resolution and must name its code");
    }

    @Test
    void a_priority_set_over_impact_and_urgency_says_why() {
        Triage set = Triage.of("person", "low").with(Priority.HIGH);
        assertRefused(
                plain("S1").triage(Timeline.start(NOON, set, E7)),
                "Case S1 has priority high set over impact person and urgency low by E7, who must say why");
        ServiceCase told = plain("S1")
                .triage(Timeline.start(NOON, set, Cause.by("E7", Reason.of("a hospital"))))
                .build();
        assertThat(told.priority(PriorityMatrix.standard())).contains(Priority.HIGH);
        ServiceCase only = plain("S1")
                .triage(Timeline.start(NOON, Triage.of(Priority.LOW), E7))
                .build();
        assertThat(only.priority(PriorityMatrix.standard())).contains(Priority.LOW);
        assertThat(plain("S1").build().priority(PriorityMatrix.standard())).isEmpty();
    }

    @Test
    void customers_judge_what_was_solved() {
        Rating rating = new Rating(at(10), Rating.Scale.CSAT, 5);
        assertThat(plain("S1").status(solved(10)).satisfaction(rating).build()).isNotNull();
        assertRefused(
                plain("S1").status(solved(11)).satisfaction(rating),
                "Case S1 was resolved at 2026-03-02T12:11:00Z, found rated before that at 2026-03-02T12:10:00Z");
        assertRefused(
                plain("S1").status(open()).satisfaction(rating),
                "Case S1 was never resolved, found rated at 2026-03-02T12:10:00Z");
    }

    @Test
    void it_does_not_lead_to_itself_and_points_to_the_right_kinds() {
        CaseId itself = CaseId.of("S1");
        assertRefused(plain("S1").parent(itself), "Case S1 must not be its own parent");
        assertRefused(plain("S1").duplicateOf(itself), "Case S1 must not be a duplicate of itself");
        assertRefused(plain("S1").followUpOf(itself), "Case S1 must not follow up itself");
        assertRefused(plain("S1").causedBy(itself), "Case S1 must not be caused by itself");
        assertRefused(
                plain("S1").installedProduct(Ref.of("product", "1")),
                "Case S1 must point to an installed-product there, found product:1");
        assertRefused(
                plain("S1").entitlement(Ref.of("contract", "1")),
                "Case S1 must point to an entitlement there, found contract:1");
        assertRefused(plain("S1").kind(" "), "The kind of a case must not be blank");
    }

    @Test
    void at_a_moment_it_is_as_it_was_then() {
        assertThat(full().knownAt(asOf(-1))).isEmpty();
        ServiceCase first = full().knownAt(asOf(0)).orElseThrow();
        assertThat(first.progress().pending()).isTrue();
        assertThat(first.contacts()).hasSize(1);
        assertThat(first.escalations()).isEmpty();
        assertThat(first.satisfaction()).isEmpty();
        assertThat(first.promises()).hasSize(1);
        assertThat(first.priority(PriorityMatrix.standard())).contains(Priority.MEDIUM);
        ServiceCase once = full().knownAt(asOf(150)).orElseThrow();
        assertThat(once.progress().resolution()).contains("part-replaced");
        assertThat(once.priority(PriorityMatrix.standard())).contains(Priority.CRITICAL);
        assertThat(full().knownAt(asOf(500))).contains(full());
    }

    @Test
    void parts_refuse_what_makes_no_sense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ServiceCase.Promise(NOON, "visit", NOON))
                .withMessage("Promise visit was made at 2026-03-02T12:00:00Z, found due at 2026-03-02T12:00:00Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseOwner(Optional.empty(), Optional.empty()))
                .withMessage("The owner of a case must be an employee or a queue, found neither");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Triage(Optional.empty(), Optional.empty(), Optional.empty()))
                .withMessage("A triage must name an impact, an urgency or a priority");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rating(NOON, Rating.Scale.CSAT, 6))
                .withMessage("A score must lie on its scale 1..5, found 6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rating.Scale(Rating.Measure.EASE, 5, 5))
                .withMessage("A scale must ascend within 0..1000, found 5..5");
    }

    private static void assertRefused(ServiceCase.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }
}
