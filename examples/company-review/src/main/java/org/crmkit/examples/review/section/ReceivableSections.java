package org.crmkit.examples.review.section;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.ordertocash.CustomerBalance;
import org.crmkit.core.ordertocash.OrderToCashFigures;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;
import org.crmkit.examples.review.dealings.Receivables;
import org.crmkit.examples.review.dealings.Receivables.Debtor;
import org.crmkit.examples.review.page.BarList;
import org.crmkit.examples.review.page.BarList.Bar;
import org.crmkit.examples.review.page.Notes;
import org.crmkit.examples.review.page.Notes.Level;
import org.crmkit.examples.review.page.Notes.Note;
import org.crmkit.examples.review.page.Section;
import org.crmkit.examples.review.page.Table;
import org.crmkit.examples.review.page.Table.Heading;

/** Who owes the company money, and since when. */
record ReceivableSections(Receivables receivables, Currency main, Words words) {
    private static final int SHOWN = 10;
    /** The class of what customers have to the good. */
    private static final int CREDIT = 0;

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        receivables
                .figures()
                .receivablesIn(main.getCurrencyCode())
                .ifPresent(owed -> sections.addAll(List.of(open(owed), remind(owed))));
        return sections;
    }

    private Section open(OrderToCashFigures.Receivables owed) {
        String lead = words.say(
                "{} is open, and {} of it is overdue: see below whom to remind.",
                "未收款{}，其中逾期{}：催款对象见下表。",
                words.whole(owed.open()),
                words.whole(owed.overdue()));
        String days = owed.daysSalesOutstanding(receivables.report().policy())
                .map(outstanding -> words.say(
                        " What is open is as much as was billed in {} days (days sales outstanding).",
                        "未收款相当于{}天的开票额（应收账款周转天数）。",
                        outstanding))
                .orElse("");
        return new Section(
                words.say("What customers owe", "应收账款"),
                lead + days,
                List.of(bars(ageing(owed)), new Notes(notes(owed))));
    }

    private List<Note> notes(OrderToCashFigures.Receivables owed) {
        List<Note> notes = new ArrayList<>();
        receivables.figures().receivables().forEach((currency, other) -> {
            if (!currency.equals(main.getCurrencyCode())) {
                notes.add(apart(currency, other));
            }
        });
        unapplied(owed).ifPresent(notes::add);
        return notes;
    }

    private BarList bars(List<Money> ageing) {
        List<LocalizedText> classes = receivables.report().policy().classes();
        Money whole = ageing.subList(CREDIT + 1, ageing.size()).stream().reduce(Money.zero(main), Money::plus);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            Money amount = ageing.get(i);
            if (amount.signum() != 0) {
                Share share = i == CREDIT ? Share.NONE : Share.of(amount, whole);
                bars.add(new Bar(
                        label(i, classes.get(i)),
                        words.whole(amount),
                        share.value().doubleValue(),
                        i == CREDIT
                                ? words.say("credit notes and overpaid invoices", "贷项凭证及多付款")
                                : words.say("{} of what customers owe", "占应收的{}", share)));
            }
        }
        return new BarList(bars);
    }

    private String label(int place, LocalizedText name) {
        boolean overdue = place
                >= receivables.report().policy().classes().size()
                        - receivables.report().policy().ageing().size()
                        - 1;
        return overdue ? words.say("overdue {}", "逾期{}", name) : words.value(name);
    }

    private static List<Money> ageing(OrderToCashFigures.Receivables owed) {
        List<Money> sums = new ArrayList<>();
        for (CustomerBalance customer : owed.customers()) {
            for (int i = 0; i < customer.ageing().size(); i++) {
                if (i == sums.size()) {
                    sums.add(customer.ageing().get(i));
                } else {
                    sums.set(i, sums.get(i).plus(customer.ageing().get(i)));
                }
            }
        }
        return sums;
    }

    private Note apart(String currency, OrderToCashFigures.Receivables other) {
        List<Debtor> debtors = receivables.debtors(Currency.getInstance(currency));
        String text = words.say(
                "Apart, not converted: {} is open, {} of it overdue.",
                "单独列示、未换算：未收款{}，其中逾期{}。",
                words.whole(other.open()),
                words.whole(other.overdue()));
        return new Note(
                Level.INFO,
                debtors.isEmpty()
                        ? text
                        : text
                                + words.say(
                                        " {} owes most of that: {}.",
                                        "其中{}逾期最多：{}。",
                                        debtors.get(0).customer(),
                                        because(debtors.get(0))));
    }

    private Optional<Note> unapplied(OrderToCashFigures.Receivables owed) {
        Money sum = owed.customers().stream().map(CustomerBalance::unapplied).reduce(Money.zero(main), Money::plus);
        return sum.signum() == 0
                ? Optional.empty()
                : Optional.of(new Note(
                        Level.WARNING,
                        words.say(
                                "{} was paid without saying for which invoice; it is not taken off. Find out before you remind.",
                                "另有{}已收款但未注明发票，未从中扣除。催款前请先核对。",
                                sum)));
    }

    private Section remind(OrderToCashFigures.Receivables owed) {
        List<Debtor> debtors = receivables.debtors(main);
        List<Debtor> first = debtors.stream().limit(SHOWN).toList();
        Money theirs = first.stream().map(Debtor::overdue).reduce(Money.zero(main), Money::plus);
        String lead = debtors.isEmpty()
                ? words.say("Nothing is overdue.", "没有逾期款项。")
                : words.say(
                        "{} customers have overdue invoices; the first {} owe {} of the sum.",
                        "{}位客户有逾期发票；前{}位占逾期金额的{}。",
                        debtors.size(),
                        first.size(),
                        Share.of(theirs, owed.overdue()));
        List<Heading> headings = List.of(
                Heading.words(words.say("Customer", "客户")),
                Heading.numbers(words.say("Overdue", "逾期金额")),
                Heading.numbers(words.say("Days", "逾期天数")),
                Heading.words(words.say("Because", "理由")));
        return new Section(
                words.say("Whom to remind", "该催谁付款"),
                lead,
                List.of(new Table(
                        headings,
                        first.stream()
                                .map(debtor -> List.of(
                                        debtor.customer().value(),
                                        words.value(debtor.overdue()),
                                        words.value(debtor.days()),
                                        because(debtor)))
                                .toList())));
    }

    private String because(Debtor debtor) {
        return words.say(
                "{} overdue; the oldest, {} over {}, was due on {}",
                "逾期发票{}张；最早一张{}（{}）于{}到期",
                debtor.invoices() == 1
                        ? words.say("1 invoice", "1")
                        : words.say("{} invoices", "{}", debtor.invoices()),
                debtor.oldest().invoice(),
                debtor.oldest().open(),
                debtor.oldest().due().orElseThrow());
    }
}
