package org.crmkit.core.party;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Share;

/** The relationships of any number of parties, and what only all of them together can get wrong. */
public final class Relationships {
    private static final LocalizedText LOOP = LocalizedText.of(
            "as {0}, party {1} stands below {2} and, in {3} steps, below itself, in {4}",
            "按“{0}”关系，主体{1}在{4}期间是{2}的下级，经{3}步又成为自己的下级");
    private static final LocalizedText TWO_PARENTS = LocalizedText.of(
            "as {0}, party {1} stands in {2} below both {3} and {4}", "按“{0}”关系，主体{1}在{2}期间同时有两个上级：{3}和{4}");
    private static final LocalizedText OVER_WHOLE = LocalizedText.of(
            "as {0}, {1}% of party {2} belong to others on {3}, among them {4} and {5}",
            "按“{0}”关系，主体{2}在{3}被持有的份额合计{1}%，其中包括{4}和{5}");

    private final List<Relationship> all;

    private Relationships(List<Relationship> all) {
        this.all = all;
    }

    /** {@return those relationships} */
    public static Relationships of(Collection<Relationship> all) {
        return new Relationships(List.copyOf(all));
    }

    /** {@return the relationships, in the order given} */
    public List<Relationship> all() {
        return all;
    }

    /**
     * {@return the hierarchy of a type}
     *
     * @throws IllegalArgumentException if the type has none above the other
     */
    public Hierarchy hierarchy(RelationshipType type) {
        return Hierarchy.of(type, all);
    }

    /**
     * {@return warnings about each hierarchical type}
     *
     * <ul>
     *   <li>{@code party.relationship-loop}: a party stands above itself, see {@link Hierarchy#loops};
     *   <li>{@code party.two-parents}: a second one above a party while an earlier one still is; several are right only if
     *       each has a share;
     *   <li>{@code party.shares-over-whole}: with one more owner the shares of a party exceed 100 %.
     * </ul>
     */
    public List<Finding> findings() {
        Set<RelationshipType> types = all.stream()
                .map(link -> link.type().upward())
                .filter(RelationshipType::hierarchical)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Finding> findings = new ArrayList<>();
        for (RelationshipType type : types) {
            Hierarchy hierarchy = hierarchy(type);
            hierarchy.loops().forEach(loop -> findings.add(loop(type, loop)));
            Map<PartyId, Owners> owners = new LinkedHashMap<>();
            hierarchy.links().stream()
                    .filter(link -> link.period().from().isBefore(link.period().until()))
                    .sorted(Comparator.comparing(link -> link.period().from()))
                    .forEach(link -> owners.computeIfAbsent(link.party(), any -> new Owners(findings))
                            .add(link));
        }
        return List.copyOf(findings);
    }

    private static Finding loop(RelationshipType type, Hierarchy.Loop loop) {
        Relationship first = loop.links().get(0);
        String found = loop.links().stream().map(link -> link.party().value()).collect(Collectors.joining(" → "));
        Reason because =
                Reason.of(LOOP, type, first.party(), first.other(), loop.links().size(), loop.days());
        return Finding.warning("party.relationship-loop", Place.NONE, found, because);
    }

    /** Who stands above one party while time goes on. */
    private static final class Owners {
        private static final Comparator<Relationship> NEXT_TO_END =
                Comparator.comparing(link -> link.period().until());

        private final List<Finding> findings;
        private final PriorityQueue<Relationship> whole = new PriorityQueue<>(NEXT_TO_END);
        private final PriorityQueue<Relationship> shared = new PriorityQueue<>(NEXT_TO_END);
        private BigDecimal sum = BigDecimal.ZERO;

        Owners(List<Finding> findings) {
            this.findings = findings;
        }

        /** Takes the next link in the order of their first days. */
        void add(Relationship link) {
            endBefore(link);
            Relationship other = whole.peek() == null && link.share().isEmpty() ? shared.peek() : whole.peek();
            if (other != null) {
                DateRange both = other.period().intersection(link.period()).orElseThrow();
                Reason because = Reason.of(TWO_PARENTS, link.type(), link.party(), both, other.other(), link.other());
                findings.add(Finding.warning(
                        "party.two-parents", Place.NONE, link.other().value(), because));
            }
            Relationship owner = shared.peek();
            (link.share().isPresent() ? shared : whole).add(link);
            sum = sum.add(share(link));
            if (owner != null && link.share().isPresent() && sum.compareTo(BigDecimal.ONE) > 0) {
                overWhole(owner, link);
            }
        }

        private void endBefore(Relationship link) {
            for (PriorityQueue<Relationship> links : List.of(whole, shared)) {
                while (!links.isEmpty()
                        && !links.element()
                                .period()
                                .until()
                                .isAfter(link.period().from())) {
                    sum = sum.subtract(share(links.remove()));
                }
            }
        }

        private void overWhole(Relationship owner, Relationship link) {
            BigDecimal percent = sum.movePointRight(2).stripTrailingZeros();
            Reason because = Reason.of(
                    OVER_WHOLE,
                    link.type(),
                    percent,
                    link.party(),
                    link.period().from(),
                    owner.other(),
                    link.other());
            findings.add(
                    Finding.warning("party.shares-over-whole", Place.NONE, percent.toPlainString() + "%", because));
        }

        private static BigDecimal share(Relationship link) {
            return link.share().map(Share::value).orElse(BigDecimal.ZERO);
        }
    }
}
