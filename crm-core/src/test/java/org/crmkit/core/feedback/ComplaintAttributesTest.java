package org.crmkit.core.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.crmkit.core.feedback.Complaint.Action;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.service.CaseId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.Test;

class ComplaintAttributesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final Complaint COMPLAINT = Complaint.builder()
            .caseId(CaseId.of("S1"))
            .received(noon(0).instant())
            .category("delivery")
            .severity("minor")
            .remedySought("refund")
            .acknowledged(noon(1).instant())
            .cause("material")
            .causeFound(noon(3).instant())
            .addAction(new Action(
                    Action.Aim.CORRECTIVE,
                    "replaced",
                    FIRST.plusDays(4),
                    Optional.of(FIRST.plusDays(5)),
                    Optional.of(FIRST.plusDays(7)),
                    Optional.empty()))
            .addAction(Action.of(Action.Aim.PREVENTIVE, "training", FIRST.plusDays(6)))
            .decided(noon(8).instant())
            .decision("goodwill")
            .compensation(Money.parse("CNY 20.00"))
            .build();

    private static AsOf noon(int day) {
        return AsOf.of(FIRST.plusDays(day).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private static <V> void known(Attribute<Complaint, V> attribute, int from, V value) {
        assertThat(attribute.of(COMPLAINT, noon(from - 1))).as(attribute.name()).isEmpty();
        assertThat(attribute.of(COMPLAINT, noon(from))).as(attribute.name()).contains(value);
    }

    @Test
    void each_is_known_from_its_day_on_and_not_before() {
        known(ComplaintAttributes.CATEGORY, 0, "delivery");
        known(ComplaintAttributes.SEVERITY, 0, "minor");
        known(ComplaintAttributes.REMEDY_SOUGHT, 0, "refund");
        known(ComplaintAttributes.RECEIVED, 0, noon(0).instant());
        known(ComplaintAttributes.ACKNOWLEDGED, 1, noon(1).instant());
        known(ComplaintAttributes.CAUSE, 3, "material");
        known(ComplaintAttributes.CORRECTIVE_ACTION, 4, Set.of("replaced"));
        known(ComplaintAttributes.PREVENTIVE_ACTION, 6, Set.of("training"));
        known(ComplaintAttributes.DECISION, 8, "goodwill");
        known(ComplaintAttributes.COMPENSATION, 8, Money.parse("CNY 20.00"));
    }

    @Test
    void an_action_is_overdue_after_the_day_it_is_due_until_it_is_done() {
        assertThat(ComplaintAttributes.OVERDUE_ACTIONS.of(COMPLAINT, noon(5))).contains(0L);
        assertThat(ComplaintAttributes.OVERDUE_ACTIONS.of(COMPLAINT, noon(6))).contains(1L);
        assertThat(ComplaintAttributes.OVERDUE_ACTIONS.of(COMPLAINT, noon(7))).contains(0L);
    }

    @Property(tries = 20)
    void none_sees_the_future(@ForAll @IntRange(min = 0, max = 9) int day) {
        Complaint then = COMPLAINT.knownAt(noon(day)).orElseThrow();
        for (Attribute<Complaint, ?> attribute : ComplaintAttributes.standard().all()) {
            assertThat(attribute.of(then, noon(day)).map(Object::toString))
                    .as(attribute.name())
                    .isEqualTo(attribute.of(COMPLAINT, noon(day)).map(Object::toString));
        }
    }
}
