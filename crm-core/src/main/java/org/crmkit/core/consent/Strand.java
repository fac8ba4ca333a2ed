package org.crmkit.core.consent;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.contactpoint.ContactKey;
import org.crmkit.core.contactpoint.Purpose;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.value.AsOf;

/** What one party decided, before any merge: the part of a ledger in which the latest decision holds. */
record Strand(PartyId party, ConsentModel silence, Set<ConsentRecord> records, Set<Suppression> suppressions) {
    private static final LocalizedText SILENCE =
            LocalizedText.of("no decision on {} for {} is on record: {}", "没有关于{0}用于{1}的决定记录：{2}");
    private static final LocalizedText DECIDED = LocalizedText.of("{} for {} on {}, for {}", "{2}对{3}：用于{1}，{0}");
    private static final LocalizedText NOT_ASKED =
            LocalizedText.of("nobody had asked on {} about {} for {}: {}", "截至{0}未就{1}用于{2}询问：{3}");
    private static final LocalizedText SUPPRESSED =
            LocalizedText.of("{} must not be used since {}: {}", "自{1}起停止使用{0}：{2}");

    private static final Comparator<ConsentRecord> BY_MOMENT = Comparator.comparing(ConsentRecord::capturedAt)
            .thenComparing(Strand.restrictive().reversed())
            .thenComparing(record -> record.channel().map(Channel::code).orElse(""))
            .thenComparing(record -> written(record.contactPoint()))
            .thenComparing(Object::toString);
    private static final Comparator<Suppression> BY_BEGINNING = Comparator.comparing(Suppression::since)
            .thenComparing(Suppression::reason)
            .thenComparing(it -> written(it.contactPoint()))
            .thenComparing(Object::toString);

    static Strand of(
            PartyId party,
            ConsentModel silence,
            Collection<ConsentRecord> records,
            Collection<Suppression> suppressions) {
        return new Strand(
                party, silence, sorted(records.stream(), BY_MOMENT), sorted(suppressions.stream(), BY_BEGINNING));
    }

    private static String written(Optional<ContactKey> point) {
        return point.map(ContactKey::toString).orElse("");
    }

    /** {@return the ways that a status rests on}, as its own text never shows them. */
    static String ways(ConsentStatus status) {
        return Stream.concat(
                        status.records().stream().map(ConsentRecord::contactPoint),
                        status.suppressions().stream().map(Suppression::contactPoint))
                .map(Strand::written)
                .collect(Collectors.joining(" "));
    }

    private static <T> Set<T> sorted(Stream<T> all, Comparator<T> order) {
        return all.sorted(order).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** {@return records from the least to the most restrictive} */
    private static Comparator<ConsentRecord> restrictive() {
        return Comparator.comparing(ConsentRecord::decision).thenComparing(ConsentRecord::model);
    }

    Strand plus(ConsentRecord record) {
        return of(
                party,
                silence,
                Stream.concat(records.stream(), Stream.of(record)).toList(),
                suppressions);
    }

    Strand plus(Suppression suppression) {
        return of(
                party,
                silence,
                records,
                Stream.concat(suppressions.stream(), Stream.of(suppression)).toList());
    }

    Strand knownAt(AsOf asOf) {
        return of(
                party,
                silence,
                records.stream().flatMap(it -> it.knownAt(asOf).stream()).toList(),
                suppressions.stream().flatMap(it -> it.knownAt(asOf).stream()).toList());
    }

    ConsentStatus statusAt(Reach reach, Purpose purpose, Optional<String> unit, AsOf asOf) {
        Strand seen = knownAt(asOf);
        List<ConsentRecord> deciding = seen.deciding(reach, purpose, unit, asOf);
        List<Suppression> stopping = seen.suppressions.stream()
                .filter(it -> it.inForce(asOf) && it.about(purpose))
                .filter(it -> Scope.of(it).refusalFor(reach))
                .toList();
        ConsentStatus said = deciding.isEmpty() ? silent(reach, purpose) : decided(deciding);
        return stopping.isEmpty() ? said : suppressed(said, stopping);
    }

    /** {@return what decides}: that nobody asked is no decision and counts only where there is none. */
    private List<ConsentRecord> deciding(Reach reach, Purpose purpose, Optional<String> unit, AsOf asOf) {
        List<ConsentRecord> about = about(reach, purpose, unit, asOf);
        List<ConsentRecord> decisions = about.stream()
                .filter(record -> record.decision() != ConsentDecision.NOT_ASKED)
                .toList();
        return narrowestAndLatest(decisions.isEmpty() ? about : decisions);
    }

    private List<ConsentRecord> about(Reach reach, Purpose purpose, Optional<String> unit, AsOf asOf) {
        return records.stream()
                .filter(record -> record.effective().contains(asOf.date()))
                .filter(record ->
                        record.purpose().equals(purpose) || record.purpose().equals(Purpose.GENERAL))
                .filter(record ->
                        record.businessUnit().isEmpty() || record.businessUnit().equals(unit))
                .filter(record -> covers(record, reach))
                .toList();
    }

    /** {@return of records in order those of the narrowest scope and of these of the latest moment} */
    private static List<ConsentRecord> narrowestAndLatest(List<ConsentRecord> about) {
        int narrowest =
                about.stream().mapToInt(it -> Scope.of(it).narrowness()).max().orElse(0);
        List<ConsentRecord> narrow = about.stream()
                .filter(record -> Scope.of(record).narrowness() == narrowest)
                .toList();
        Optional<Instant> last = narrow.stream().map(ConsentRecord::capturedAt).max(Comparator.naturalOrder());
        return narrow.stream()
                .filter(record -> last.filter(record.capturedAt()::equals).isPresent())
                .toList();
    }

    private static boolean covers(ConsentRecord record, Reach reach) {
        Scope scope = Scope.of(record);
        return record.permits() ? scope.permissionFor(reach) : scope.refusalFor(reach);
    }

    private ConsentStatus silent(Reach reach, Purpose purpose) {
        Reason because = Reason.of(SILENCE, reach.channel(), purpose, silence);
        return new ConsentStatus(ofSilence(silence), ConsentDecision.NOT_ASKED, List.of(), List.of(), because);
    }

    private static Truth ofSilence(ConsentModel model) {
        return model == ConsentModel.OPT_OUT ? Truth.YES : Truth.UNKNOWN;
    }

    private static ConsentStatus decided(List<ConsentRecord> deciding) {
        ConsentRecord first = deciding.get(0);
        LocalizedText scope = Scope.of(first).words();
        if (first.decision() == ConsentDecision.NOT_ASKED) {
            Reason because = Reason.of(NOT_ASKED, first.capturedAt(), scope, first.purpose(), first.model());
            return new ConsentStatus(ofSilence(first.model()), first.decision(), deciding, List.of(), because);
        }
        Reason because = Reason.of(DECIDED, first.decision(), first.purpose(), first.capturedAt(), scope);
        Truth truth = first.permits() ? Truth.YES : Truth.NO;
        return new ConsentStatus(truth, first.decision(), deciding, List.of(), because);
    }

    private static ConsentStatus suppressed(ConsentStatus said, List<Suppression> stopping) {
        Suppression first = stopping.get(0);
        Reason because = Reason.of(SUPPRESSED, Scope.of(first).words(), first.since(), first.reason());
        return new ConsentStatus(Truth.NO, said.decision(), said.records(), stopping, because);
    }
}
