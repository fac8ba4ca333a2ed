package org.crmkit.examples.benchmarks.packs;

import static org.crmkit.core.rule.Attribute.code;
import static org.crmkit.core.rule.Attribute.date;
import static org.crmkit.core.rule.Attribute.flag;
import static org.crmkit.core.rule.Attribute.money;
import static org.crmkit.core.rule.Attribute.number;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.score.BandReport;
import org.crmkit.core.score.BandTally;
import org.crmkit.core.score.Scorecard;
import org.crmkit.core.value.Money;
import org.crmkit.scoring.churn.ChurnPack;
import org.crmkit.scoring.credit.BehaviourPack;
import org.crmkit.scoring.profit.ProfitAttributes;
import org.crmkit.scoring.profit.ProfitPack;
import org.crmkit.scoring.segment.Segment;
import org.crmkit.scoring.segment.SegmentPack;
import org.crmkit.scoring.segment.SegmentReport;
import org.crmkit.scoring.segment.SegmentTally;
import org.crmkit.scoring.wallet.WalletAttributes;
import org.crmkit.scoring.wallet.WalletPack;
import org.jspecify.annotations.Nullable;

/** Five standard packs, bound to the attributes of a row: segments, churn, payment, wallet, profit. */
final class StandardPacks implements Counting {
    private static final Currency EUR = Currency.getInstance("EUR");

    private final Attributes<AccountRow> rows = attributes();
    private final RuleSet<AccountRow, Segment> segments =
            SegmentPack.rules(rows).orThrow();
    private final RuleSet<AccountRow, Segment> wallets = WalletPack.rules(
                    WalletAttributes.of(rows, "profit.revenue", "row.wallet")
                            .orThrow()
                            .attributes())
            .orThrow();
    private final RuleSet<AccountRow, Segment> profits = ProfitPack.rules(
                    ProfitAttributes.of(rows, ProfitAttributes.Names.standard())
                            .orThrow()
                            .attributes())
            .orThrow();
    private final Scorecard<AccountRow> churn =
            ChurnPack.standard().scorecard(rows).orThrow();
    private final Scorecard<AccountRow> paying = BehaviourPack.card(rows).orThrow();

    private static Attributes<AccountRow> attributes() {
        return Attributes.of(
                "row",
                AccountRow::id,
                code("customer.status", AccountRow::status),
                date("customer.since", AccountRow::since),
                date("customer.last-purchase-on", AccountRow::lastPurchase),
                date("customer.contract-ends-on", AccountRow::contractEnds),
                date("install.warranty-ends", AccountRow::warrantyEnds),
                number("purchase.silence", AccountRow::silence),
                number("purchase.trend", AccountRow::trend),
                number("service.open-cases.complaint", AccountRow::complaints),
                flag("customer.main-contact-left", AccountRow::contactLeft),
                flag("customer.owner-left", AccountRow::ownerLeft),
                number("customer.paid-in-time", AccountRow::paidInTime),
                number("customer.days-late", AccountRow::daysLate),
                number("customer.overdue-days", AccountRow::overdueDays),
                number("customer.payment-trend", AccountRow::paymentTrend),
                money("profit.revenue", row -> euros(row.revenue())),
                money("profit.goods", row -> euros(row.goods())),
                money("profit.service", row -> euros(row.service())),
                money("profit.retention", row -> euros(row.retention())),
                money("row.wallet", row -> euros(row.wallet())));
    }

    private static @Nullable Money euros(@Nullable BigDecimal amount) {
        return amount == null ? null : Money.of(amount, EUR);
    }

    @Override
    public Counts count(AccountRow[] rows) {
        TreeMap<String, Long> customers = new TreeMap<>();
        TreeMap<String, Long> points = new TreeMap<>();
        segments("segment", segments, rows, customers);
        segments("wallet", wallets, rows, customers);
        segments("profit", profits, rows, customers);
        bands("churn", churn, rows, customers, points);
        bands("paying", paying, rows, customers, points);
        return new Counts(customers, points);
    }

    private static void segments(
            String pack, RuleSet<AccountRow, Segment> rules, AccountRow[] rows, Map<String, Long> customers) {
        SegmentTally<AccountRow> tally = new SegmentTally<>(rules, Accounts.AS_OF);
        for (AccountRow row : rows) {
            tally.add(row);
        }
        SegmentReport report = tally.result();
        report.lines().forEach(line -> customers.put(pack + " " + line.segment().code(), line.members()));
        customers.put(pack + " " + Counts.OPEN, report.open());
    }

    private static void bands(
            String pack,
            Scorecard<AccountRow> card,
            AccountRow[] rows,
            Map<String, Long> customers,
            Map<String, Long> points) {
        BandTally tally = BandTally.of(card.bands());
        for (AccountRow row : rows) {
            tally.add(card.score(row, Accounts.AS_OF));
        }
        BandReport report = tally.result();
        report.lines().forEach(line -> customers.put(pack + " " + line.band(), line.sheets()));
        customers.put(pack + " " + Counts.OPEN, report.unclear());
        points.put(pack, report.points());
    }
}
