package org.crmkit.scoring.fraud;

import java.util.List;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;
import org.crmkit.core.check.Reason;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.value.AsOf;

/**
 * Customers share what only one should have, such as a registration id or bank account, or more of them than a household share
 * something else, such as a phone number or address. What a crowd shares tells nothing, see {@link IdentityTally}.
 *
 * <p>Unknown if nothing is known by which the customer could be recognised.
 *
 * @param policy what a business may tune
 */
public record SharedIdentityRule(FraudPolicy policy) implements Rule<FraudProfile, FraudAlert> {
    static final String KIND = "shared-identity";
    private static final LocalizedText NOTHING =
            LocalizedText.of("nothing is known by which the customer could be recognised", "没有可识别该客户的信息");
    private static final LocalizedText FEW = LocalizedText.of(
            "it shares nothing that only one should have, nor anything with more than {}", "未共用应独有的信息，其他信息的共用者也不超过{}个");
    private static final LocalizedText SHARED = LocalizedText.of("its {} is also that of {}", "其{}与{}相同");
    private static final LocalizedText SEVERAL = LocalizedText.of("{}");

    /** {@return the rule with the standard policy} */
    public static SharedIdentityRule standard() {
        return new SharedIdentityRule(FraudPolicy.standard());
    }

    @Override
    public RuleId id() {
        return RuleId.of("fraud.shared-identity");
    }

    @Override
    public String statement() {
        return "Look at customers that share what only one should have";
    }

    @Override
    public Answer<FraudAlert> ask(FraudProfile profile, AsOf asOf) {
        if (profile.shared().isEmpty()) {
            return Answer.unknown(NOTHING);
        }
        List<SharedIdentity> suspect =
                profile.shared().get().stream().filter(this::isSuspect).toList();
        if (suspect.isEmpty()) {
            return Answer.no(FEW, policy.identities().household());
        }
        List<Reason> evidence = suspect.stream()
                .map(it -> Reason.of(SHARED, it.name(), Phrase.list(it.others())))
                .toList();
        LocalizedText because = Phrase.joined(
                suspect.stream()
                        .map(it ->
                                Phrase.of("its {} is also that of {}", "其{}与{}相同", it.name(), Phrase.list(it.others())))
                        .toList(),
                "; ",
                "；");
        return Answer.yes(new FraudAlert(KIND, profile.customer(), evidence), SEVERAL, because);
    }

    private boolean isSuspect(SharedIdentity identity) {
        return policy.identities().strong().contains(identity.kind())
                || identity.others().size() + 1 > policy.identities().household();
    }
}
