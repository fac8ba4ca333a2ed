package org.crmkit.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.account.AccountTeamsTest.assigned;
import static org.crmkit.core.account.OwnershipTest.DAY;
import static org.crmkit.core.account.OwnershipTest.LOTUS;
import static org.crmkit.core.account.OwnershipTest.on;
import static org.crmkit.core.account.OwnershipTest.owned;
import static org.crmkit.core.account.OwnershipTest.pooled;

import java.time.LocalDate;
import java.util.List;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.junit.jupiter.api.Test;

class AccountCoverageTest {
    private static final LocalDate DUE = KeyAccountTest.DUE;
    private static final List<Ownership> OWNERSHIPS =
            List.of(owned("E7", "2026-01-01/2026-03-01"), pooled("east", "2026-03-01/.."));
    private static final List<TeamAssignment> TEAM = List.of(
            assigned("E7", TeamRole.SALES_REPRESENTATIVE, "2026-01-01/2026-03-01"),
            assigned("E7", TeamRole.CUSTOMER_SUPPORT, "2026-02-01/.."),
            assigned("E9", TeamRole.CUSTOMER_SUPPORT, "2026-01-01/.."));
    private static final List<KeyAccount> KEY = List.of(
            KeyAccountTest.plain().reviewDue(DUE).reviewed(DUE.plusDays(5)).build());
    private static final AccountCoverage ACCOUNT = AccountCoverage.of(LOTUS, OWNERSHIPS, TEAM, KEY);

    private static AccountCoverage knownAt(AsOf asOf) {
        return AccountCoverage.of(
                LOTUS,
                OWNERSHIPS.stream().flatMap(it -> it.knownAt(asOf).stream()).toList(),
                TEAM.stream().flatMap(it -> it.knownAt(asOf).stream()).toList(),
                KEY.stream().flatMap(it -> it.knownAt(asOf).stream()).toList());
    }

    @Test
    void owner_pool_team_and_key_account_are_those_of_the_day() {
        AsOf february = on(LocalDate.of(2026, 2, 28));
        assertThat(ACCOUNT.owner(february)).contains(EmployeeId.of("E7"));
        assertThat(ACCOUNT.ownerSince(february)).contains(DAY);
        assertThat(ACCOUNT.team(february)).hasSize(3);
        assertThat(ACCOUNT.team(TeamRole.CUSTOMER_SUPPORT, february))
                .containsExactly(EmployeeId.of("E9"), EmployeeId.of("E7"));
        AsOf march = on(LocalDate.of(2026, 3, 1));
        assertThat(ACCOUNT.owner(march)).isEmpty();
        assertThat(ACCOUNT.ownerSince(march)).isEmpty();
        assertThat(ACCOUNT.ownership(march).flatMap(Ownership::pool)).contains("east");
        assertThat(ACCOUNT.keyAccount(march)).isPresent();
        assertThat(ACCOUNT.keyAccount(on(DAY.minusDays(1)))).isEmpty();
        assertThat(ACCOUNT.customer()).isEqualTo(LOTUS);
        assertThat(ACCOUNT.findings()).isEmpty();
        assertThat(ACCOUNT).hasToString("AccountCoverage[C1, Ownerships[2], AccountTeams[3], KeyAccounts[1]]");
    }

    @Test
    void attributes_read_it() {
        AsOf february = on(LocalDate.of(2026, 2, 28));
        assertThat(AccountAttributes.OWNER.of(ACCOUNT, february)).contains("E7");
        assertThat(AccountAttributes.OWNER_SINCE.of(ACCOUNT, february)).contains(DAY);
        assertThat(AccountAttributes.POOL.of(ACCOUNT, february)).isEmpty();
        assertThat(AccountAttributes.TEAM_SIZE.of(ACCOUNT, february)).contains(2L);
        assertThat(AccountAttributes.teamSize(TeamRole.CUSTOMER_SUPPORT).of(ACCOUNT, february))
                .contains(2L);
        assertThat(AccountAttributes.teamSize(TeamRole.OPERATIONS_SUPPORT).of(ACCOUNT, february))
                .contains(0L);
        assertThat(AccountAttributes.POOL.of(ACCOUNT, on(LocalDate.of(2026, 3, 1))))
                .contains("east");
        assertThat(AccountAttributes.KEY_ACCOUNT.of(ACCOUNT, february)).contains(true);
        assertThat(AccountAttributes.REVIEW_DUE.of(ACCOUNT, february)).contains(DUE);
        assertThat(AccountAttributes.REVIEW_OVERDUE.of(ACCOUNT, on(DUE))).contains(false);
        assertThat(AccountAttributes.REVIEW_OVERDUE.of(ACCOUNT, on(DUE.plusDays(1))))
                .contains(true);
        assertThat(AccountAttributes.REVIEW_DUE.of(ACCOUNT, on(DUE.plusDays(5))))
                .isEmpty();
    }

    @Test
    void of_nobody_nothing_is_known_but_that_nobody_is_counted() {
        AccountCoverage nobody = AccountCoverage.of(LOTUS, List.of(), List.of(), List.of());
        assertThat(AccountAttributes.OWNER.of(nobody, on(DAY))).isEmpty();
        assertThat(AccountAttributes.OWNER_SINCE.of(nobody, on(DAY))).isEmpty();
        assertThat(AccountAttributes.TEAM_SIZE.of(nobody, on(DAY))).contains(0L);
        assertThat(AccountAttributes.KEY_ACCOUNT.of(nobody, on(DAY))).contains(false);
        assertThat(AccountAttributes.REVIEW_OVERDUE.of(nobody, on(DAY))).isEmpty();
    }

    @Test
    void no_attribute_sees_the_future() {
        for (LocalDate day = DAY.minusDays(1); day.isBefore(DUE.plusDays(9)); day = day.plusDays(1)) {
            for (Attribute<AccountCoverage, ?> attribute :
                    AccountAttributes.standard().all()) {
                assertThat(attribute.of(knownAt(on(day)), on(day)))
                        .as("%s on %s", attribute.name(), day)
                        .isEqualTo(attribute.of(ACCOUNT, on(day)));
            }
        }
    }

    @Test
    void every_attribute_has_words_in_both_languages_and_travels() {
        assertThat(AccountAttributes.standard().all()).hasSize(13);
        for (Attribute<AccountCoverage, ?> attribute :
                AccountAttributes.standard().all()) {
            assertThat(attribute.label().in(Texts.CHINESE))
                    .isNotEqualTo(attribute.label().en());
            assertThat(Copies.serialized(attribute).name()).isEqualTo(attribute.name());
        }
        assertThat(AccountAttributes.standard().idOf().from(ACCOUNT)).isEqualTo("C1");
    }

    @Test
    void the_findings_of_all_three_come_together() {
        AccountCoverage twice = AccountCoverage.of(
                LOTUS,
                List.of(owned("E7", "2026-01-01/.."), owned("E8", "2026-01-01/..")),
                List.of(
                        assigned("E7", TeamRole.CUSTOMER_SUPPORT, "2026-01-01/.."),
                        assigned("E7", TeamRole.CUSTOMER_SUPPORT, "2026-01-02/..")),
                List.of(
                        KeyAccountTest.plain().tier("a").build(),
                        KeyAccountTest.plain().tier("b").build()));
        assertThat(twice.findings())
                .extracting(Finding::code)
                .containsExactly("account.ownership-overlap", "account.team-role-twice", "account.key-account-twice");
    }

    @Test
    void what_is_about_another_customer_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccountCoverage.of(CustomerId.of("C2"), List.of(), TEAM, List.of()))
                .withMessage("Who looks after customer C2 must not be told of customer C1");
    }
}
