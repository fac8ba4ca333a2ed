package org.crmkit.examples.review;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.value.Share;
import org.crmkit.examples.review.company.GeneratedCompany;
import org.crmkit.examples.review.dealings.Dealings;
import org.crmkit.examples.review.dealings.Receivables;
import org.crmkit.examples.review.dealings.Receivables.Debtor;
import org.crmkit.examples.review.page.Section;
import org.crmkit.examples.review.page.Table;
import org.crmkit.examples.review.page.Table.Heading;
import org.crmkit.examples.review.planting.PlantedFacts;
import org.crmkit.examples.review.planting.PlantedRecords;
import org.crmkit.examples.review.read.PurchaseFile;
import org.crmkit.examples.review.read.PurchaseProblem;
import org.crmkit.examples.review.read.ReadReport;
import org.crmkit.examples.review.records.CustomerRecords;
import org.crmkit.examples.review.section.Words;
import org.crmkit.examples.review.seed.CompanyPlan;
import org.crmkit.scoring.worth.WorthBasis;

/** The default input: a company that does not exist, and what was planted in it for the report to find. */
record GeneratedInput(GeneratedCompany company, CustomerRecords records) {

    static GeneratedInput of(long seed) {
        CompanyPlan standard = CompanyPlan.standard();
        GeneratedCompany company = GeneratedCompany.of(new CompanyPlan(seed, standard.customers(), standard.lastDay()));
        return new GeneratedInput(company, company.records());
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
        List<Fact> facts = new ArrayList<>(ofPurchases(review, ledger, read, words));
        review.dealings().ifPresent(found -> {
            PlantedRecords planted = company.plantedIn(records);
            facts.addAll(ofMoney(planted, found, review.purchases().currency(), words));
            facts.addAll(ofPeople(planted, found, words));
            facts.addAll(new RelationFacts(company.plantedRelations(records), found, words).facts());
            facts.addAll(new JudgementFacts(company.plantedJudgement(records), review.judgement(), words).facts());
            facts.addAll(
                    new OutlookFacts(company.plantedOutlook(records), found.outlook(), review.next(), words).facts());
        });
        return facts;
    }

    private List<Fact> ofPurchases(Review review, Ledger ledger, ReadReport read, Words words) {
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

    private static List<Fact> ofMoney(PlantedRecords planted, Dealings found, Currency main, Words words) {
        Receivables receivables = found.receivables();
        Optional<Debtor> oldest = receivables.debtors(main).stream().max(Comparator.comparing(Debtor::days));
        return List.of(
                new Fact(
                        words.say("Open invoices, {}", "未收款（{}）", main.getCurrencyCode()),
                        words.value(planted.open()),
                        words.value(receivables
                                .figures()
                                .receivablesIn(main.getCurrencyCode())
                                .map(owed -> owed.open().amount())
                                .orElse(BigDecimal.ZERO))),
                new Fact(
                        words.say("Longest overdue, in days", "逾期最久（天）"),
                        words.say("{}: {}", "{}：{}", planted.debtor(), planted.debtDays()),
                        words.say(
                                "{}: {}",
                                "{}：{}",
                                oldest.map(debtor -> debtor.customer().value()).orElse(""),
                                oldest.map(Debtor::days).orElse(0L))),
                new Fact(
                        words.say("Orders in time, and late", "按时与逾期的订单"),
                        words.say("{} / {}", "{} / {}", planted.inTime(), planted.late()),
                        words.say(
                                "{} / {}",
                                "{} / {}",
                                receivables.figures().onTime(),
                                receivables.figures().late())));
    }

    private static List<Fact> ofPeople(PlantedRecords planted, Dealings found, Words words) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                words.say("Most gave up waiting", "放弃等待最多的渠道"),
                words.say("{}: {}", "{}：{}", planted.abandoned(), planted.abandonedTalks()),
                found.talks()
                        .mostAbandoned()
                        .map(line -> words.say(
                                "{}: {}", "{}：{}", line.channel(), line.counts().abandoned()))
                        .orElse("–")));
        facts.add(new Fact(
                words.say("Most overdue follow-ups", "逾期跟进最多的员工"),
                words.say("{}: {}", "{}：{}", planted.dawdler(), planted.overduePromises()),
                found.overdue().employees().stream()
                        .findFirst()
                        .map(load -> words.say("{}: {}", "{}：{}", load.employee(), load.overdue()))
                        .orElse("–")));
        found.values()
                .ifPresent(matrix -> facts.add(new Fact(
                        words.say("Place kept, and given by hand", "保持原类别与人工指定的客户"),
                        words.say("{} / {}", "{} / {}", planted.held(), planted.byHand()),
                        words.say(
                                "{} / {}",
                                "{} / {}",
                                matrix.report().count(WorthBasis.HELD),
                                matrix.report().count(WorthBasis.OVERRIDDEN)))));
        return facts;
    }

    /** {@return what was planted beside what was found}; nothing on another day than that for which it was counted. */
    List<Section> sections(Review review, Ledger ledger, ReadReport read, Words words) {
        if (!review.asOf().date().equals(company.facts().lastDay())) {
            return List.of();
        }
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
