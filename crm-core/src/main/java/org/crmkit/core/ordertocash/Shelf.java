package org.crmkit.core.ordertocash;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Severity;
import org.crmkit.core.order.SalesDocument;
import org.crmkit.core.value.Ref;

/** The documents of one kind by id; those of which there are different versions are put aside. */
final class Shelf<I extends Comparable<I>, D extends SalesDocument> {
    private static final LocalizedText TWO_VERSIONS = LocalizedText.of(
            "there are versions of {} {} that differ in {}: none of them was used", "{}{}存在不同版本，差异在于{}：均未采用");

    private final Function<D, I> id;
    private final Map<I, D> documents = new HashMap<>();
    private final Map<I, Set<D>> versions = new TreeMap<>();

    Shelf(Function<D, I> id) {
        this.id = id;
    }

    /** Takes a document; one that is there already, with the same content, is the same. */
    void add(D document) {
        I key = id.apply(document);
        Set<D> aside = versions.get(key);
        if (aside != null) {
            aside.add(document);
            return;
        }
        D there = documents.putIfAbsent(key, document);
        if (there != null
                && !there.equals(document)
                && Versions.of(List.of(there, document)).differ()) {
            documents.remove(key);
            versions.put(key, new LinkedHashSet<>(List.of(there, document)));
        }
    }

    Optional<D> find(I key) {
        return Optional.ofNullable(documents.get(key));
    }

    /** {@return whether there are different versions of it} */
    boolean disputed(I key) {
        return versions.containsKey(key);
    }

    /** {@return how many ids there are} */
    long size() {
        return (long) documents.size() + versions.size();
    }

    /** {@return the documents of which there is one version, by id} */
    List<D> sorted() {
        return documents.values().stream().sorted(Comparator.comparing(id)).toList();
    }

    /** Tells which documents were put aside. */
    void report(Notes notes) {
        versions.values().forEach(aside -> report(aside, notes));
    }

    private void report(Collection<D> aside, Notes notes) {
        Ref ref = aside.iterator().next().ref();
        Versions versions = Versions.of(aside);
        Reason because = Reason.of(TWO_VERSIONS, Notes.kind(ref), ref.id(), Phrase.list(versions.fields()));
        notes.unmatched(ref);
        notes.note(Severity.ERROR, "two-versions", ref, versions.shown(), because);
    }
}
