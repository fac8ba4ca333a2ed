package org.crmkit.examples.review;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.value.Share;
import org.crmkit.examples.review.page.BarList;
import org.crmkit.examples.review.page.BarList.Bar;
import org.crmkit.examples.review.page.ParetoChart;
import org.crmkit.examples.review.page.ParetoChart.Mark;
import org.crmkit.examples.review.page.ParetoChart.Point;
import org.crmkit.examples.review.page.Section;
import org.crmkit.examples.review.page.Table;
import org.crmkit.examples.review.page.Table.Heading;
import org.crmkit.examples.review.section.Words;
import org.crmkit.scoring.abc.AbcClass;
import org.crmkit.scoring.abc.AbcPolicy;
import org.crmkit.scoring.abc.AbcReport;
import org.crmkit.scoring.abc.ParetoCurve;
import org.crmkit.scoring.rfm.RfmScore;

/** Who and what brings the revenue: the curve, the classes, the most valuable. */
record ValueSections(Review review, Words words) {
    private static final Share FIFTH = Share.ofPercent(20);
    private static final Share FOUR_FIFTHS = Share.ofPercent(80);
    private static final int SHOWN = 10;

    List<Section> sections() {
        return List.of(spread(), classes(), customers());
    }

    /** {@return products and outlets in the same classes}, as far as the file names them. */
    List<Section> things() {
        List<Section> sections = new ArrayList<>();
        things(review.products(), words.say("Products", "产品")).ifPresent(sections::add);
        things(review.outlets(), words.say("Outlets", "销售网点")).ifPresent(sections::add);
        return sections;
    }

    private Optional<String> headline() {
        ParetoCurve curve = review.curve();
        return curve.size() == 0
                ? Optional.empty()
                : Optional.of(words.say(
                        "The top 20% of customers bring {} of the revenue; 80% of it comes from {} of them.",
                        "前20%的客户贡献{}的收入；80%的收入来自{}的客户。", curve.valueOf(FIFTH), curve.keysFor(FOUR_FIFTHS)));
    }

    private Section spread() {
        String gini = words.say(
                " Gini coefficient {} (0: all bring the same; towards 1: one brings all).",
                " 基尼系数{}（0表示贡献完全相同，越接近1越集中）。",
                Words.share(review.curve().gini()).value().setScale(2, RoundingMode.HALF_UP));
        return new Section(
                words.say("Where the revenue comes from", "收入来自哪里"),
                headline().map(sentence -> sentence + gini).orElse(""),
                List.of(chart()));
    }

    private Section classes() {
        AbcPolicy policy = review.customers().thresholds().policy();
        return new Section(
                words.say("Customers in classes A, B and C", "客户A、B、C分类"),
                words.say(
                        "Ranked by value: A until {} of it is reached, B until {}, C the rest; equal values share a class.",
                        "按价值由高到低：累计达到{}为A类，达到{}为B类，其余为C类；价值相同则类别相同。",
                        policy.a(),
                        policy.b()),
                List.of(bars(review.customers())));
    }

    private ParetoChart chart() {
        ParetoCurve curve = review.curve();
        List<Mark> marks = new ArrayList<>();
        if (curve.size() > 0) {
            Share fifth = curve.valueOf(FIFTH);
            Share keys = curve.keysFor(FOUR_FIFTHS);
            marks.add(new Mark(point(FIFTH, fifth), words.say("The top 20% bring {}", "前20%的客户贡献{}", fifth)));
            marks.add(new Mark(point(keys, FOUR_FIFTHS), words.say("80% comes from {}", "80%的收入来自{}的客户", keys)));
        }
        return new ParetoChart(
                curve.points(200).stream()
                        .skip(1)
                        .map(p -> point(p.keys(), p.value()))
                        .toList(),
                marks,
                words.say("Customers, best first", "客户（由高到低）"),
                words.say("Revenue", "收入"),
                words.say("All customers equal", "所有客户贡献相同"));
    }

    private static Point point(Share keys, Share value) {
        return new Point(keys.value().doubleValue(), value.value().doubleValue());
    }

    private BarList bars(AbcReport report) {
        return new BarList(report.lines().stream()
                .map(line -> new Bar(
                        line.abc() == AbcClass.NONE ? words.value(line.abc()) : words.say("Class {}", "{}", line.abc()),
                        words.value(line.value()),
                        line.ofValue().value().doubleValue(),
                        words.say(
                                "{} ({}), {} of the value",
                                "{}个（{}），占价值的{}",
                                line.keys(),
                                line.ofKeys(),
                                line.ofValue())))
                .toList());
    }

    private Section customers() {
        List<List<String>> rows = review.customers().top(SHOWN).stream()
                .map(top -> List.of(top.key(), words.value(top.abc()), words.value(top.value()), because(top)))
                .toList();
        return new Section(
                words.say("The most valuable customers", "最有价值的客户"),
                words.say("What each of them brought, and how they have bought.", "每位客户的贡献及其购买情况。"),
                List.of(new Table(headings(words.say("Customer", "客户")), rows)));
    }

    private String because(AbcReport.Classed customer) {
        return review.rfm()
                .find(CustomerId.of(customer.key()))
                .map(RfmScore::because)
                .orElse(customer.because())
                .in(words.texts());
    }

    private Optional<Section> things(AbcReport report, String title) {
        if (report.size() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Section(
                title,
                words.say("The same classes, by what was sold and where.", "按同样规则对销售内容与地点分类。"),
                List.of(bars(report), top(report, title))));
    }

    private Table top(AbcReport report, String title) {
        return new Table(
                headings(title).subList(0, 3),
                report.top(SHOWN).stream()
                        .map(top -> List.of(top.key(), words.value(top.abc()), words.value(top.value())))
                        .toList());
    }

    private List<Heading> headings(String first) {
        return List.of(
                Heading.words(first),
                Heading.words(words.say("Class", "类别")),
                Heading.numbers(words.say("Value", "价值")),
                Heading.words(words.say("Because", "理由")));
    }
}
