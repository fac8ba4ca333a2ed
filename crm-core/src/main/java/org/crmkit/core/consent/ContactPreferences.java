package org.crmkit.core.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.contactpoint.Purpose;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.AsOf;

/** How any number of parties like to be reached, in any order. Immutable. */
public final class ContactPreferences {
    private static final LocalizedText TWO = LocalizedText.of(
            "party {} told two different preferences for {} on {}: neither is taken", "主体{0}在{2}对{1}提出了两个不同的联系偏好：均不采用");

    private final List<ContactPreference> sorted;

    private ContactPreferences(Collection<ContactPreference> all) {
        this.sorted = all.stream()
                .distinct()
                .sorted(Comparator.comparing(ContactPreference::party)
                        .thenComparing(ContactPreference::since)
                        .thenComparing(ContactPreference::purpose)
                        .thenComparing(ContactPreference::toString))
                .toList();
    }

    private record Claim(PartyId party, Purpose purpose, LocalDate since) {
        static Claim of(ContactPreference preference) {
            return new Claim(preference.party(), preference.purpose(), preference.since());
        }
    }

    /** {@return those preferences} */
    public static ContactPreferences of(Collection<ContactPreference> all) {
        return new ContactPreferences(all);
    }

    /** {@return all of them, each once, by party and day} */
    public List<ContactPreference> all() {
        return sorted;
    }

    /**
     * {@return how a party liked to be reached for a purpose at a moment}
     *
     * <p>What it told last for that purpose or, if nothing, for every purpose; absent if it told nothing, or two different things
     * on one day.
     */
    public Optional<ContactPreference> at(PartyId party, Purpose purpose, AsOf asOf) {
        List<ContactPreference> own = last(party, purpose, asOf);
        List<ContactPreference> found = own.isEmpty() ? last(party, Purpose.GENERAL, asOf) : own;
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private List<ContactPreference> last(PartyId party, Purpose purpose, AsOf asOf) {
        List<ContactPreference> last = new ArrayList<>();
        for (ContactPreference one : sorted) {
            boolean about = one.party().equals(party) && one.purpose().equals(purpose) && asOf.sees(one.since());
            if (about) {
                last.removeIf(earlier -> earlier.since().isBefore(one.since()));
                last.add(one);
            }
        }
        return last;
    }

    /** {@return a warning {@code consent.two-preferences} for each that a party told on one day with another for the same purpose} */
    public List<Finding> findings() {
        Map<Claim, ContactPreference> first = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (ContactPreference one : sorted) {
            if (first.putIfAbsent(Claim.of(one), one) != null) {
                Reason because = Reason.of(TWO, one.party(), one.purpose(), one.since());
                findings.add(Finding.warning(
                        "consent.two-preferences", Place.NONE, one.purpose().code(), because));
            }
        }
        return List.copyOf(findings);
    }

    /** {@return how many there are} */
    @Override
    public String toString() {
        return "ContactPreferences[" + sorted.size() + "]";
    }
}
