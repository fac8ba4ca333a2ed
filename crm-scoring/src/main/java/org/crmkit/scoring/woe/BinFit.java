package org.crmkit.scoring.woe;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.rule.AttributeKind;

/** Puts counted values into bins and leaves out attributes that do not tell enough. */
final class BinFit {
    private static final LocalizedText KIND = LocalizedText.of(
            "it is a {}: give it as a number, such as days since, or as a code", "类型为{}：请改为数值（如距今天数）或代码");
    private static final LocalizedText CONSTANT = LocalizedText.of("it is the same in all cases", "所有样本取值相同");
    private static final LocalizedText NOWHERE = LocalizedText.of("it is not known in any case", "所有样本中均未知");
    private static final LocalizedText SCATTERED =
            LocalizedText.of("none of its {} values occurs in {} of the cases", "其{}个取值均未达到样本的{}");
    private static final LocalizedText WEAK =
            LocalizedText.of("it tells too little: its information value is {}, below {}", "区分能力不足：信息值为{}，低于{}");
    private static final int DECIMALS = 4;

    private final WoePolicy policy;
    private final WoeCounts counts;
    private final List<WoeColumn> columns = new ArrayList<>();
    private final List<WoeBins.LeftOut> leftOut = new ArrayList<>();

    BinFit(WoePolicy policy, WoeCounts counts) {
        this.policy = policy;
        this.counts = counts;
    }

    /** {@return the bins; none if there is nothing to tell apart} */
    WoeBins bins() {
        if (counts.cases().events() > 0 && counts.cases().others() > 0) {
            counts.columns().forEach(this::fit);
        }
        return new WoeBins(counts.event(), counts.cases(), columns, leftOut);
    }

    private void fit(WoeCounts.Column column) {
        if (!CaseReader.reads(column.kind())) {
            leave(column, Reason.of(KIND, column.kind()));
            return;
        }
        List<WoeBin> bins = bins(column);
        if (bins.stream().filter(bin -> bin.cases().all() > 0).count() < 2) {
            leave(column, alike(column));
            return;
        }
        WoeColumn weighed =
                WoeColumn.weighed(column.attribute(), column.kind(), bins, counts.cases(), policy.smoothing());
        if (weighed.value() < policy.leastValue()) {
            BigDecimal value = BigDecimal.valueOf(weighed.value()).setScale(DECIMALS, RoundingMode.HALF_UP);
            leave(column, Reason.of(WEAK, value, BigDecimal.valueOf(policy.leastValue())));
        } else {
            columns.add(weighed);
        }
    }

    private void leave(WoeCounts.Column column, Reason because) {
        leftOut.add(new WoeBins.LeftOut(column.attribute(), because));
    }

    private Reason alike(WoeCounts.Column column) {
        int values = column.codes().size() + column.numbers().size();
        if (values == 0) {
            return Reason.of(NOWHERE);
        }
        return values == 1 ? Reason.of(CONSTANT) : Reason.of(SCATTERED, values, policy.rare());
    }

    private List<WoeBin> bins(WoeCounts.Column column) {
        boolean numbers = CaseReader.isNumber(column.kind());
        List<WoeBin> bins =
                new ArrayList<>(numbers ? NumberBins.of(column.numbers(), policy, counts.cases()) : codes(column));
        if (policy.missing() && column.missing().all() > 0) {
            bins.add(WoeBin.missing(column.missing()));
        }
        return bins;
    }

    private List<WoeBin> codes(WoeCounts.Column column) {
        SortedMap<String, Split> codes = column.codes();
        boolean open = column.kind() == AttributeKind.CODE;
        BigDecimal least =
                policy.rare().value().multiply(BigDecimal.valueOf(counts.cases().all()));
        List<WoeBin> bins = new ArrayList<>();
        Split rare = Split.NONE;
        for (Map.Entry<String, Split> code : codes.entrySet()) {
            if (open && BigDecimal.valueOf(code.getValue().all()).compareTo(least) < 0) {
                rare = rare.plus(code.getValue());
            } else {
                bins.add(WoeBin.code(bins.size() + 1, code.getKey(), code.getValue()));
            }
        }
        if (open) {
            bins.add(WoeBin.others(rare));
        }
        return bins;
    }
}
