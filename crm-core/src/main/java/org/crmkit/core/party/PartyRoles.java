package org.crmkit.core.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;

/** The roles of any number of parties, and what only all of them together can get wrong. */
public final class PartyRoles {
    private static final LocalizedText TWICE = LocalizedText.of(
            "party {0} is twice a {1} in {2}: from {3} and from {4}", "主体{0}在{2}期间重复具有角色“{1}”：一次为{3}，另一次为{4}");

    private final List<PartyRole> all;
    private final Map<PartyId, List<PartyRole>> byParty = new LinkedHashMap<>();

    private PartyRoles(List<PartyRole> all) {
        this.all = all;
        for (PartyRole role : all) {
            byParty.computeIfAbsent(role.party(), any -> new ArrayList<>()).add(role);
        }
    }

    private record Claim(PartyId party, RoleType role) {}

    /** {@return those roles} */
    public static PartyRoles of(Collection<PartyRole> all) {
        return new PartyRoles(List.copyOf(all));
    }

    /** {@return the roles, in the order given} */
    public List<PartyRole> all() {
        return all;
    }

    /** {@return the roles that a party has on a day, in the order given} */
    public List<PartyRole> of(PartyId party, LocalDate day) {
        return byParty.getOrDefault(party, List.of()).stream()
                .filter(role -> role.period().contains(day))
                .toList();
    }

    /** {@return a warning {@code party.role-overlap} for each role that shares a day with an earlier one of its kind and party} */
    public List<Finding> findings() {
        return Overlap.among(all, role -> new Claim(role.party(), role.role()), PartyRole::period).stream()
                .map(PartyRoles::finding)
                .toList();
    }

    private static Finding finding(Overlap<PartyRole> overlap) {
        PartyRole one = overlap.first();
        PartyRole other = overlap.second();
        Reason because = Reason.of(TWICE, one.party(), one.role(), overlap.days(), one.period(), other.period());
        return Finding.warning("party.role-overlap", Place.NONE, other.role().code(), because);
    }
}
