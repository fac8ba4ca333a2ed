package org.crmkit.examples.review.dealings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.interaction.FollowUp;
import org.crmkit.core.interaction.FollowUpId;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.value.AsOf;
import org.junit.jupiter.api.Test;

class OverdueWorkTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static FollowUp followUp(String id, String employee, LocalDate due, Optional<LocalDate> done) {
        return FollowUp.builder()
                .id(FollowUpId.of(id))
                .customer(CustomerId.of("ann"))
                .employee(EmployeeId.of(employee))
                .due(due)
                .done(done)
                .build();
    }

    private static OverdueWork on(LocalDate day, FollowUp... followUps) {
        return OverdueWork.of(List.of(followUps), AsOf.endOf(day, ZoneId.of("Asia/Shanghai")));
    }

    @Test
    void a_follow_up_is_overdue_from_the_day_after_it_was_due_until_it_is_done() {
        FollowUp late = followUp("F1", "E-01", DAY, Optional.of(DAY.plusDays(5)));
        assertThat(on(DAY, late).followUps()).isEmpty();
        assertThat(on(DAY.plusDays(1), late).followUps()).containsExactly(late);
        assertThat(on(DAY.plusDays(4), late).followUps()).containsExactly(late);
        assertThat(on(DAY.plusDays(5), late).followUps()).isEmpty();
    }

    @Test
    void the_employee_with_most_comes_first_with_the_oldest_of_them() {
        OverdueWork work = on(
                DAY,
                followUp("F1", "E-02", DAY.minusDays(40), Optional.empty()),
                followUp("F2", "E-01", DAY.minusDays(3), Optional.empty()),
                followUp("F3", "E-01", DAY.minusDays(9), Optional.empty()),
                followUp("F4", "E-03", DAY.minusDays(1), Optional.of(DAY)));
        assertThat(work.followUps())
                .extracting(followUp -> followUp.id().value())
                .containsExactly("F1", "F3", "F2");
        assertThat(work.employees())
                .extracting(
                        load -> load.employee().value(),
                        OverdueWork.Load::overdue,
                        load -> load.oldest().id().value())
                .containsExactly(tuple("E-01", 2, "F3"), tuple("E-02", 1, "F1"));
    }

    @Test
    void a_follow_up_is_known_from_the_day_on_which_it_was_agreed_or_else_was_due() {
        FollowUp undated = followUp("F1", "E-01", DAY, Optional.empty());
        FollowUp agreed = FollowUp.builder()
                .from(undated)
                .id(FollowUpId.of("F2"))
                .agreed(DAY.minusDays(5))
                .build();
        assertThat(on(DAY.minusDays(6), undated, agreed).known()).isZero();
        assertThat(on(DAY.minusDays(5), undated, agreed).known()).isOne();
        assertThat(on(DAY, undated, agreed).known()).isEqualTo(2);
    }

    @Test
    void no_follow_ups_give_an_empty_list() {
        assertThat(on(DAY).employees()).isEmpty();
    }
}
