package org.crmkit.core.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.service.Cases.E7;
import static org.crmkit.core.service.Cases.NOON;
import static org.crmkit.core.service.Cases.asOf;
import static org.crmkit.core.service.Cases.at;
import static org.crmkit.core.service.Cases.plain;
import static org.crmkit.core.service.Cases.solved;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Severity;
import org.crmkit.core.check.Texts;
import org.crmkit.core.feedback.Complaint.Action;
import org.crmkit.core.service.CaseId;
import org.crmkit.core.service.CaseStatus;
import org.crmkit.core.service.CaseStatus.Category;
import org.crmkit.core.service.ServiceCase;

class ComplaintsPropertyTest {
    private static final Action ACTION = Action.of(Action.Aim.CORRECTIVE, "replaced", LocalDate.of(2026, 3, 2));

    private static ServiceCase closed() {
        return plain("S1")
                .kind("complaint")
                .status(solved(10).then(at(20), CaseStatus.of(Category.CLOSED), E7))
                .build();
    }

    private static Complaint.Builder complaint(String id) {
        return Complaint.builder().caseId(CaseId.of(id)).received(NOON);
    }

    private static Finding only(Complaint complaint) {
        List<Finding> findings =
                Complaints.of(List.of(complaint), List.of(closed())).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    /** SC7. */
    @Property
    void a_complaint_is_not_closed_without_cause_and_action(
            @ForAll boolean closed, @ForAll boolean cause, @ForAll boolean action) {
        ServiceCase of = closed ? closed() : plain("S1").status(solved(10)).build();
        Complaint complaint = complaint("S1")
                .cause(cause ? Optional.of("material") : Optional.empty())
                .actions(action ? List.of(ACTION) : List.of())
                .build();
        Set<String> expected = new TreeSet<>();
        if (closed && !cause) {
            expected.add("feedback.closed-without-cause");
        }
        if (closed && !action) {
            expected.add("feedback.closed-without-action");
        }
        assertThat(Complaints.of(List.of(complaint), List.of(of)).findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Example
    void findings_name_both_sides_in_both_languages() {
        Finding cause = only(complaint("S1").addActions(ACTION).build());
        assertThat(cause.severity()).isEqualTo(Severity.WARNING);
        assertThat(cause.place().path()).isEqualTo("complaint:S1");
        assertThat(cause.because())
                .hasToString("case S1 was closed at 2026-03-02T12:20:00Z, and its complaint has no cause");
        assertThat(cause.because().in(Texts.CHINESE)).contains("投诉原因未查明");
        assertThat(only(complaint("S1").cause("material").build()).because())
                .hasToString("case S1 was closed at 2026-03-02T12:20:00Z,"
                        + " and nothing was agreed to put right what its complaint was about");
        Finding gone = only(complaint("S9").build());
        assertThat(gone.code()).isEqualTo("feedback.unknown-case");
        assertThat(gone.because()).hasToString("the complaint belongs to case S9, which is not here");
        assertThat(gone.because().in(Texts.CHINESE)).isEqualTo("投诉所属的工单S9不存在");
        Finding early = only(complaint("S1")
                .received(at(-1))
                .cause("material")
                .addActions(ACTION)
                .build());
        assertThat(early.code()).isEqualTo("feedback.complaint-before-case");
        assertThat(early.because())
                .hasToString(
                        "the complaint came in at 2026-03-02T11:59:00Z, before its case S1 at 2026-03-02T12:00:00Z");
    }

    @Example
    void two_of_one_case_are_told_and_the_order_does_not_matter() {
        Complaint one = complaint("S1").cause("material").addActions(ACTION).build();
        Complaint two = Complaint.builder().from(one).severity("minor").build();
        List<Finding> findings =
                Complaints.of(List.of(one, two), List.of(closed())).findings();
        assertThat(findings).extracting(Finding::code).containsExactly("feedback.complaint-twice");
        assertThat(Complaints.of(List.of(two, one), List.of(closed())).findings())
                .isEqualTo(findings);
    }

    @Example
    void open_is_what_is_still_to_be_settled_at_a_moment() {
        Complaints all =
                Complaints.of(List.of(complaint("S1").build(), complaint("S9").build()), List.of(closed()));
        assertThat(all.open(asOf(-1))).isEmpty();
        assertThat(all.open(asOf(9))).hasSize(1);
        assertThat(all.open(asOf(10))).isEmpty();
        assertThat(all).hasToString("Complaints[2]");
    }
}
