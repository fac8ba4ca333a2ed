package org.crmkit.examples.review.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Severity;
import org.crmkit.core.ordertocash.Leg;
import org.crmkit.core.ordertocash.OrderChain;
import org.crmkit.core.ordertocash.OrderToCashFigures;
import org.crmkit.core.rule.Truth;
import org.crmkit.examples.review.dealings.Receivables;
import org.crmkit.examples.review.page.Block;
import org.crmkit.examples.review.page.Notes;
import org.crmkit.examples.review.page.Notes.Level;
import org.crmkit.examples.review.page.Notes.Note;
import org.crmkit.examples.review.page.Section;
import org.crmkit.examples.review.page.Table;
import org.crmkit.examples.review.page.Table.Heading;

/** How long orders take to come to the customer and to their money, and which documents do not fit together. */
record FulfilmentSection(Receivables receivables, Words words) {
    private static final Map<Leg, LocalizedText> LEGS = Map.of(
            Leg.CONTRACT_TO_ORDER, LocalizedText.of("contract to order", "合同到订单"),
            Leg.ORDER_TO_DELIVERY, LocalizedText.of("order to arrival", "订单到收货"),
            Leg.DELIVERY_TO_INVOICE, LocalizedText.of("arrival to invoice", "收货到开票"),
            Leg.INVOICE_TO_PAYMENT, LocalizedText.of("invoice to payment", "开票到付款"),
            Leg.ORDER_TO_PAYMENT, LocalizedText.of("order to payment", "订单到付款"));

    List<Section> sections() {
        OrderToCashFigures figures = receivables.figures();
        if (receivables.report().orders().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(legs(figures)));
        List<Note> notes = notes();
        if (!notes.isEmpty()) {
            blocks.add(new Notes(notes));
        }
        return List.of(new Section(words.say("From order to payment", "从订单到付款"), lead(figures), blocks));
    }

    private String lead(OrderToCashFigures figures) {
        String whole = figures.onTimeInFull()
                .map(share -> words.say(
                        "{} of orders came in time and in full: {} of {}; of {} it cannot be told yet.",
                        "{}的订单按时足量交付：{}单，共{}单；另有{}单尚无法判断。",
                        share,
                        figures.onTime(),
                        figures.onTime() + figures.late(),
                        figures.untold()))
                .orElse("");
        return whole
                + figures.days(Leg.ORDER_TO_PAYMENT)
                        .map(days -> words.say(
                                " Half of the orders were paid {} days after the order at the latest, nine tenths after {}.",
                                "半数订单在下单后{}天内收齐货款，九成在{}天内。",
                                days.median(),
                                days.ninth()))
                        .orElse("");
    }

    private Table legs(OrderToCashFigures figures) {
        List<List<String>> rows = new ArrayList<>();
        figures.legs()
                .forEach((leg, days) -> rows.add(List.of(
                        words.value(LEGS.getOrDefault(leg, LocalizedText.of(leg.name()))),
                        words.value(days.orders()),
                        words.value(days.median()),
                        words.value(days.ninth()),
                        words.value(days.longest()))));
        return new Table(
                List.of(
                        Heading.words(words.say("Days from …", "天数")),
                        Heading.numbers(words.say("Orders", "订单数")),
                        Heading.numbers(words.say("Half", "半数以内")),
                        Heading.numbers(words.say("9 of 10", "九成以内")),
                        Heading.numbers(words.say("Longest", "最长"))),
                rows);
    }

    /** Late orders that are still missing, and one line for each kind of what does not fit together. */
    private List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        List<OrderChain> missing = receivables.report().orders().stream()
                .filter(chain ->
                        chain.onTimeInFull() == Truth.NO && chain.delivered().isEmpty())
                .toList();
        missing.stream()
                .findFirst()
                .ifPresent(chain -> notes.add(new Note(
                        Level.WARNING,
                        words.say(
                                "{} late orders have not arrived in full; the first, {} of customer {}: {}.",
                                "{}张逾期订单尚未全部到货；最早的是客户{2}的{1}：{3}。",
                                missing.size(),
                                chain.order(),
                                chain.customer(),
                                chain.because().in(words.texts())))));
        receivables.figures().findings().forEach((code, count) -> notes.add(finding(code, count)));
        return notes;
    }

    private Note finding(String code, long count) {
        Finding first = receivables.report().findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow();
        return new Note(
                first.severity() == Severity.INFO ? Level.INFO : Level.WARNING,
                words.say(
                        "{} × {}, first: {}",
                        "{}次 {}，首例：{}",
                        count,
                        code,
                        first.because().in(words.texts())));
    }
}
