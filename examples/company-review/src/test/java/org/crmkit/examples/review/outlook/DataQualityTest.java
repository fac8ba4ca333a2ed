package org.crmkit.examples.review.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.crmkit.core.contactpoint.ContactPoint;
import org.crmkit.core.customer.CustomerStatus;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.AsOf;
import org.crmkit.scoring.quality.FieldState;
import org.junit.jupiter.api.Test;

class DataQualityTest {
    @Test
    void what_is_missing_or_wrong_is_counted_and_the_weightiest_is_asked_next() {
        DataQuality found = DataQuality.of(
                        Filing.of(
                                Filing.customer("ann")
                                        .status(CustomerStatus.ACTIVE)
                                        .build(),
                                Filing.customer("bob")
                                        .owner(EmployeeId.of("E1"))
                                        .build(),
                                ContactPoint.phone("010 8888 7777", "86")
                                        .party(PartyId.of("ann"))
                                        .build(),
                                ContactPoint.phone("ask reception", "86")
                                        .party(PartyId.of("bob"))
                                        .build()),
                        Filing.END)
                .orElseThrow();
        assertThat(found.report().field("phone").orElseThrow())
                .extracting(line -> line.missing(), line -> line.invalid(), line -> line.good())
                .containsExactly(0L, 1L, 1L);
        assertThat(found.report().field("uscc")).isEmpty();
        assertThat(found.next())
                .extracting(question ->
                        question.customer() + " " + question.field().field().name())
                .containsExactly("ann email", "bob phone");
        assertThat(found.next().get(1).field().state()).isEqualTo(FieldState.INVALID);
        assertThat(found.questions()).containsOnlyKeys("email", "phone");
        assertThat(found.report().withoutMember())
                .extracting(line -> line.code())
                .containsExactly("PROSPECT", "DORMANT", "BLOCKED", "FORMER");
    }

    @Test
    void before_anything_was_noted_there_is_nothing_to_tell() {
        AsOf before = AsOf.endOf(LocalDate.of(2025, 12, 31), Filing.SHANGHAI);
        assertThat(DataQuality.of(Filing.of(Filing.customer("ann").build()), before))
                .isEmpty();
    }
}
