package org.crmkit.core.consent;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Finding;
import org.crmkit.core.contactpoint.Purpose;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * All that a party ever decided about being reached, and what holds at a moment. In whatever order the records are given, the
 * answers are the same. Immutable, and only ever longer.
 *
 * <p>Of the decisions that are about a way and a purpose by then and in effect, those of the narrowest scope count: a contact
 * point before a channel before every way. Of these the latest holds; of several at one moment, the most restrictive. A record
 * for {@link Purpose#GENERAL} is about every purpose. A suppression in force beats all. What waits to be confirmed is no
 * permission. That nobody asked is silence, and counts only where there is no decision; where nothing at all is on record, the
 * ledger's model tells what silence means.
 *
 * <p>A permission is for an address as it is written, a refusal for the mailbox behind it. A record for a business unit counts
 * only {@link #within} that unit.
 */
public final class ConsentLedger {
    private static final Comparator<ConsentStatus> RESTRICTIVE = Comparator.<ConsentStatus, Integer>comparing(
                    status -> switch (status.truth()) {
                        case YES -> 0;
                        case UNKNOWN -> 1;
                        case NO -> 2;
                    })
            .thenComparing(status -> !status.suppressions().isEmpty())
            .thenComparing(ConsentStatus::decision)
            .thenComparing(status -> status.because().toString())
            .thenComparing(ConsentStatus::toString)
            .thenComparing(Strand::ways);

    private final List<Strand> strands;
    private final Optional<String> unit;

    private ConsentLedger(List<Strand> strands, Optional<String> unit) {
        this.strands = strands;
        this.unit = unit;
    }

    /**
     * {@return the ledger of a party}
     *
     * @param silence what it means if nothing is on record
     * @throws IllegalArgumentException if a record or suppression is another party's
     */
    public static ConsentLedger of(
            PartyId party,
            ConsentModel silence,
            Collection<ConsentRecord> records,
            Collection<Suppression> suppressions) {
        Stream.concat(
                        records.stream().map(ConsentRecord::party),
                        suppressions.stream().map(Suppression::party))
                .forEach(of -> Checks.that(
                        of.equals(party), "The ledger of party {} must not take what party {} decided", party, of));
        return new ConsentLedger(List.of(Strand.of(party, silence, records, suppressions)), Optional.empty());
    }

    /** {@return the ledger of a party of which nothing is on record} */
    public static ConsentLedger empty(PartyId party, ConsentModel silence) {
        return of(party, silence, List.of(), List.of());
    }

    /** {@return whose ledger it is; of a merged one, that of the party into which the others were merged} */
    public PartyId party() {
        return strands.get(0).party();
    }

    /** {@return all decisions, by their moments; of a merged ledger, party by party} */
    public List<ConsentRecord> records() {
        Set<ConsentRecord> all = new LinkedHashSet<>();
        strands.forEach(strand -> all.addAll(strand.records()));
        return List.copyOf(all);
    }

    /** {@return all suppressions, by their beginnings; of a merged ledger, party by party} */
    public List<Suppression> suppressions() {
        Set<Suppression> all = new LinkedHashSet<>();
        strands.forEach(strand -> all.addAll(strand.suppressions()));
        return List.copyOf(all);
    }

    /** {@return whether nothing at all is on record} */
    public boolean isEmpty() {
        return strands.stream()
                .allMatch(strand ->
                        strand.records().isEmpty() && strand.suppressions().isEmpty());
    }

    /**
     * {@return this ledger with one more decision, which in a merged one is that of all merged parties}
     *
     * @throws IllegalArgumentException if it is another party's
     */
    public ConsentLedger plus(ConsentRecord record) {
        checkParty(record.party());
        return each(strand -> strand.plus(record));
    }

    /**
     * {@return this ledger with one more suppression, which in a merged one is that of all merged parties}
     *
     * @throws IllegalArgumentException if it is another party's
     */
    public ConsentLedger plus(Suppression suppression) {
        checkParty(suppression.party());
        return each(strand -> strand.plus(suppression));
    }

    private void checkParty(PartyId of) {
        Checks.that(
                strands.stream().anyMatch(strand -> strand.party().equals(of)),
                "The ledger of party {} must not take what party {} decided",
                party(),
                of);
    }

    private ConsentLedger each(UnaryOperator<Strand> change) {
        return new ConsentLedger(strands.stream().map(change).distinct().toList(), unit);
    }

    /**
     * {@return the ledger of this party after the other one was merged into it: it permits what both permit and nothing else}
     *
     * <p>So a stop or a refusal of either is never lost, and where one is silent and silence forbids, the merged one forbids,
     * too. A decision that is told after the merge, by {@link #plus}, counts for both.
     */
    public ConsentLedger merge(ConsentLedger other) {
        List<Strand> both = Stream.concat(strands.stream(), other.strands.stream())
                .distinct()
                .toList();
        return new ConsentLedger(both, unit);
    }

    /** {@return the same ledger, asked for one brand or part of the company: what was told to it counts, too} */
    public ConsentLedger within(String businessUnit) {
        return new ConsentLedger(strands, Optional.of(Checks.id(businessUnit, "The business unit of a consent")));
    }

    /** {@return whether the party may be reached in a way for a purpose at a moment; of merged ledgers, what the strictest says} */
    public ConsentStatus statusAt(Reach reach, Purpose purpose, AsOf asOf) {
        return strands.stream()
                .map(strand -> strand.statusAt(reach, purpose, unit, asOf))
                .max(RESTRICTIVE)
                .orElseThrow();
    }

    /** {@return the ledger as it was known at a moment: without what was decided, confirmed or lifted later} */
    public ConsentLedger knownAt(AsOf asOf) {
        return each(strand -> strand.knownAt(asOf));
    }

    /**
     * {@return what somebody should look at}
     *
     * <ul>
     *   <li>{@code consent.contradiction} (warning): two different decisions about the same at one moment; the more restrictive
     *       holds;
     *   <li>{@code consent.grant-suppressed} (warning): a grant that came while a suppression was in force, and is without
     *       effect;
     *   <li>{@code consent.nothing-to-withdraw} (info): a withdrawal with no earlier grant for its purpose on record.
     * </ul>
     */
    public List<Finding> findings() {
        return strands.stream()
                .flatMap(strand -> new Audit(strand).findings().stream())
                .distinct()
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConsentLedger that
                && unit.equals(that.unit)
                && new HashSet<>(strands).equals(new HashSet<>(that.strands));
    }

    @Override
    public int hashCode() {
        return 31 * new HashSet<>(strands).hashCode() + unit.hashCode();
    }

    /** {@return whose it is and how much is on record} */
    @Override
    public String toString() {
        return "ConsentLedger[" + party() + ", " + records().size() + " records, "
                + suppressions().size() + " suppressions]";
    }
}
