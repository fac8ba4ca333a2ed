package org.crmkit.examples.review.section.judgement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.score.BandReport;
import org.crmkit.core.value.Share;
import org.crmkit.examples.review.judgement.Paying;
import org.crmkit.examples.review.judgement.Paying.Payer;
import org.crmkit.examples.review.page.BarList;
import org.crmkit.examples.review.page.BarList.Bar;
import org.crmkit.examples.review.page.Block;
import org.crmkit.examples.review.page.Notes;
import org.crmkit.examples.review.page.Notes.Level;
import org.crmkit.examples.review.page.Notes.Note;
import org.crmkit.examples.review.page.Section;
import org.crmkit.examples.review.page.Table;
import org.crmkit.examples.review.page.Table.Heading;
import org.crmkit.examples.review.section.Words;
import org.crmkit.scoring.credit.PaymentBehaviour;

/** Who pays in time, and who does not. */
record PayingSection(Paying paying, Words words) {
    private static final int SHOWN = 10;
    private static final Map<String, LocalizedText> BANDS = Map.of(
            "excellent",
            LocalizedText.of("excellent", "优秀"),
            "good",
            LocalizedText.of("good", "良好"),
            "fair",
            LocalizedText.of("fair", "一般"),
            "poor",
            LocalizedText.of("poor", "较差"),
            Paying.UNCLEAR,
            LocalizedText.of("unclear", "不明确"));

    Section section() {
        List<Payer> poor = paying.poor();
        String lead = poor.isEmpty()
                ? words.say("Nobody is known to pay poorly: leave terms as they are.", "没有付款表现较差的客户：付款条件无需调整。")
                : words.say(
                        "{} of {} customers with an invoice pay poorly. Ask them for part of the amount before you deliver,"
                                + " beginning with the first.",
                        "{1}位有发票的客户中，{0}位付款表现较差：请自首位起要求预付部分货款后再发货。",
                        poor.size(),
                        paying.payers().size());
        List<Block> blocks = new ArrayList<>(List.of(bars()));
        if (!poor.isEmpty()) {
            blocks.add(table(poor));
        }
        List<Note> notes = notes(poor.size());
        if (!notes.isEmpty()) {
            blocks.add(new Notes(notes));
        }
        return new Section(words.say("How customers pay", "客户如何付款"), lead, blocks);
    }

    private BarList bars() {
        BandReport bands = paying.bands();
        List<Bar> bars = new ArrayList<>();
        bands.lines().forEach(line -> bars.add(0, bar(line.band(), line.sheets()))); // the best first
        bars.add(bar(Paying.UNCLEAR, bands.unclear()));
        return new BarList(bars);
    }

    private Bar bar(String band, long count) {
        Share share = paying.payers().isEmpty()
                ? Share.NONE
                : Share.of(count, paying.payers().size());
        return new Bar(
                words.value(BANDS.getOrDefault(band, LocalizedText.of(band))),
                words.value(count),
                share.value().doubleValue(),
                words.say("{} of those with an invoice", "占有发票客户的{}", share));
    }

    private Table table(List<Payer> poor) {
        return new Table(
                List.of(
                        Heading.words(words.say("Customer", "客户")),
                        Heading.numbers(words.say("Points", "得分")),
                        Heading.words(words.say("Because", "理由"))),
                poor.stream().limit(SHOWN).map(this::row).toList());
    }

    private List<String> row(Payer payer) {
        String points = payer.sheet().lowest() == payer.sheet().highest()
                ? words.value(payer.sheet().total())
                : words.say(
                        "{} to {}",
                        "{}至{}",
                        payer.sheet().lowest(),
                        payer.sheet().highest());
        return List.of(payer.behaviour().customer().value(), points, because(payer.behaviour()));
    }

    private String because(PaymentBehaviour paid) {
        List<String> because = new ArrayList<>();
        paid.inTime()
                .yes()
                .map(share -> share.value().multiply(BigDecimal.valueOf(paid.counted())))
                .map(many -> many.setScale(0, RoundingMode.HALF_UP)) // a share has six decimals
                .ifPresent(many -> because.add(
                        words.say("{} of {} invoices paid in time", "{1}张到期发票中按时付款{0}张", many, paid.counted())));
        paid.daysLate().yes().ifPresent(days -> because.add(words.say("{} days late on average", "平均逾期{}天", days)));
        paid.overdueDays()
                .yes()
                .filter(days -> days.signum() > 0)
                .ifPresent(days -> because.add(words.say("one is {} days overdue now", "目前最久逾期{}天", days)));
        return String.join(words.say("; ", "；"), because);
    }

    private List<Note> notes(int poor) {
        List<Note> notes = new ArrayList<>();
        if (poor > SHOWN) {
            notes.add(info(
                    "{} more pay poorly and are not shown: go on when these are settled.",
                    "另有{}位付款较差的客户未列出：处理完上述客户后请继续。",
                    (long) poor - SHOWN));
        }
        long unclear = paying.bands().unclear();
        if (unclear > 0) {
            notes.add(info(
                    "Of {} customers it is unclear, mostly because fewer than three of their invoices came due in the last year, or"
                            + " in one half of it. Wait for more before you judge.",
                    "{}位客户无法判断，主要因为最近一年或其中半年内到期的发票不足三张。请待更多发票到期后再作判断。",
                    unclear));
        }
        if (paying.without() > 0) {
            notes.add(info(
                    "{} customers have no invoice, so that nothing can be told of them.",
                    "{}位客户没有发票，无从判断。",
                    paying.without()));
        }
        return notes;
    }

    private Note info(String english, String chinese, long count) {
        return new Note(Level.INFO, words.say(english, chinese, count));
    }
}
