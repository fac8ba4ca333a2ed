package org.crmkit.core.consent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crmkit.core.check.Finding;
import org.crmkit.core.party.PartyId;

/** The ledgers of any number of parties, out of their records in any order. Immutable. */
public final class ConsentLedgers {
    private final ConsentModel silence;
    private final Map<PartyId, ConsentLedger> ledgers = new TreeMap<>();

    private ConsentLedgers(ConsentModel silence) {
        this.silence = silence;
    }

    /**
     * {@return the ledgers of all parties of whom something is on record}
     *
     * @param silence what it means if nothing is on record
     */
    public static ConsentLedgers of(
            ConsentModel silence, Collection<ConsentRecord> records, Collection<Suppression> suppressions) {
        Map<PartyId, List<ConsentRecord>> decided = new TreeMap<>();
        records.forEach(it ->
                decided.computeIfAbsent(it.party(), any -> new ArrayList<>()).add(it));
        Map<PartyId, List<Suppression>> stopped = new TreeMap<>();
        suppressions.forEach(it ->
                stopped.computeIfAbsent(it.party(), any -> new ArrayList<>()).add(it));
        Set<PartyId> parties = new TreeSet<>(decided.keySet());
        parties.addAll(stopped.keySet());
        ConsentLedgers all = new ConsentLedgers(silence);
        for (PartyId party : parties) {
            ConsentLedger ledger = ConsentLedger.of(
                    party, silence, decided.getOrDefault(party, List.of()), stopped.getOrDefault(party, List.of()));
            all.ledgers.put(party, ledger);
        }
        return all;
    }

    /** {@return the ledger of a party; an empty one if nothing is on record} */
    public ConsentLedger of(PartyId party) {
        ConsentLedger ledger = ledgers.get(party);
        return ledger == null ? ConsentLedger.empty(party, silence) : ledger;
    }

    /** {@return the ledgers that are not empty, in the order of their parties} */
    public List<ConsentLedger> all() {
        return List.copyOf(ledgers.values());
    }

    /** {@return what somebody should look at, party by party; see {@link ConsentLedger#findings}} */
    public List<Finding> findings() {
        return ledgers.values().stream()
                .flatMap(ledger -> ledger.findings().stream())
                .toList();
    }

    /** {@return how many there are} */
    @Override
    public String toString() {
        return "ConsentLedgers[" + ledgers.size() + "]";
    }
}
