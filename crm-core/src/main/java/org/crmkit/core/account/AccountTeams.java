package org.crmkit.core.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.Overlap;

/** Who works for any number of customers as what, in any order, and what only all of it together can get wrong. Immutable. */
public final class AccountTeams {
    private static final LocalizedText TWICE = LocalizedText.of(
            "employee {0} is twice {1} of customer {2} in {3}: from {4} and from {5}",
            "员工{0}在{3}期间重复担任客户{2}的{1}：一次为{4}，另一次为{5}");
    private static final Comparator<TeamAssignment> ORDER = Comparator.comparing(TeamAssignment::customer)
            .thenComparing(TeamAssignment::role)
            .thenComparing(it -> it.period().from())
            .thenComparing(TeamAssignment::employee)
            .thenComparing(it -> it.period().until())
            .thenComparing(TeamAssignment::toString);

    private final List<TeamAssignment> sorted;

    private AccountTeams(Collection<TeamAssignment> all) {
        this.sorted = all.stream().distinct().sorted(ORDER).toList();
    }

    private record Claim(CustomerId customer, TeamRole role, EmployeeId employee) {}

    /** {@return those assignments} */
    public static AccountTeams of(Collection<TeamAssignment> all) {
        return new AccountTeams(all);
    }

    /** {@return all of them, each once, by customer, role and first day} */
    public List<TeamAssignment> all() {
        return sorted;
    }

    /** {@return who works for a customer on a day, by role and first day} */
    public List<TeamAssignment> of(CustomerId customer, LocalDate day) {
        return sorted.stream()
                .filter(it -> it.customer().equals(customer) && it.period().contains(day))
                .toList();
    }

    /** {@return who works for a customer in a role on a day, who began first comes first, each once} */
    public List<EmployeeId> in(TeamRole role, CustomerId customer, LocalDate day) {
        return of(customer, day).stream()
                .filter(it -> it.role().equals(role))
                .map(TeamAssignment::employee)
                .distinct()
                .toList();
    }

    /**
     * {@return a warning {@code account.team-role-twice} for each assignment that shares a day with an earlier one of its
     * employee, role and customer}
     */
    public List<Finding> findings() {
        return Overlap.among(sorted, it -> new Claim(it.customer(), it.role(), it.employee()), TeamAssignment::period)
                .stream()
                .map(AccountTeams::finding)
                .toList();
    }

    private static Finding finding(Overlap<TeamAssignment> overlap) {
        TeamAssignment one = overlap.first();
        TeamAssignment two = overlap.second();
        Reason because = Reason.of(
                TWICE, one.employee(), one.role(), one.customer(), overlap.days(), one.period(), two.period());
        return Finding.warning("account.team-role-twice", Place.NONE, two.role().code(), because);
    }

    /** {@return how many assignments there are} */
    @Override
    public String toString() {
        return "AccountTeams[" + sorted.size() + "]";
    }
}
