package org.crmkit.core.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.golden.Sourced;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.Ref;

/** What there is to say of the files: where sources disagree, and what belongs to nobody. */
final class Report {
    private static final LocalizedText DUPLICATE =
            LocalizedText.of("{} is told differently by {} and by {}; the first was taken", "{1}和{2}对{0}的记录不同；取前者");
    private static final LocalizedText ORPHAN = LocalizedText.of(
            "a fact of kind {} from {} belongs to {} {}, which nobody tells of", "来自{1}的{0}属于{2} {3}，但没有其档案");
    private static final LocalizedText AMBIGUOUS = LocalizedText.of(
            "a fact of kind {} from {} follows {}, which both customer {} and customer {} have: it goes to neither",
            "来自{1}的{0}跟随{2}，而客户{3}和客户{4}都有它：不归入任何一方");
    private static final LocalizedText ORPHAN_PARTY =
            LocalizedText.of("party {} from {} is no customer and nobody's contact", "来自{1}的主体{0}既不是客户也不是联系人");

    private final List<Finding> findings = new ArrayList<>();
    private final List<Sourced<?>> orphans = new ArrayList<>();
    private final Map<FactKind<?>, List<Sourced<?>>> unowned = new LinkedHashMap<>();

    void addAll(Collection<Finding> more) {
        findings.addAll(more);
    }

    void addOrphans(Collection<Sourced<?>> more) {
        orphans.addAll(more);
    }

    List<Finding> findings() {
        return findings;
    }

    List<Sourced<?>> orphans() {
        return orphans;
    }

    /** Takes facts of a kind that are nobody's yet, which is no fault. */
    void unowned(FactKind<?> kind, List<Sourced<?>> facts) {
        unowned.put(kind, facts);
    }

    Map<FactKind<?>, List<Sourced<?>>> unowned() {
        return unowned;
    }

    void duplicate(FactKind<?> kind, Sourced<?> taken, Sourced<?> left) {
        if (!taken.value().equals(left.value())) {
            Ref ref = kind.ref(taken.value()).orElseThrow();
            Reason because =
                    Reason.of(DUPLICATE, ref, taken.from().source(), left.from().source());
            findings.add(Finding.warning(
                    "file.duplicate-id", Place.path(ref.toString()), left.from().toString(), because));
        }
    }

    void orphan(FactKind<?> kind, Sourced<?> fact, String ownerKind, Object owner) {
        orphans.add(fact);
        Place place = Place.path(kind.ref(fact.value()).map(Ref::toString).orElse(kind.name()));
        Reason because = Reason.of(ORPHAN, kind.name(), fact.from().source(), ownerKind, owner.toString());
        findings.add(Finding.warning("file.orphan", place, owner.toString(), because));
    }

    void ambiguous(FactKind<?> kind, Sourced<?> fact, String followed, List<CustomerId> owners) {
        orphans.add(fact);
        Place place = Place.path(kind.ref(fact.value()).map(Ref::toString).orElse(kind.name()));
        CustomerId last = owners.get(owners.size() - 1);
        Reason because = Reason.of(AMBIGUOUS, kind.name(), fact.from().source(), followed, owners.get(0), last);
        findings.add(Finding.error("file.owner-twice", place, followed, because));
    }

    void orphanParty(PartyId party, Sourced<?> record) {
        orphans.add(record);
        Reason because = Reason.of(ORPHAN_PARTY, party, record.from().source());
        findings.add(Finding.info(
                "file.orphan", Place.path("party:" + party), record.from().toString(), because));
    }
}
