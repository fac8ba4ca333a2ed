package org.crmkit.examples.review.section;

import java.util.List;
import org.crmkit.core.check.Reason;
import org.crmkit.examples.review.outlook.Wallets;
import org.crmkit.examples.review.outlook.Wallets.Placed;
import org.crmkit.examples.review.page.BarList;
import org.crmkit.examples.review.page.BarList.Bar;
import org.crmkit.examples.review.page.Section;
import org.crmkit.examples.review.page.Table;
import org.crmkit.examples.review.page.Table.Heading;
import org.crmkit.scoring.segment.SegmentReport;
import org.crmkit.scoring.wallet.WalletReport;

/**
 * How much of what customers spend they spend here, and with whom there is most to win.
 *
 * @param wallets what they spend
 * @param words in which language
 */
public record WalletSections(Wallets wallets, Words words) {
    private static final int SHOWN = 10;

    /** {@return the sections}; none if no wallet is known. */
    public List<Section> sections() {
        return wallets.report().lines().stream()
                .findFirst()
                .map(line -> List.of(shares(line), room()))
                .orElse(List.of());
    }

    private Section shares(WalletReport.Line line) {
        String lead = words.say(
                "{} customers told what they spend on such goods in 12 months: {} altogether, {} of it here ({}). There is {} to win."
                        + " Of {} customers it is not known: ask the greatest of them.",
                "{}位客户告知了其12个月同类支出：合计{}，其中{}（{}）在本公司，可争取{}。另有{}位客户未知：请先询问其中最大的客户。",
                line.customers(),
                words.whole(line.wallet().category()),
                words.whole(line.wallet().own()),
                line.wallet().share(),
                words.whole(line.wallet().room()),
                wallets.report().unknown());
        List<Bar> bars = wallets.classes().lines().stream()
                .map(one -> bar(one, line.customers()))
                .toList();
        return new Section(words.say("Share of wallet", "钱包份额"), lead, List.of(new BarList(bars)));
    }

    private Bar bar(SegmentReport.Line one, long known) {
        double share = (double) one.members() / known;
        return new Bar(
                words.value(one.segment().name()),
                words.value(one.members()),
                share,
                words.say("{} of those whose wallet is known", "占已知客户的{}", Words.share(share)));
    }

    private Section room() {
        List<List<String>> rows =
                wallets.placed().stream().limit(SHOWN).map(this::row).toList();
        return new Section(
                words.say("Where there is most to win", "最值得争取的客户"),
                words.say(
                        "The customers that spend most elsewhere, of {} whose wallet is known: visit them and find out from whom they"
                                + " buy.",
                        "在{}位已知支出的客户中，在别处支出最多者：请拜访并了解其供应商。",
                        wallets.placed().size()),
                List.of(new Table(
                        List.of(
                                Heading.words(words.say("Customer", "客户")),
                                Heading.numbers(words.say("Share here", "本公司份额")),
                                Heading.numbers(words.say("Room", "增长空间")),
                                Heading.words(words.say("Because", "理由"))),
                        rows)));
    }

    private List<String> row(Placed one) {
        String advice = one.advice().map(this::said).orElse("");
        return List.of(
                one.customer().value(),
                words.value(one.wallet().share()),
                words.whole(one.wallet().room()),
                words.say("{}; {}", "{}；{}", said(one.because()), advice));
    }

    private String said(Reason reason) {
        return reason.in(words.texts());
    }
}
