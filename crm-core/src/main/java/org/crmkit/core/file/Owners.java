package org.crmkit.core.file;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crmkit.core.golden.Sourced;

/** Whose the facts of a kind are, by their ids. */
final class Owners {
    private final Map<Object, Folder> first;
    private final Map<Object, Set<Folder>> several = new HashMap<>();

    private Owners(int facts) {
        this.first = new HashMap<>(2 * facts);
    }

    /** {@return whose the facts of a kind, with its number, are that have ids} */
    static Owners of(FactKind<?> kind, int number, List<Folder> folders) {
        Owners owners = new Owners(
                folders.stream().mapToInt(folder -> folder.facts(number).size()).sum());
        for (Folder folder : folders) {
            for (Sourced<?> fact : folder.facts(number)) {
                Object id = kind.id(fact.value());
                if (id != null) {
                    owners.add(id, folder);
                }
            }
        }
        return owners;
    }

    private void add(Object id, Folder owner) {
        Folder before = first.putIfAbsent(id, owner);
        if (before != null && before != owner) {
            several.computeIfAbsent(id, none -> new LinkedHashSet<>(List.of(before)))
                    .add(owner);
        }
    }

    /** {@return the owners of the fact with that id, in the order in which they were added} */
    List<Folder> of(Object id) {
        Folder owner = first.get(id);
        if (owner == null) {
            return List.of();
        }
        Set<Folder> all = several.get(id);
        return all == null ? List.of(owner) : List.copyOf(all);
    }
}
