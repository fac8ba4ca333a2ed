package org.crmkit.core.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneId;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.FactLaws;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Extensions;
import org.junit.jupiter.api.Test;

class FollowUpTest {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 10);

    static FollowUp.Builder plain(String id) {
        return FollowUp.builder()
                .id(FollowUpId.of(id))
                .customer(CustomerId.of("C1"))
                .employee(EmployeeId.of("E7"))
                .due(DUE);
    }

    private static FollowUp full() {
        return plain("F2")
                .agreed(DUE.minusDays(8))
                .done(DUE.plusDays(1))
                .result("offer-sent")
                .subject("样品报价")
                .nextStep("call in a week")
                .interaction(InteractionId.of("I1"))
                .previous(FollowUpId.of("F1"))
                .extensions(Extensions.none().with("acme.hot", true))
                .build();
    }

    private static AsOf endOf(LocalDate day) {
        return AsOf.endOf(day, ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void its_golden_file_is_read_and_written_back_byte_by_byte() {
        FactLaws.keepsItsGoldenFile(full(), FollowUp.class, "follow-up-0.1.json");
        FactLaws.keepsWhatItDoesNotKnow(full(), FollowUp.class);
        FactLaws.survivesJson(plain("F1").build(), FollowUp.class);
    }

    @Test
    void words_never_show() {
        assertThat(full().toString()).contains("F2", "offer-sent").doesNotContain("样品", "week", "acme.hot=");
    }

    @Test
    void it_is_overdue_from_the_day_after_it_is_due_until_it_is_done() {
        assertThat(full().overdue(endOf(DUE))).isFalse();
        assertThat(plain("F1").build().overdue(endOf(DUE))).isFalse();
        assertThat(plain("F1").build().overdue(endOf(DUE.plusDays(1)))).isTrue();
        FollowUp late = plain("F1").done(DUE.plusDays(5)).build();
        assertThat(late.overdue(endOf(DUE.plusDays(4)))).isTrue();
        assertThat(late.overdue(endOf(DUE.plusDays(5)))).isFalse();
    }

    @Test
    void what_was_done_later_was_open_then() {
        assertThat(full().open(endOf(DUE))).isTrue();
        assertThat(full().open(endOf(DUE.plusDays(1)))).isFalse();
    }

    @Test
    void days_are_in_order_and_a_result_needs_an_end() {
        assertThat(plain("F1").agreed(DUE).done(DUE).build()).isNotNull();
        assertRefused(
                plain("F1").agreed(DUE.plusDays(1)),
                "Follow-up F1 must be due on or after 2026-03-11, found 2026-03-10");
        assertRefused(
                plain("F1").agreed(DUE).done(DUE.minusDays(1)),
                "Follow-up F1 was agreed on 2026-03-10, found done on 2026-03-09");
        assertRefused(plain("F1").result("sent"), "Follow-up F1 is open and must have no result");
        assertRefused(plain("F1").done(DUE).result(" "), "The result of a follow-up must not be blank");
        assertRefused(plain("F1").previous(FollowUpId.of("F1")), "Follow-up F1 must not lead to itself");
        assertRefused(
                plain("F1").due(LocalDate.MAX),
                "The day on which a follow-up is due must lie in the years 1 to 9999, found +999999999-12-31");
    }

    private static void assertRefused(FollowUp.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }
}
