package org.crmkit.scoring.profit;

import java.io.Serializable;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.FactKind;
import org.crmkit.core.file.FactKinds;
import org.crmkit.core.file.Happening;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.interaction.InteractionStatus;
import org.crmkit.core.marketing.CampaignId;
import org.crmkit.core.marketing.Touch;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.InvoiceLine;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.service.ServiceCase;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;

/**
 * The profit that customers' files tell of some days; facts hold no costs, so these come from here.
 *
 * <ul>
 *   <li>Revenue: what the lines of the invoices of these days charge, net of tax, credit notes taken off.
 *   <li>Cost of goods: of each of these lines the quantity times what a unit of the product costs, rounded half up to the
 *       smallest unit; nothing of a line that names neither product nor quantity, such as freight.
 *   <li>Cost to serve: the talks of these days and the cases opened on them, by the {@link CostPolicy}.
 *   <li>Cost of retention: what was let out to the customer in campaigns on these days, at the cost of one touch.
 * </ul>
 *
 * <p>A part is unknown if the file holds nothing of it in these days, or if one cost is not set. Nothing after the moment asked
 * about counts.
 *
 * @param goods what a unit of each product costs
 * @param service what serving costs
 * @param touches what one touch of each campaign costs beside the talk that it may be a part of
 * @param complete the parts of which everything is on file, so that nothing on file is nothing, not unknown
 */
public record ProfitReader(
        Map<ProductId, Money> goods, CostPolicy service, Map<CampaignId, Money> touches, Set<ProfitPart> complete)
        implements Serializable {
    private static final LocalizedText NOTHING =
            LocalizedText.of("nothing of the {} is on file, and everything would be", "档案中没有{}的记录，而该项记录完整");
    private static final LocalizedText NO_LINES =
            LocalizedText.of("invoice {} has no lines: what the goods cost is not known", "发票{}没有明细行：商品成本未知");
    private static final LocalizedText NO_QUANTITY = LocalizedText.of(
            "line {} of invoice {} names a product or a quantity without the other", "发票{1}第{0}行只有产品或数量之一");
    private static final LocalizedText NO_COST =
            LocalizedText.of("no cost is set for a unit of product {}", "产品{}未设定单位成本");
    private static final LocalizedText GOODS = LocalizedText.of("invoices: {}, their goods cost {}", "发票{}张，商品成本{}");
    private static final LocalizedText NO_TOUCH =
            LocalizedText.of("no touch of a campaign in these days is on file", "档案中没有该期间的营销接触");
    private static final LocalizedText NO_CAMPAIGN =
            LocalizedText.of("no cost is set for a touch of campaign {}", "营销活动{}未设定每次接触的成本");
    private static final LocalizedText TOUCHES = LocalizedText.of("touches: {}, together {}", "接触{}次，合计{}");

    /** Copies the maps and checks that costs are not below zero and in one currency. */
    public ProfitReader {
        goods = Collections.unmodifiableMap(new TreeMap<>(goods));
        touches = Collections.unmodifiableMap(new TreeMap<>(touches));
        complete = Collections.unmodifiableSet(new TreeSet<>(complete));
        List<Money> costs = new ArrayList<>(goods.values());
        costs.addAll(touches.values());
        for (Money cost : costs) {
            Checks.that(
                    cost.signum() >= 0 && cost.currency().equals(service.currency()),
                    "Costs must not be below zero and in {}, as those to serve are, found {}",
                    service.currency(),
                    cost);
        }
    }

    /** {@return a reader that knows only what serving costs; no part is complete} */
    public static ProfitReader of(CostPolicy service) {
        return new ProfitReader(Map.of(), service, Map.of(), Set.of());
    }

    /** {@return what is known of a customer's profit of these days} */
    public ProfitRow read(CustomerFile file, DateRange days, AsOf asOf) {
        Seen seen = Seen.of(file, days, asOf);
        return new ProfitRow(
                file.id().value(),
                part(ProfitPart.REVENUE, seen).yes(),
                part(ProfitPart.GOODS, seen).yes(),
                part(ProfitPart.SERVICE, seen).yes(),
                part(ProfitPart.RETENTION, seen).yes());
    }

    /** {@return one part of a customer's profit of these days, and why it is so or not known} */
    public Answer<Money> part(ProfitPart part, CustomerFile file, DateRange days, AsOf asOf) {
        return part(part, Seen.of(file, days, asOf));
    }

    private Answer<Money> part(ProfitPart part, Seen seen) {
        if (complete.contains(part) && seen.isNothing(part)) {
            return Answer.yes(Money.zero(service.currency()), NOTHING, part);
        }
        return switch (part) {
            case REVENUE -> Revenue.net(seen.invoices, seen.days, seen.asOf);
            case GOODS -> goods(seen.invoices);
            case SERVICE -> service.serving(seen.contacts, seen.cases, seen.asOf);
            case RETENTION -> retention(seen.touches);
        };
    }

    private Answer<Money> goods(List<Invoice> invoices) {
        Money sum = Money.zero(service.currency());
        for (Invoice invoice : invoices) {
            if (invoice.lines().isEmpty()) {
                return Answer.unknown(NO_LINES, invoice.id());
            }
            for (InvoiceLine line : invoice.lines()) {
                Answer<Money> cost = goods(invoice, line);
                if (cost.yes().isEmpty()) {
                    return cost;
                }
                sum = sum.plus(cost.yes().get());
            }
        }
        return invoices.isEmpty() ? Answer.unknown(Revenue.NONE) : Answer.yes(sum, GOODS, invoices.size(), sum);
    }

    private Answer<Money> goods(Invoice invoice, InvoiceLine line) {
        if (line.product().isPresent() != line.quantity().isPresent()) {
            return Answer.unknown(NO_QUANTITY, line.number(), invoice.id());
        } else if (line.product().isEmpty()) {
            return Answer.yes(Money.zero(service.currency()), GOODS, 1, Money.zero(service.currency()));
        }
        ProductId product = line.product().get();
        Optional<Money> cost = Optional.ofNullable(goods.get(product))
                .map(unit -> unit.times(line.quantity().orElseThrow(), RoundingMode.HALF_UP));
        return cost.map(it -> Answer.yes(it, GOODS, 1, it)).orElseGet(() -> Answer.unknown(NO_COST, product));
    }

    private Answer<Money> retention(List<Touch> made) {
        Money sum = Money.zero(service.currency());
        for (Touch touch : made) {
            Money cost = touches.get(touch.campaign());
            if (cost == null) {
                return Answer.unknown(NO_CAMPAIGN, touch.campaign());
            }
            sum = sum.plus(cost);
        }
        return made.isEmpty() ? Answer.unknown(NO_TOUCH) : Answer.yes(sum, TOUCHES, made.size(), sum);
    }

    /** The facts of some days that cost or bring something, as they were known at a moment. */
    private record Seen(
            DateRange days,
            AsOf asOf,
            List<Invoice> invoices,
            List<Interaction> contacts,
            List<ServiceCase> cases,
            List<Touch> touches) {
        static Seen of(CustomerFile file, DateRange days, AsOf asOf) {
            List<Happening> facts = file.knownAt(asOf).between(days, asOf.zone());
            return new Seen(
                    days,
                    asOf,
                    of(FactKinds.INVOICE, facts),
                    of(FactKinds.INTERACTION, facts).stream()
                            .filter(it -> it.status() == InteractionStatus.COMPLETED)
                            .toList(),
                    of(FactKinds.CASE, facts),
                    of(FactKinds.TOUCH, facts).stream().filter(Touch::reached).toList());
        }

        private static <T> List<T> of(FactKind<T> kind, Collection<Happening> facts) {
            return facts.stream()
                    .filter(it -> it.kind().equals(kind))
                    .map(it -> kind.type().cast(it.fact().value()))
                    .toList();
        }

        boolean isNothing(ProfitPart part) {
            return switch (part) {
                case REVENUE, GOODS -> invoices.isEmpty();
                case SERVICE -> contacts.isEmpty() && cases.isEmpty();
                case RETENTION -> touches.isEmpty();
            };
        }
    }
}
