package org.crmkit.examples.review.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;
import org.crmkit.core.customer.CustomerStatus;
import org.crmkit.examples.review.outlook.DataQuality;
import org.crmkit.examples.review.outlook.DataQuality.Question;
import org.crmkit.examples.review.page.Notes;
import org.crmkit.examples.review.page.Notes.Level;
import org.crmkit.examples.review.page.Notes.Note;
import org.crmkit.examples.review.page.Section;
import org.crmkit.examples.review.page.Table;
import org.crmkit.examples.review.page.Table.Heading;
import org.crmkit.scoring.abc.AbcReport;
import org.crmkit.scoring.quality.QualityField;
import org.crmkit.scoring.quality.QualityReport;
import org.crmkit.scoring.quality.QualityReport.Line;
import org.crmkit.scoring.quality.Rate;

/**
 * How good the data about customers are, by field and by source, and what to ask whom.
 *
 * @param quality how good they are
 * @param customers the customers' classes, by which the most valuable are asked first
 * @param words in which language
 */
public record QualitySections(DataQuality quality, AbcReport customers, Words words) {
    private static final int SHOWN = 10;

    /** {@return the sections}; without a question if nothing is to be asked. */
    public List<Section> sections() {
        return quality.next().isEmpty() ? List.of(fields()) : List.of(fields(), questions());
    }

    private Section fields() {
        QualityReport report = quality.report();
        Rate complete = report.total().complete();
        String lead = words.say(
                "Of {} customers there should be {} values; {} are there{}. Repair the fields and the sources with the lowest shares"
                        + " first.",
                "{}位客户应有{}项数据，现有{}项{}。请先改善比例最低的字段和来源。",
                report.customers(),
                complete.whole(),
                complete.part(),
                complete.share().map(share -> words.say(" ({})", "（{}）", share)).orElse(""));
        List<List<String>> rows = new ArrayList<>();
        for (QualityField field : quality.policy().fields()) {
            report.field(field.name())
                    .filter(line -> line.wanted() > 0)
                    .ifPresent(line -> rows.add(row(words.value(field.label()), line)));
        }
        List<List<String>> sources = report.sources().stream()
                .map(Line::source)
                .distinct()
                .map(source -> row(source, report.total(source)))
                .toList();
        return new Section(
                words.say("How good the customer data are", "客户数据质量"),
                lead,
                List.of(
                        new Table(headings(words.say("Field", "字段")), rows),
                        new Table(headings(words.say("Source", "来源")), sources),
                        new Notes(notes())));
    }

    private List<Heading> headings(String first) {
        return List.of(
                Heading.words(first),
                Heading.words(words.say("Complete", "完整")),
                Heading.words(words.say("Valid", "有效")),
                Heading.words(words.say("Fresh", "未过期")));
    }

    private List<String> row(String name, Line line) {
        return List.of(name, said(line.complete()), said(line.valid()), said(line.fresh()));
    }

    private String said(Rate rate) {
        return rate.share()
                .map(share -> words.say("{} of {} ({})", "{1}中{0}（{2}）", rate.part(), rate.whole(), share))
                .orElse("–");
    }

    private List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        List<LocalizedText> empty = quality.report().withoutMember().stream()
                .map(line -> status(line.code()))
                .toList();
        if (!empty.isEmpty()) {
            notes.add(new Note(
                    Level.WARNING,
                    words.say(
                            "No customer has the status {}: either there is none, or nobody notes it. Find out which.",
                            "没有客户处于以下状态：{}。或确无此类客户，或无人登记：请查明。",
                            Phrase.list(empty))));
        }
        for (QualityReport.KeyLine key : quality.report().keys()) {
            notes.add(shared(label(key.key()), key.shared()));
        }
        return notes;
    }

    private Note shared(LocalizedText key, Rate shared) {
        return shared.part() == 0
                ? new Note(
                        Level.OK,
                        words.say(
                                "None of {} customers shares its {} with another.",
                                "{}位客户的{}均未与他人共用。",
                                shared.whole(),
                                key))
                : new Note(
                        Level.WARNING,
                        words.say(
                                "{} of {} customers share their {} with another: see whether they are one.",
                                "{1}位客户中有{0}位与他人共用{2}：请核实是否为同一客户。",
                                shared.part(),
                                shared.whole(),
                                key));
    }

    private static LocalizedText status(String code) {
        for (CustomerStatus status : CustomerStatus.values()) {
            if (status.name().equals(code)) {
                return status.words();
            }
        }
        return LocalizedText.of(code);
    }

    private LocalizedText label(String field) {
        return quality.policy().field(field).map(QualityField::label).orElse(LocalizedText.of(field));
    }

    private Section questions() {
        List<String> counts = new ArrayList<>();
        quality.questions().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> counts.add(words.say("{}: {}", "{}：{}位", label(entry.getKey()), entry.getValue())));
        String lead = words.say(
                "Of {} of {} customers something is missing, wrong or old. Most worth asking is: {}. Ask the most valuable customers"
                        + " first:",
                "{1}位客户中有{0}位的数据缺失、有误或过期。最值得询问的是：{2}。请先询问最有价值的客户：",
                quality.next().size(),
                quality.report().customers(),
                String.join(words.say(", ", "，"), counts));
        List<List<String>> rows = mostValuable();
        return new Section(
                words.say("What to ask customers next", "下一步应询问客户什么"),
                lead,
                rows.isEmpty()
                        ? List.of()
                        : List.of(new Table(
                                List.of(
                                        Heading.words(words.say("Customer", "客户")),
                                        Heading.words(words.say("Ask for", "询问")),
                                        Heading.words(words.say("It is", "状态")),
                                        Heading.words(words.say("Because", "理由"))),
                                rows)));
    }

    private List<List<String>> mostValuable() {
        Map<String, Question> byCustomer = new HashMap<>();
        quality.next().forEach(question -> byCustomer.put(question.customer().value(), question));
        return customers.top(customers.size()).stream()
                .flatMap(one -> Optional.ofNullable(byCustomer.get(one.key())).stream())
                .limit(SHOWN)
                .map(question -> List.of(
                        question.customer().value(),
                        words.value(question.field().field().label()),
                        words.value(question.field().state()),
                        question.field().because().in(words.texts())))
                .toList();
    }
}
