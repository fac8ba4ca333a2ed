package org.crmkit.examples.rows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.service.Rating;
import org.crmkit.core.value.AsOf;
import org.crmkit.scoring.segment.Segment;
import org.crmkit.scoring.survey.ScoreCounts;
import org.crmkit.scoring.survey.ScoreTally;
import org.crmkit.scoring.survey.SurveyAttributes;
import org.crmkit.scoring.survey.SurveyColumn;
import org.crmkit.scoring.survey.SurveyFigure;
import org.crmkit.scoring.survey.SurveyMetric;
import org.crmkit.scoring.survey.SurveyPack;
import org.crmkit.scoring.survey.SurveyPolicy;

/** Would the customer of the row recommend us? Nobody was asked the two other questions that the pack knows of. */
final class SurveyTopic implements Topic {
    private final SurveyColumn<ResultSet> column = SurveyColumn.of(
                    RowMapping.ANSWER, SurveyAttributes.RECOMMENDATION.name())
            .orThrow();
    private final SegmentTopic groups;
    private final ScoreTally tally = ScoreTally.on(Rating.Scale.NPS);
    private final AsOf asOf;

    SurveyTopic(AsOf asOf) {
        this.asOf = asOf;
        this.groups = new SegmentTopic(
                SurveyPack.standard().title().orElseThrow(),
                SurveyPack.standard().allowMissing().rules(RowMapping.ANSWER, Segment.named(SurveyPack.groups())),
                asOf);
    }

    @Override
    public LocalizedText title() {
        return groups.title();
    }

    @Override
    public List<Finding> findings() {
        return groups.findings();
    }

    @Override
    public List<Reason> of(ResultSet row) {
        return groups.of(row);
    }

    @Override
    public void add(ResultSet row) {
        groups.add(row);
        tally.add(column.read(row, asOf));
    }

    @Override
    public List<Reason> total() {
        ScoreCounts counts = tally.result();
        List<Reason> said = new ArrayList<>(groups.total());
        Answer<SurveyFigure> answer = SurveyPolicy.standard().figure(SurveyMetric.NPS, counts);
        answer.yes()
                .ifPresentOrElse(
                        nps -> said.add(Said.of(
                                "{} {}, with 95% certainty {} to {}: {}",
                                "{}{}，95%置信区间{}至{}：{}",
                                nps.metric(),
                                rounded(nps.value()),
                                rounded(nps.low()),
                                rounded(nps.high()),
                                Said.words(answer.because()))),
                        () -> said.add(Said.unknown(answer.because())));
        counts.findings()
                .forEach(it -> said.add(Said.of(
                        "{} '{}': {}", "{} “{}”：{}", it.place().toString(), it.found(), Said.words(it.because()))));
        return said;
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }
}
