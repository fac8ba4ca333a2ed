package org.crmkit.examples.erp;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Severity;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.ordertocash.CustomerBalance;
import org.crmkit.core.party.Party;
import org.crmkit.scoring.abc.AbcReport;

/** A review in words. */
final class ReviewText {
    private final Review review;
    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    private ReviewText(Review review, Texts texts) {
        this.review = review;
        this.texts = texts;
    }

    /** {@return the lines of the report: classes with reasons, open amounts, findings, and what was written back} */
    static List<String> of(Review review, Texts texts) {
        ReviewText text = new ReviewText(review, texts);
        text.say(
                "{} customers as of {}",
                "{}位客户，截至{}",
                review.files().size(),
                review.money().asOf().date());
        review.classes().reports().forEach(text::classes);
        text.money();
        text.findings();
        WriteBack.Written written = review.written();
        text.lines.add("");
        text.say(
                "Classes written back: {} began, {} ended, {} as before",
                "类别写回：新增{}，结束{}，不变{}",
                written.begun(),
                written.ended(),
                written.kept());
        return List.copyOf(text.lines);
    }

    private void classes(String currency, AbcReport report) {
        lines.add("");
        say("Classes by orders in {}", "按{}订单分类", currency);
        for (AbcReport.Classed classed : report.top(report.size())) {
            say(
                    "  {}  {}: {}",
                    "  {}  {}：{}",
                    classed.abc(),
                    name(CustomerId.of(classed.key())),
                    classed.because().in(texts));
        }
    }

    private void money() {
        lines.add("");
        say("Open amounts", "未结金额");
        review.money()
                .figures()
                .receivables()
                .forEach((currency, receivables) -> receivables.customers().stream()
                        .filter(balance -> balance.open().signum() != 0
                                || balance.unapplied().signum() != 0)
                        .forEach(this::balance));
    }

    private void balance(CustomerBalance balance) {
        say(
                "  {}: {} open, {} of it overdue; {} paid and not applied",
                "  {}：未结{}，其中逾期{}；已付未核销{}",
                name(balance.customer()),
                balance.open(),
                balance.overdue(),
                balance.unapplied());
    }

    private void findings() {
        lines.add("");
        say("To look at: {}", "需关注：{}项", review.findings().size());
        for (Finding finding : review.findings()) {
            say(
                    "  {} {} at {}: {}",
                    "  {} {} 位于{}：{}",
                    weight(finding.severity()),
                    finding.code(),
                    finding.place().toString(),
                    finding.because().in(texts));
        }
    }

    private static LocalizedText weight(Severity severity) {
        return switch (severity) {
            case ERROR -> LocalizedText.of("error", "错误");
            case WARNING -> LocalizedText.of("warning", "警告");
            case INFO -> LocalizedText.of("note", "提示");
        };
    }

    private String name(CustomerId customer) {
        String id = customer.value();
        return review.files().find(customer).flatMap(CustomerFile::party).map(Party::displayName).stream()
                .map(name -> id + " " + name)
                .findFirst()
                .orElse(id);
    }

    private void say(String english, String chinese, Object... args) {
        lines.add(Reason.of(LocalizedText.of(english, chinese), args).in(texts));
    }
}
