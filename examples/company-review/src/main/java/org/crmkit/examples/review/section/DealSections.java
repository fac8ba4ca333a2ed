package org.crmkit.examples.review.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.opportunity.StageCategory;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.value.Share;
import org.crmkit.examples.review.dealings.DealBook;
import org.crmkit.examples.review.dealings.DealBook.Deal;
import org.crmkit.examples.review.dealings.DealBook.Loss;
import org.crmkit.examples.review.page.BarList;
import org.crmkit.examples.review.page.BarList.Bar;
import org.crmkit.examples.review.page.Section;
import org.crmkit.examples.review.page.Table;
import org.crmkit.examples.review.page.Table.Heading;

/** What may be sold, what waits to be decided, and why deals were lost. */
record DealSections(DealBook deals, Words words) {
    private static final int SHOWN = 10;

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        if (!deals.deals().isEmpty()) {
            sections.add(stages());
        }
        if (!deals.overdue().isEmpty()) {
            sections.add(decide());
        }
        if (deals.count(StageCategory.LOST) > 0) {
            sections.add(lost());
        }
        return sections;
    }

    private Section stages() {
        DealBook.Line open = deals.open();
        String lead = words.say(
                "{} deals worth {} are open; {} of that may be counted on, each taken by its chance. {} were won, {} lost.",
                "进行中商机{}个，金额{}，按赢单概率加权为{}。已赢单{}个，输单{}个。",
                open.deals(),
                words.whole(open.amount()),
                words.whole(open.weighted()),
                deals.count(StageCategory.WON),
                deals.count(StageCategory.LOST));
        String slipped = open.slipped() == 0
                ? ""
                : words.say(
                        " The day of decision of {} was put off already: do not plan with them before it is confirmed.",
                        "进行中的商机有{}个已推迟过预计成交日：确认新日期之前不宜计入计划。",
                        open.slipped());
        List<List<String>> rows = deals.lines().stream()
                .map(line -> List.of(
                        words.value(line.stage().name()),
                        words.value(line.deals()),
                        words.units(line.amount()),
                        words.units(line.weighted()),
                        words.value(line.slipped()),
                        words.value(line.snoozed())))
                .toList();
        String code = deals.currency().getCurrencyCode();
        return new Section(
                words.say("Deals by stage", "各阶段商机"),
                lead + slipped,
                List.of(new Table(
                        List.of(
                                Heading.words(words.say("Stage", "阶段")),
                                Heading.numbers(words.say("Deals", "商机数")),
                                Heading.numbers(words.say("Amount, {}", "金额（{}）", code)),
                                Heading.numbers(words.say("Weighted", "加权金额")),
                                Heading.numbers(words.say("Put off", "已推迟")),
                                Heading.numbers(words.say("Resting", "暂缓"))),
                        rows)));
    }

    private Section decide() {
        List<Deal> overdue = deals.overdue();
        List<List<String>> rows = overdue.stream()
                .limit(SHOWN)
                .map(deal -> List.of(
                        deal.opportunity().customer().value(),
                        words.units(deal.amount()),
                        owner(deal),
                        words.say(
                                "should be decided by {}; in stage {} since {}",
                                "应于{}前决定；自{2}起处于{1}阶段",
                                deal.state().expectedClose().orElseThrow(),
                                DealBook.stage(deal).name(),
                                deal.standing()
                                        .stageSince()
                                        .atZone(deals.asOf().zone())
                                        .toLocalDate())))
                .toList();
        return new Section(
                words.say("Deals to decide now", "待决商机"),
                words.say(
                        "The day of decision of {} open deals is over. Close each of them, or agree on a new day with the customer.",
                        "{}个进行中的商机已过预计成交日：请与客户确认新日期，或予以关闭。",
                        overdue.size()),
                List.of(new Table(
                        List.of(
                                Heading.words(words.say("Customer", "客户")),
                                Heading.numbers(words.say(
                                        "Amount, {}", "金额（{}）", deals.currency().getCurrencyCode())),
                                Heading.words(words.say("Employee", "员工")),
                                Heading.words(words.say("Because", "理由"))),
                        rows)));
    }

    private static String owner(Deal deal) {
        return deal.opportunity().owner().map(EmployeeId::value).orElse("–");
    }

    private Section lost() {
        List<Loss> losses = deals.losses();
        long all = deals.count(StageCategory.LOST);
        Loss first = losses.get(0);
        Optional<String> group = first.reason().group().map(words::value);
        List<Bar> bars = losses.stream()
                .map(loss -> new Bar(
                        words.value(loss.reason()),
                        words.say("{} ({})", "{}个（{}）", loss.deals(), Share.of(loss.deals(), all)),
                        (double) loss.deals() / all,
                        words.whole(loss.amount())))
                .toList();
        return new Section(
                words.say("Why deals were lost", "输单原因"),
                words.say(
                        "The most frequent reason is {} ({}): {} of {} lost deals. Ask these customers what would have won them.",
                        "最常见的原因是{}（{}）：{3}个输单中有{2}个。请回访这些客户，了解怎样才能赢得订单。",
                        first.reason(),
                        group.orElse("–"),
                        first.deals(),
                        all),
                List.of(new BarList(bars)));
    }
}
