package org.crmkit.core.opportunity;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.crmkit.core.check.Checks;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Ref;

/** What an opportunity can get wrong by itself. */
final class OpportunityChecks {
    private OpportunityChecks() {}

    static void of(Opportunity it) {
        Checks.that(!it.name().isBlank(), "Opportunity {} must have a name that is not blank", it.id());
        it.process().ifPresent(code -> Checks.id(code, "The process of an opportunity"));
        it.orderType().ifPresent(code -> Checks.id(code, "The type of order of an opportunity"));
        it.source().ifPresent(code -> Checks.id(code, "The source of an opportunity"));
        it.campaign().ifPresent(ref -> campaign(it, ref));
        boolean own = it.duplicateOf().filter(it.id()::equals).isPresent();
        Checks.that(!own, "Opportunity {} must not be a duplicate of itself", it.id());
        Checks.moment(it.created(), "The moment an opportunity was created");
        Instant first = it.history().entries().get(0).at();
        Checks.that(
                !it.created().isAfter(first),
                "Opportunity {} was created at {}, found a history that begins at {}",
                it.id(),
                it.created(),
                first);
        committee(it);
        competitors(it);
        lines(it);
    }

    private static void campaign(Opportunity it, Ref ref) {
        Checks.that(
                ref.kind().equals("campaign"),
                "The campaign of opportunity {} must be a reference of kind campaign, found {}",
                it.id(),
                ref);
    }

    private static void committee(Opportunity it) {
        List<CommitteeMember> primary =
                it.committee().stream().filter(CommitteeMember::primary).toList();
        if (primary.size() > 1) {
            throw new IllegalArgumentException(Checks.fill(
                    "Opportunity {} must have one primary member of the buying committee at most, found {} as {} and {} as {}",
                    it.id(),
                    primary.get(0).who(),
                    primary.get(0).role(),
                    primary.get(1).who(),
                    primary.get(1).role()));
        }
    }

    private static void competitors(Opportunity it) {
        StageCategory category = it.history().last().category();
        for (Competitor competitor : it.competitors()) {
            Checks.that(
                    category == StageCategory.LOST
                            || competitor
                                    .outcome()
                                    .filter(Competitor.Outcome.LOST_TO::equals)
                                    .isEmpty(),
                    "Opportunity {} is {} and must not be lost to a competitor, found {}",
                    it.id(),
                    category,
                    competitor.who());
        }
    }

    private static void lines(Opportunity it) {
        List<Money> amounts = it.lines().stream()
                .flatMap(line -> Stream.concat(line.price().stream(), line.amount().stream()))
                .toList();
        for (Money amount : amounts) {
            Checks.that(
                    amount.currency().equals(amounts.get(0).currency()),
                    "The lines of opportunity {} must have one currency, found {} and {}",
                    it.id(),
                    amounts.get(0),
                    amount);
        }
        if (it.linesDriveAmount()) {
            Checks.that(
                    it.net().isPresent() && it.net().equals(it.history().last().amount()),
                    "The lines of opportunity {} add up to {} and drive its amount, found {}",
                    it.id(),
                    it.net().map(Money::toString).orElse("no sum"),
                    it.history().last().amount().map(Money::toString).orElse("no amount"));
        }
    }
}
