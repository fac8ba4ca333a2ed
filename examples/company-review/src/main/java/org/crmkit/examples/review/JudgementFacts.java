package org.crmkit.examples.review;

import java.util.List;
import org.crmkit.core.check.Phrase;
import org.crmkit.core.customer.CreditStatus;
import org.crmkit.examples.review.GeneratedInput.Fact;
import org.crmkit.examples.review.irregular.PlantedJudgement;
import org.crmkit.examples.review.judgement.Alerts;
import org.crmkit.examples.review.judgement.ChurnRisks;
import org.crmkit.examples.review.judgement.Judgement;
import org.crmkit.examples.review.section.Words;
import org.crmkit.scoring.segment.SegmentReport;

/** What was planted for judgements beside what the report found. */
record JudgementFacts(PlantedJudgement planted, Judgement found, Words words) {

    List<Fact> facts() {
        return List.of(segments(), silent(), gone(), credit(), alerts());
    }

    private Fact several(String what, List<Long> planted, List<Long> found) {
        return new Fact(
                what,
                words.value(Phrase.joined(
                        planted.stream().map(one -> Phrase.of("{}", "{}", one)).toList(), " / ", " / ")),
                words.value(Phrase.joined(
                        found.stream().map(one -> Phrase.of("{}", "{}", one)).toList(), " / ", " / ")));
    }

    private Fact segments() {
        return several(
                words.say("New, active, quiet, lapsed, former", "新、活跃、沉寂、流失、已终止"),
                List.of(planted.recent(), planted.active(), planted.quiet(), planted.lapsed(), planted.former()),
                List.of(segment("new"), segment("active"), segment("quiet"), segment("lapsed"), segment("former")));
    }

    private long segment(String code) {
        return found.segments().line(code).map(SegmentReport.Line::members).orElse(0L);
    }

    private Fact silent() {
        return several(
                words.say("Silent for three usual times", "沉默达三倍通常间隔"),
                List.of(planted.silent()),
                List.of(found.churn().count("churn.standard.silence.long")));
    }

    private Fact gone() {
        ChurnRisks churn = found.churn();
        return several(
                words.say("Main contact or owner has left", "联系人或负责人已离职"),
                List.of(planted.contactsGone(), planted.ownersGone()),
                List.of(
                        churn.count("churn.standard.relation.main-contact-left"),
                        churn.count("churn.standard.relation.owner-left")));
    }

    private Fact credit() {
        return several(
                words.say("Credit stopped, on hold, watched", "信用停止、暂停、关注"),
                List.of(planted.stopped(), planted.held(), planted.watched()),
                List.of(status(CreditStatus.STOP), status(CreditStatus.HOLD), status(CreditStatus.WATCH)));
    }

    private long status(CreditStatus status) {
        return found.credit()
                .map(credit -> credit.counts().getOrDefault(status, 0L))
                .orElse(0L);
    }

    private Fact alerts() {
        Alerts alerts = found.alerts();
        return several(
                words.say("Order spikes, shared accounts, refunds", "订单激增、共用账户、异常退款"),
                List.of(planted.spikes(), planted.sharing(), planted.refunded()),
                List.of(
                        (long) alerts.of("order-spike").size(),
                        (long) alerts.of("shared-identity").size(),
                        (long) alerts.of("unusual-refunds").size()));
    }
}
