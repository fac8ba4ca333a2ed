package org.crmkit.examples.review.company;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.customer.Classification;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerValue;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;
import org.crmkit.examples.review.seed.CompanyPlan;
import org.crmkit.examples.review.seed.Line;
import org.crmkit.examples.review.seed.Randomness;
import org.crmkit.examples.review.seed.Staff;
import org.crmkit.scoring.worth.WorthThresholds;

/**
 * What the company's sales people think of its customers: half a year before the last day they estimated what each could
 * bring in 12 months, and noted where it stood; some classes were given by hand.
 */
final class Estimates {
    private static final LocalizedText REVIEWED =
            LocalizedText.of("half-yearly review: {} in 12 months, {} possible", "半年评审：12个月{}，潜力{}");
    private static final String KEY_ACCOUNT = "董事会重点客户 / key account of the board";
    private static final int UNKNOWN_PER_MILLE = 30;
    private static final int BY_HAND_EACH = 500;
    /** Customers buy here from a twentieth to all of what they need: the logarithm of that. */
    private static final double LEAST_SHARE = 3;

    private static final long ROUNDED_TO = 10_000;

    private final CompanyPlan plan;
    private final LocalDate reviewed;
    /** What each customer brought in the 12 months before the review, and could bring. */
    private final Map<Line.Buyer, Guess> guesses = new LinkedHashMap<>();

    private record Guess(Money current, Optional<Money> potential) {}

    Estimates(CompanyPlan plan) {
        this.plan = plan;
        this.reviewed = plan.lastDay().minusMonths(6);
    }

    /** Takes what one customer bought; the estimate is no less than what came true of it. */
    void add(Line.Buyer buyer, List<Line> lines) {
        Randomness random = new Randomness(plan.seed(), GeneratedRecords.ESTIMATES + buyer.number());
        Money zero = Money.zero(lines.get(0).amount().currency());
        LocalDate from = reviewed.minusMonths(12);
        Money current = lines.stream()
                .filter(line -> line.day().isAfter(from) && !line.day().isAfter(reviewed))
                .map(Line::amount)
                .reduce(zero, Money::plus);
        Money since = lines.stream()
                .filter(line -> line.day().isAfter(from))
                .map(Line::amount)
                .reduce(zero, Money::plus);
        Money all = lines.stream().map(Line::amount).reduce(zero, Money::plus);
        double share = StrictMath.exp(-LEAST_SHARE * random.unit() * random.unit());
        double usual = Math.max(0, all.minorUnits() / 3.0);
        double possible = since.signum() > 0 ? Math.max((double) since.minorUnits(), usual) / share : usual / 2;
        Money potential = Money.ofMinor(zero.currency(), ROUNDED_TO * (1 + (long) possible / ROUNDED_TO));
        boolean known = !random.chance(UNKNOWN_PER_MILLE);
        guesses.put(buyer, new Guess(current, Optional.of(potential).filter(money -> known)));
    }

    /** {@return the customers with what was estimated and noted} */
    List<Customer> customers() {
        long current = median(guesses.values().stream().map(Guess::current).toList());
        long potential = median(guesses.values().stream()
                .flatMap(guess -> guess.potential().stream())
                .toList());
        List<Customer> customers = new ArrayList<>();
        guesses.forEach((buyer, guess) -> customers.add(Customer.builder()
                .id(CustomerId.of(buyer.id()))
                .party(PartyId.of(buyer.id()))
                .name(buyer.name())
                .owner(Staff.of(buyer))
                .currency(guess.current().currency())
                .value(CustomerValue.builder()
                        .asOf(reviewed)
                        .actual(guess.current())
                        .potential(guess.potential())
                        .build())
                .addAllClassifications(classes(buyer, guess, current, potential))
                .build()));
        return customers;
    }

    /** {@return the least amount of the upper half of those in the main currency, in its smallest unit} */
    private static long median(List<Money> amounts) {
        long[] sorted = amounts.stream()
                .filter(money -> money.currency().getCurrencyCode().equals(CompanyPlan.MAIN_CURRENCY))
                .mapToLong(Money::minorUnits)
                .sorted()
                .toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    private List<Classification> classes(Line.Buyer buyer, Guess guess, long current, long potential) {
        List<Classification> classes = new ArrayList<>();
        guess.potential()
                .filter(possible -> possible.currency().getCurrencyCode().equals(CompanyPlan.MAIN_CURRENCY))
                .ifPresent(possible -> classes.add(Classification.builder()
                        .scheme(WorthThresholds.SCHEME)
                        .code(code(guess.current().minorUnits() >= current, possible.minorUnits() >= potential))
                        .period(DateRange.from(reviewed))
                        .byRule(
                                WorthThresholds.RULE,
                                reviewed.toString(),
                                Reason.of(REVIEWED, guess.current(), possible))
                        .build()));
        if (buyer.number() % BY_HAND_EACH == 0) {
            classes.add(Classification.builder()
                    .scheme(WorthThresholds.SCHEME)
                    .code(code(true, true))
                    .period(DateRange.of(reviewed, plan.lastDay().plusMonths(6)))
                    .byHand(Staff.HEAD, KEY_ACCOUNT)
                    .build());
        }
        return classes;
    }

    private static String code(boolean brings, boolean couldBring) {
        if (brings) {
            return couldBring ? "KEEP" : "MAINTAIN";
        }
        return couldBring ? "DEVELOP" : "LET_GO";
    }
}
