package org.crmkit.examples.benchmarks.rules;

import org.crmkit.core.rule.RuleId;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.score.Points;
import org.crmkit.core.score.ScoreSheet;
import org.crmkit.core.score.Scorecard;

/** A scorecard of one set of lines. */
record CardContender(Scorecard<CustomerRow> card) implements Contender {
    private static final int LONG_IN_USE = 1_100_000;

    /** {@return a card that has not scored yet} */
    static CardContender fresh(RuleSet<CustomerRow, Points> lines) {
        return new CardContender(Scorecard.of("card", lines));
    }

    /** {@return a card that has scored more than a million customers} */
    static CardContender used(RuleSet<CustomerRow, Points> lines) {
        CardContender contender = fresh(lines);
        CustomerRow[] customers = Customers.of(1_000);
        Object[] results = new Object[customers.length];
        for (int scored = 0; scored < LONG_IN_USE; scored += customers.length) {
            contender.score(customers, results);
        }
        return contender;
    }

    @Override
    public void score(CustomerRow[] customers, Object[] results) {
        for (int i = 0; i < customers.length; i++) {
            results[i] = card.score(customers[i], Customers.AS_OF);
        }
    }

    @Override
    public Scored read(Object result) {
        ScoreSheet sheet = (ScoreSheet) result;
        return new Scored(
                sheet.total(), sheet.matched().stream().map(RuleId::value).toList());
    }
}
