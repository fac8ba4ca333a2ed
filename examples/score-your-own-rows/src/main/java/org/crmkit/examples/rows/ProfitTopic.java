package org.crmkit.examples.rows;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.value.AsOf;
import org.crmkit.scoring.profit.ProfitAttributes;
import org.crmkit.scoring.profit.ProfitPack;
import org.crmkit.scoring.profit.ProfitPart;
import org.crmkit.scoring.profit.ProfitReport;
import org.crmkit.scoring.profit.ProfitTally;

/** What does the customer of the row leave us? */
final class ProfitTopic implements Topic {
    private final ProfitAttributes<ResultSet> profits = ProfitAttributes.of(
                    RowMapping.CUSTOMER, ProfitAttributes.Names.standard())
            .orThrow();
    private final SegmentTopic classes;
    private final ProfitTally tally = new ProfitTally();
    private final AsOf asOf;

    ProfitTopic(AsOf asOf) {
        this.asOf = asOf;
        LocalizedText title = ProfitPack.standard().title().orElseThrow();
        this.classes = new SegmentTopic(title, ProfitPack.rules(profits.attributes()), asOf);
    }

    @Override
    public LocalizedText title() {
        return classes.title();
    }

    @Override
    public List<Finding> findings() {
        return classes.findings();
    }

    @Override
    public List<Reason> of(ResultSet row) {
        return List.of(Said.classed(classes.ask(row), profits.read(row, asOf).profit()));
    }

    @Override
    public void add(ResultSet row) {
        classes.add(row);
        tally.add(profits.read(row, asOf));
    }

    @Override
    public List<Reason> total() {
        ProfitReport report = tally.result();
        List<Reason> said = new ArrayList<>(classes.total());
        for (ProfitReport.Line line : report.lines()) {
            said.add(Said.of(
                    "{} of revenue less {} of cost leave {} (customers: {})",
                    "收入{}减去成本{}，余{}（客户数：{}）",
                    line.revenue(),
                    line.cost(),
                    line.profit(),
                    line.customers()));
        }
        for (ProfitPart part : ProfitPart.values()) {
            if (report.missing(part) > 0) {
                said.add(Said.of("{} not known: {}", "{}未知：{}", part, report.missing(part)));
            }
        }
        return said;
    }
}
