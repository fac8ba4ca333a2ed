package org.crmkit.core.contactpoint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.party.Overlap;
import org.crmkit.core.party.PartyId;

/** The contact points of any number of parties, and what only all of them together can get wrong. */
public final class ContactPoints {
    private static final LocalizedText TWO_PRIMARIES = LocalizedText.of(
            "party {0} has two primary contact points of kind {1} for {2} in {3}: '{4}' and '{5}'",
            "主体{0}在{3}期间有两个用于{2}的首选{1}：“{4}”和“{5}”");

    private final List<ContactPoint> all;

    private ContactPoints(List<ContactPoint> all) {
        this.all = all;
    }

    private record Claim(PartyId party, ContactKind kind, Purpose purpose) {}

    private record Claimed(Claim claim, ContactPoint point) {}

    /** {@return those contact points} */
    public static ContactPoints of(Collection<ContactPoint> all) {
        return new ContactPoints(List.copyOf(all));
    }

    /** {@return the contact points, in the order given} */
    public List<ContactPoint> all() {
        return all;
    }

    /**
     * {@return a warning {@code contactpoint.two-primaries} for each primary contact point that shares a day with an earlier
     * one of the same party, kind and purpose} None is chosen.
     */
    public List<Finding> findings() {
        List<Claimed> claims = new ArrayList<>();
        for (ContactPoint point : all) {
            List<Purpose> purposes = point.purposes().isEmpty() ? List.of(Purpose.GENERAL) : point.purposes();
            if (point.primary()) {
                purposes.stream()
                        .distinct()
                        .forEach(purpose ->
                                claims.add(new Claimed(new Claim(point.party(), point.kind(), purpose), point)));
            }
        }
        return Overlap.among(claims, Claimed::claim, claimed -> claimed.point().period()).stream()
                .map(ContactPoints::finding)
                .toList();
    }

    private static Finding finding(Overlap<Claimed> overlap) {
        Claim claim = overlap.second().claim();
        String one = overlap.first().point().raw();
        String other = overlap.second().point().raw();
        Reason because =
                Reason.of(TWO_PRIMARIES, claim.party(), claim.kind(), claim.purpose(), overlap.days(), one, other);
        return Finding.warning("contactpoint.two-primaries", Place.NONE, other, because);
    }
}
