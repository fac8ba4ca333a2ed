package org.crmkit.examples.review.dealings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.account.AccountTeams;
import org.crmkit.core.account.KeyAccount;
import org.crmkit.core.account.KeyAccounts;
import org.crmkit.core.account.Ownership;
import org.crmkit.core.account.Ownerships;
import org.crmkit.core.account.TeamAssignment;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.value.AsOf;
import org.crmkit.examples.review.records.AccountRecords;

/**
 * The customers whose plan is to be reviewed in the next 60 days, or should have been, and who looks after them.
 *
 * @param lines one for each, those whose review is longest overdue first, then the next due
 * @param overdue how many reviews are overdue
 */
public record KeyCustomers(List<Line> lines, long overdue) {
    private static final int AHEAD_DAYS = 60;

    /** Copies the list. */
    public KeyCustomers {
        lines = List.copyOf(lines);
    }

    /**
     * One key account.
     *
     * @param account which
     * @param owner who owns the customer; absent if nobody does
     * @param team who works for it
     * @param late whether its review is overdue
     */
    public record Line(KeyAccount account, Optional<EmployeeId> owner, List<TeamAssignment> team, boolean late) {}

    static KeyCustomers of(AccountRecords records, AsOf asOf) {
        KeyAccounts accounts = KeyAccounts.of(records.keyAccounts());
        Ownerships ownerships = Ownerships.of(records.ownerships());
        AccountTeams teams = AccountTeams.of(records.teams());
        List<Line> lines = accounts.all().stream()
                .flatMap(it -> it.knownAt(asOf).stream())
                .filter(it -> it.period().contains(asOf.date()))
                .filter(it -> it.openReview(asOf)
                        .filter(due -> !due.isAfter(asOf.date().plusDays(AHEAD_DAYS)))
                        .isPresent())
                .sorted(Comparator.comparing((KeyAccount it) -> it.reviewDue().orElseThrow())
                        .thenComparing(KeyAccount::customer))
                .map(it -> new Line(
                        it,
                        ownerships.at(it.customer(), asOf.date()).flatMap(Ownership::owner),
                        teams.of(it.customer(), asOf.date()),
                        it.reviewOverdue(asOf)))
                .toList();
        return new KeyCustomers(lines, accounts.reviewsOverdue(asOf).size());
    }
}
