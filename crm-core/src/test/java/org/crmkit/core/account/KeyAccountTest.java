package org.crmkit.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.account.OwnershipTest.DAY;
import static org.crmkit.core.account.OwnershipTest.LOTUS;
import static org.crmkit.core.account.OwnershipTest.on;

import java.time.LocalDate;
import java.util.List;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.FactLaws;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.junit.jupiter.api.Test;

class KeyAccountTest {
    static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    static KeyAccount.Builder plain() {
        return KeyAccount.builder().customer(LOTUS).period(DateRange.from(DAY));
    }

    private static KeyAccount full() {
        return plain().tier("strategic")
                .sponsor(EmployeeId.of("E1"))
                .plan("共建冷链")
                .addGoals("20 new shops", "首选供应商")
                .reviewDue(DUE)
                .reviewed(DUE.plusDays(2))
                .extensions(Extensions.none().with("acme.zone", "east"))
                .build();
    }

    @Test
    void its_golden_file_is_read_and_written_back_byte_by_byte() {
        FactLaws.keepsItsGoldenFile(full(), KeyAccount.class, "key-account-0.1.json");
        FactLaws.keepsWhatItDoesNotKnow(full(), KeyAccount.class);
        FactLaws.survivesJson(plain().build(), KeyAccount.class);
    }

    @Test
    void plan_and_goals_never_show() {
        assertThat(full().toString()).contains("C1", "strategic").doesNotContain("冷链", "shops", "acme.zone");
    }

    @Test
    void a_review_is_overdue_from_the_day_after_it_is_due_until_it_is_done() {
        assertThat(full().reviewOverdue(on(DUE))).isFalse();
        assertThat(full().reviewOverdue(on(DUE.plusDays(1)))).isTrue();
        assertThat(full().reviewOverdue(on(DUE.plusDays(2)))).isFalse();
        assertThat(full().openReview(on(DUE.plusDays(1)))).contains(DUE);
        assertThat(full().openReview(on(DUE.plusDays(2)))).isEmpty();
        KeyAccount ended = plain().period(DateRange.of(DAY, DUE.plusDays(3)))
                .reviewDue(DUE)
                .build();
        assertThat(ended.reviewOverdue(on(DUE.plusDays(2)))).isTrue();
        assertThat(ended.reviewOverdue(on(DUE.plusDays(3)))).isFalse();
        assertThat(plain().build().reviewOverdue(on(DUE))).isFalse();
    }

    @Test
    void what_came_later_was_not_known() {
        assertThat(full().knownAt(on(DAY.minusDays(1)))).isEmpty();
        assertThat(full().knownAt(on(DUE.plusDays(1))).orElseThrow().reviewed()).isEmpty();
        assertThat(full().knownAt(on(DUE.plusDays(2)))).contains(full());
        KeyAccount ended = plain().period(DateRange.of(DAY, DUE)).build();
        assertThat(ended.knownAt(on(DUE.minusDays(1)))).contains(plain().build());
        assertThat(ended.knownAt(on(DUE))).contains(ended);
    }

    @Test
    void days_are_in_order() {
        assertThat(plain().reviewDue(DAY).reviewed(DAY).build()).isNotNull();
        assertRefused(
                plain().reviewDue(DAY.minusDays(1)),
                "Customer C1 is a key account since 2026-01-01 and its review must not be due before that, found"
                        + " 2025-12-31");
        assertRefused(
                plain().reviewed(DAY.minusDays(1)),
                "Customer C1 is a key account since 2026-01-01 and its review must not be done before that, found"
                        + " 2025-12-31");
        assertRefused(
                plain().period(DateRange.of(DAY, DAY)),
                "The key account of customer C1 must hold for one day at least, found 2026-01-01/2026-01-01");
        assertRefused(plain().tier(" "), "The tier of a key account must not be blank");
        assertRefused(
                plain().reviewDue(LocalDate.MAX),
                "The review of a key account must lie in the years 1 to 9999, found +999999999-12-31");
    }

    @Test
    void of_several_the_one_that_began_last_counts_and_an_overlap_is_told() {
        KeyAccount first = plain().period(DateRange.of(DAY, DUE))
                .reviewDue(DUE.minusDays(9))
                .build();
        KeyAccount next = plain().period(DateRange.from(DUE.minusDays(1)))
                .reviewDue(DUE.minusDays(1))
                .build();
        KeyAccounts all = KeyAccounts.of(List.of(next, first, first));
        assertThat(all.all()).containsExactly(first, next);
        assertThat(all.at(LOTUS, on(DUE.minusDays(2))).flatMap(KeyAccount::reviewDue))
                .isEqualTo(first.reviewDue());
        assertThat(all.at(LOTUS, on(DUE.minusDays(1)))).contains(next);
        assertThat(all.at(CustomerId.of("C2"), on(DUE))).isEmpty();
        assertThat(all.at(LOTUS, on(DAY.minusDays(1)))).isEmpty();
        assertThat(all.findings())
                .singleElement()
                .hasToString("WARNING account.key-account-twice 'C1': customer C1 is twice a key account in"
                        + " 2026-06-29/2026-06-30: from 2026-01-01/2026-06-30 and from 2026-06-29/..");
        assertThat(all.findings().get(0).because().in(Texts.CHINESE))
                .isEqualTo("客户C1在2026-06-29/2026-06-30期间重复列为大客户：一次为2026-01-01/2026-06-30，另一次为2026-06-29/..");
        assertThat(all).hasToString("KeyAccounts[2]");
        KeyAccounts rivals = KeyAccounts.of(
                List.of(plain().tier("a").build(), plain().tier("b").build()));
        assertThat(rivals.at(LOTUS, on(DAY))).isEmpty();
    }

    @Test
    void overdue_reviews_come_in_the_order_in_which_they_were_due() {
        KeyAccount late = plain().reviewDue(DUE).build();
        KeyAccount later = KeyAccount.builder()
                .from(late)
                .customer(CustomerId.of("A1"))
                .reviewDue(DUE.plusDays(1))
                .build();
        KeyAccounts all = KeyAccounts.of(List.of(later, late, full()));
        assertThat(all.reviewsOverdue(on(DUE.plusDays(2)))).containsExactly(late, later);
        assertThat(all.reviewsOverdue(on(DUE))).isEmpty();
    }

    private static void assertRefused(KeyAccount.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }
}
