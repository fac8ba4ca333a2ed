package org.crmkit.core.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Finding;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.value.AsOf;

/** Who looks after one customer: owner or pool, team, and key account. Immutable. */
public final class AccountCoverage {
    private final CustomerId customer;
    private final Ownerships ownerships;
    private final AccountTeams team;
    private final KeyAccounts keyAccounts;

    private AccountCoverage(CustomerId customer, Ownerships ownerships, AccountTeams team, KeyAccounts keyAccounts) {
        this.customer = customer;
        this.ownerships = ownerships;
        this.team = team;
        this.keyAccounts = keyAccounts;
    }

    /**
     * {@return what is known of who looks after a customer}
     *
     * @throws IllegalArgumentException if something is about another customer
     */
    public static AccountCoverage of(
            CustomerId customer,
            Collection<Ownership> ownerships,
            Collection<TeamAssignment> team,
            Collection<KeyAccount> keyAccounts) {
        Stream.of(
                        ownerships.stream().map(Ownership::customer),
                        team.stream().map(TeamAssignment::customer),
                        keyAccounts.stream().map(KeyAccount::customer))
                .flatMap(all -> all)
                .forEach(of -> Checks.that(
                        of.equals(customer),
                        "Who looks after customer {} must not be told of customer {}",
                        customer,
                        of));
        return new AccountCoverage(
                customer, Ownerships.of(ownerships), AccountTeams.of(team), KeyAccounts.of(keyAccounts));
    }

    /** {@return which customer} */
    public CustomerId customer() {
        return customer;
    }

    /** {@return whose it is at a moment, or in which pool; see {@link Ownerships#at}} */
    public Optional<Ownership> ownership(AsOf asOf) {
        return ownerships.at(customer, asOf.date());
    }

    /** {@return who owns it at a moment; absent if it lies in a pool, and as in {@link Ownerships#at}} */
    public Optional<EmployeeId> owner(AsOf asOf) {
        return ownership(asOf).flatMap(Ownership::owner);
    }

    /** {@return since when who owns it at a moment has owned it without a break; absent if it has no owner} */
    public Optional<LocalDate> ownerSince(AsOf asOf) {
        return owner(asOf).flatMap(any -> ownerships.since(customer, asOf.date()));
    }

    /** {@return who works for it at a moment, by role and first day} */
    public List<TeamAssignment> team(AsOf asOf) {
        return team.of(customer, asOf.date());
    }

    /** {@return who works for it in a role at a moment} */
    public List<EmployeeId> team(TeamRole role, AsOf asOf) {
        return team.in(role, customer, asOf.date());
    }

    /** {@return as what key account it is looked after at a moment, as far as was known then} */
    public Optional<KeyAccount> keyAccount(AsOf asOf) {
        return keyAccounts.at(customer, asOf);
    }

    /** {@return what somebody should look at: the findings of all three sets} */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(ownerships.findings());
        all.addAll(team.findings());
        all.addAll(keyAccounts.findings());
        return List.copyOf(all);
    }

    /** {@return which customer, and how much is known} */
    @Override
    public String toString() {
        return "AccountCoverage[" + customer + ", " + ownerships + ", " + team + ", " + keyAccounts + "]";
    }
}
