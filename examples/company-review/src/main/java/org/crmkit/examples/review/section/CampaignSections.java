package org.crmkit.examples.review.section;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.marketing.ResponseCounts.Group;
import org.crmkit.core.value.Share;
import org.crmkit.examples.review.dealings.CampaignResults;
import org.crmkit.examples.review.dealings.CampaignResults.Line;
import org.crmkit.examples.review.dealings.Reachability;
import org.crmkit.examples.review.dealings.Reachability.Refusal;
import org.crmkit.examples.review.page.BarList;
import org.crmkit.examples.review.page.BarList.Bar;
import org.crmkit.examples.review.page.Section;
import org.crmkit.examples.review.page.Table;
import org.crmkit.examples.review.page.Table.Heading;

/** Which campaigns brought more than would have come anyhow, and whom one may not write to. */
record CampaignSections(CampaignResults campaigns, Reachability reachable, Words words) {

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        if (!campaigns.lines().isEmpty()) {
            sections.add(answers());
        }
        if (reachable.records() > 0 && reachable.customers() > 0) {
            sections.add(reach());
        }
        return sections;
    }

    private Section answers() {
        Line best = campaigns.lines().get(0);
        long doubtful =
                campaigns.lines().stream().filter(line -> !line.certain()).count();
        String lead = words.say(
                "{} brought most beyond the control group: {} percentage points more answered. Repeat it.",
                "{}成效最好：响应率比对照组高{}个百分点，值得再次开展。",
                best.campaign().name(),
                points(best));
        String rest = doubtful == 0
                ? ""
                : words.say(
                        " Of {} of {} campaigns the difference may be chance: do not repeat them before a larger test.",
                        "{1}个活动中有{0}个的差异可能出于偶然：再次开展前应扩大测试。",
                        doubtful,
                        campaigns.lines().size());
        return new Section(
                words.say("Campaigns against their control groups", "营销活动与对照组"),
                lead + rest,
                List.of(new Table(
                        List.of(
                                Heading.words(words.say("Campaign", "营销活动")),
                                Heading.words(words.say("Reached", "目标组")),
                                Heading.words(words.say("Left alone", "对照组")),
                                Heading.numbers(words.say("Points", "百分点")),
                                Heading.words(words.say("Difference", "差异"))),
                        campaigns.lines().stream().map(this::row).toList())));
    }

    private List<String> row(Line line) {
        return List.of(
                line.campaign().name(),
                group(line.counts().targets()),
                group(line.counts().control()),
                points(line),
                line.certain() ? words.say("more than chance", "显著") : words.say("may be chance", "可能出于偶然"));
    }

    private String group(Group group) {
        return words.say(
                "{} of {} ({})",
                "{1}人中{0}人（{2}）",
                group.responders(),
                group.members(),
                Words.share(group.responseRate().orElseThrow().rate()));
    }

    private String points(Line line) {
        return words.value(BigDecimal.valueOf(100 * line.lift()).setScale(1, RoundingMode.HALF_UP));
    }

    private String since(Refusal refusal) {
        return refusal.since()
                .map(day -> words.say("such as {}, since {}", "例如{}，自{}起", refusal.first(), day))
                .orElseGet(() -> words.say("such as {}", "例如{}", refusal.first()));
    }

    private Section reach() {
        long refused = reachable.customers() - reachable.permitted();
        List<Bar> bars = reachable.refusals().stream()
                .map(refusal -> new Bar(
                        words.value(refusal.why()),
                        words.say(
                                "{} ({})",
                                "{}位（{}）",
                                refusal.customers(),
                                Share.of(refusal.customers(), reachable.customers())),
                        (double) refusal.customers() / reachable.customers(),
                        since(refusal)))
                .toList();
        return new Section(
                words.say("Who must not get advertising by e-mail", "不得发送营销邮件的客户"),
                words.say(
                        "{} of {} customers must not be written to. Take them off every list; whoever was never asked may be asked.",
                        "{1}位客户中有{0}位不得发送营销邮件：请从所有名单中移除；从未征询过的客户可征询其意愿。",
                        refused,
                        reachable.customers()),
                List.of(new BarList(bars)));
    }
}
