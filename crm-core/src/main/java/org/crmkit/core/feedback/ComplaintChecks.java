package org.crmkit.core.feedback;

import java.time.Instant;
import java.util.Optional;
import org.crmkit.core.check.Checks;

/** What one complaint can get wrong by itself, apart from its codes. */
final class ComplaintChecks {
    private ComplaintChecks() {}

    static void check(Complaint it) {
        notBefore(it, it.acknowledged(), "acknowledged");
        notBefore(it, it.causeFound(), "explained");
        notBefore(it, it.decided(), "decided");
        boolean explained = it.cause().isPresent();
        Checks.that(
                explained || (it.causeFound().isEmpty() && it.causeWords().isEmpty()),
                "The complaint of case {} has no cause and must have neither words nor a moment of one",
                it.caseId());
        boolean decided = it.decided().isPresent();
        ofDecision(it, decided || it.decision().isEmpty(), "decision");
        ofDecision(it, decided || it.decidedBy().isEmpty(), "decider");
        ofDecision(it, decided || it.compensation().isEmpty(), "compensation");
        it.compensation()
                .ifPresent(money -> Checks.that(
                        money.signum() > 0,
                        "The compensation of case {} must be above zero, found {}",
                        it.caseId(),
                        money));
    }

    private static void notBefore(Complaint it, Optional<Instant> moment, String what) {
        moment.ifPresent(at -> {
            Checks.moment(at, "The moment of a complaint");
            Checks.that(
                    !at.isBefore(it.received()),
                    "The complaint of case {} came in at {}, found {} before that at {}",
                    it.caseId(),
                    it.received(),
                    what,
                    at);
        });
    }

    private static void ofDecision(Complaint it, boolean holds, String part) {
        Checks.that(holds, "The complaint of case {} is not decided and must have no {}", it.caseId(), part);
    }
}
