package org.crmkit.core.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.value.Ref;

/** What one case can get wrong by itself. */
final class CaseChecks {
    private CaseChecks() {}

    static void check(ServiceCase it) {
        codes(it);
        refs(it);
        order(it);
        resolution(it);
        overrides(it);
        satisfaction(it);
        relations(it);
    }

    private static void codes(ServiceCase it) {
        it.number().ifPresent(number -> Checks.id(number, "The number of a case"));
        Checks.id(it.kind(), "The kind of a case");
        it.topic().ifPresent(code -> Checks.id(code, "The topic of a case"));
        it.reason().ifPresent(code -> Checks.id(code, "The reason of a case"));
        it.severity().ifPresent(code -> Checks.id(code, "The severity of a case"));
        it.slaPolicy().ifPresent(code -> Checks.id(code, "The policy of a case"));
        Checks.moment(it.opened(), "The moment at which a case came in");
    }

    private static void refs(ServiceCase it) {
        kind(it, it.installedProduct(), "installed-product");
        kind(it, it.entitlement(), "entitlement");
    }

    private static void kind(ServiceCase it, Optional<Ref> ref, String kind) {
        ref.ifPresent(to ->
                Checks.that(to.kind().equals(kind), "Case {} must point to an {} there, found {}", it.id(), kind, to));
    }

    private static void order(ServiceCase it) {
        it.status().ifPresent(states -> {
            Timeline.Entry<CaseStatus> first = states.entries().get(0);
            notBefore(it, first.at(), first.state().category().words().en());
        });
        it.triage().ifPresent(states -> notBefore(it, states.entries().get(0).at(), "judged"));
        it.owners().ifPresent(states -> notBefore(it, states.entries().get(0).at(), "assigned"));
        it.escalations().forEach(up -> notBefore(it, up.at(), "escalated"));
        it.promises().forEach(promise -> notBefore(it, promise.at(), "promised something"));
        it.contacts().stream()
                .filter(contact -> contact.kind() == CaseContact.Kind.REPLY)
                .forEach(reply -> notBefore(it, reply.at(), "answered"));
    }

    private static void notBefore(ServiceCase it, Instant at, String what) {
        Checks.that(
                !at.isBefore(it.opened()),
                "Case {} was opened at {}, found {} before that at {}",
                it.id(),
                it.opened(),
                what,
                at);
    }

    /** What is closed without a stay among the resolved must say itself how it was solved. */
    private static void resolution(ServiceCase it) {
        boolean solved = false;
        for (Timeline.Entry<CaseStatus> entry :
                it.status().map(Timeline::entries).orElse(List.of())) {
            CaseStatus status = entry.state();
            solved =
                    status.category().solved() && (solved || status.resolution().isPresent());
            Checks.that(
                    solved || !status.category().solved(),
                    "Case {} was closed at {} and must have a resolution, found none",
                    it.id(),
                    entry.at());
        }
    }

    private static void overrides(ServiceCase it) {
        for (Timeline.Entry<Triage> entry : it.triage().map(Timeline::entries).orElse(List.of())) {
            Triage judged = entry.state();
            Checks.that(
                    !judged.overridden() || entry.cause().because().isPresent(),
                    "Case {} has priority {} set over impact {} and urgency {} by {}, who must say why",
                    it.id(),
                    judged.priority().orElse(null),
                    judged.impact().orElse(null),
                    judged.urgency().orElse(null),
                    entry.cause().by());
        }
    }

    private static void satisfaction(ServiceCase it) {
        it.satisfaction().ifPresent(rating -> {
            Instant solved = it.progress().firstSolved().orElse(Instant.MAX);
            Checks.that(
                    !solved.equals(Instant.MAX), "Case {} was never resolved, found rated at {}", it.id(), rating.at());
            Checks.that(
                    !rating.at().isBefore(solved),
                    "Case {} was resolved at {}, found rated before that at {}",
                    it.id(),
                    solved,
                    rating.at());
        });
    }

    private static void relations(ServiceCase it) {
        itself(it, it.parent(), "be its own parent");
        itself(it, it.duplicateOf(), "be a duplicate of itself");
        itself(it, it.followUpOf(), "follow up itself");
        itself(it, it.causedBy(), "be caused by itself");
    }

    private static void itself(ServiceCase it, Optional<CaseId> other, String what) {
        Checks.that(!other.equals(Optional.of(it.id())), "Case {} must not {}", it.id(), what);
    }
}
