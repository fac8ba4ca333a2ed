package org.crmkit.examples.benchmarks.rules;

import java.util.List;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.score.ScoreSheet;
import org.crmkit.core.score.Scorecard;

/** A scorecard, of whose sheets points and ids are read at once. */
record IdsContender(Scorecard<CustomerRow> card) implements Contender {
    private record Found(int points, List<RuleId> ids) {}

    @Override
    public void score(CustomerRow[] customers, Object[] results) {
        for (int i = 0; i < customers.length; i++) {
            ScoreSheet sheet = card.score(customers[i], Customers.AS_OF);
            results[i] = new Found(sheet.total(), sheet.matched());
        }
    }

    @Override
    public Scored read(Object result) {
        Found found = (Found) result;
        return new Scored(
                found.points(), found.ids().stream().map(RuleId::value).toList());
    }
}
