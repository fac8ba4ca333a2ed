package org.crmkit.examples.review.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.value.Money;
import org.crmkit.examples.review.outlook.Earnings;
import org.crmkit.examples.review.page.Columns;
import org.crmkit.examples.review.page.Columns.Column;
import org.crmkit.examples.review.page.Notes;
import org.crmkit.examples.review.page.Notes.Level;
import org.crmkit.examples.review.page.Notes.Note;
import org.crmkit.examples.review.page.Section;
import org.crmkit.examples.review.page.Table;
import org.crmkit.examples.review.page.Table.Heading;
import org.crmkit.scoring.abc.AbcClass;
import org.crmkit.scoring.abc.AbcReport;
import org.crmkit.scoring.profit.CustomerProfit;
import org.crmkit.scoring.profit.ProfitPack;
import org.crmkit.scoring.profit.ProfitReport;
import org.crmkit.scoring.profit.WhaleCurve;
import org.crmkit.scoring.segment.SegmentReport;

/**
 * What customers leave after all that they cost: all together, class by class, from the best to the worst, and the worst by name.
 *
 * @param earnings what they left
 * @param customers their classes by revenue
 * @param words in which language
 */
public record ProfitSections(Earnings earnings, AbcReport customers, Words words) {
    private static final int SHOWN = 10;
    private static final int TENTHS = 10;

    /** {@return the sections}; none if nobody's profit is known in the main currency. */
    public List<Section> sections() {
        return earnings.report().lines().stream()
                .filter(line -> line.profit().currency().equals(earnings.main()))
                .findFirst()
                .map(line -> List.of(value(line), curve(), losses(line)))
                .orElse(List.of());
    }

    private Section value(ProfitReport.Line line) {
        String lead = words.say(
                "In the last 12 months {} customers brought {}, cost {} and left {}. Give each class attention by what it leaves,"
                        + " not by what it buys.",
                "最近12个月，{}位客户带来收入{}，成本{}，利润{}。请按各类客户的利润而非收入安排投入。",
                line.customers(),
                words.whole(line.revenue()),
                words.whole(line.cost()),
                words.whole(line.profit()));
        List<List<String>> rows = earnings.report().byClass(earnings.main(), this::abc).stream()
                .map(this::row)
                .toList();
        Table table = new Table(
                List.of(
                        Heading.words(words.say("Class", "类别")),
                        Heading.numbers(words.say("Customers", "客户数")),
                        Heading.numbers(words.say("At a loss", "亏损客户")),
                        Heading.numbers(words.say("Revenue", "收入")),
                        Heading.numbers(words.say("Cost", "成本")),
                        Heading.numbers(words.say("Left", "利润"))),
                rows);
        return new Section(
                words.say("What customers leave after cost", "扣除成本后的客户利润"), lead, List.of(table, new Notes(notes())));
    }

    private Optional<AbcClass> abc(String customer) {
        return customers.find(customer).map(AbcReport.Classed::abc);
    }

    private List<String> row(ProfitReport.OfClass one) {
        return List.of(
                one.abc().map(words::value).orElse(words.say("no class", "无类别")),
                words.value(one.line().customers()),
                words.value(one.line().unprofitable()),
                words.units(one.line().revenue()),
                words.units(one.line().cost()),
                words.units(one.line().profit()));
    }

    private List<Note> notes() {
        String classes = String.join(
                words.say(", ", "，"),
                ProfitPack.classes().stream()
                        .flatMap(one -> earnings.classes().line(one.code()).stream())
                        .map(this::members)
                        .toList());
        List<Note> notes = new ArrayList<>();
        notes.add(new Note(Level.INFO, words.say("By what is left of their revenue: {}.", "按利润率划分：{}。", classes)));
        if (!earnings.report().unknown().isEmpty()) {
            notes.add(
                    new Note(Level.WARNING, unknown(earnings.report().unknown().size())));
        }
        notes.add(new Note(Level.INFO, assumed()));
        return notes;
    }

    private String unknown(int customers) {
        return words.say(
                "Of {} customers the profit is not known and stands in no sum: for {} nobody kept what the goods cost, the others"
                        + " are charged in another currency than the costs. Keep the cost of each order line.",
                "{}位客户的利润未知，未计入合计：其中{}位缺少商品成本记录，其余以其他币种结算。请记录每个订单行的成本。",
                customers,
                earnings.withoutCost());
    }

    private String assumed() {
        return words.say(
                "Assumed: {} a minute of talk, {} a case, campaigns by whom they reached; who had no contact and no case cost nothing"
                        + " to serve. {} customers were neither charged nor served nor reached.",
                "假定：沟通每分钟{}，每件工单{}，营销活动费用按触达客户分摊；无联系且无工单的客户不计服务成本。另有{}位客户既无账单，也无服务或触达。",
                Money.of(Earnings.A_MINUTE, earnings.main()),
                Money.of(Earnings.A_CASE, earnings.main()),
                earnings.quiet());
    }

    private String members(SegmentReport.Line line) {
        return words.say("{}: {}", "{}：{}位", line.segment().name(), line.members());
    }

    private Section curve() {
        WhaleCurve curve = earnings.report().curve(earnings.main());
        String drawn = words.say(" What the best customers leave together, tenth by tenth:", "客户按利润由高到低，每十分之一的累计利润：");
        List<WhaleCurve.Point> points = curve.points(TENTHS);
        Money most = points.stream()
                .map(WhaleCurve.Point::profit)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Column> columns = points.stream()
                .skip(1)
                .map(point -> new Column(
                        words.value(point.customers()),
                        point.profit().amount().doubleValue(),
                        words.whole(point.profit()),
                        point.profit().equals(most)))
                .toList();
        return new Section(
                words.say("The whale curve of profit", "利润鲸鱼曲线"),
                lost(curve) + drawn,
                List.of(new Columns(columns, peak(curve))));
    }

    private String lost(WhaleCurve curve) {
        return curve.unprofitable() == 0
                ? words.say(
                        "{} customers leave {} together, and none costs more than it brings: look after the best.",
                        "{}位客户共留下{}，没有亏损客户：请重点维护利润最高的客户。",
                        curve.profitable(),
                        words.whole(curve.peak()))
                : words.say(
                        "The {} best customers leave {} together; then come {} that cost more than they bring, and {} of it is lost"
                                + " again: first change how these are served.",
                        "利润最高的{}位客户共留下{}；其后{}位客户的成本超过其收入，使{}的利润流失：请先改变对这些客户的服务方式。",
                        curve.profitable(),
                        words.whole(curve.peak()),
                        curve.unprofitable(),
                        words.whole(curve.lost()));
    }

    private String peak(WhaleCurve curve) {
        return words.say(
                "Highest: {} with the best {} customers",
                "最高：利润最高的{1}位客户共{0}",
                words.whole(curve.peak()),
                curve.profitable());
    }

    private Section losses(ProfitReport.Line line) {
        List<List<String>> rows = earnings.report().customers().stream()
                .filter(one -> one.revenue().currency().equals(earnings.main()))
                .filter(one -> one.profit().signum() < 0)
                .sorted(Comparator.comparing(CustomerProfit::profit).thenComparing(CustomerProfit::customer))
                .limit(SHOWN)
                .map(this::row)
                .toList();
        String lead = rows.isEmpty()
                ? words.say("No customer costs more than it brings.", "没有亏损客户。")
                : words.say(
                        "{} of {} customers cost more than they bring; these the most. Look at the largest part: ask a better price"
                                + " where it is goods, offer self-service where it is service.",
                        "{1}位客户中有{0}位成本超过收入，以下为亏损最多者。请看最大的成本项：商品成本高则提价，服务成本高则引导自助服务。",
                        line.unprofitable(),
                        line.customers());
        return new Section(
                words.say("The costliest customers", "亏损最多的客户"),
                lead,
                rows.isEmpty() ? List.of() : List.of(table(rows)));
    }

    private List<String> row(CustomerProfit one) {
        return List.of(
                one.customer(),
                words.units(one.revenue()),
                words.units(one.goods()),
                words.units(one.service()),
                words.units(one.retention()),
                words.units(one.profit()));
    }

    private Table table(List<List<String>> rows) {
        return new Table(
                List.of(
                        Heading.words(words.say("Customer", "客户")),
                        Heading.numbers(words.say("Revenue", "收入")),
                        Heading.numbers(words.say("Goods", "商品")),
                        Heading.numbers(words.say("Service", "服务")),
                        Heading.numbers(words.say("Retention", "维系")),
                        Heading.numbers(words.say("Left", "利润"))),
                rows);
    }
}
