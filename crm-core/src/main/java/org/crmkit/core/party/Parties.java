package org.crmkit.core.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;

/** Any number of parties, what became of those that were merged, and what only all of them together can get wrong. */
public final class Parties {
    private static final LocalizedText DOUBLE =
            LocalizedText.of("two parties have the id {}: the first one is found by it", "两个主体使用同一编号{}：按编号查找时取第一个");
    private static final LocalizedText UNKNOWN =
            LocalizedText.of("party {} was merged into {}, which is not among the parties", "主体{}已并入{}，但后者不在主体之列");
    private static final LocalizedText LOOP = LocalizedText.of(
            "party {} was merged into {} and that, in {} merges, back into the first", "主体{}已并入{}，而后者经{}次合并又并回前者");

    private final List<Party> all;
    private final Map<PartyId, Party> byId = new LinkedHashMap<>();
    private final Map<PartyId, Optional<Party>> survivors = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private Parties(List<Party> all) {
        this.all = all;
        for (Party party : all) {
            if (byId.putIfAbsent(party.id(), party) != null) {
                add("party.double-id", party.id().value(), Reason.of(DOUBLE, party.id()));
            }
        }
        byId.values().forEach(this::follow);
    }

    /** {@return those parties} */
    public static Parties of(Collection<? extends Party> all) {
        return new Parties(List.copyOf(all));
    }

    /** {@return the parties, in the order given} */
    public List<Party> all() {
        return all;
    }

    /** {@return the party with that id, merged or not; the first one if there are several; absent if there is none} */
    public Optional<Party> find(PartyId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** {@return the party that one turned out to be, which is itself if it was never merged}; absent if the chain has no end. */
    public Optional<Party> survivor(PartyId id) {
        return survivors.getOrDefault(id, Optional.empty());
    }

    /**
     * {@return warnings: {@code party.double-id}, {@code party.merge-target-unknown} for a chain of merges that leaves the set,
     * {@code party.merge-loop} for one that comes back, each loop once}
     */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Follows a chain to where it ends, or to where it is known how it ends; a loop of any length takes no recursion. */
    private void follow(Party start) {
        Set<PartyId> way = new LinkedHashSet<>();
        Party at = start;
        Optional<Party> end = Optional.empty();
        while (at != null && !survivors.containsKey(at.id()) && way.add(at.id())) {
            Optional<PartyId> next = at.mergedInto();
            if (next.isEmpty()) {
                end = Optional.of(at);
            } else if (!byId.containsKey(next.get())) {
                add("party.merge-target-unknown", next.get().value(), Reason.of(UNKNOWN, at.id(), next.get()));
            }
            at = next.map(byId::get).orElse(null);
        }
        if (at != null && survivors.containsKey(at.id())) {
            end = survivors.get(at.id());
        } else if (at != null) {
            addLoop(way, at.id());
        }
        for (PartyId id : way) {
            survivors.put(id, end);
        }
    }

    private void addLoop(Set<PartyId> way, PartyId entry) {
        List<PartyId> ids = new ArrayList<>(way);
        List<PartyId> loop = ids.subList(ids.indexOf(entry), ids.size());
        String found = loop.stream().map(PartyId::value).collect(Collectors.joining(" → "));
        add("party.merge-loop", found, Reason.of(LOOP, loop.get(0), loop.get(1), loop.size()));
    }

    private void add(String code, String found, Reason because) {
        findings.add(Finding.warning(code, Place.NONE, found, because));
    }
}
