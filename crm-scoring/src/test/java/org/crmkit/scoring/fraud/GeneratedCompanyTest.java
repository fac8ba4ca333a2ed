package org.crmkit.scoring.fraud;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.crmkit.core.rule.Answers;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.stat.Tally;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Share;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedCompanyTest {
    private static final AsOf NOW = AsOf.endOf(Company.LAST, ZoneOffset.UTC);

    /** Alerts of one kind: those of planted frauds, those of innocents, and frauds that none was raised for. */
    private record Count(long right, long wrong, long missed) {
        Count plus(long moreRight, long moreWrong, long moreMissed) {
            return new Count(right + moreRight, wrong + moreWrong, missed + moreMissed);
        }

        double recall() {
            return right / (double) (right + missed);
        }

        double precision() {
            return right / (double) (right + wrong);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261122})
    void nine_of_ten_frauds_are_found_and_four_of_five_alerts_are_right(long seed) {
        Company company = Company.of(3000, seed);
        Map<String, Count> counts = counts(company);
        assertThat(counts).hasSize(4);
        counts.forEach((kind, count) -> {
            System.out.println(String.format(
                    Locale.ROOT,
                    "seed %s, %s: recall %.3f, precision %.3f, false alarms %.5f of innocents",
                    seed,
                    kind,
                    count.recall(),
                    count.precision(),
                    count.wrong() / (double) (company.trades.size() - company.frauds.size())));
            assertThat(count.right() + count.missed()).as(kind).isEqualTo(30);
            assertThat(count.recall()).as("recall of %s", kind).isGreaterThanOrEqualTo(0.9);
            assertThat(count.precision()).as("precision of %s", kind).isGreaterThanOrEqualTo(0.8);
        });
    }

    private static Map<String, Count> counts(Company company) {
        FraudPolicy policy = FraudPolicy.standard();
        SharedIdentities identities =
                company.identities.stream().collect(Tally.collector(() -> IdentityTally.of(policy)));
        assertThat(identities.crowds()).isEqualTo(1);
        List<FraudProfile> profiles = company.trades.entrySet().stream()
                .map(it -> FraudProfile.of(it.getKey(), it.getValue()))
                .toList();
        UsualRefunds usual = profiles.stream().collect(Tally.collector(() -> RefundTally.of(policy, NOW)));
        assertThat(usual.high()).isBetween(Share.ofPercent(5), Share.ofPercent(60));
        RuleSet<FraudProfile, FraudAlert> rules = FraudRules.standard();
        Map<String, Count> counts = new TreeMap<>();
        company.frauds.values().forEach(kind -> counts.put(kind, new Count(0, 0, 0)));
        for (FraudProfile profile : profiles) {
            Answers<FraudAlert> answers = rules.ask(profile.among(identities, usual), NOW);
            List<String> raised = answers.yes().stream().map(FraudAlert::kind).toList();
            String planted = company.frauds.getOrDefault(profile.customer(), "none");
            counts.replaceAll((kind, count) -> {
                boolean isRaised = raised.contains(kind);
                boolean isFraud = planted.equals(kind);
                return count.plus(
                        isRaised && isFraud ? 1 : 0, isRaised && !isFraud ? 1 : 0, isFraud && !isRaised ? 1 : 0);
            });
        }
        return counts;
    }
}
