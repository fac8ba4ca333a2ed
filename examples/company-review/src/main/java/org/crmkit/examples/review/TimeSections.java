package org.crmkit.examples.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crmkit.core.stat.Wilson;
import org.crmkit.core.value.Money;
import org.crmkit.examples.review.page.BarList;
import org.crmkit.examples.review.page.BarList.Bar;
import org.crmkit.examples.review.page.Columns;
import org.crmkit.examples.review.page.Columns.Column;
import org.crmkit.examples.review.page.Section;
import org.crmkit.examples.review.page.Table;
import org.crmkit.examples.review.page.Table.Heading;
import org.crmkit.examples.review.section.Words;

/** What changes over time: the seasons, who stays away, who is late. */
record TimeSections(Review review, Words words) {
    private static final int MOST_MONTHS = 36;
    private static final int SHOWN = 10;
    private static final int[] WAITS = {30, 90, 180, 365};

    List<Section> sections() {
        return List.of(seasons(), loyalty(), overdue());
    }

    /**
     * A calendar month that sells more than others.
     *
     * @param month 1 to 12
     * @param times its mean revenue as a multiple of the mean of all months
     */
    private record Peak(int month, BigDecimal times) {}

    /** {@return the calendar month with the highest mean revenue}; absent with less than 24 full months. */
    private Optional<Peak> peak() {
        Map<Integer, List<BigDecimal>> byMonth = new TreeMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        List<Map.Entry<YearMonth, Money>> full = full();
        for (Map.Entry<YearMonth, Money> month : full) {
            BigDecimal amount = month.getValue().amount();
            byMonth.computeIfAbsent(month.getKey().getMonthValue(), m -> new ArrayList<>())
                    .add(amount);
            sum = sum.add(amount);
        }
        if (full.size() < 24 || sum.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal all = mean(sum, full.size());
        return byMonth.entrySet().stream()
                .map(month -> new Peak(month.getKey(), mean(month.getValue()).divide(all, 1, RoundingMode.HALF_UP)))
                .max(Comparator.comparing(Peak::times));
    }

    /** {@return the name of the month with the highest mean revenue}; absent with less than 24 full months. */
    Optional<String> peakName() {
        return peak().map(this::name);
    }

    private String name(Peak peak) {
        return Month.of(peak.month())
                .getDisplayName(TextStyle.FULL_STANDALONE, words.texts().locale());
    }

    /** The last month counts only if it is over. */
    private List<Map.Entry<YearMonth, Money>> full() {
        return review.months().entrySet().stream()
                .filter(month ->
                        !month.getKey().atEndOfMonth().isAfter(review.asOf().date()))
                .toList();
    }

    private static BigDecimal mean(List<BigDecimal> amounts) {
        return mean(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add), amounts.size());
    }

    private static BigDecimal mean(BigDecimal sum, int count) {
        return sum.divide(BigDecimal.valueOf(count), 6, RoundingMode.HALF_UP);
    }

    private Section seasons() {
        List<Map.Entry<YearMonth, Money>> months =
                new ArrayList<>(review.months().entrySet());
        List<Map.Entry<YearMonth, Money>> shown =
                months.subList(Math.max(0, months.size() - MOST_MONTHS), months.size());
        Optional<Map.Entry<YearMonth, Money>> best = shown.stream().max(Map.Entry.comparingByValue());
        List<Column> columns = shown.stream()
                .map(month -> new Column(
                        month.getKey().toString(),
                        month.getValue().amount().doubleValue(),
                        words.value(month.getValue()),
                        best.orElseThrow().equals(month)))
                .toList();
        String highest = best.map(month -> words.say(
                        "Highest month: {}, {}", "最高月份：{}，{}", month.getKey().toString(), month.getValue()))
                .orElse("");
        String lead = peak().map(peak -> words.say(
                        "{} sells {} times as much as an average month.",
                        "{}的平均收入是月均水平的{}倍。",
                        name(peak),
                        peak.times()))
                .orElseGet(() -> words.say(
                        "Less than two years of full months: too short to speak of seasons.", "完整月份不足两年，无法判断季节性。"));
        return new Section(words.say("Revenue by month", "月度收入"), lead, List.of(new Columns(columns, highest)));
    }

    private Optional<String> churnSentence() {
        Review.Churn churn = review.churn();
        if (churn.before() == 0) {
            return Optional.empty();
        }
        Wilson rate = churn.rate();
        return Optional.of(words.say(
                "Of {} customers who bought in the 12 months before the last 12, {} did not buy in the last 12: {} (95% range"
                        + " {} to {}).",
                "在此前12个月（不含最近12个月）购买过的{}位客户中，有{}位最近12个月未再购买：流失率{}（95%区间{}至{}）。",
                churn.before(),
                churn.lost(),
                Words.share(rate.rate()),
                Words.share(rate.low()),
                Words.share(rate.high())));
    }

    private Section loyalty() {
        List<Bar> bars = new ArrayList<>();
        for (int days : WAITS) {
            double again = review.again().waits() == 0 ? 0 : 1 - review.again().remaining(days);
            bars.add(new Bar(words.say("within {} days", "{}天内", days), words.value(Words.share(again)), again, ""));
        }
        String lead = churnSentence()
                .orElseGet(() -> words.say(
                        "Nobody bought in the 12 months before the last 12: there is no churn rate yet.",
                        "此前12个月没有购买记录，暂无流失率。"));
        return new Section(
                words.say("Who comes back", "谁会再来"),
                lead + " "
                        + words.say(
                                "The bars: after a purchase day, the share of customers who buy again within that time; those"
                                        + " still waiting are allowed for.",
                                "条形图：一次购买之后，在该期限内再次购买的比例（已考虑尚在等待的客户）。"),
                List.of(new BarList(bars)));
    }

    private Section overdue() {
        List<List<String>> rows = review.overdue().stream()
                .limit(SHOWN)
                .map(overdue -> List.of(
                        overdue.customer().key(),
                        overdue.customer().abc().words().in(words.texts()),
                        words.value(overdue.customer().value()),
                        overdue.late().because().in(words.texts())))
                .toList();
        String lead = words.say(
                "{} customers have not bought for more than twice their usual time. The most valuable of them:",
                "有{}位客户超过通常购买间隔两倍未再购买，其中最有价值的是：",
                review.overdue().size());
        List<Heading> headings = List.of(
                Heading.words(words.say("Customer", "客户")),
                Heading.words(words.say("Class", "类别")),
                Heading.numbers(words.say("Value", "价值")),
                Heading.words(words.say("Because", "理由")));
        return new Section(words.say("Whom to call", "该联系谁"), lead, List.of(new Table(headings, rows)));
    }
}
