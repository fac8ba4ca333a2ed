package org.crmkit.examples.review.section.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;
import org.crmkit.examples.review.judgement.Alerts;
import org.crmkit.examples.review.page.Block;
import org.crmkit.examples.review.page.Notes;
import org.crmkit.examples.review.page.Notes.Level;
import org.crmkit.examples.review.page.Notes.Note;
import org.crmkit.examples.review.page.Section;
import org.crmkit.examples.review.page.Table;
import org.crmkit.examples.review.page.Table.Heading;
import org.crmkit.examples.review.section.Words;
import org.crmkit.scoring.fraud.FraudAlert;

/** Where somebody should look twice: orders, refunds and accounts out of the ordinary. */
record AlertSection(Alerts alerts, Words words) {
    private static final int SHOWN = 10;
    private static final Map<String, LocalizedText> TO_DO = Map.of(
            "order-spike",
            LocalizedText.of("call back before you deliver", "发货前回电核实"),
            "order-rush",
            LocalizedText.of("ask what the orders are for", "询问订单用途"),
            "shared-identity",
            LocalizedText.of("ask both who they are", "向双方核实身份"),
            "unusual-refunds",
            LocalizedText.of("look at what came back before you pay", "退款前核查退回的货物"));
    private static final Map<String, LocalizedText> RULES = Map.of(
            "fraud.order-spike",
            LocalizedText.of("whether an order is far larger than ever", "订单是否激增"),
            "fraud.order-rush",
            LocalizedText.of("whether orders come more often than ever", "订单是否过于频繁"),
            "fraud.unusual-refunds",
            LocalizedText.of("whether refunds are unusual", "退款是否异常"));

    Section section() {
        int found = alerts.alerts().size();
        String lead = found == 0
                ? words.say(
                        "Of {} customers nothing out of the ordinary was seen; nothing has to be done.",
                        "{}位客户中未发现异常，无需处理。",
                        alerts.customers())
                : words.say(
                        "Alerts: {}, among {} customers. An alert is a reason to look and no proof: do what stands there, and accuse"
                                + " nobody.",
                        "{1}位客户中有{0}条预警。预警只是核查的理由，并非证据：请按所列方式核实，切勿指责客户。",
                        found,
                        alerts.customers());
        List<Block> blocks = new ArrayList<>();
        if (found > 0) {
            blocks.add(table());
        }
        List<Note> notes = notes(found);
        if (!notes.isEmpty()) {
            blocks.add(new Notes(notes));
        }
        return new Section(words.say("Where to look twice", "需要核查之处"), lead, blocks);
    }

    private Table table() {
        return new Table(
                List.of(
                        Heading.words(words.say("Customer", "客户")),
                        Heading.words(words.say("What", "预警")),
                        Heading.words(words.say("Evidence, and what to do", "依据与处理"))),
                alerts.alerts().stream().limit(SHOWN).map(this::row).toList());
    }

    private List<String> row(FraudAlert alert) {
        return List.of(
                alert.customer().value(),
                words.value(alert.name()),
                words.say(
                        "{}; {}",
                        "{}；{}",
                        evidence(alert),
                        TO_DO.getOrDefault(alert.kind(), LocalizedText.of("look at it", "请核查"))));
    }

    private String evidence(FraudAlert alert) {
        return alert.evidence().stream()
                .map(reason -> reason.in(words.texts()))
                .collect(Collectors.joining(words.say("; ", "；")));
    }

    private List<Note> notes(int found) {
        List<Note> notes = new ArrayList<>();
        if (found > SHOWN) {
            notes.add(info(words.say(
                    "{} more alerts are not shown: go on when these are looked at.",
                    "另有{}条预警未列出：核查完上述内容后请继续。",
                    found - SHOWN)));
        }
        List<LocalizedText> untold = new ArrayList<>();
        alerts.untold().forEach((rule, count) -> {
            if (count > 0) {
                untold.add(Phrase.of(
                        "{} ({})", "{}（{}）", RULES.getOrDefault(rule.value(), LocalizedText.of(rule.value())), count));
            }
        });
        if (!untold.isEmpty()) {
            notes.add(untold(Phrase.joined(untold, ", ", "、")));
        }
        if (alerts.unrecognised() > 0) {
            notes.add(info(words.say(
                    "Of {} customers no account, registration, phone or address is known, so that nobody can tell with whom they share"
                            + " it: note it with the next order.",
                    "{}位客户没有账户、注册号、电话或地址，无法判断是否与他人共用：请在下次下单时补充。",
                    alerts.unrecognised())));
        }
        return notes;
    }

    private Note untold(LocalizedText what) {
        return info(words.say(
                "Of the {} customers who traded in the last {} days it cannot always be told, mostly because they ordered too seldom"
                        + " before: {}. Look at large orders of these by hand.",
                "最近{1}天有交易的{0}位客户中，部分因此前订单过少等无法判断：{2}。其大额订单请人工核查。",
                alerts.trading(),
                alerts.days(),
                what));
    }

    private static Note info(String text) {
        return new Note(Level.INFO, text);
    }
}
