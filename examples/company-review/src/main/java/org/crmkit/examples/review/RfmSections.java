package org.crmkit.examples.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.crmkit.core.value.Money;
import org.crmkit.examples.review.page.BarList;
import org.crmkit.examples.review.page.BarList.Bar;
import org.crmkit.examples.review.page.HeatMap;
import org.crmkit.examples.review.page.HeatMap.Cell;
import org.crmkit.examples.review.page.Section;
import org.crmkit.examples.review.page.Table;
import org.crmkit.examples.review.page.Table.Heading;
import org.crmkit.examples.review.section.Words;
import org.crmkit.scoring.rfm.Recency;
import org.crmkit.scoring.rfm.RfmDimension;
import org.crmkit.scoring.rfm.RfmReport;
import org.crmkit.scoring.rfm.RfmThresholds;

/** Who buys lately, often and for much: the grid, the segments, where the scores begin. */
record RfmSections(Review review, Words words) {

    List<Section> sections() {
        return List.of(lately(), segments(rfm().lines()), scores());
    }

    private RfmReport rfm() {
        return review.rfm();
    }

    private int best() {
        return rfm().thresholds().policy().scores();
    }

    private Section lately() {
        String lead = words.say(
                "Each customer has a score of 1 to {} for how lately (R), how often (F) and for how much (M) they bought. How"
                        + " many customers have which R and F:",
                "每位客户按最近购买（R）、购买频率（F）和购买金额（M）各得1至{}分。各R、F分值的客户数：",
                best());
        return new Section(words.say("Who buys lately and often", "谁最近买、常买"), lead, List.of(grid()));
    }

    private Section segments(List<RfmReport.Line> lines) {
        RfmReport.Line largest = lines.stream()
                .max(Comparator.comparingInt(RfmReport.Line::customers))
                .orElseThrow();
        String lead = words.say(
                "The first segment that contains the three scores. The largest is {}: {} of {} customers.",
                "按三项分值，取首个符合的分群。最大的分群是“{}”，占{}，客户共{}位。",
                largest.segment().name(),
                largest.ofCustomers(),
                rfm().size());
        return new Section(words.say("Customers in segments", "客户分群"), lead, List.of(bars(lines, largest.customers())));
    }

    private HeatMap grid() {
        int k = best();
        int[][] counts = new int[k][k];
        int most = 1;
        for (int row = 0; row < k; row++) {
            for (int column = 0; column < k; column++) {
                counts[row][column] = rfm().count(k - row, column + 1);
                most = Math.max(most, counts[row][column]);
            }
        }
        List<List<Cell>> cells = new ArrayList<>();
        for (int[] row : counts) {
            int top = most;
            cells.add(IntStream.of(row).mapToObj(count -> cell(count, top)).toList());
        }
        return new HeatMap(
                words.say("Recency", "最近购买"),
                words.say("Frequency", "购买频率"),
                IntStream.range(0, k).mapToObj(row -> "R " + (k - row)).toList(),
                IntStream.rangeClosed(1, k).mapToObj(column -> "F " + column).toList(),
                cells);
    }

    private Cell cell(int count, int most) {
        return count == 0
                ? Cell.empty()
                : new Cell(words.value(count), (double) count / most, words.say("{} customers", "{}位客户", count));
    }

    private BarList bars(List<RfmReport.Line> lines, int most) {
        return new BarList(lines.stream()
                .filter(line -> line.customers() > 0)
                .map(line -> new Bar(
                        line.segment().name().in(words.texts()),
                        words.say("{} ({})", "{}（{}）", line.customers(), line.ofCustomers()),
                        (double) line.customers() / most,
                        words.value(line.value())))
                .toList());
    }

    private Section scores() {
        RfmThresholds at = rfm().thresholds();
        List<List<String>> rows = new ArrayList<>();
        for (int score = best(); score >= 1; score--) {
            int place = score - 2;
            boolean lowest = score == 1;
            rows.add(List.of(
                    words.value(score),
                    lowest
                            ? words.say("longer ago", "更早")
                            : days(at.recencyWithin().get(place)),
                    count(RfmDimension.RECENCY, score),
                    lowest
                            ? words.say("less often", "更少")
                            : words.say("from {}", "{}起", at.frequencyFrom().get(place)),
                    count(RfmDimension.FREQUENCY, score),
                    lowest ? words.say("less", "更少") : amount(at.monetaryFrom().get(place)),
                    count(RfmDimension.MONETARY, score)));
        }
        String lead = words.say(
                "Fitted to these customers by quantiles; equal values share a score, so a score may stay empty. {} customers"
                        + " have not bought and have no score.",
                "按分位数对这些客户划分；数值相同则得分相同，因此某些分值可能为空。另有{}位客户没有购买记录，不评分。",
                rfm().without());
        return new Section(words.say("Where each score begins", "各分值的起点"), lead, List.of(new Table(headings(), rows)));
    }

    private List<Heading> headings() {
        String customers = words.say("Customers", "客户数");
        return List.of(
                Heading.numbers(words.say("Score", "分值")),
                Heading.words(words.say("Last bought", "最近购买")),
                Heading.numbers(customers),
                Heading.words(words.say("Purchase days", "购买天数")),
                Heading.numbers(customers),
                Heading.words(words.say("Value", "金额")),
                Heading.numbers(customers));
    }

    private String days(int within) {
        return within < 0 ? "–" : words.say("at most {} ago", "{}以内", Recency.ofDays(within));
    }

    private String amount(Money from) {
        return words.say("from {}", "{}起", from);
    }

    private String count(RfmDimension dimension, int score) {
        return words.value(rfm().counts(dimension).get(score - 1));
    }
}
