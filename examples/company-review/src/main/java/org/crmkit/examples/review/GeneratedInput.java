package org.crmkit.examples.review;

import java.io.ByteArrayInputStream;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.value.Share;
import org.crmkit.examples.review.company.CompanyPlan;
import org.crmkit.examples.review.company.GeneratedCompany;
import org.crmkit.examples.review.company.PlantedFacts;
import org.crmkit.examples.review.page.Section;
import org.crmkit.examples.review.page.Table;
import org.crmkit.examples.review.page.Table.Heading;
import org.crmkit.examples.review.read.PurchaseFile;
import org.crmkit.examples.review.read.PurchaseProblem;
import org.crmkit.examples.review.read.ReadReport;

/** The default input: a company that does not exist, and what was planted in it for the report to find. */
record GeneratedInput(GeneratedCompany company) {

    static GeneratedInput of(long seed) {
        CompanyPlan standard = CompanyPlan.standard();
        return new GeneratedInput(GeneratedCompany.of(new CompanyPlan(seed, standard.customers(), standard.lastDay())));
    }

    /** {@return the company's purchases, to be read like any file} */
    PurchaseFile file(Words words) {
        return PurchaseFile.of(
                words.say("generated company", "生成的示例公司"), () -> new ByteArrayInputStream(company.csv()));
    }

    /**
     * One planted fact.
     *
     * @param what what it is
     * @param planted as planted
     * @param found as the report found it
     */
    record Fact(String what, String planted, String found) {
        boolean same() {
            return planted.equals(found);
        }
    }

    /** {@return what was planted beside what the report found} */
    List<Fact> facts(Review review, Ledger ledger, ReadReport read, Words words) {
        PlantedFacts planted = company.facts();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                words.say("What the top 20% of customers bring", "前20%客户的收入占比"),
                words.value(planted.topShare()),
                words.value(review.curve().valueOf(Share.ofPercent(20)))));
        facts.add(new Fact(
                words.say("Churn in 12 months", "12个月流失率"),
                words.value(planted.churnRate()),
                words.value(Words.share(review.churn().rate().rate()))));
        facts.add(new Fact(
                words.say("Month with the highest sales", "销售最高的月份"),
                planted.peakMonth()
                        .getDisplayName(TextStyle.FULL_STANDALONE, words.texts().locale()),
                new TimeSections(review, words).peakName().orElse("–")));
        facts.add(new Fact(
                words.say("Rows that stand in the file twice", "文件中重复的行"),
                words.value(planted.repeatedRows()),
                words.value(read.findingsByCode().getOrDefault(PurchaseProblem.DUPLICATE_ID.code(), 0L))));
        planted.purchasesByCurrency()
                .forEach((currency, count) -> facts.add(new Fact(
                        words.say("Purchases in {}", "{}购买次数", currency),
                        words.value(count),
                        words.value(ledger.purchases(currency)))));
        return facts;
    }

    List<Section> sections(Review review, Ledger ledger, ReadReport read, Words words) {
        List<List<String>> rows = facts(review, ledger, read, words).stream()
                .map(fact -> List.of(
                        fact.what(),
                        fact.planted(),
                        fact.found(),
                        fact.same() ? words.say("yes", "是") : words.say("no", "否")))
                .toList();
        return List.of(new Section(
                words.say("Planted and found", "预设与发现"),
                words.say(
                        "This company is generated. What was planted in it, counted without the library, and what this report found.",
                        "本公司为生成数据。以下为预设事实（未借助本库统计）与本报告的发现。"),
                List.of(new Table(
                        List.of(
                                Heading.words(words.say("Fact", "事实")),
                                Heading.numbers(words.say("Planted", "预设")),
                                Heading.numbers(words.say("Found", "发现")),
                                Heading.words(words.say("Same", "一致"))),
                        rows))));
    }
}
