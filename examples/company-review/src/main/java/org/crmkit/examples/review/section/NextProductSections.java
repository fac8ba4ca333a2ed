package org.crmkit.examples.review.section;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.sales.ProductId;
import org.crmkit.examples.review.outlook.NextSales;
import org.crmkit.examples.review.outlook.NextSales.Offer;
import org.crmkit.examples.review.page.Block;
import org.crmkit.examples.review.page.Notes;
import org.crmkit.examples.review.page.Notes.Level;
import org.crmkit.examples.review.page.Notes.Note;
import org.crmkit.examples.review.page.Section;
import org.crmkit.examples.review.page.Table;
import org.crmkit.examples.review.page.Table.Heading;
import org.crmkit.scoring.abc.AbcReport;
import org.crmkit.scoring.nextproduct.Association;
import org.crmkit.scoring.nextproduct.WhiteSpace;
import org.crmkit.scoring.nextproduct.WhiteSpacePolicy;
import org.crmkit.scoring.rfm.RfmReport;

/**
 * What is bought together, what to offer whom, and which products a segment has not.
 *
 * @param next what customers may want next
 * @param customers the customers' classes, by which the most valuable come first
 * @param rfm the names of the segments
 * @param words in which language
 */
public record NextProductSections(NextSales next, AbcReport customers, RfmReport rfm, Words words) {
    private static final int SHOWN = 10;
    private static final int OF_EACH = 2;

    /** {@return the three sections} */
    public List<Section> sections() {
        return List.of(together(), offers(), white());
    }

    private Section together() {
        List<Association> strongest = next.strongest();
        int baskets = next.associations().baskets();
        String lead = strongest.stream()
                .findFirst()
                .map(best -> words.say(
                        "{} is bought with {} {} times as often as by chance ({} of {} times): offer the one with the other."
                                + " Found in {} baskets, one for each customer and day; {} associations are surely no chance.",
                        "购买{1}的当天同时购买{0}的可能性是偶然情形的{2}倍（{4}次中有{3}次）：销售其一时应推荐另一种。依据{5}个购物篮（每位客户每天一个）；共有{6}条关联可确定并非偶然。",
                        names(best.next()),
                        names(best.given()),
                        decimals(best.counts().lift(), 1),
                        best.counts().both(),
                        best.counts().given(),
                        baskets,
                        strongest.size()))
                .orElseGet(() -> words.say(
                        "In {} baskets, one for each customer and day, no two products surely come together more often than by chance:"
                                + " offer what the segments below have.",
                        "在{}个购物篮（每位客户每天一个）中，没有两种产品的同购可确定高于偶然：请参考下文各分群已有的产品。",
                        baskets));
        List<Block> blocks = strongest.isEmpty() ? List.of() : List.of(pairs(strongest));
        return new Section(words.say("Bought together", "一起购买的产品"), lead, blocks);
    }

    private Table pairs(List<Association> strongest) {
        return new Table(
                List.of(
                        Heading.words(words.say("Who buys", "购买")),
                        Heading.words(words.say("also buys", "同时购买")),
                        Heading.numbers(words.say("Together", "同购次数")),
                        Heading.numbers(words.say("Support", "支持度")),
                        Heading.numbers(words.say("Confidence", "置信度")),
                        Heading.numbers(words.say("Lift", "提升度"))),
                strongest.stream().limit(SHOWN).map(this::pair).toList());
    }

    private List<String> pair(Association one) {
        return List.of(
                names(one.given()),
                names(one.next()),
                words.say(
                        "{} of {}",
                        "{1}次中{0}次",
                        one.counts().both(),
                        one.counts().given()),
                words.value(Words.share(one.counts().support())),
                words.value(Words.share(one.counts().confidence())),
                decimals(one.counts().lift(), 2));
    }

    private static String names(List<ProductId> products) {
        return String.join(" + ", products.stream().map(ProductId::value).toList());
    }

    private String decimals(double value, int places) {
        return words.value(BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP));
    }

    private Section offers() {
        List<List<String>> rows = mostValuable().stream()
                .map(offer -> List.of(
                        offer.customer().value(),
                        offer.first().product().value(),
                        offer.first().because().in(words.texts())))
                .toList();
        String lead = words.say(
                "{} customers lack a product that goes with what they have; offer it with the next order. {} have all that goes"
                        + " with theirs, and of {} it cannot be told. For each product, the most valuable customers that lack it:",
                "{}位客户尚缺与其已有产品相配的产品：请在下次订购时推荐。{}位客户已拥有全部相配产品，{}位无法判断。各产品最有价值的待推荐客户：",
                next.offers().size(),
                next.nothingNew(),
                next.unknown());
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(new Table(
                    List.of(
                            Heading.words(words.say("Customer", "客户")),
                            Heading.words(words.say("Offer", "推荐")),
                            Heading.words(words.say("Because", "理由"))),
                    rows));
        }
        if (next.outlets().some() + next.outlets().none() + next.outlets().unknown() > 0) {
            blocks.add(new Notes(List.of(new Note(Level.INFO, outlets()))));
        }
        return new Section(words.say("What to offer next", "下一步推荐什么"), lead, blocks);
    }

    /** {@return for each product the most valuable customers to whom it is recommended} */
    private List<Offer> mostValuable() {
        Map<String, Offer> byCustomer = new HashMap<>();
        next.offers().forEach(offer -> byCustomer.put(offer.customer().value(), offer));
        Map<ProductId, List<Offer>> byProduct = new TreeMap<>();
        for (AbcReport.Classed customer : customers.top(customers.size())) {
            Optional.ofNullable(byCustomer.get(customer.key()))
                    .ifPresent(offer -> byProduct
                            .computeIfAbsent(offer.first().product(), none -> new ArrayList<>())
                            .add(offer));
        }
        return byProduct.values().stream()
                .flatMap(offers -> offers.stream().limit(OF_EACH))
                .limit(SHOWN)
                .toList();
    }

    private String outlets() {
        String most = next.outlets().customers().entrySet().stream()
                .findFirst()
                .map(first -> words.say(
                        " Most of them, {}, prefer {}: make the offer there.",
                        "其中最多（{}位）偏好{}：请在该处推荐。",
                        first.getValue(),
                        first.getKey()))
                .orElse("");
        return words.say(
                        "{} customers buy at one outlet at least every second time, for certain; {} do not, and of {} it cannot be"
                                + " told.",
                        "可以确定有{}位客户至少一半的购买在同一网点；{}位并非如此，{}位无法判断。",
                        next.outlets().some(),
                        next.outlets().none(),
                        next.outlets().unknown())
                + most;
    }

    private Section white() {
        List<WhiteSpace.Cell> gaps = next.gaps();
        WhiteSpacePolicy policy = WhiteSpacePolicy.standard();
        String lead = gaps.stream()
                .findFirst()
                .map(first -> words.say(
                        "Offer {} to the segment {}: {} of its {} customers have it, {} have not. For each segment of {}"
                                + " customers or more: the product that at least {} of it have and most of the others lack.",
                        "请向“{1}”推荐{0}：该分群{3}位客户中有{2}位拥有，{4}位没有。各分群（不少于{5}位客户）列出一种产品：拥有率达到{6}、而缺少者最多。",
                        first.product(),
                        segment(first.segment()),
                        first.having(),
                        first.customers(),
                        first.lacking(),
                        policy.minCustomers(),
                        policy.minPenetration()))
                .orElseGet(() -> words.say(
                        "No segment of {} customers or more has a product that {} of it have and others lack: look at single"
                                + " customers instead.",
                        "没有一个不少于{}位客户的分群存在拥有率达到{}而仍有客户缺少的产品：请逐个分析客户。",
                        policy.minCustomers(),
                        policy.minPenetration()));
        List<Block> blocks = gaps.isEmpty() ? List.of() : List.of(table(gaps));
        return new Section(words.say("White space by segment", "各分群的空白机会"), lead, blocks);
    }

    private Table table(List<WhiteSpace.Cell> gaps) {
        return new Table(
                List.of(
                        Heading.words(words.say("Segment", "分群")),
                        Heading.words(words.say("Product", "产品")),
                        Heading.numbers(words.say("Have it", "已有")),
                        Heading.numbers(words.say("Lack it", "尚无")),
                        Heading.numbers(words.say("Of all", "全体拥有率"))),
                gaps.stream()
                        .limit(SHOWN)
                        .map(cell -> List.of(
                                words.value(segment(cell.segment())),
                                cell.product().value(),
                                words.say("{} ({})", "{}（{}）", cell.having(), cell.penetration()),
                                words.value(cell.lacking()),
                                words.value(Words.share((double) cell.allHaving() / cell.allCustomers()))))
                        .toList());
    }

    private LocalizedText segment(String code) {
        return rfm.lines().stream()
                .map(line -> line.segment())
                .filter(segment -> segment.code().equals(code))
                .map(segment -> segment.name())
                .findFirst()
                .orElse(LocalizedText.of(code));
    }
}
