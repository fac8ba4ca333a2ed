package org.crmkit.examples.rows;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;
import org.crmkit.core.check.Reason;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.value.AsOf;
import org.crmkit.scoring.lead.LeadMatrix;
import org.crmkit.scoring.lead.LeadMatrixTally;
import org.crmkit.scoring.lead.LeadScore;
import org.crmkit.scoring.lead.LeadScorer;
import org.crmkit.scoring.lead.LeadStep;

/** How well does the lead of the row fit, how interested is it, and what is to be done with it? */
final class LeadTopic implements Topic {
    private static final String UNCLEAR = "?";

    private final Checked<LeadScorer<ResultSet>> bound = LeadScorer.standard(RowMapping.LEAD);
    private final LeadScorer<ResultSet> scorer = bound.orThrow();
    private final LeadMatrixTally tally = new LeadMatrixTally();
    private final AsOf asOf;

    LeadTopic(AsOf asOf) {
        this.asOf = asOf;
    }

    @Override
    public LocalizedText title() {
        return LocalizedText.of("Leads by fit and interest", "按匹配度和兴趣划分的线索");
    }

    @Override
    public List<Finding> findings() {
        return bound.findings();
    }

    @Override
    public List<Reason> of(ResultSet row) {
        LeadScore score = scorer.score(row, asOf);
        Answer<LeadStep> next = score.next();
        List<Reason> said = new ArrayList<>();
        said.add(Said.of(
                "fit {}, {} to {} points; interest {}, {} to {} points",
                "匹配度{}，{}至{}分；兴趣{}，{}至{}分",
                score.grade().orElse(UNCLEAR),
                score.fit().lowest(),
                score.fit().highest(),
                score.heat().orElse(UNCLEAR),
                score.engagement().lowest(),
                score.engagement().highest()));
        said.add(next.yes().isPresent() ? Said.named(next.yes().get(), next.because()) : Said.unknown(next.because()));
        if (!score.missing().isEmpty()) {
            said.add(Said.of("not known: {}", "未知：{}", Phrase.joined(score.missing(), ", ", "、")));
        }
        return said;
    }

    @Override
    public void add(ResultSet row) {
        tally.add(scorer.score(row, asOf));
    }

    @Override
    public List<Reason> total() {
        List<Reason> said = new ArrayList<>();
        for (LeadMatrix.Cell cell : tally.result().cells()) {
            said.add(Said.of(
                    "fit {}, interest {}: {}", "匹配度{}，兴趣{}：{}", shown(cell.grade()), shown(cell.heat()), cell.leads()));
        }
        return said;
    }

    private static String shown(String band) {
        return band.equals(LeadMatrix.UNCLEAR) ? UNCLEAR : band;
    }
}
