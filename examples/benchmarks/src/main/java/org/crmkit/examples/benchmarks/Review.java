package org.crmkit.examples.benchmarks;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crmkit.core.sales.PurchaseSummaries;
import org.crmkit.core.value.AsOf;
import org.crmkit.scoring.abc.AbcPolicy;
import org.crmkit.scoring.abc.AbcReport;
import org.crmkit.scoring.abc.ValueTotals;
import org.crmkit.scoring.rfm.RfmDimension;
import org.crmkit.scoring.rfm.RfmMethod;
import org.crmkit.scoring.rfm.RfmPolicy;
import org.crmkit.scoring.rfm.RfmReport;
import org.crmkit.scoring.rfm.RfmScore;

/** Scores and classes of all customers, both reports with all that they count. */
record Review(RfmReport rfm, AbcReport abc, List<Object> counts) {
    private static final AsOf AS_OF = AsOf.endOf(PurchaseLog.LAST_DAY, ZoneOffset.UTC);

    static Review of(PurchaseSummaries summaries, RfmMethod method) {
        RfmReport rfm = RfmPolicy.standard().method(method).classify(summaries, AS_OF);
        AbcReport abc = AbcPolicy.standard().classify(ValueTotals.of(summaries, AS_OF));
        List<Object> counts = new ArrayList<>();
        for (RfmDimension dimension : RfmDimension.values()) {
            counts.add(rfm.counts(dimension));
        }
        counts.add(rfm.lines());
        counts.add(abc.lines());
        return new Review(rfm, abc, counts);
    }

    /** {@return how many customers have the same three scores and class}, such as {@code 5 4 5 A}; not part of the timing. */
    Map<String, Long> cells() {
        Map<String, Long> cells = new TreeMap<>();
        for (int i = 0; i < rfm.size(); i++) {
            RfmScore score = rfm.get(i);
            String cell = score.r() + " " + score.f() + " " + score.m() + " " + abc.classOf(i);
            cells.merge(cell, 1L, Long::sum);
        }
        return cells;
    }
}
