package org.crmkit.examples.review.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.check.Reason;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.CustomerFiles;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Answers;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.sales.PurchaseSummaries;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.crmkit.scoring.segment.Segment;
import org.crmkit.scoring.segment.SegmentReport;
import org.crmkit.scoring.segment.SegmentTally;
import org.crmkit.scoring.wallet.Wallet;
import org.crmkit.scoring.wallet.WalletAttributes;
import org.crmkit.scoring.wallet.WalletPack;
import org.crmkit.scoring.wallet.WalletReport;
import org.crmkit.scoring.wallet.WalletTally;

/**
 * How much of what customers spend they spend here: purchases of the last 12 months in the main currency against what customers
 * told that they spend on such things altogether.
 *
 * @param report the wallets that are known, and how many are not
 * @param classes how many customers spend most, some or little of it here
 * @param placed the customers whose wallet is known, those with the most room to grow first
 */
public record Wallets(WalletReport report, SegmentReport classes, List<Placed> placed) {
    /** The host's field of a customer that tells what it spends on such things in 12 months, in the customer's currency. */
    public static final String CATEGORY_SPEND = "wallet.category-spend";

    /** Copies the list. */
    public Wallets {
        placed = List.copyOf(placed);
    }

    /**
     * A customer whose wallet is known.
     *
     * @param customer who
     * @param wallet what it spends, here and altogether
     * @param because how much of it is spent here
     * @param advice what its share asks for
     */
    public record Placed(CustomerId customer, Wallet wallet, Reason because, Optional<Reason> advice) {}

    /** What one customer spends. */
    private record Spending(CustomerId customer, Optional<Money> own, Optional<Money> category) {}

    static Wallets of(CustomerFiles files, PurchaseSummaries purchases, AsOf asOf) {
        Map<CustomerId, Money> own = own(purchases, asOf);
        WalletAttributes<Spending> wallets =
                WalletAttributes.of(attributes(), "spend.own", "spend.category").orThrow();
        RuleSet<Spending, Segment> rules =
                WalletPack.rules(wallets.attributes()).orThrow();
        WalletTally tally = new WalletTally();
        SegmentTally<Spending> classes = new SegmentTally<>(rules, asOf);
        List<Placed> placed = new ArrayList<>();
        for (CustomerFile file : Outlook.customers(files, asOf)) {
            Spending spending =
                    new Spending(file.id(), Optional.ofNullable(own.get(file.id())), category(file.customer(), asOf));
            Answer<Wallet> wallet = wallets.read(spending, asOf);
            tally.add(wallet);
            classes.add(spending);
            wallet.yes()
                    .ifPresent(known -> placed.add(
                            new Placed(file.id(), known, wallet.because(), advice(rules.ask(spending, asOf)))));
        }
        placed.sort(Comparator.comparing((Placed one) -> one.wallet().room())
                .reversed()
                .thenComparing(Placed::customer));
        return new Wallets(tally.result(), classes.result(), placed);
    }

    private static Attributes<Spending> attributes() {
        return Attributes.of(
                "customer",
                Spending::customer,
                Attribute.<Spending>money("spend.own", it -> it.own().orElse(null)),
                Attribute.<Spending>money("spend.category", it -> it.category().orElse(null)));
    }

    private static Map<CustomerId, Money> own(PurchaseSummaries purchases, AsOf asOf) {
        Map<CustomerId, Money> own = new HashMap<>();
        purchases.figures(
                Outlook.year(asOf, 0),
                (number, first, last, days, bought, minorUnits) ->
                        own.put(purchases.customer(number), Money.ofMinor(purchases.currency(), minorUnits)));
        return own;
    }

    /** {@return what it spends altogether}, as it was told with the customer's value. */
    private static Optional<Money> category(Customer customer, AsOf asOf) {
        boolean seen = customer.value().filter(value -> asOf.sees(value.asOf())).isPresent();
        return customer.extensions()
                .number(CATEGORY_SPEND)
                .filter(amount -> seen)
                .flatMap(amount -> customer.currency().map(currency -> Money.of(amount, currency)));
    }

    private static Optional<Reason> advice(Answers<Segment> answers) {
        return answers.all().stream()
                .map(Answers.Asked::answer)
                .filter(answer -> answer.yes().isPresent())
                .map(Answer::because)
                .findFirst();
    }
}
