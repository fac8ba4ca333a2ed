package org.crmkit.examples.review.relations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crmkit.core.account.KeyAccount;
import org.crmkit.core.account.Ownership;
import org.crmkit.core.account.TeamAssignment;
import org.crmkit.core.account.TeamRole;
import org.crmkit.core.customer.Contact;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;
import org.crmkit.examples.review.records.AccountRecords;
import org.crmkit.examples.review.seed.CompanyPlan;
import org.crmkit.examples.review.seed.Line;
import org.crmkit.examples.review.seed.Staff;

/** Generates who looks after customers: everybody has an owner, the greatest have a team, a plan and a day for its review. */
final class Accounts {
    private static final int KEY_ACCOUNTS = 24;
    private static final int EVERY_OTHER_REVIEW = 5;
    private static final int SPREAD_DAYS = 60;
    private static final List<TeamRole> ROLES =
            List.of(TeamRole.SALES_REPRESENTATIVE, TeamRole.CUSTOMER_SUPPORT, TeamRole.PORTFOLIO_AND_CREDIT_MANAGER);

    /** A customer with all it bought. */
    private record Standing(Line.Buyer buyer, LocalDate since, Money bought) {}

    private final CompanyPlan plan;
    private final LocalDate first;
    private final List<Standing> standings = new ArrayList<>();

    Accounts(CompanyPlan plan, LocalDate first) {
        this.plan = plan;
        this.first = first;
    }

    /** Takes all that one customer bought. */
    void add(List<Line> lines) {
        LocalDate since =
                lines.get(0).day().isBefore(first) ? first : lines.get(0).day();
        Money bought = lines.stream().map(Line::amount).reduce(Money::plus).orElseThrow();
        standings.add(new Standing(lines.get(0).buyer(), since, bought));
    }

    AccountRecords records(String mainCurrency) {
        List<Ownership> ownerships = standings.stream().map(Accounts::ownership).toList();
        List<Standing> greatest = standings.stream()
                .filter(one -> one.bought.currency().getCurrencyCode().equals(mainCurrency))
                .sorted(Comparator.comparing(Standing::bought).reversed().thenComparing(one -> one.buyer.number()))
                .limit(KEY_ACCOUNTS)
                .toList();
        List<TeamAssignment> teams = new ArrayList<>();
        List<KeyAccount> keyAccounts = new ArrayList<>();
        for (int i = 0; i < greatest.size(); i++) {
            for (int j = 0; j < ROLES.size(); j++) {
                EmployeeId employee = Staff.number(1 + greatest.get(i).buyer.number() + 3 * j);
                teams.add(assignment(greatest.get(i), ROLES.get(j), employee));
            }
            keyAccounts.add(keyAccount(greatest.get(i), i));
        }
        List<Contact> contacts = new ArrayList<>();
        standings.forEach(one -> contacts.addAll(new Counterparts(plan, one.buyer, one.since).contacts()));
        return new AccountRecords(
                ownerships, teams, keyAccounts, contacts, new TreeMap<>(Map.of(Staff.LEAVER, plan.lastDay())));
    }

    private static Ownership ownership(Standing one) {
        return Ownership.builder()
                .customer(CustomerId.of(one.buyer.id()))
                .owner(Staff.of(one.buyer))
                .period(DateRange.from(one.since))
                .build();
    }

    private static TeamAssignment assignment(Standing one, TeamRole role, EmployeeId employee) {
        return TeamAssignment.builder()
                .customer(CustomerId.of(one.buyer.id()))
                .employee(employee)
                .role(role)
                .period(DateRange.from(one.since))
                .build();
    }

    /** Every fifth review was due some weeks ago and nobody did it. */
    private KeyAccount keyAccount(Standing one, int rank) {
        LocalDate planned = rank % EVERY_OTHER_REVIEW == 2
                ? plan.lastDay().minusDays(10 + rank)
                : plan.lastDay().plusDays(1 + 7L * rank % SPREAD_DAYS);
        return KeyAccount.builder()
                .customer(CustomerId.of(one.buyer.id()))
                .period(DateRange.from(one.since))
                .tier(rank < KEY_ACCOUNTS / 4 ? "strategic" : "key")
                .sponsor(Staff.HEAD)
                .reviewDue(planned.isBefore(one.since) ? one.since : planned)
                .build();
    }
}
