package org.crmkit.core.party;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.crmkit.core.check.Checks;
import org.crmkit.core.value.DateRange;

/**
 * Who stood above whom on which day, after the relationships of one hierarchical type, told from either end.
 *
 * <p>Every answer is in the order of the relationships, names each party once even where ways meet, and ends even where a
 * faulty set of relationships runs in a circle; {@link #loops} tells of those. No recursion: chains may be of any length.
 */
public final class Hierarchy {
    private final RelationshipType type;
    private final List<Relationship> links;
    private final Map<PartyId, List<Relationship>> up = new HashMap<>();
    private final Map<PartyId, List<Relationship>> down = new HashMap<>();

    private Hierarchy(RelationshipType type, List<Relationship> links) {
        this.type = type;
        this.links = links;
        for (Relationship link : links) {
            up.computeIfAbsent(link.party(), any -> new ArrayList<>()).add(link);
            down.computeIfAbsent(link.other(), any -> new ArrayList<>()).add(link);
        }
    }

    /**
     * Relationships that lead from a party up to itself.
     *
     * @param links told from below, each beginning where the one before it ends, the last ending where the first begins
     * @param days the days on which all of them hold
     */
    public record Loop(List<Relationship> links, DateRange days) {
        /** Copies the relationships. */
        public Loop {
            links = List.copyOf(links);
        }
    }

    /**
     * {@return the hierarchy of a type} Relationships of other types are passed over.
     *
     * @throws IllegalArgumentException if the type has none above the other
     */
    public static Hierarchy of(RelationshipType type, Collection<Relationship> all) {
        Checks.that(type.hierarchical(), "A hierarchy needs a type with one above the other, found {}", type);
        RelationshipType upward = type.upward();
        return new Hierarchy(
                upward,
                all.stream()
                        .filter(link -> link.type().upward().equals(upward))
                        .map(Relationship::upward)
                        .toList());
    }

    /** {@return the type, told from below} */
    public RelationshipType type() {
        return type;
    }

    /** {@return its relationships, told from below, in the order given} */
    public List<Relationship> links() {
        return links;
    }

    /** {@return who stands directly above a party on a day: one party, in a sound hierarchy without shares, or none} */
    public List<PartyId> parents(PartyId party, LocalDate day) {
        return ends(up, party, day, Relationship::other);
    }

    /** {@return who stands directly below a party on a day} */
    public List<PartyId> children(PartyId party, LocalDate day) {
        return ends(down, party, day, Relationship::party);
    }

    /** {@return all who stand above a party on a day, nearest first, never itself} */
    public List<PartyId> above(PartyId party, LocalDate day) {
        return reached(party, at -> parents(at, day));
    }

    /** {@return all who stand below a party on a day, nearest first, never itself} */
    public List<PartyId> below(PartyId party, LocalDate day) {
        return reached(party, at -> children(at, day));
    }

    /**
     * {@return those above a party, or itself, who have nobody above them on a day} One, unless shares or faults give it
     * several parents; none, if every way up runs in a circle.
     */
    public List<PartyId> ultimateParents(PartyId party, LocalDate day) {
        List<PartyId> candidates = new ArrayList<>(List.of(party));
        candidates.addAll(above(party, day));
        candidates.removeIf(at -> !parents(at, day).isEmpty());
        return List.copyOf(candidates);
    }

    /**
     * {@return loops such that on every day on which parties stand above themselves, each group of parties that do so by one
     * another has one} Time: linear where there is no loop once dates are left out; else also with how often they change in
     * there.
     */
    public List<Loop> loops() {
        return Loops.of(links);
    }

    private static List<PartyId> ends(
            Map<PartyId, List<Relationship>> links, PartyId party, LocalDate day, Function<Relationship, PartyId> end) {
        return links.getOrDefault(party, List.of()).stream()
                .filter(link -> link.period().contains(day))
                .map(end)
                .distinct()
                .toList();
    }

    private static List<PartyId> reached(PartyId start, Function<PartyId, List<PartyId>> next) {
        Set<PartyId> seen = new LinkedHashSet<>(List.of(start));
        Deque<PartyId> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (PartyId one : next.apply(open.remove())) {
                if (seen.add(one)) {
                    open.add(one);
                }
            }
        }
        seen.remove(start);
        return List.copyOf(seen);
    }
}
