package org.crmkit.examples.review.section;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.value.Money;
import org.crmkit.examples.review.dealings.ValueMatrix;
import org.crmkit.examples.review.page.Notes;
import org.crmkit.examples.review.page.Notes.Level;
import org.crmkit.examples.review.page.Notes.Note;
import org.crmkit.examples.review.page.Quadrants;
import org.crmkit.examples.review.page.Quadrants.Field;
import org.crmkit.examples.review.page.Quadrants.Row;
import org.crmkit.examples.review.page.Section;
import org.crmkit.examples.review.page.Table;
import org.crmkit.examples.review.page.Table.Heading;
import org.crmkit.scoring.worth.Worth;
import org.crmkit.scoring.worth.WorthBasis;
import org.crmkit.scoring.worth.WorthClass;
import org.crmkit.scoring.worth.WorthReport;

/** Current value against potential value: the four fields, and whom to develop first. */
public record WorthSections(ValueMatrix matrix, Words words) {
    private static final int SHOWN = 10;

    public List<Section> sections() {
        return List.of(fields(), develop());
    }

    private Section fields() {
        WorthReport.Line develop = matrix.report().line(WorthClass.DEVELOP);
        String lead = words.say(
                "{} customers ({}) bring little and could bring much: {} a year instead of {}. Potential values are an input,"
                        + " estimated by the sales people; current values are the revenue of the last 12 months.",
                "{}位客户（{}）当前贡献低而潜力高：每年可达{}，目前为{}，应优先发展。潜在价值为输入数据，由销售人员估计；当前价值为最近12个月的收入。",
                develop.customers(),
                develop.ofCustomers(),
                words.whole(develop.potential()),
                words.whole(develop.current()));
        return new Section(
                words.say("Whom to keep, develop, maintain or let go", "保持、发展、维持还是放弃"),
                lead,
                List.of(quadrants(), new Notes(notes())));
    }

    private Quadrants quadrants() {
        Money current = matrix.thresholds().current().at();
        Money potential = matrix.thresholds().potential().at();
        return new Quadrants(
                List.of(
                        words.say("brings less than {}", "当前价值低于{}", current),
                        words.say("brings {} or more", "当前价值不低于{}", current)),
                List.of(
                        new Row(
                                words.say("could bring {} or more", "潜在价值不低于{}", potential),
                                field(WorthClass.DEVELOP),
                                field(WorthClass.KEEP)),
                        new Row(
                                words.say("could bring less than {}", "潜在价值低于{}", potential),
                                field(WorthClass.LET_GO),
                                field(WorthClass.MAINTAIN))));
    }

    private Field field(WorthClass worth) {
        WorthReport.Line line = matrix.report().line(worth);
        return new Field(
                words.value(worth),
                words.value(line.customers()),
                List.of(
                        words.say("{} of customers", "占客户的{}", line.ofCustomers()),
                        words.say("bring {}", "当前{}", words.units(line.current())),
                        words.say("could bring {}", "潜力{}", words.units(line.potential()))),
                worth == WorthClass.DEVELOP);
    }

    private List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        notes.add(new Note(
                Level.INFO,
                words.say(
                        "Much begins at the median of these customers; who stood elsewhere before changes only beyond {} (current)"
                                + " or {} (potential) on either side of it.",
                        "高低以这些客户的中位数为界；原处另一类的客户，须越过界限{}（当前）或{}（潜在）以上才改变类别。",
                        matrix.thresholds().current().margin(),
                        matrix.thresholds().potential().margin())));
        note(notes, WorthBasis.HELD, "{} kept their place for that reason, such as {}: {}.", "{}位客户因此保持原类别，例如{}：{}。");
        note(
                notes,
                WorthBasis.OVERRIDDEN,
                "{} stand where somebody put them, such as {}: {}.",
                "{}位客户由人工指定类别，例如{}：{}。");
        note(notes, WorthBasis.UNKNOWN, "{} stand nowhere, such as {}: {}.", "{}位客户无法归类，例如{}：{}。");
        return notes;
    }

    private void note(List<Note> notes, WorthBasis basis, String english, String chinese) {
        List<Worth> such = matrix.with(basis);
        such.stream()
                .findFirst()
                .ifPresent(worth -> notes.add(new Note(
                        Level.INFO,
                        words.say(
                                english,
                                chinese,
                                such.size(),
                                worth.customer(),
                                worth.because().in(words.texts())))));
    }

    private Section develop() {
        List<List<String>> rows = matrix.toDevelop().stream()
                .limit(SHOWN)
                .map(worth -> List.of(
                        worth.customer().value(),
                        words.whole(ValueMatrix.room(worth)),
                        worth.because().in(words.texts())))
                .toList();
        List<Heading> headings = List.of(
                Heading.words(words.say("Customer", "客户")),
                Heading.numbers(words.say("More a year", "每年可增加")),
                Heading.words(words.say("Because", "理由")));
        return new Section(
                words.say("Whom to develop first", "优先发展谁"),
                words.say(
                        "Of the customers to develop, those who still buy and have the most room; {} others bought nothing in 12"
                                + " months and have to be won back.",
                        "待发展客户中仍在购买且提升空间最大者；另有{}位12个月未购买，需要挽回。",
                        matrix.toWinBack()),
                List.of(new Table(headings, rows)));
    }
}
