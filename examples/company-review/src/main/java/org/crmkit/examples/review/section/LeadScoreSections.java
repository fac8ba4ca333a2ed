package org.crmkit.examples.review.section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;
import org.crmkit.core.lead.LeadCodes;
import org.crmkit.examples.review.outlook.LeadRanking;
import org.crmkit.examples.review.outlook.LeadRanking.Ranked;
import org.crmkit.examples.review.page.HeatMap;
import org.crmkit.examples.review.page.HeatMap.Cell;
import org.crmkit.examples.review.page.Notes;
import org.crmkit.examples.review.page.Notes.Level;
import org.crmkit.examples.review.page.Notes.Note;
import org.crmkit.examples.review.page.Section;
import org.crmkit.examples.review.page.Table;
import org.crmkit.examples.review.page.Table.Heading;
import org.crmkit.scoring.lead.LeadMatrix;

/** Where the open leads stand by fit and interest, and which of them to call first. */
record LeadScoreSections(LeadRanking leads, Words words) {
    private static final int SHOWN = 10;
    private static final List<String> GRADES = List.of("A", "B", "C", "D", LeadMatrix.UNCLEAR);
    private static final List<String> HEATS = List.of("hot", "warm", "cold", LeadMatrix.UNCLEAR);

    /** Where there is no room for words. */
    private static final String OPEN = "?";

    List<Section> sections() {
        return leads.open().isEmpty() ? List.of() : List.of(matrix(), hottest());
    }

    private Section matrix() {
        LeadMatrix matrix = leads.matrix();
        long now = matrix.leads("A", "hot") + matrix.leads("B", "hot");
        String first = now == 0
                ? words.say(
                        "{} leads are open; none fits (grade A or B) and is hot at once: win the interest of those that fit.",
                        "未结线索{}条，尚无既匹配（A级或B级）又热度高者：请先激发匹配线索的兴趣。",
                        matrix.leads())
                : words.say(
                        "{} leads are open. {} fit (grade A or B) and are hot: call them today.",
                        "未结线索{}条。其中{}条匹配（A级或B级）且热度高：请今日致电。",
                        matrix.leads(),
                        now);
        String lead = words.say(
                "{} Of {} it cannot be told how well they fit, of {} how interested they are (marked ?): ask them.",
                "{}{}条的匹配度、{}条的兴趣尚无法判断（标为?）：请补充了解。",
                first,
                HEATS.stream()
                        .mapToLong(heat -> matrix.leads(LeadMatrix.UNCLEAR, heat))
                        .sum(),
                GRADES.stream()
                        .mapToLong(grade -> matrix.leads(grade, LeadMatrix.UNCLEAR))
                        .sum());
        return new Section(words.say("Open leads by fit and interest", "未结线索（按匹配度与热度）"), lead, List.of(map(matrix)));
    }

    private HeatMap map(LeadMatrix matrix) {
        long most =
                matrix.cells().stream().mapToLong(LeadMatrix.Cell::leads).max().orElse(1);
        List<List<Cell>> cells = new ArrayList<>();
        for (String grade : GRADES) {
            cells.add(HEATS.stream()
                    .map(heat -> cell(matrix.leads(grade, heat), most))
                    .toList());
        }
        return new HeatMap(
                words.say("How well it fits", "匹配度"),
                words.say("How interested it is", "热度"),
                GRADES.stream()
                        .map(grade -> grade.equals(LeadMatrix.UNCLEAR) ? OPEN : grade)
                        .toList(),
                HEATS.stream()
                        .map(heat -> heat.equals(LeadMatrix.UNCLEAR) ? OPEN : heat(heat))
                        .toList(),
                cells);
    }

    private Cell cell(long count, long most) {
        return count == 0
                ? Cell.empty()
                : new Cell(words.value(count), (double) count / most, words.say("{} leads", "{}条线索", count));
    }

    private String grade(String grade) {
        return grade.equals(LeadMatrix.UNCLEAR) ? unclear() : grade;
    }

    private String heat(String heat) {
        return heat.equals(LeadMatrix.UNCLEAR)
                ? unclear()
                : words.value(LeadCodes.ratings().getOrDefault(heat, LocalizedText.of(heat)));
    }

    private String unclear() {
        return words.say("unclear", "未定");
    }

    private Section hottest() {
        String lead = words.say(
                "The {} hottest of {} open leads, each with up to 100 points for interest and for fit: do what the column Do says,"
                        + " and ask what is not known.",
                "{1}条未结线索中热度最高的{0}条，兴趣与匹配各满分100分：请按“下一步”处理，并了解未知信息。",
                Math.min(SHOWN, leads.open().size()),
                leads.open().size());
        return new Section(
                words.say("Which leads to call first", "优先联系的线索"), lead, List.of(table(), new Notes(notes())));
    }

    private Table table() {
        return new Table(
                List.of(
                        Heading.words(words.say("Lead", "线索")),
                        Heading.words(words.say("Stands", "等级与热度")),
                        Heading.numbers(words.say("Interest", "兴趣分")),
                        Heading.numbers(words.say("Fit", "匹配分")),
                        Heading.words(words.say("Do", "下一步")),
                        Heading.words(words.say("Ask", "需了解")),
                        Heading.words(words.say("Because", "理由"))),
                leads.open().stream().limit(SHOWN).map(this::row).toList());
    }

    private List<Note> notes() {
        List<String> missing = new ArrayList<>();
        leads.questions().forEach((what, count) -> missing.add(words.say("{}: {}", "{}：{}条", what, count)));
        return List.of(
                missing.isEmpty()
                        ? new Note(Level.OK, words.say("Of all open leads everything is known.", "所有未结线索信息齐全。"))
                        : new Note(
                                Level.INFO,
                                words.say(
                                        "Ask this of the others, where it is not known yet: {}.",
                                        "其余线索尚需了解：{}。",
                                        String.join(words.say(", ", "，"), missing))));
    }

    private List<String> row(Ranked one) {
        String because = Stream.concat(
                        one.why().stream(), Stream.of(one.score().next().because()))
                .map(reason -> reason.in(words.texts()))
                .collect(Collectors.joining(words.say("; ", "；")));
        return List.of(
                one.lead().id().value(),
                words.say(
                        "{}, {}",
                        "{}，{}",
                        grade(one.score().grade().orElse(LeadMatrix.UNCLEAR)),
                        heat(one.score().heat().orElse(LeadMatrix.UNCLEAR))),
                words.value(one.score().engagement().total()),
                words.value(one.score().fit().total()),
                one.score().next().yes().map(words::value).orElse("–"),
                one.ask().isEmpty() ? "–" : words.value(Phrase.list(one.ask())),
                because);
    }
}
