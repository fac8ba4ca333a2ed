package org.crmkit.scoring.churn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.crmkit.core.score.ScoreSheet;
import org.crmkit.core.score.Scorecard;
import org.crmkit.core.stat.RocCurve;
import org.crmkit.core.value.AsOf;

/** Tries a scorecard on the past: scored then, and looked at later. */
record Backtest(RocCurve.Area area, Map<String, Rate> bands) {
    /** How many of a band left. */
    record Rate(int left, int all) {
        double value() {
            return (double) left / all;
        }
    }

    /**
     * Scores subjects at a moment and compares with what came.
     *
     * @param left whether the subject left afterwards; absent if it is not looked at
     */
    static <S> Backtest of(
            Scorecard<S> card, Iterable<? extends S> subjects, AsOf then, Function<? super S, Optional<Boolean>> left) {
        RocCurve curve = new RocCurve();
        TreeMap<String, List<Boolean>> bands = new TreeMap<>();
        for (S subject : subjects) {
            ScoreSheet sheet = card.score(subject, then);
            left.apply(subject).ifPresent(happened -> {
                curve.add(new RocCurve.Scored(sheet.total(), happened));
                String band = sheet.band().orElse("UNCLEAR");
                bands.computeIfAbsent(band, name -> new ArrayList<>()).add(happened);
            });
        }
        TreeMap<String, Rate> rates = new TreeMap<>();
        bands.forEach((band, all) -> rates.put(
                band, new Rate((int) all.stream().filter(happened -> happened).count(), all.size())));
        return new Backtest(curve.result(), rates);
    }

    double auc() {
        return area.value().orElseThrow();
    }
}
