package org.crmkit.examples.review.section;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.service.CaseTotals.Counts;
import org.crmkit.core.service.CaseTotals.Times;
import org.crmkit.core.service.Priority;
import org.crmkit.examples.review.dealings.ServiceDesk;
import org.crmkit.examples.review.page.BarList;
import org.crmkit.examples.review.page.BarList.Bar;
import org.crmkit.examples.review.page.Notes;
import org.crmkit.examples.review.page.Notes.Level;
import org.crmkit.examples.review.page.Notes.Note;
import org.crmkit.examples.review.page.Section;
import org.crmkit.examples.review.page.Table;
import org.crmkit.examples.review.page.Table.Heading;

/** What customers wanted answered or put right, how soon they got it, and what complaints were left without. */
record ServiceSections(ServiceDesk desk, Words words) {
    private static final Map<String, LocalizedText> KINDS = Map.of(
            "complaint", LocalizedText.of("complaint", "投诉"),
            "incident", LocalizedText.of("incident", "故障"),
            "question", LocalizedText.of("question", "咨询"),
            "request", LocalizedText.of("request", "服务请求"));

    private static final int LONG_HOURS = 36;

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        if (desk.totals().all().all() > 0) {
            sections.addAll(List.of(cases(), open()));
        }
        if (desk.complaints() > 0) {
            sections.add(complaints());
        }
        return sections;
    }

    private Section cases() {
        Counts all = desk.totals().all();
        String lead = words.say(
                "{} cases came in during the last 12 months; half of the customers had a first answer within {} and a solution within {}. {} of all {} cases came back after they were solved: find out what was overlooked.",
                "最近12个月受理工单{0}件；半数客户在{1}内得到首次答复，在{2}内得到解决。全部{4}件工单中有{3}件解决后又重新打开：请查明遗漏。",
                all.opened(),
                median(all.response()),
                median(all.resolution()),
                all.reopened(),
                all.all());
        List<List<String>> rows = desk.kinds().stream()
                .map(kind -> row(kind, desk.totals().sum(line -> line.kind().equals(kind))))
                .toList();
        return new Section(
                words.say("Service cases by kind", "各类服务工单"),
                lead,
                List.of(new Table(
                        List.of(
                                Heading.words(words.say("Kind", "类型")),
                                Heading.numbers(words.say("Came in", "受理")),
                                Heading.numbers(words.say("Open", "未结")),
                                Heading.numbers(words.say("First answer", "首次答复")),
                                Heading.numbers(words.say("Solution", "解决用时")),
                                Heading.numbers(words.say("Came back", "重新打开"))),
                        rows)));
    }

    private List<String> row(String kind, Counts counts) {
        long pending = desk.totals()
                .sum(line -> line.kind().equals(kind) && line.category().pending())
                .all();
        return List.of(
                words.value(KINDS.getOrDefault(kind, LocalizedText.of(kind))),
                words.value(counts.opened()),
                words.value(pending),
                median(counts.response()),
                median(counts.resolution()),
                words.value(counts.reopened()));
    }

    /** {@return half of the times are not longer} in hours, or in days if they are many. */
    private String median(Times times) {
        Optional<Duration> half = times.quantile(1, 2);
        if (half.isEmpty()) {
            return "–";
        }
        long hours = half.get().plusMinutes(30).toHours();
        return hours > LONG_HOURS
                ? words.say("{} days", "{}天", (hours + 12) / 24)
                : hours == 1 ? words.say("1 hour", "1小时") : words.say("{} hours", "{}小时", hours);
    }

    private Section open() {
        long all = desk.pending().all();
        List<Bar> bars = new ArrayList<>();
        for (Priority priority : Priority.standard()) {
            long some = desk.totals()
                    .sum(line -> line.category().pending()
                            && line.priority().filter(priority::equals).isPresent())
                    .all();
            if (some > 0) {
                bars.add(new Bar(words.value(priority), words.value(some), (double) some / all, kinds(priority)));
            }
        }
        String lead = bars.isEmpty()
                ? words.say("No case is open.", "没有未结工单。")
                : words.say(
                        "{} cases are open. Begin with those of the highest priority: {} ({}).",
                        "未结工单{}件。请先处理优先级最高的：{}（{}件）。",
                        all,
                        bars.get(0).label(),
                        bars.get(0).valueText());
        return new Section(words.say("Open cases by priority", "未结工单（按优先级）"), lead, List.of(new BarList(bars)));
    }

    private String kinds(Priority priority) {
        List<String> kinds = new ArrayList<>();
        for (String kind : desk.kinds()) {
            long some = desk.totals()
                    .sum(line -> line.kind().equals(kind)
                            && line.category().pending()
                            && line.priority().filter(priority::equals).isPresent())
                    .all();
            if (some > 0) {
                kinds.add(words.say("{}: {}", "{}：{}", KINDS.getOrDefault(kind, LocalizedText.of(kind)), some));
            }
        }
        return String.join(words.say(", ", "，"), kinds);
    }

    private Section complaints() {
        List<Note> notes = new ArrayList<>();
        left("feedback.closed-without-cause")
                .ifPresent(count -> notes.add(new Note(
                        Level.WARNING,
                        words.say(
                                "{} complaints were closed though no cause was found, first: {}. Look for it, or they come again.",
                                "{}件投诉未查明原因即已关闭，首例：{}。请补查原因，以免再次发生。",
                                count,
                                first("feedback.closed-without-cause")))));
        left("feedback.closed-without-action")
                .ifPresent(count -> notes.add(new Note(
                        Level.WARNING,
                        words.say(
                                "{} complaints were closed without anything agreed, first: {}. Agree on what puts it right.",
                                "{}件投诉未采取措施即已关闭，首例：{}。请确定补救措施。",
                                count,
                                first("feedback.closed-without-action")))));
        return new Section(
                words.say("Complaints", "投诉"),
                words.say(
                        "{} complaints are on record, {} of them still to be settled: call these customers first.",
                        "投诉共{}件，其中{}件尚未处理完毕：请优先联系这些客户。",
                        desk.complaints(),
                        desk.open().size()),
                List.of(new Notes(notes)));
    }

    private Optional<Integer> left(String code) {
        return Optional.of(desk.with(code).size()).filter(count -> count > 0);
    }

    private String first(String code) {
        String first = desk.with(code).get(0).found();
        return first.substring(first.indexOf(':') + 1);
    }
}
