package org.crmkit.examples.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Severity;
import org.crmkit.core.check.Texts;
import org.crmkit.core.value.AsOf;

/** Reads each query once, row after row, asks its topics of each row, and says what they say of some rows and of all. */
final class Report {
    private final List<String> lines = new ArrayList<>();
    private final Set<String> shown;
    private final Texts texts;

    /**
     * A report that holds nothing yet.
     *
     * @param shown the ids of the rows of which every answer is told
     */
    private Report(Set<String> shown, Texts texts) {
        this.shown = shown;
        this.texts = texts;
    }

    /** {@return what can be asked of a customer's row} */
    static List<Topic> ofCustomers(AsOf asOf) {
        return List.of(
                SegmentTopic.standard(asOf),
                CardTopic.churn(asOf),
                CardTopic.payment(asOf),
                new CreditTopic(asOf),
                new WalletTopic(asOf),
                new ProfitTopic(asOf),
                new SurveyTopic(asOf),
                new QualityTopic(asOf));
    }

    /** {@return the lines of the report} */
    static List<String> of(Connection erp, AsOf asOf, Set<String> shown, Texts texts) throws SQLException {
        Report report = new Report(shown, texts);
        report.say(Said.of("Customers at the end of {}", "截至{}的客户", asOf.date()));
        try (PreparedStatement query = erp.prepareStatement(SampleCompany.customers())) {
            query.setObject(1, asOf.date());
            report.read(query, ofCustomers(asOf));
        }
        report.say(Said.of("Leads at the end of {}", "截至{}的线索", asOf.date()));
        try (PreparedStatement query = erp.prepareStatement(SampleCompany.leads())) {
            report.read(query, List.of(new LeadTopic(asOf)));
        }
        return List.copyOf(report.lines);
    }

    /** Asks topics of each row of a query, whose first columns are the id and the name, and tells what they say. */
    private void read(PreparedStatement query, List<Topic> topics) throws SQLException {
        topics.forEach(topic -> topic.findings().forEach(this::finding));
        long rows = 0;
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                topics.forEach(topic -> topic.add(row));
                if (shown.contains(row.getString(1))) {
                    lines.add("");
                    lines.add(row.getString(1) + " " + Objects.requireNonNullElse(row.getString(2), "-"));
                    topics.forEach(topic -> said("  ", topic.title(), topic.of(row)));
                }
                rows++;
            }
        }
        lines.add("");
        say(Said.of("All {} rows", "全部{}行", rows));
        topics.forEach(topic -> said("  ", topic.title(), topic.total()));
        lines.add("");
    }

    private void finding(Finding finding) {
        say(Said.of(
                "  {} {} '{}': {}",
                "  {} {} “{}”：{}",
                weight(finding.severity()),
                finding.code(),
                finding.found(),
                Said.words(finding.because())));
    }

    private static LocalizedText weight(Severity severity) {
        return switch (severity) {
            case ERROR -> LocalizedText.of("error", "错误");
            case WARNING -> LocalizedText.of("warning", "警告");
            case INFO -> LocalizedText.of("note", "提示");
        };
    }

    private void said(String indent, LocalizedText title, List<Reason> said) {
        lines.add(indent + title.in(texts));
        said.forEach(reason -> lines.add(indent + indent + reason.in(texts)));
    }

    private void say(Reason reason) {
        lines.add(reason.in(texts));
    }
}
