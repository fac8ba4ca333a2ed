package org.crmkit.core.account;

import java.time.LocalDate;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Texts;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.rule.Attributes;

/** What rules can ask of who looks after a customer, by name. Counts count what is on file. */
public final class AccountAttributes {
    /** Who owns it: {@code account.owner}. */
    public static final Attribute<AccountCoverage, String> OWNER = Attribute.<AccountCoverage, String>at(
                    "account.owner",
                    AttributeKind.CODE,
                    (account, asOf) ->
                            account.owner(asOf).map(EmployeeId::value).orElse(null))
            .label("owner of the customer", "客户负责人");

    /** Since when: {@code account.owner-since}. */
    public static final Attribute<AccountCoverage, LocalDate> OWNER_SINCE = Attribute.<AccountCoverage, LocalDate>at(
                    "account.owner-since",
                    AttributeKind.DATE,
                    (account, asOf) -> account.ownerSince(asOf).orElse(null))
            .label("owned since", "负责起始日期");

    /** In which pool it lies: {@code account.pool}. */
    public static final Attribute<AccountCoverage, String> POOL = Attribute.<AccountCoverage, String>at(
                    "account.pool",
                    AttributeKind.CODE,
                    (account, asOf) ->
                            account.ownership(asOf).flatMap(Ownership::pool).orElse(null))
            .label("pool", "公海");

    /** How many employees work for it, each counted once: {@code account.team-size}. */
    public static final Attribute<AccountCoverage, Long> TEAM_SIZE = Attribute.<AccountCoverage, Long>at(
                    "account.team-size",
                    AttributeKind.COUNT,
                    (account, asOf) -> account.team(asOf).stream()
                            .map(TeamAssignment::employee)
                            .distinct()
                            .count())
            .label("size of the team", "团队人数");

    /** Whether it is a key account: {@code account.key-account}. */
    public static final Attribute<AccountCoverage, Boolean> KEY_ACCOUNT = Attribute.<AccountCoverage, Boolean>at(
                    "account.key-account",
                    AttributeKind.FLAG,
                    (account, asOf) -> account.keyAccount(asOf).isPresent())
            .label("key account", "大客户");

    /** When the plan of a key account has to be reviewed: {@code account.review-due}. */
    public static final Attribute<AccountCoverage, LocalDate> REVIEW_DUE = Attribute.<AccountCoverage, LocalDate>at(
                    "account.review-due",
                    AttributeKind.DATE,
                    (account, asOf) -> account.keyAccount(asOf)
                            .flatMap(it -> it.openReview(asOf))
                            .orElse(null))
            .label("review of the plan due", "计划复核截止日");

    /** Whether that review is overdue; not known if it is no key account: {@code account.review-overdue}. */
    public static final Attribute<AccountCoverage, Boolean> REVIEW_OVERDUE = Attribute.<AccountCoverage, Boolean>at(
                    "account.review-overdue",
                    AttributeKind.FLAG,
                    (account, asOf) -> account.keyAccount(asOf)
                            .map(it -> it.reviewOverdue(asOf))
                            .orElse(null))
            .label("review of the plan overdue", "计划复核逾期");

    private AccountAttributes() {}

    /** {@return how many work for it in a role: {@code account.team.} and the role, whose code must be in kebab case} */
    public static Attribute<AccountCoverage, Long> teamSize(TeamRole role) {
        Attribute<AccountCoverage, Long> size =
                Attribute.at("account.team." + role.code(), AttributeKind.COUNT, (account, asOf) ->
                        (long) account.team(role, asOf).size());
        LocalizedText words = role.words();
        return size.label("number of: " + words.en(), words.in(Texts.CHINESE) + "人数");
    }

    /** {@return all of them, with the roles that have a name here} */
    public static Attributes<AccountCoverage> standard() {
        Attributes<AccountCoverage> all = Attributes.of(
                "account",
                AccountCoverage::customer,
                OWNER,
                OWNER_SINCE,
                POOL,
                TEAM_SIZE,
                KEY_ACCOUNT,
                REVIEW_DUE,
                REVIEW_OVERDUE);
        for (TeamRole role : TeamRole.standard()) {
            all = all.plus(teamSize(role));
        }
        return all;
    }
}
