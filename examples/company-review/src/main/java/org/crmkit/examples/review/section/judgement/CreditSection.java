package org.crmkit.examples.review.section.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.customer.CreditStatus;
import org.crmkit.examples.review.judgement.CreditStandings;
import org.crmkit.examples.review.judgement.CreditStandings.Standing;
import org.crmkit.examples.review.judgement.CreditStandings.WhatIf;
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

/** Whose orders wait, are refused, or have to be looked at, and whose next order would. */
record CreditSection(CreditStandings credit, Words words) {
    private static final int SHOWN = 10;
    private static final List<CreditStatus> TO_SHOW = List.of(CreditStatus.STOP, CreditStatus.HOLD, CreditStatus.WATCH);
    private static final Map<CreditStatus, LocalizedText> TO_DO = Map.of(
            CreditStatus.STOP, LocalizedText.of("take no order until the stop is lifted", "解除停止前不接订单"),
            CreditStatus.HOLD, LocalizedText.of("ask for payment, then release the orders", "先催款，再放行订单"),
            CreditStatus.WATCH, LocalizedText.of("look before you take the next order", "接下一单前先核查"));

    Section section() {
        Map<CreditStatus, Long> counts = credit.counts();
        long told = credit.standings().size() - credit.untold();
        String title = words.say("Credit status", "信用状态");
        if (told == 0) {
            return new Section(title, "", List.of(new Notes(List.of(untold()))));
        }
        String lead = words.say(
                "Of {} customers a credit status is known: no credit for {}, on hold {}, watched {}. Do what stands below.",
                "已知{}位客户的信用状态：停止{}位，暂停{}位，关注{}位。请按下表处理。",
                told,
                counts.getOrDefault(CreditStatus.STOP, 0L),
                counts.getOrDefault(CreditStatus.HOLD, 0L),
                counts.getOrDefault(CreditStatus.WATCH, 0L));
        List<Block> blocks = new ArrayList<>(List.of(bars(counts)));
        List<Standing> shown =
                TO_SHOW.stream().flatMap(status -> credit.with(status).stream()).toList();
        if (!shown.isEmpty()) {
            blocks.add(table(shown));
        }
        blocks.add(new Notes(notes(shown.size())));
        return new Section(title, lead, blocks);
    }

    private BarList bars(Map<CreditStatus, Long> counts) {
        List<Bar> bars = new ArrayList<>();
        counts.forEach((status, count) -> bars.add(bar(words.value(status), count)));
        if (credit.untold() > 0) {
            bars.add(bar(words.say("not known", "未知"), credit.untold()));
        }
        return new BarList(bars);
    }

    private Bar bar(String label, long count) {
        return new Bar(
                label, words.value(count), (double) count / credit.standings().size(), "");
    }

    private Table table(List<Standing> shown) {
        return new Table(
                List.of(
                        Heading.words(words.say("Customer", "客户")),
                        Heading.words(words.say("Status", "状态")),
                        Heading.words(words.say("Because, and what to do", "理由与处理"))),
                shown.stream().limit(SHOWN).map(this::row).toList());
    }

    private List<String> row(Standing standing) {
        CreditStatus status = standing.status().orElseThrow();
        return List.of(
                standing.customer().value(),
                words.value(status),
                words.say(
                        "{}; {}",
                        "{}；{}",
                        standing.because().in(words.texts()),
                        TO_DO.getOrDefault(status, status.words())));
    }

    private List<Note> notes(int shown) {
        List<Note> notes = new ArrayList<>();
        if (shown > SHOWN) {
            notes.add(new Note(
                    Level.INFO,
                    words.say(
                            "{} more are not shown: go on when these are done.",
                            "另有{}位未列出：处理完上述客户后请继续。",
                            shown - SHOWN)));
        }
        credit.whatIf().stream().findFirst().ifPresent(first -> notes.add(whatIf(first)));
        if (credit.untold() > 0) {
            notes.add(untold());
        }
        return notes;
    }

    private Note whatIf(WhatIf first) {
        int more = credit.whatIf().size() - 1;
        String others = more == 0 ? "" : words.say(" The same holds for {} more.", "另有{}位客户情况相同。", more);
        return new Note(
                Level.WARNING,
                words.say(
                                "Another order like its last one, of {}, would put customer {} on hold: {}. Agree on how it pays before"
                                        + " you offer.",
                                "若再下单{}（与上一单相同），客户{}的订单将被暂停：{}。报价前请先商定付款方式。",
                                first.more(),
                                first.customer(),
                                first.because().in(words.texts()))
                        + others);
    }

    private Note untold() {
        return new Note(
                Level.INFO,
                words.say(
                        "Of {} customers no status can be told; mostly because {}. Limits are those on file,"
                                + " whatever day is asked about. Set one for those you sell to on credit.",
                        "{}位客户无法判断状态，主要原因：{}。额度取自档案，与所问日期无关。请为赊销客户设定额度。",
                        credit.untold(),
                        credit.mostMissing().in(words.texts())));
    }
}
