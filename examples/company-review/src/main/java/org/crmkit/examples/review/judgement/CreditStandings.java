package org.crmkit.examples.review.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.check.Reason;
import org.crmkit.core.customer.CreditStatus;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.FactKinds;
import org.crmkit.core.order.Order;
import org.crmkit.core.order.OrderLine;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Answers;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.crmkit.scoring.credit.CreditLine;
import org.crmkit.scoring.credit.CreditRules;

/**
 * Whose orders are taken, watched, held or refused.
 *
 * @param standings every customer's, by id
 * @param whatIf what would become of those whose orders are taken now, if they ordered once more what they ordered last; only
 *     those whose order would be held, the largest order first within a currency
 */
public record CreditStandings(List<Standing> standings, List<WhatIf> whatIf) {
    /** Copies the lists. */
    public CreditStandings {
        standings = List.copyOf(standings);
        whatIf = List.copyOf(whatIf);
    }

    /**
     * How one customer stands.
     *
     * @param customer who
     * @param status the status; absent if more data could change it
     * @param because why, or what is missing
     */
    public record Standing(CustomerId customer, Optional<CreditStatus> status, Reason because) {
        private static Standing of(CustomerFile file, Answers<CreditStatus> answers) {
            if (answers.undecided() || answers.first().isEmpty()) {
                Reason missing = answers.unknown().stream()
                        .map(asked -> asked.answer().because())
                        .reduce((before, last) -> last)
                        .orElseThrow();
                return new Standing(file.id(), Optional.empty(), missing);
            }
            return new Standing(file.id(), answers.first(), reason(answers));
        }
    }

    /**
     * What would be if a customer ordered more.
     *
     * @param customer who
     * @param more for how much
     * @param because why the order would be held
     */
    public record WhatIf(CustomerId customer, Money more, Reason because) {}

    static CreditStandings of(List<CustomerFile> files, AsOf asOf) {
        RuleSet<CustomerFile, CreditStatus> rules = CreditRules.standard();
        List<Standing> standings = new ArrayList<>();
        List<WhatIf> whatIf = new ArrayList<>();
        for (CustomerFile file : files) {
            Standing standing = Standing.of(file, rules.ask(file, asOf));
            standings.add(standing);
            standing.status()
                    .filter(status -> status == CreditStatus.OK || status == CreditStatus.WATCH)
                    .flatMap(status -> lastOrder(file, asOf))
                    .flatMap(more -> held(file, more, asOf))
                    .ifPresent(whatIf::add);
        }
        Comparator<WhatIf> byCurrency =
                Comparator.comparing(one -> one.more().currency().getCurrencyCode());
        whatIf.sort(byCurrency
                .thenComparing(one -> one.more().amount(), Comparator.reverseOrder())
                .thenComparing(WhatIf::customer));
        return new CreditStandings(standings, whatIf);
    }

    private static Optional<WhatIf> held(CustomerFile file, Money more, AsOf asOf) {
        Answers<CreditStatus> answers =
                CreditRules.of(CreditLine.standard().withMore(more)).ask(file, asOf);
        return answers.first()
                .filter(status -> status == CreditStatus.HOLD)
                .map(status -> new WhatIf(file.id(), more, reason(answers)));
    }

    private static Reason reason(Answers<CreditStatus> answers) {
        return answers.all().stream()
                .map(Answers.Asked::answer)
                .filter(answer -> answer.yes().isPresent())
                .map(Answer::because)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Money> lastOrder(CustomerFile file, AsOf asOf) {
        Comparator<Order> byDay = Comparator.comparing(Order::ordered);
        return file.all(FactKinds.ORDER).stream()
                .filter(order -> asOf.sees(order.ordered()))
                .max(byDay.thenComparing(Order::id))
                .flatMap(order -> order.lines().stream().map(OrderLine::amount).reduce(Money::plus));
    }

    /** {@return how many customers have each status}; those of whom it cannot be told are left out. */
    public Map<CreditStatus, Long> counts() {
        Map<CreditStatus, Long> counts = new EnumMap<>(CreditStatus.class);
        standings.forEach(standing -> standing.status().ifPresent(status -> counts.merge(status, 1L, Long::sum)));
        return counts;
    }

    /** {@return of how many customers the status cannot be told} */
    public long untold() {
        return standings.stream()
                .filter(standing -> standing.status().isEmpty())
                .count();
    }

    /**
     * {@return what is missing most often where the status cannot be told}
     *
     * @throws java.util.NoSuchElementException if it can be told of all
     */
    public Reason mostMissing() {
        Map<Reason, Long> counts = new LinkedHashMap<>();
        standings.stream()
                .filter(standing -> standing.status().isEmpty())
                .forEach(standing -> counts.merge(standing.because(), 1L, Long::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** {@return those with a status, by id} */
    public List<Standing> with(CreditStatus status) {
        return standings.stream()
                .filter(standing -> standing.status().equals(Optional.of(status)))
                .toList();
    }
}
