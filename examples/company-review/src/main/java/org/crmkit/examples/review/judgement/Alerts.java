package org.crmkit.examples.review.judgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.rule.Answers;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.value.AsOf;
import org.crmkit.scoring.fraud.FraudAlert;
import org.crmkit.scoring.fraud.FraudPolicy;
import org.crmkit.scoring.fraud.FraudProfile;
import org.crmkit.scoring.fraud.FraudRules;
import org.crmkit.scoring.fraud.IdentityAttributes;
import org.crmkit.scoring.fraud.IdentityTally;
import org.crmkit.scoring.fraud.OrderSpikeRule;
import org.crmkit.scoring.fraud.RefundTally;
import org.crmkit.scoring.fraud.SharedIdentities;
import org.crmkit.scoring.fraud.UnusualRefundsRule;
import org.crmkit.scoring.fraud.UsualRefunds;

/**
 * Where somebody should look; an alert is a reason to look, and no proof.
 *
 * <p>Orders and refunds are looked at of those who traded in the days in which refunds count: of all others they are not out of
 * the ordinary, whatever else were known.
 *
 * @param customers how many customers there are
 * @param trading how many of them traded in these days
 * @param days how many days these are
 * @param alerts what was seen, rule by rule and then by customer
 * @param identities who shares what with whom
 * @param untold for each rule on orders and refunds, of how many of those trading it cannot tell
 */
public record Alerts(
        long customers,
        long trading,
        int days,
        List<FraudAlert> alerts,
        SharedIdentities identities,
        Map<RuleId, Long> untold) {
    /** Copies the list. */
    public Alerts {
        alerts = List.copyOf(alerts);
    }

    static Alerts of(List<Buyer> buyers, String bankAccount, AsOf asOf) {
        FraudPolicy policy = FraudPolicy.standard();
        LocalDate since = asOf.date().minusDays(policy.refunds().days() - 1L);
        SharedIdentities identities = identities(buyers, policy, bankAccount, asOf);
        List<FraudProfile> trading = buyers.stream()
                .filter(buyer -> buyer.tradedSince(since))
                .map(Alerts::profile)
                .toList();
        Stream<FraudProfile> sharing = buyers.stream()
                .filter(buyer -> !buyer.tradedSince(since))
                .filter(buyer -> identities.of(buyer.id()).stream().anyMatch(shared -> !shared.isEmpty()))
                .map(Alerts::profile);
        RefundTally refunds = RefundTally.of(policy, asOf);
        trading.forEach(refunds::add);
        UsualRefunds usual = refunds.result();
        Asking asking = new Asking(policy, asOf);
        trading.forEach(profile -> asking.ask(profile.among(identities, usual)));
        Map<RuleId, Long> untold = asking.untold(
                OrderSpikeRule.standard().id(), UnusualRefundsRule.standard().id());
        sharing.forEach(profile -> asking.ask(profile.among(identities, usual)));
        return new Alerts(buyers.size(), trading.size(), policy.refunds().days(), asking.alerts(), identities, untold);
    }

    private static FraudProfile profile(Buyer buyer) {
        return FraudProfile.of(buyer.id(), buyer.trades());
    }

    private static SharedIdentities identities(List<Buyer> buyers, FraudPolicy policy, String bankAccount, AsOf asOf) {
        IdentityTally tally = IdentityTally.of(policy);
        Attributes<CustomerFile> on = IdentityAttributes.standard(bankAccount);
        buyers.stream()
                .flatMap(buyer -> buyer.file().stream())
                .forEach(file -> IdentityAttributes.of(on, file, asOf).forEach(tally::add));
        return tally.result();
    }

    /** Asks one customer after the other and keeps what was answered, rule by rule. */
    private static final class Asking {
        private final RuleSet<FraudProfile, FraudAlert> rules;
        private final AsOf asOf;
        private final Map<RuleId, List<FraudAlert>> alerts = new HashMap<>();
        private final Map<RuleId, Long> untold = new HashMap<>();

        private Asking(FraudPolicy policy, AsOf asOf) {
            this.rules = FraudRules.of(policy);
            this.asOf = asOf;
        }

        private void ask(FraudProfile profile) {
            for (Answers.Asked<FraudAlert> asked : rules.ask(profile, asOf).all()) {
                asked.answer()
                        .yes()
                        .ifPresent(alert -> alerts.computeIfAbsent(asked.rule(), rule -> new ArrayList<>())
                                .add(alert));
                untold.merge(asked.rule(), asked.answer().truth() == Truth.UNKNOWN ? 1L : 0L, Long::sum);
            }
        }

        private Map<RuleId, Long> untold(RuleId... some) {
            Map<RuleId, Long> counts = new TreeMap<>();
            for (RuleId rule : some) {
                counts.put(rule, untold.getOrDefault(rule, 0L));
            }
            return counts;
        }

        private List<FraudAlert> alerts() {
            return rules.ids().stream()
                    .flatMap(rule -> alerts.getOrDefault(rule, List.of()).stream())
                    .toList();
        }
    }

    /** {@return the alerts of a kind, by customer} */
    public List<FraudAlert> of(String kind) {
        return alerts.stream().filter(alert -> alert.kind().equals(kind)).toList();
    }

    /** {@return of how many customers nothing is known by which they could be recognised} */
    public long unrecognised() {
        return customers - identities.byCustomer().size();
    }
}
