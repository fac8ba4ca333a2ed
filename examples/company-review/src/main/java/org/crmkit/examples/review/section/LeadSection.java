package org.crmkit.examples.review.section;

import java.util.List;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.lead.LeadCodes;
import org.crmkit.examples.review.dealings.LeadOrigins;
import org.crmkit.examples.review.dealings.LeadOrigins.Line;
import org.crmkit.examples.review.page.Section;
import org.crmkit.examples.review.page.Table;
import org.crmkit.examples.review.page.Table.Heading;

/** Where leads came from, and of which most became customers. */
record LeadSection(LeadOrigins leads, Words words) {

    List<Section> sections() {
        if (leads.lines().isEmpty()) {
            return List.of();
        }
        Line best = leads.lines().get(0);
        long waiting = leads.lines().stream().mapToLong(Line::qualified).sum();
        String lead = words.say(
                "Leads from the source {} become customers most often: {} of {}. Look for more of these.",
                "来源为{}的线索转化率最高：{2}条中有{1}条成为客户，应加大投入。",
                source(best),
                best.converted(),
                best.all());
        String take = waiting == 0
                ? ""
                : words.say(" {} leads are qualified and wait: take them over now.", "另有{}条线索已合格但尚未转化，应尽快跟进。", waiting);
        return List.of(new Section(
                words.say("Leads by source", "各来源线索"),
                lead + take,
                List.of(new Table(
                        List.of(
                                Heading.words(words.say("Source", "来源")),
                                Heading.numbers(words.say("Leads", "线索数")),
                                Heading.numbers(words.say("Customers", "已转化")),
                                Heading.numbers(words.say("Share", "转化率")),
                                Heading.words(words.say("95% range", "95%区间")),
                                Heading.numbers(words.say("Given up", "已淘汰"))),
                        leads.lines().stream().map(this::row).toList()))));
    }

    private List<String> row(Line line) {
        return List.of(
                source(line),
                words.value(line.all()),
                words.value(line.converted()),
                words.value(Words.share(line.conversion().rate())),
                words.say(
                        "{} to {}",
                        "{}至{}",
                        Words.share(line.conversion().low()),
                        Words.share(line.conversion().high())),
                words.value(line.givenUp()));
    }

    private String source(Line line) {
        return words.value(LeadCodes.sources().getOrDefault(line.source(), LocalizedText.of(line.source())));
    }
}
