package org.crmkit.examples.review.section.judgement;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;
import org.crmkit.examples.review.page.BarList;
import org.crmkit.examples.review.page.BarList.Bar;
import org.crmkit.examples.review.page.Block;
import org.crmkit.examples.review.page.Notes;
import org.crmkit.examples.review.page.Notes.Level;
import org.crmkit.examples.review.page.Notes.Note;
import org.crmkit.examples.review.page.Section;
import org.crmkit.examples.review.section.Words;
import org.crmkit.scoring.segment.SegmentReport;
import org.crmkit.scoring.segment.SegmentReport.Line;

/** How many customers are new, active, quiet or gone, and of how many it cannot be told for certain. */
record SegmentSection(SegmentReport report, Words words) {
    private static final String QUIET = "quiet";

    Section section() {
        long quiet = report.line(QUIET).map(Line::members).orElse(0L);
        String lead = quiet == 0
                ? words.say(
                        "{} customers by when they last bought. Nobody has gone quiet: keep it so.",
                        "{}位客户按最近购买时间分群。没有沉寂客户：请继续保持联系。",
                        report.subjects())
                : words.say(
                        "{} customers by when they last bought. {} have bought in the last year but not in the last half of it:"
                                + " write to them before they are lost.",
                        "{}位客户按最近购买时间分群。其中{}位一年内有购买、但近半年没有：请在流失之前联系他们。",
                        report.subjects(),
                        quiet);
        List<Bar> bars = report.lines().stream()
                .filter(line -> line.members() > 0)
                .map(this::bar)
                .toList();
        List<Block> blocks = new ArrayList<>(List.of(new BarList(bars)));
        List<Note> notes = notes();
        if (!notes.isEmpty()) {
            blocks.add(new Notes(notes));
        }
        return new Section(words.say("New, active, quiet or lost", "新客、活跃、沉寂还是流失"), lead, blocks);
    }

    private Bar bar(Line line) {
        return new Bar(
                words.value(line.segment()),
                words.value(line.members()),
                line.ofAll().value().doubleValue(),
                words.say("{} of all customers", "占全部客户的{}", line.ofAll()));
    }

    private List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        long outside = report.none() + report.open() + report.contested();
        if (outside > 0) {
            notes.add(new Note(
                    Level.WARNING,
                    words.say(
                            "{} customers are in no segment: look at what is on file of them.",
                            "{}位客户不属于任何分群：请检查其档案。",
                            outside)));
        }
        if (report.undecided() > 0) {
            notes.add(undecided());
        }
        return notes;
    }

    private Note undecided() {
        List<LocalizedText> perhaps = report.lines().stream()
                .filter(line -> line.perhaps() > 0)
                .map(line -> Phrase.of("{} ({})", "{}（{}）", line.segment(), line.perhaps()))
                .toList();
        return new Note(
                Level.INFO,
                words.say(
                        "{} customers could be in another segment, were more known: {}. Purchases do not tell since when somebody is"
                                + " a customer, nor with whom business has ended: give both to be certain.",
                        "若有更多信息，{}位客户可能属于其他分群：{}。购买记录不能说明何时成为客户、业务是否已终止：请补充这两项信息。",
                        report.undecided(),
                        Phrase.joined(perhaps, ", ", "、")));
    }
}
