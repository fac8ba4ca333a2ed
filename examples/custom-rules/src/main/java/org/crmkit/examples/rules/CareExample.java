package org.crmkit.examples.rules;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Texts;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.score.Bands;
import org.crmkit.core.score.Points;
import org.crmkit.core.score.Scorecard;
import org.crmkit.core.value.AsOf;

/** How do I score my own rows, without mapping them to anything, and say why? */
public final class CareExample {
    static final AsOf TODAY = AsOf.endOf(LocalDate.of(2026, 3, 31), ZoneId.of("Asia/Shanghai"));

    private static final Scorecard<Debtor> CARE = Scorecard.of(
                    "acme.care",
                    RuleSet.firstOf(
                            "acme.care.size",
                            Debtor.ORDERS
                                    .atLeast(24)
                                    .then(
                                            "acme.care.size.large",
                                            Points.of(20),
                                            LocalizedText.of("orders every fortnight", "每两周下单")),
                            Debtor.ORDERS
                                    .atLeast(6)
                                    .then(
                                            "acme.care.size.medium",
                                            Points.of(10),
                                            LocalizedText.of("orders every other month", "每两个月下单"))),
                    RuleSet.of(
                            "acme.care.rhythm",
                            Debtor.LAST_ORDER
                                    .withinLast(Period.ofDays(90))
                                    .then(
                                            "acme.care.rhythm.recent",
                                            Points.of(12),
                                            LocalizedText.of("bought this quarter", "本季度有购买")),
                            Debtor.CONTRACT_END
                                    .withinNext(Period.ofDays(60))
                                    .then(
                                            "acme.care.rhythm.renewal",
                                            Points.of(11),
                                            LocalizedText.of("the contract is about to end", "合同即将到期"))))
            .between(0, 100)
            .bands(Bands.none().from(0, "C").from(20, "B").from(35, "A"));

    private CareExample() {}

    /** Prints each score, and for one row what every line says, in two languages. */
    public static void main(String... args) {
        for (Debtor debtor : Debtor.all()) {
            System.out.println(debtor.name() + ": " + CARE.score(debtor, TODAY));
        }
        Debtor hotel = Debtor.all().get(1);
        CARE.explain(hotel, TODAY).forEach(set -> System.out.println(set.explain(Texts.ENGLISH)));
        CARE.explain(hotel, TODAY).forEach(set -> System.out.println(set.explain(Texts.CHINESE)));
    }
}
