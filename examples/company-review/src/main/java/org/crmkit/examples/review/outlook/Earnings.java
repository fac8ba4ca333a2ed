package org.crmkit.examples.review.outlook;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.CustomerFiles;
import org.crmkit.core.file.FactKinds;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.marketing.Campaign;
import org.crmkit.core.marketing.CampaignId;
import org.crmkit.core.marketing.Touch;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.service.ServiceCase;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;
import org.crmkit.scoring.profit.CostPolicy;
import org.crmkit.scoring.profit.CostPool;
import org.crmkit.scoring.profit.ProfitAttributes;
import org.crmkit.scoring.profit.ProfitPack;
import org.crmkit.scoring.profit.ProfitPart;
import org.crmkit.scoring.profit.ProfitReport;
import org.crmkit.scoring.profit.ProfitRow;
import org.crmkit.scoring.profit.ProfitTally;
import org.crmkit.scoring.profit.Revenue;
import org.crmkit.scoring.segment.SegmentReport;
import org.crmkit.scoring.segment.SegmentTally;

/**
 * What customers left in the last 12 months after goods, service and retention.
 *
 * <p>Revenue is what was invoiced, goods are what the order lines say that they cost, service is contacts and cases by what they
 * are assumed to cost, retention is each customer's part of the campaigns that reached it. A customer with whom there was no
 * contact and no case cost nothing to serve: such contacts are all on file.
 *
 * @param report the profit of those customers who were charged, served or reached in that time
 * @param classes how many of them are profitable, at the edge, or cost more than they bring
 * @param main the currency of the assumed costs
 * @param quiet how many customers were neither charged nor served nor reached
 */
public record Earnings(ProfitReport report, SegmentReport classes, Currency main, long quiet) {
    /** The host's field of an order line that tells what its goods cost, in the currency of the order. */
    public static final String GOODS_COST = "goods.cost";

    /** What a minute of work is assumed to cost. */
    public static final BigDecimal A_MINUTE = new BigDecimal("2.00");

    /** What a case is assumed to cost beside its contacts. */
    public static final BigDecimal A_CASE = new BigDecimal("80.00");

    static Earnings of(CustomerFiles files, List<Campaign> campaigns, Currency main, AsOf asOf) {
        CostPolicy costs = costs(main);
        DateRange year = Outlook.year(asOf, 0);
        Map<String, Money> retention = retention(files, campaigns, main, asOf);
        ProfitTally tally = new ProfitTally();
        SegmentTally<ProfitRow> classes = new SegmentTally<>(
                ProfitPack.rules(ProfitAttributes.of(attributes(), ProfitAttributes.Names.standard())
                                .orThrow()
                                .attributes())
                        .orThrow(),
                asOf);
        long quiet = 0;
        for (CustomerFile file : Outlook.customers(files, asOf)) {
            Optional<ProfitRow> row = row(file, costs, Optional.ofNullable(retention.get(id(file))), year, asOf);
            row.ifPresent(tally::add);
            row.ifPresent(classes::add);
            quiet += row.isEmpty() ? 1 : 0;
        }
        return new Earnings(tally.result(), classes.result(), main, quiet);
    }

    private static CostPolicy costs(Currency main) {
        CostPolicy standard = CostPolicy.standard(Money.of(A_MINUTE, main));
        Map<String, Money> cases = new TreeMap<>();
        standard.cases().keySet().forEach(kind -> cases.put(kind, Money.of(A_CASE, main)));
        return new CostPolicy(standard.channels(), cases);
    }

    private static Attributes<ProfitRow> attributes() {
        Attributes<ProfitRow> all = Attributes.of("customer", ProfitRow::customer);
        ProfitAttributes.Names names = ProfitAttributes.Names.standard();
        return all.plus(money(names.revenue(), ProfitPart.REVENUE))
                .plus(money(names.goods(), ProfitPart.GOODS))
                .plus(money(names.service(), ProfitPart.SERVICE))
                .plus(money(names.retention(), ProfitPart.RETENTION));
    }

    private static Attribute<ProfitRow, Money> money(String name, ProfitPart part) {
        return Attribute.money(name, row -> row.part(part).orElse(null));
    }

    private static String id(CustomerFile file) {
        return file.id().value();
    }

    private static Optional<ProfitRow> row(
            CustomerFile file, CostPolicy costs, Optional<Money> retention, DateRange year, AsOf asOf) {
        List<Invoice> invoices = file.all(FactKinds.INVOICE).stream()
                .filter(invoice -> year.contains(invoice.issued()))
                .filter(invoice -> invoice.knownAt(asOf).isPresent())
                .toList();
        List<Interaction> talks = file.all(FactKinds.INTERACTION).stream()
                .filter(talk -> talk.startedAt()
                        .filter(at -> Outlook.within(year, at, asOf))
                        .isPresent())
                .toList();
        List<ServiceCase> cases = file.all(FactKinds.CASE).stream()
                .filter(it -> Outlook.within(year, it.opened(), asOf))
                .toList();
        if (invoices.isEmpty() && talks.isEmpty() && cases.isEmpty() && retention.isEmpty()) {
            return Optional.empty();
        }
        Money nothing = Money.zero(currency(invoices, costs));
        GoodsCost goods = new GoodsCost(file.all(FactKinds.ORDER));
        return Optional.of(new ProfitRow(
                id(file),
                invoices.isEmpty()
                        ? Optional.of(nothing)
                        : Revenue.invoiced(invoices, year, asOf).yes(),
                invoices.isEmpty() ? Optional.of(nothing) : goods.of(invoices, year, asOf),
                talks.isEmpty() && cases.isEmpty()
                        ? Optional.of(nothing)
                        : costs.serving(talks, cases, asOf).yes(),
                retention.or(() -> Optional.of(nothing))));
    }

    private static Currency currency(List<Invoice> invoices, CostPolicy costs) {
        return invoices.stream()
                .findFirst()
                .map(invoice -> invoice.total().currency())
                .orElse(costs.cases().values().iterator().next().currency());
    }

    /** {@return what the campaigns of the last 12 months cost, by the customers whom they reached, as often as they did} */
    private static Map<String, Money> retention(
            CustomerFiles files, List<Campaign> campaigns, Currency main, AsOf asOf) {
        DateRange year = Outlook.year(asOf, 0);
        Map<CampaignId, Map<String, Long>> reached = new HashMap<>();
        for (CustomerFile file : files) {
            for (Touch touch : file.all(FactKinds.TOUCH)) {
                if (Outlook.within(year, touch.at(), asOf)) {
                    reached.computeIfAbsent(touch.campaign(), none -> new TreeMap<>())
                            .merge(id(file), 1L, Long::sum);
                }
            }
        }
        Map<String, Money> retention = new HashMap<>();
        for (Campaign campaign : campaigns) {
            Optional<Money> cost = campaign.knownAt(asOf)
                    .flatMap(Campaign::actualCost)
                    .filter(money -> money.currency().equals(main));
            Map<String, Long> drivers = reached.getOrDefault(campaign.id(), Map.of());
            cost.flatMap(money -> new CostPool(money).spread(drivers).yes())
                    .ifPresent(parts -> parts.forEach((key, part) -> retention.merge(key, part, Money::plus)));
        }
        return retention;
    }

    /** {@return of how many customers only the cost of goods is not known, which therefore is no profit} */
    public long withoutCost() {
        return report.missing(ProfitPart.GOODS);
    }
}
