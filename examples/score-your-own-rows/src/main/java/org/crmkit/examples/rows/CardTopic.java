package org.crmkit.examples.rows;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.pack.RulePack;
import org.crmkit.core.rule.Answers;
import org.crmkit.core.score.BandReport;
import org.crmkit.core.score.BandTally;
import org.crmkit.core.score.Points;
import org.crmkit.core.score.ScoreSheet;
import org.crmkit.core.score.Scorecard;
import org.crmkit.core.value.AsOf;
import org.crmkit.scoring.churn.ChurnPack;
import org.crmkit.scoring.credit.BehaviourPack;

/** How many points has the row, in which band? Any scorecard is asked and counted so. */
final class CardTopic implements Topic {
    private static final String UNCLEAR = "?";

    private final LocalizedText title;
    private final Scorecard<ResultSet> card;
    private final List<Finding> findings;
    private final AsOf asOf;
    private final BandTally tally;

    private CardTopic(RulePack pack, AsOf asOf) {
        Checked<Scorecard<ResultSet>> bound = pack.allowMissing().scorecard(RowMapping.CUSTOMER);
        this.title = pack.title().orElseThrow();
        this.card = bound.orThrow();
        this.findings = bound.findings();
        this.asOf = asOf;
        this.tally = BandTally.of(card.bands());
    }

    /** {@return the risk that a customer leaves} */
    static CardTopic churn(AsOf asOf) {
        return new CardTopic(ChurnPack.standard(), asOf);
    }

    /** {@return how a customer pays} */
    static CardTopic payment(AsOf asOf) {
        return new CardTopic(BehaviourPack.standard(), asOf);
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
        List<Reason> said = new ArrayList<>();
        said.add(total(card.score(row, asOf)));
        for (Answers<Points> part : card.explain(row, asOf)) {
            part.all()
                    .forEach(asked -> asked.answer()
                            .yes()
                            .ifPresent(points -> said.add(Said.of(
                                    "+{} {}",
                                    "+{} {}",
                                    points,
                                    Said.words(asked.answer().because())))));
            if (!part.unknown().isEmpty()) {
                said.add(Said.unknown(part));
            }
        }
        return said;
    }

    private static Reason total(ScoreSheet sheet) {
        if (sheet.lowest() == sheet.highest()) {
            return Said.of("{}, {} points", "{}，{}分", sheet.band().orElse(UNCLEAR), sheet.total());
        }
        return Said.of(
                "{}, {} points; {} to {} once all is known",
                "{}，{}分；全部已知后为{}至{}分",
                sheet.band().orElse(UNCLEAR),
                sheet.total(),
                sheet.lowest(),
                sheet.highest());
    }

    @Override
    public void add(ResultSet row) {
        tally.add(card.score(row, asOf));
    }

    @Override
    public List<Reason> total() {
        BandReport report = tally.result();
        List<Reason> said = new ArrayList<>();
        report.lines().forEach(line -> said.add(Said.of("{}: {}", "{}：{}", line.band(), line.sheets())));
        said.add(Said.of("{}: {}", "{}：{}", UNCLEAR, report.unclear()));
        return said;
    }
}
