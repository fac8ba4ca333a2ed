package org.crmkit.examples.review.irregular;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.customer.Credit;
import org.crmkit.core.customer.CreditStatus;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerStatus;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.Payment;
import org.crmkit.core.order.SalesDocument;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.crmkit.examples.review.records.CustomerRecords;
import org.crmkit.examples.review.seed.CompanyPlan;
import org.crmkit.examples.review.seed.Line;

/**
 * Writes on customers what was agreed with them: since when they are customers, from which account they pay, and how much they
 * may owe.
 *
 * <p>Of those in the main currency the one that owes most owes more than it may, the second nearly all, and the third was
 * stopped by hand; every eighth of the others may owe at least twice what it owes. The last customer pays from another's account.
 */
public final class Agreements {
    private static final int WITH_A_LIMIT = 8;
    private static final int WITHOUT_ACCOUNT = 40;
    private static final int WHOLE = 100;
    private static final long ROUND = 100_000;
    /** From here on a limit may lose what is less than a thousand, and what is owed remains near it. */
    private static final long LARGE = 50 * ROUND;

    private static final int OVER = 80;
    private static final int NEAR = 105;

    private final CompanyPlan plan;
    /** What each customer owes, in its own currency. */
    private final Map<String, Money> open = new HashMap<>();

    private Agreements(CompanyPlan plan, List<SalesDocument> documents) {
        this.plan = plan;
        for (SalesDocument document : documents) {
            if (document instanceof Invoice invoice) {
                open.merge(invoice.customer().value(), invoice.total(), Money::plus);
            } else if (document instanceof Payment payment) {
                payment.allocations()
                        .forEach(part -> open.merge(
                                payment.customer().value(), part.amount().negated(), Money::plus));
            }
        }
    }

    /**
     * {@return the customers with what was agreed}
     *
     * @param plan what the company is to be like
     * @param currency the code of the main currency
     * @param customers those of the purchases, in the order of their numbers
     * @param histories what each of them bought, by day, in the same order
     * @param documents their invoices and payments, among others
     */
    public static List<Customer> on(
            CompanyPlan plan,
            String currency,
            List<Customer> customers,
            List<List<Line>> histories,
            List<SalesDocument> documents) {
        Agreements agreements = new Agreements(plan, documents);
        List<String> debtors = agreements.debtors(currency);
        List<Customer> agreed = new ArrayList<>();
        for (int i = 0; i < customers.size(); i++) {
            int place = debtors.indexOf(customers.get(i).id().value());
            boolean last = i == customers.size() - 1;
            agreed.add(Customer.builder()
                    .from(customers.get(i))
                    .since(histories.get(i).get(0).day())
                    .status(agreements.status(histories.get(i)))
                    .extensions(account(last ? i / 2 : i))
                    .credit(agreements.credit(customers.get(i), i, place))
                    .build());
        }
        return agreed;
    }

    /** {@return the three that owe most in a currency, the greatest first} */
    private List<String> debtors(String currency) {
        Comparator<Map.Entry<String, Money>> byAmount = Map.Entry.comparingByValue();
        return open.entrySet().stream()
                .filter(entry -> entry.getValue().currency().getCurrencyCode().equals(currency))
                .filter(entry -> entry.getValue().minorUnits() >= WHOLE)
                .sorted(byAmount.reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(3)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Business has ended with half of those who have not bought for two years. */
    private CustomerStatus status(List<Line> lines) {
        LocalDate last = lines.get(lines.size() - 1).day();
        boolean over = last.isBefore(plan.yearBefore()) && lines.get(0).buyer().number() % 2 == 0;
        return over ? CustomerStatus.FORMER : CustomerStatus.ACTIVE;
    }

    private static Extensions account(int place) {
        String number = Integer.toString(1_000_000 + place);
        return place % WITHOUT_ACCOUNT == WITHOUT_ACCOUNT - 1
                ? Extensions.none()
                : Extensions.none().with(CustomerRecords.BANK_ACCOUNT, "CN" + number);
    }

    private Optional<Credit> credit(Customer customer, int number, int debtor) {
        Optional<Money> owed =
                Optional.ofNullable(open.get(customer.id().value())).filter(money -> money.minorUnits() >= WHOLE);
        return switch (debtor) {
            case 0 -> owed.map(money -> credit(CreditStatus.OK, money, OVER));
            case 1 -> owed.map(money -> credit(CreditStatus.OK, money, NEAR));
            case 2 -> owed.map(money -> ample(CreditStatus.STOP, money));
            default -> owed.filter(money -> number % WITH_A_LIMIT == 0).map(money -> ample(CreditStatus.OK, money));
        };
    }

    private static Credit credit(CreditStatus status, Money owed, long percent) {
        long exact = owed.minorUnits() * percent / WHOLE;
        long limit = exact < LARGE ? exact : exact - exact % ROUND;
        return Credit.builder()
                .status(status)
                .limit(Money.ofMinor(owed.currency(), limit))
                .build();
    }

    /** Twice what is owed, up to the next thousand of the currency's unit. */
    private static Credit ample(CreditStatus status, Money owed) {
        long thousands = 1 + 2 * owed.minorUnits() / ROUND;
        return Credit.builder()
                .status(status)
                .limit(Money.ofMinor(owed.currency(), thousands * ROUND))
                .build();
    }
}
