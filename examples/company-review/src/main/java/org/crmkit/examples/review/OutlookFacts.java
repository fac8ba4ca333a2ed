package org.crmkit.examples.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crmkit.core.sales.ProductId;
import org.crmkit.examples.review.GeneratedInput.Fact;
import org.crmkit.examples.review.outlook.NextSales;
import org.crmkit.examples.review.outlook.Outlook;
import org.crmkit.examples.review.outlook.Voices.Heard;
import org.crmkit.examples.review.planting.PlantedOutlook;
import org.crmkit.examples.review.section.Words;
import org.crmkit.scoring.nextproduct.Association;
import org.crmkit.scoring.quality.QualityReport;
import org.crmkit.scoring.survey.SurveyMetric;

/** What was planted in leads, baskets, costs, wallets, surveys and profiles beside what the report found. */
record OutlookFacts(PlantedOutlook planted, Outlook found, Optional<NextSales> next, Words words) {
    private static final int PROMOTER = 9;
    private static final int DETRACTOR = 6;
    private static final int MOST = 10;

    List<Fact> facts() {
        return List.of(
                pair(),
                one(
                        words.say("Leads that fit best and are hot", "A级且热度高的线索"),
                        planted.hot(),
                        found.leads().matrix().leads("A", "hot")),
                recommend(),
                one(
                        words.say("Customers whose goods' cost is not known", "商品成本未知的客户"),
                        planted.withoutCost(),
                        found.earnings().withoutCost()),
                one(
                        words.say("Customers whose wallet is known", "钱包份额已知的客户"),
                        planted.wallets(),
                        found.wallets().placed().size()),
                one(
                        words.say("Customers without a phone number", "没有电话号码的客户"),
                        planted.withoutPhone(),
                        found.quality()
                                .flatMap(quality -> quality.report().field("phone"))
                                .map(QualityReport.Line::missing)
                                .orElse(0L)));
    }

    private Fact one(String what, Object planted, Object found) {
        return new Fact(what, words.value(planted), words.value(found));
    }

    private Fact pair() {
        String what = words.say("Most often bought together", "最常同购的产品");
        String two = next.flatMap(sales -> sales.strongest().stream().findFirst())
                .map(best -> words.say(
                        "{}: {}", "{}：{}", products(best), best.counts().both()))
                .orElse("–");
        return new Fact(what, words.say("{}: {}", "{}：{}", planted.pair(), planted.pairDays()), two);
    }

    private static String products(Association one) {
        return Stream.concat(one.given().stream(), one.next().stream())
                .sorted()
                .map(ProductId::value)
                .collect(Collectors.joining(" + "));
    }

    private Fact recommend() {
        Optional<Heard> heard = found.voices().figures().stream()
                .filter(figure -> figure.metric() == SurveyMetric.NPS)
                .findFirst();
        return new Fact(
                words.say("Promoters and detractors", "推荐者与贬损者"),
                words.say("{} / {}", "{} / {}", planted.promoters(), planted.detractors()),
                words.say(
                        "{} / {}",
                        "{} / {}",
                        heard.map(it -> it.counts().between(PROMOTER, MOST)).orElse(0L),
                        heard.map(it -> it.counts().between(0, DETRACTOR)).orElse(0L)));
    }
}
