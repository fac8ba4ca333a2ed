package org.crmkit.examples.review;

import java.util.List;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.lead.LeadCodes;
import org.crmkit.core.marketing.ResponseCounts;
import org.crmkit.core.opportunity.StageCategory;
import org.crmkit.examples.review.GeneratedInput.Fact;
import org.crmkit.examples.review.dealings.Dealings;
import org.crmkit.examples.review.planting.PlantedRelations;
import org.crmkit.examples.review.section.Words;

/** What was planted in deals, cases, campaigns and accounts beside what the report found. */
record RelationFacts(PlantedRelations planted, Dealings found, Words words) {

    List<Fact> facts() {
        return List.of(deals(), leads(), renewals(), complaints(), cases(), campaigns(), reach(), reviews());
    }

    private Fact two(String what, Object planted, Object plantedToo, Object found, Object foundToo) {
        return new Fact(
                what,
                words.say("{} / {}", "{} / {}", planted, plantedToo),
                words.say("{} / {}", "{} / {}", found, foundToo));
    }

    private Fact one(String what, Object planted, Object found) {
        return new Fact(what, words.value(planted), words.value(found));
    }

    private Fact deals() {
        return two(
                words.say("Deals won, and to decide now", "已赢单与待决商机"),
                planted.won(),
                planted.undecided(),
                found.deals().count(StageCategory.WON),
                found.deals().overdue().size());
    }

    private Fact leads() {
        return new Fact(
                words.say("Best source of leads", "转化率最高的来源"),
                words.say("{}: {}", "{}：{}", source(planted.source()), planted.converted()),
                found.leads().lines().stream()
                        .findFirst()
                        .map(line -> words.say("{}: {}", "{}：{}", source(line.source()), line.converted()))
                        .orElse("–"));
    }

    private static LocalizedText source(String code) {
        return LeadCodes.sources().getOrDefault(code, LocalizedText.of(code));
    }

    private Fact renewals() {
        return two(
                words.say("Warranties and contracts that end", "即将到期的保修与合同"),
                planted.warranties(),
                planted.contracts(),
                found.renewals().warranties().size(),
                found.renewals().contracts().size());
    }

    private Fact complaints() {
        return two(
                words.say("Complaints without cause, and without action", "无原因、无措施的投诉"),
                planted.withoutCause(),
                planted.withoutAction(),
                found.service().with("feedback.closed-without-cause").size(),
                found.service().with("feedback.closed-without-action").size());
    }

    private Fact cases() {
        return one(
                words.say("Cases that came back", "重新打开的工单"),
                planted.reopened(),
                found.service().totals().all().reopened());
    }

    private Fact campaigns() {
        ResponseCounts all = found.campaigns().totals().all();
        return two(
                words.say("Answers of targets, and of control groups", "目标组与对照组的响应"),
                planted.answers(),
                planted.answersAnyhow(),
                all.targets().responders(),
                all.control().responders());
    }

    private Fact reach() {
        return one(
                words.say("Customers not to write to", "不得发送营销邮件的客户"),
                planted.notToWrite(),
                found.reachable().customers() - found.reachable().permitted());
    }

    private Fact reviews() {
        return one(
                words.say("Overdue reviews of key accounts", "逾期的大客户评审"),
                planted.reviews(),
                found.keyCustomers().overdue());
    }
}
