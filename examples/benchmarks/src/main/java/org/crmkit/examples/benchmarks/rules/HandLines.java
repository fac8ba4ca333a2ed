package org.crmkit.examples.benchmarks.rules;

import java.time.Period;
import java.util.Set;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.score.Points;

/** The lines as rules in Java, as a host writes its own; each says what it saw. */
final class HandLines {
    private HandLines() {}

    /** {@return the twenty lines, a new set each time} */
    static RuleSet<CustomerRow, Points> twenty() {
        return RuleSet.of(
                "twenty-rules",
                new TradeRules.LargeRule(1_000_000),
                new TradeRules.MediumRule(100_000, 1_000_000),
                new TradeRules.StaffRule(250),
                new TradeRules.ManyOrdersRule(12),
                new TradeRules.SomeOrdersRule(4, 12),
                new RiskRules.OverdueRule(61),
                new RiskRules.PoorCreditRule(550),
                new RiskRules.GoodCreditRule(720),
                new RiskRules.OpenCasesRule(4),
                new FitRules.ReferralRule(),
                new FitRules.EventRule(),
                new FitRules.KeySegmentRule(),
                new FitRules.PartnerRule(),
                new RiskRules.AtRiskRule(),
                new FitRules.IndustryRule(Set.of("finance", "telecom", "energy")),
                new FitRules.CountryRule(Set.of("DE", "FR", "NL", "BE")),
                new FitRules.TagRule("vip"),
                new TimeRules.NewCustomerRule(Period.ofDays(90)),
                new TimeRules.RecentContactRule(Period.ofDays(30)),
                new TimeRules.RenewalDueRule(Period.ofDays(60)));
    }
}
