package org.crmkit.core.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.golden.GoldenRecord;
import org.crmkit.core.golden.Sourced;
import org.crmkit.core.party.PartyId;
import org.jspecify.annotations.Nullable;

/** What is gathered of one customer until its file is made. What was told is read where it is, and never added to. */
final class Folder {
    private final CustomerId id;
    private final int kinds;
    private final List<Draft> drafts = new ArrayList<>(2);
    private final Set<PartyId> parties = new LinkedHashSet<>(2);
    private @Nullable Draft followed;
    private @Nullable GoldenRecord<Customer> golden;

    Folder(CustomerId id, int kinds) {
        this.id = id;
        this.kinds = kinds;
    }

    CustomerId id() {
        return id;
    }

    /** Adds what was told under one of the customer's keys. */
    void add(Draft told) {
        drafts.add(told);
    }

    /** Adds a fact that turned out to be the customer's. */
    void add(int kind, Sourced<?> fact) {
        if (followed == null) {
            followed = new Draft(kinds);
            drafts.add(followed);
        }
        followed.add(kind, fact);
    }

    /** {@return whether the party was not linked to the customer before} */
    boolean link(PartyId party) {
        return parties.add(party);
    }

    Set<PartyId> parties() {
        return parties;
    }

    void golden(GoldenRecord<Customer> golden) {
        this.golden = golden;
    }

    /** {@return the customer; null if no source has a record of it} */
    @Nullable
    GoldenRecord<Customer> golden() {
        return golden;
    }

    List<Sourced<Customer>> records() {
        return joined(Draft::records);
    }

    List<Sourced<?>> facts(int kind) {
        return joined(draft -> draft.facts(kind));
    }

    /** One draft's list as it is, where no other has any: nearly always. */
    private <T> List<T> joined(Function<Draft, List<T>> part) {
        List<T> first = List.of();
        List<T> all = List.of();
        for (Draft draft : drafts) {
            List<T> more = part.apply(draft);
            if (first.isEmpty()) {
                first = more;
                all = more;
            } else if (!more.isEmpty()) {
                all = all == first ? new ArrayList<>(first) : all;
                all.addAll(more);
            }
        }
        return all;
    }
}
