package org.crmkit.examples.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;
import org.crmkit.core.check.Severity;
import org.crmkit.core.sales.PurchaseSummaries;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;
import org.crmkit.examples.review.dealings.Dealings;
import org.crmkit.examples.review.page.Block;
import org.crmkit.examples.review.page.KeyFigures;
import org.crmkit.examples.review.page.KeyFigures.KeyFigure;
import org.crmkit.examples.review.page.Notes;
import org.crmkit.examples.review.page.Notes.Level;
import org.crmkit.examples.review.page.Notes.Note;
import org.crmkit.examples.review.page.Page;
import org.crmkit.examples.review.page.Section;
import org.crmkit.examples.review.read.ReadReport;
import org.crmkit.examples.review.section.NextProductSections;
import org.crmkit.examples.review.section.ProfitSections;
import org.crmkit.examples.review.section.QualitySections;
import org.crmkit.examples.review.section.RecordSections;
import org.crmkit.examples.review.section.WalletSections;
import org.crmkit.examples.review.section.Words;
import org.crmkit.examples.review.section.WorthSections;
import org.crmkit.examples.review.section.judgement.JudgementSections;

/** The review as a page, in the language asked for. */
record ReviewPage(Words words, ReadReport read, Ledger ledger) {

    /** {@return the page of a company with purchases} */
    Page of(Review review, List<Section> more) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(figures(review));
        ValueSections value = new ValueSections(review, words);
        blocks.addAll(value.sections());
        review.dealings()
                .flatMap(Dealings::values)
                .ifPresent(matrix -> blocks.addAll(new WorthSections(matrix, words).sections()));
        review.dealings().map(Dealings::outlook).ifPresent(outlook -> {
            blocks.addAll(new WalletSections(outlook.wallets(), words).sections());
            blocks.addAll(new ProfitSections(outlook.earnings(), review.customers(), words).sections());
        });
        blocks.addAll(new RfmSections(review, words).sections());
        blocks.addAll(new TimeSections(review, words).sections());
        blocks.addAll(
                new JudgementSections(review.judgement(), review.purchases().currency(), words).sections());
        review.dealings()
                .ifPresent(dealings -> blocks.addAll(
                        new RecordSections(dealings, review.purchases().currency(), words).sections()));
        blocks.addAll(value.things());
        review.next()
                .ifPresent(next -> blocks.addAll(
                        new NextProductSections(next, review.customers(), review.rfm(), words).sections()));
        review.dealings()
                .flatMap(dealings -> dealings.outlook().quality())
                .ifPresent(
                        quality -> blocks.addAll(new QualitySections(quality, review.customers(), words).sections()));
        blocks.addAll(more);
        blocks.add(data(RecordSections.missing(review.dealings(), review.next().isPresent()), ledger.others()));
        String subtitle = words.say(
                "{}, until {}, in {}",
                "{}，截至{}，币种{}",
                read.source(),
                review.asOf().date(),
                review.purchases().currency().getCurrencyCode());
        return new Page(language(), words.say("Company review", "客户经营分析"), subtitle, blocks);
    }

    /** {@return the page of a company without a single purchase: what was read, and why nothing came of it} */
    Page ofNothing() {
        List<Block> blocks = List.of(data(RecordSections.missing(Optional.empty(), false), List.of()));
        return new Page(language(), words.say("Company review", "客户经营分析"), read.source(), blocks);
    }

    private String language() {
        return words.texts().locale().getLanguage().equals("zh") ? "zh-CN" : "en";
    }

    private KeyFigures figures(Review review) {
        String period = read.firstDay().map(words::value).orElse("") + " – "
                + read.lastDay()
                        .map(last -> last.isAfter(review.asOf().date())
                                ? review.asOf().date()
                                : last)
                        .map(words::value)
                        .orElse("");
        List<KeyFigure> figures = new ArrayList<>();
        figures.add(new KeyFigure(
                words.say("Customers", "客户"), words.value(review.activity().size()), period));
        figures.add(new KeyFigure(
                words.say("Purchases", "购买次数"),
                words.value(review.purchaseCount()),
                words.say("on {} customer days", "共{}个客户日", review.activity().customerDays())));
        BigDecimal revenue = review.revenue().amount().setScale(0, RoundingMode.HALF_UP);
        figures.add(new KeyFigure(
                words.say("Revenue, {}", "收入（{}）", review.purchases().currency().getCurrencyCode()),
                words.value(revenue),
                words.say("returns taken off", "已扣除退货")));
        if (review.curve().size() > 0) {
            figures.add(new KeyFigure(
                    words.say("Top 20% of customers", "前20%的客户"),
                    words.value(review.curve().valueOf(Share.ofPercent(20))),
                    words.say("of the revenue", "占收入")));
        }
        if (review.churn().before() > 0) {
            figures.add(new KeyFigure(
                    words.say("Churn in 12 months", "12个月流失率"),
                    words.value(Words.share(review.churn().rate().rate())),
                    words.say("of {} customers", "共{}位客户", review.churn().before())));
        }
        figures.add(new KeyFigure(
                words.say("To call", "待联系"),
                words.value(review.overdue().size()),
                words.say("later than usual", "超过通常间隔")));
        return new KeyFigures(figures);
    }

    private Section data(List<LocalizedText> missing, Iterable<Ledger.Account> others) {
        ReadReport.Rows rows = read.rows();
        List<Note> notes = new ArrayList<>();
        if (!missing.isEmpty()) {
            notes.add(new Note(
                    Level.INFO,
                    words.say("Not given, and so left out: {}.", "未提供以下数据，相关部分从略：{}。", Phrase.list(missing))));
        }
        for (Ledger.Account other : others) {
            notes.add(new Note(Level.INFO, apart(other)));
        }
        if (ledger.later() > 0) {
            notes.add(new Note(
                    Level.INFO,
                    words.say(
                            "{} rows lie after the day asked about and were left out.",
                            "{}行晚于所问日期，未计入。",
                            ledger.later())));
        }
        for (Map.Entry<String, Long> code : read.findingsByCode().entrySet()) {
            first(code.getKey()).ifPresent(finding -> notes.add(note(finding, code.getValue())));
        }
        String lead = words.say(
                "{} rows: {} used, {} refused. {} returns, {} purchases for nothing.",
                "共{}行：采用{}行，拒绝{}行；退货{}行，零金额{}行。",
                rows.all(),
                rows.used(),
                rows.refused(),
                rows.returns(),
                rows.zeros());
        if (notes.isEmpty()) {
            notes.add(new Note(Level.OK, words.say("Nothing to remark.", "没有需要说明的问题。")));
        }
        return new Section(words.say("The data", "数据说明"), lead, List.of(new Notes(notes)));
    }

    private String apart(Ledger.Account other) {
        PurchaseSummaries purchases = other.customers.result();
        Money total =
                purchases.stream().map(customer -> customer.total()).reduce(Money.zero(other.currency), Money::plus);
        return words.say(
                "Apart, not converted: {} rows of {} customers in {}, {} in all.",
                "单独列示、未换算：{}行，{}位客户，币种{}，合计{}。",
                other.rows,
                purchases.size(),
                other.currency.getCurrencyCode(),
                total);
    }

    private Optional<Finding> first(String code) {
        return read.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst();
    }

    private Note note(Finding finding, long count) {
        Level level = finding.severity() == Severity.INFO ? Level.INFO : Level.WARNING;
        String because = finding.because().in(words.texts());
        String text = finding.place().row() == 0
                ? words.say("{}: {}", "{}：{}", finding.code(), because)
                : words.say(
                        "{} × {}: {} (first in row {}: '{}')",
                        "{}次 {}：{}（首次出现在第{}行：“{}”）",
                        count,
                        finding.code(),
                        because,
                        finding.place().row(),
                        finding.found());
        return new Note(level, text);
    }
}
