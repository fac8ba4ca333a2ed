package org.crmkit.examples.benchmarks.rules;

import java.util.List;
import org.crmkit.core.rule.Answers;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.score.Points;

/** A rule set, asked for answers with their reasons. */
record RuleSetContender(RuleSet<CustomerRow, Points> rules) implements Contender {
    @Override
    public void score(CustomerRow[] customers, Object[] results) {
        for (int i = 0; i < customers.length; i++) {
            results[i] = rules.ask(customers[i], Customers.AS_OF);
        }
    }

    @Override
    @SuppressWarnings("unchecked") // results are what ask gave
    public Scored read(Object result) {
        Answers<Points> answers = (Answers<Points>) result;
        List<String> lines = answers.all().stream()
                .filter(asked -> asked.answer().truth() == Truth.YES)
                .map(asked -> asked.rule().value())
                .toList();
        return new Scored(answers.yes().stream().mapToInt(Points::value).sum(), lines);
    }
}
