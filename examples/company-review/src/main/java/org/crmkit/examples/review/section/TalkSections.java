package org.crmkit.examples.review.section;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.interaction.FollowUp;
import org.crmkit.core.interaction.InteractionCounts;
import org.crmkit.core.stat.Wilson;
import org.crmkit.core.value.Share;
import org.crmkit.examples.review.dealings.Dealings;
import org.crmkit.examples.review.dealings.OverdueWork;
import org.crmkit.examples.review.dealings.Talks;
import org.crmkit.examples.review.page.BarList;
import org.crmkit.examples.review.page.BarList.Bar;
import org.crmkit.examples.review.page.Section;
import org.crmkit.examples.review.page.Table;
import org.crmkit.examples.review.page.Table.Heading;

/** Over what customers and the company talk, and what was promised and not done. */
record TalkSections(Dealings dealings, Words words) {
    private static final int SHOWN = 10;
    private static final int EMPLOYEES_SHOWN = 8;

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        if (!dealings.talks().lines().isEmpty()) {
            sections.add(channels());
        }
        if (dealings.overdue().known() > 0) {
            sections.addAll(List.of(late(), oldest()));
        }
        return sections;
    }

    private Section channels() {
        Talks talks = dealings.talks();
        long all = talks.totals().all().all();
        String lead = talks.mostAbandoned()
                .map(worst -> words.say(
                        "Answer faster where customers give up waiting most often, by {}: {} of {} times in the last 12 months.",
                        "客户放弃等待最多的渠道是{}，应先缩短其等待时间：最近12个月{}次，全部渠道共{}次。",
                        worst.channel(),
                        worst.counts().abandoned(),
                        talks.totals().all().abandoned()))
                .orElseGet(() -> words.say("Nobody gave up waiting in the last 12 months.", "最近12个月没有客户放弃等待。"));
        List<Bar> bars = talks.lines().stream()
                .map(line -> new Bar(
                        words.value(line.channel()),
                        words.say(
                                "{} ({})",
                                "{}次（{}）",
                                line.counts().all(),
                                Share.of(line.counts().all(), all)),
                        (double) line.counts().all() / all,
                        waiting(line.counts())))
                .toList();
        return new Section(words.say("Conversations by channel", "各渠道的沟通"), lead, List.of(new BarList(bars)));
    }

    private String waiting(InteractionCounts counts) {
        if (counts.meanWait().isEmpty()) {
            return words.say("nobody waits here", "无需等待");
        }
        Duration wait = counts.meanWait().orElseThrow().truncatedTo(ChronoUnit.SECONDS);
        Wilson given = counts.abandonedShare().orElseThrow();
        return words.say(
                "waited {} on average; {} gave up (95% range {} to {})",
                "平均等待{}；{}放弃（95%区间{}至{}）",
                wait,
                Words.share(given.rate()),
                Words.share(given.low()),
                Words.share(given.high()));
    }

    private Section late() {
        OverdueWork work = dealings.overdue();
        String lead = work.employees().stream()
                .findFirst()
                .map(first -> words.say(
                        "{} follow-ups are overdue, and {} has {} of them: ask there first what is in the way.",
                        "共有{}项跟进逾期，其中{}有{}项：先了解其困难所在。",
                        work.followUps().size(),
                        first.employee(),
                        first.overdue()))
                .orElseGet(() -> words.say("No follow-up is overdue.", "没有逾期的跟进。"));
        List<Bar> bars = work.employees().stream()
                .limit(EMPLOYEES_SHOWN)
                .map(load -> new Bar(
                        load.employee().value(),
                        words.value(load.overdue()),
                        (double) load.overdue() / work.followUps().size(),
                        words.say("the longest for {} days", "最久{}天", days(load.oldest()))))
                .toList();
        return new Section(words.say("Overdue follow-ups by employee", "各员工的逾期跟进"), lead, List.of(new BarList(bars)));
    }

    private long days(FollowUp followUp) {
        return ChronoUnit.DAYS.between(followUp.due(), dealings.asOf().date());
    }

    private Section oldest() {
        List<List<String>> rows = dealings.overdue().followUps().stream()
                .limit(SHOWN)
                .map(followUp -> List.of(
                        followUp.customer().value(),
                        words.value(days(followUp)),
                        followUp.employee().value(),
                        words.say(
                                "agreed on {}, due on {}, not done",
                                "{}约定，{}到期，未完成",
                                followUp.agreed().orElse(followUp.due()),
                                followUp.due())))
                .toList();
        List<Heading> headings = List.of(
                Heading.words(words.say("Customer", "客户")),
                Heading.numbers(words.say("Days", "逾期天数")),
                Heading.words(words.say("Employee", "员工")),
                Heading.words(words.say("Because", "理由")));
        return new Section(
                words.say("The oldest overdue follow-ups", "逾期最久的跟进"),
                words.say("These customers have waited longest for what was promised.", "这些客户等待承诺事项的时间最长。"),
                List.of(new Table(headings, rows)));
    }
}
