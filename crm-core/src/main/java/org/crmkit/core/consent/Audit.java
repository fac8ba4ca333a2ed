package org.crmkit.core.consent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.contactpoint.Purpose;

/** Finds what does not fit together in one party's decisions. */
final class Audit {
    private static final LocalizedText CONTRADICTION = LocalizedText.of(
            "party {} decided both '{}' and '{}' about {} for {} on {}: the more restrictive holds",
            "主体{0}在{5}就{3}用于{4}同时作出“{1}”与“{2}”的决定：以更严格者为准");
    private static final LocalizedText SUPPRESSED = LocalizedText.of(
            "what party {} granted for {} on {} is without effect: {} must not be used since {} ({})",
            "主体{0}于{2}同意用于{1}，但不生效：自{4}起停止使用{3}（{5}）");
    private static final LocalizedText NOTHING = LocalizedText.of(
            "party {} withdrew on {} what it had not granted: no earlier grant for {} is on record",
            "主体{0}于{1}撤回同意，但此前没有用于{2}的同意记录");

    private final Strand strand;
    private final List<Finding> findings = new ArrayList<>();

    Audit(Strand strand) {
        this.strand = strand;
    }

    /** About what a decision is; two at one moment contradict each other. */
    private record Claim(Scope scope, Purpose purpose, Optional<String> unit, Instant at) {}

    List<Finding> findings() {
        contradictions();
        for (ConsentRecord record : strand.records()) {
            switch (record.decision()) {
                case GRANTED -> suppressed(record);
                case WITHDRAWN -> nothing(record);
                default -> {}
            }
        }
        return findings;
    }

    /** Records of one moment come the most restrictive first; that nobody asked contradicts nothing. */
    private void contradictions() {
        Map<Claim, ConsentRecord> strictest = new LinkedHashMap<>();
        List<ConsentRecord> decisions = strand.records().stream()
                .filter(record -> record.decision() != ConsentDecision.NOT_ASKED)
                .toList();
        for (ConsentRecord record : decisions) {
            Claim claim = new Claim(Scope.of(record), record.purpose(), record.businessUnit(), record.capturedAt());
            ConsentRecord first = strictest.putIfAbsent(claim, record);
            if (first != null && first.decision() != record.decision()) {
                Reason because = Reason.of(
                        CONTRADICTION,
                        record.party(),
                        first.decision(),
                        record.decision(),
                        claim.scope().words(),
                        record.purpose(),
                        record.capturedAt());
                warn("consent.contradiction", record.decision().name(), because);
            }
        }
    }

    private void suppressed(ConsentRecord grant) {
        strand.suppressions().stream()
                .filter(it -> !it.since().isAfter(grant.capturedAt()) && it.about(grant.purpose()))
                .filter(it -> it.lifted()
                        .filter(end -> !end.isAfter(grant.capturedAt()))
                        .isEmpty())
                .filter(it -> Scope.of(it).refuses(Scope.of(grant)))
                .findFirst()
                .ifPresent(stop -> {
                    Reason because = Reason.of(
                            SUPPRESSED,
                            grant.party(),
                            grant.purpose(),
                            grant.capturedAt(),
                            Scope.of(stop).words(),
                            stop.since(),
                            stop.reason());
                    warn("consent.grant-suppressed", stop.reason().code(), because);
                });
    }

    private void nothing(ConsentRecord withdrawal) {
        boolean granted = strand.records().stream()
                .filter(it -> it.decision() == ConsentDecision.GRANTED
                        || it.decision() == ConsentDecision.PENDING_CONFIRMATION)
                .filter(it -> withdrawal.purpose().equals(Purpose.GENERAL)
                        || it.purpose().equals(Purpose.GENERAL)
                        || it.purpose().equals(withdrawal.purpose()))
                .anyMatch(it -> !it.capturedAt().isAfter(withdrawal.capturedAt()));
        if (!granted) {
            Reason because = Reason.of(NOTHING, withdrawal.party(), withdrawal.capturedAt(), withdrawal.purpose());
            findings.add(Finding.info(
                    "consent.nothing-to-withdraw",
                    Place.NONE,
                    withdrawal.purpose().code(),
                    because));
        }
    }

    private void warn(String code, String found, Reason because) {
        findings.add(Finding.warning(code, Place.NONE, found, because));
    }
}
