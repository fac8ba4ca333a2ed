package org.crmkit.examples.review.relations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.consent.ConsentDecision;
import org.crmkit.core.consent.ConsentLedger;
import org.crmkit.core.consent.ConsentModel;
import org.crmkit.core.consent.ConsentRecord;
import org.crmkit.core.consent.ConsentStatus;
import org.crmkit.core.consent.LawfulBasis;
import org.crmkit.core.consent.Reach;
import org.crmkit.core.consent.Suppression;
import org.crmkit.core.consent.SuppressionReason;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.contactpoint.Purpose;
import org.crmkit.core.marketing.Touch;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.AsOf;
import org.crmkit.examples.review.seed.Line;
import org.crmkit.examples.review.seed.Randomness;
import org.crmkit.examples.review.seed.Staff;

/** Generates whether one customer may be reached for marketing: what it decided, and what followed from campaigns. */
final class Permission {
    private static final int GRANTED_PER_MILLE = 720;
    private static final int DENIED_PER_MILLE = 60;
    private static final int WITHDRAWN_PER_MILLE = 30;
    private static final int PUBLIC_LIST_PER_MILLE = 12;

    private final PartyId party;
    private final List<ConsentRecord> consents = new ArrayList<>();
    private final List<Suppression> suppressions = new ArrayList<>();

    /** Starts with what the customer said when it began to be asked. */
    Permission(Line.Buyer buyer, LocalDate asked, Randomness random) {
        this.party = PartyId.of(buyer.id());
        Instant at = Staff.moment(asked, random).toInstant();
        long said = random.below(1000);
        if (said < GRANTED_PER_MILLE) {
            decide(ConsentDecision.GRANTED, at);
            if (random.chance(WITHDRAWN_PER_MILLE)) {
                decide(ConsentDecision.WITHDRAWN, at.plus(Duration.ofDays(20 + random.below(200))));
            }
        } else if (said < GRANTED_PER_MILLE + DENIED_PER_MILLE) {
            decide(ConsentDecision.DENIED, at);
        }
        if (random.chance(PUBLIC_LIST_PER_MILLE)) {
            suppress(SuppressionReason.PUBLIC_LIST, at.plus(Duration.ofDays(1)));
        }
    }

    private void decide(ConsentDecision decision, Instant at) {
        consents.add(ConsentRecord.builder()
                .party(party)
                .purpose(Purpose.MARKETING)
                .decision(decision)
                .model(ConsentModel.OPT_IN)
                .basis(LawfulBasis.CONSENT)
                .capturedAt(at)
                .capturedVia(Channel.WEB)
                .source("customer-portal")
                .build());
    }

    private void suppress(SuppressionReason reason, Instant at) {
        suppressions.add(Suppression.builder()
                .party(party)
                .channel(reason.equals(SuppressionReason.BOUNCED) ? Optional.of(Channel.EMAIL) : Optional.empty())
                .purpose(Purpose.MARKETING)
                .reason(reason)
                .since(at)
                .build());
    }

    /** Does what must be done once a message came back, was refused or gave offence. */
    void react(Touch.Outcome.Category outcome, Instant at) {
        Instant next = at.plus(Duration.ofHours(20));
        switch (outcome) {
            case BOUNCED_HARD -> suppress(SuppressionReason.BOUNCED, next);
            case OPTED_OUT -> suppress(SuppressionReason.UNSUBSCRIBED, next);
            case COMPLAINED -> suppress(SuppressionReason.COMPLAINT, next);
            default -> {}
        }
    }

    /** {@return the code of why the customer must not be written to at a moment}; absent if it may be. */
    Optional<String> refusal(Instant at) {
        ConsentStatus status = ConsentLedger.of(party, ConsentModel.OPT_IN, consents, suppressions)
                .statusAt(Reach.over(Channel.EMAIL), Purpose.MARKETING, AsOf.of(at, Staff.SHANGHAI));
        return status.permitted()
                ? Optional.empty()
                : Optional.of(status.suppressions().stream()
                        .findFirst()
                        .map(stop -> stop.reason().code())
                        .orElse("no-consent"));
    }

    PartyId party() {
        return party;
    }

    List<ConsentRecord> consents() {
        return consents;
    }

    List<Suppression> suppressions() {
        return suppressions;
    }
}
