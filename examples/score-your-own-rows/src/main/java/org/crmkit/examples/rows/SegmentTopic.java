package org.crmkit.examples.rows;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.rule.Answers;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.value.AsOf;
import org.crmkit.scoring.segment.Segment;
import org.crmkit.scoring.segment.SegmentPack;
import org.crmkit.scoring.segment.SegmentReport;
import org.crmkit.scoring.segment.SegmentTally;

/** In which segment is the row? Any pack of segments is asked and counted so. */
final class SegmentTopic implements Topic {
    private final LocalizedText title;
    private final RuleSet<ResultSet, Segment> rules;
    private final List<Finding> findings;
    private final SegmentTally<ResultSet> tally;
    private final AsOf asOf;

    SegmentTopic(LocalizedText title, Checked<RuleSet<ResultSet, Segment>> bound, AsOf asOf) {
        this.title = title;
        this.rules = bound.orThrow();
        this.findings = bound.findings();
        this.tally = new SegmentTally<>(rules, asOf);
        this.asOf = asOf;
    }

    /** {@return the standard segments, by when a customer last bought} */
    static SegmentTopic standard(AsOf asOf) {
        LocalizedText title = SegmentPack.standard().title().orElseThrow();
        return new SegmentTopic(title, SegmentPack.rules(RowMapping.CUSTOMER), asOf);
    }

    @Override
    public LocalizedText title() {
        return title;
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public List<Reason> of(ResultSet row) {
        return List.of(Said.first(ask(row)));
    }

    /** {@return what the rules say, with what each of them saw} */
    Answers<Segment> ask(ResultSet row) {
        return rules.explain(row, asOf);
    }

    @Override
    public void add(ResultSet row) {
        tally.add(row);
    }

    @Override
    public List<Reason> total() {
        SegmentReport report = tally.result();
        List<Reason> said = new ArrayList<>();
        for (SegmentReport.Line line : report.lines()) {
            said.add(
                    line.perhaps() == 0
                            ? Said.of("{}: {} ({})", "{}：{}（{}）", line.segment(), line.members(), line.ofAll())
                            : Said.of(
                                    "{}: {} ({}), perhaps {} more",
                                    "{}：{}（{}），可能另有{}",
                                    line.segment(),
                                    line.members(),
                                    line.ofAll(),
                                    line.perhaps()));
        }
        if (report.none() > 0) {
            said.add(Said.of("in none: {}", "不属于任何一类：{}", report.none()));
        }
        if (report.open() > 0) {
            said.add(Said.of("not known: {}", "未知：{}", report.open()));
        }
        if (report.failed() > 0) {
            said.add(Said.of("a column cannot be read: {}", "有列无法读取：{}", report.failed()));
        }
        return said;
    }
}
