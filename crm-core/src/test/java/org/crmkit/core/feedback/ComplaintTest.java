package org.crmkit.core.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.crmkit.core.customer.FactLaws;
import org.crmkit.core.feedback.Complaint.Action;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.service.CaseId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.Test;

class ComplaintTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    static Complaint.Builder plain(String id) {
        return Complaint.builder().caseId(CaseId.of(id)).received(NOON);
    }

    private static Complaint full() {
        return plain("S1")
                .category("conduct")
                .severity("minor")
                .remedySought("apology")
                .acknowledged(hour(2))
                .cause("misinformation")
                .causeFound(hour(30))
                .causeWords("价目表过期")
                .responsible(EmployeeId.of("E7"))
                .addActions(new Action(
                        Action.Aim.CORRECTIVE,
                        "refunded",
                        DAY.plusDays(1),
                        Optional.of(DAY.plusDays(3)),
                        Optional.of(DAY.plusDays(2)),
                        Optional.of(EmployeeId.of("E8"))))
                .addActions(Action.of(Action.Aim.PREVENTIVE, "price-list", DAY.plusDays(2)))
                .decided(hour(50))
                .decision("accepted")
                .decidedBy(EmployeeId.of("E9"))
                .compensation(Money.parse("CNY 80.00"))
                .extensions(Extensions.none().with("acme.tone", "calm"))
                .build();
    }

    private static Instant hour(long hours) {
        return NOON.plusSeconds(3600 * hours);
    }

    private static AsOf at(long hours) {
        return AsOf.of(hour(hours), ZoneOffset.UTC);
    }

    @Test
    void its_golden_file_is_read_and_written_back_byte_by_byte() {
        FactLaws.keepsItsGoldenFile(full(), Complaint.class, "complaint-0.1.json");
        FactLaws.keepsWhatItDoesNotKnow(full(), Complaint.class);
        FactLaws.survivesJson(plain("S1").build(), Complaint.class);
        assertThat(full().toString()).contains("S1", "conduct").doesNotContain("价目表");
    }

    @Test
    void nothing_of_it_is_earlier_than_itself() {
        String came = "The complaint of case S1 came in at 2026-03-02T12:00:00Z, found ";
        String early = " before that at 2026-03-02T11:00:00Z";
        assertRefused(plain("S1").acknowledged(hour(-1)), came + "acknowledged" + early);
        assertRefused(plain("S1").cause("x").causeFound(hour(-1)), came + "explained" + early);
        assertRefused(plain("S1").decided(hour(-1)), came + "decided" + early);
        assertThat(plain("S1").acknowledged(NOON).decided(NOON).build()).isNotNull();
    }

    @Test
    void cause_and_decision_have_no_parts_without_the_whole() {
        String cause = "The complaint of case S1 has no cause and must have neither words nor a moment of one";
        assertRefused(plain("S1").causeFound(NOON), cause);
        assertRefused(plain("S1").causeWords("well"), cause);
        String open = "The complaint of case S1 is not decided and must have no ";
        assertRefused(plain("S1").decision("refused"), open + "decision");
        assertRefused(plain("S1").decidedBy(EmployeeId.of("E1")), open + "decider");
        assertRefused(plain("S1").compensation(Money.parse("CNY 1.00")), open + "compensation");
        assertRefused(
                plain("S1").decided(NOON).compensation(Money.parse("CNY 0.00")),
                "The compensation of case S1 must be above zero, found CNY 0.00");
        assertRefused(plain("S1").severity(" "), "The severity of a complaint must not be blank");
    }

    @Test
    void actions_are_due_and_done_after_they_were_agreed() {
        Action agreed = Action.of(Action.Aim.CORRECTIVE, "replaced", DAY);
        assertThat(agreed.done(DAY).done()).contains(DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agreed.done(DAY.minusDays(1)))
                .withMessage("Action replaced was agreed on 2026-03-02, found done before that on 2026-03-01");
        Optional<LocalDate> none = Optional.empty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Action(
                        Action.Aim.PREVENTIVE, "training", DAY, Optional.of(DAY.minusDays(1)), none, Optional.empty()))
                .withMessage("Action training was agreed on 2026-03-02, found due before that on 2026-03-01");
        Action due = new Action(
                Action.Aim.CORRECTIVE, "visit", DAY, Optional.of(DAY), Optional.of(DAY.plusDays(2)), Optional.empty());
        assertThat(due.overdue(at(11))).isFalse();
        assertThat(due.overdue(at(12))).isTrue();
        assertThat(due.overdue(at(48))).isFalse();
        assertThat(agreed.overdue(at(999))).isFalse();
    }

    @Test
    void at_a_moment_it_is_as_it_was_then() {
        assertThat(full().knownAt(at(-1))).isEmpty();
        Complaint first = full().knownAt(at(1)).orElseThrow();
        assertThat(first)
                .isEqualTo(plain("S1")
                        .category("conduct")
                        .severity("minor")
                        .remedySought("apology")
                        .responsible(EmployeeId.of("E7"))
                        .extensions(full().extensions())
                        .build());
        Complaint next = full().knownAt(at(29)).orElseThrow();
        assertThat(next.acknowledged()).isPresent();
        assertThat(next.cause()).isEmpty();
        assertThat(next.actions()).hasSize(1);
        assertThat(next.actions().get(0).done()).isEmpty();
        Complaint later = full().knownAt(at(49)).orElseThrow();
        assertThat(later.cause()).contains("misinformation");
        assertThat(later.actions()).hasSize(2);
        assertThat(later.actions().get(0).done()).isPresent();
        assertThat(later.compensation()).isEmpty();
        assertThat(full().knownAt(at(50))).contains(full());
    }

    private static void assertRefused(Complaint.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }
}
