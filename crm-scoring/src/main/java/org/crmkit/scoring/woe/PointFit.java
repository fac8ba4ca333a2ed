package org.crmkit.scoring.woe;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;

/** Finds the coefficients of bins and makes points of them. */
final class PointFit {
    private static final LocalizedText TOO_FEW =
            LocalizedText.of("{} cases are too few: there must be at least as many as bins, {}", "样本仅{}例，不足：不得少于分箱数{}");
    private static final LocalizedText NEVER =
            LocalizedText.of("nothing can be learned of {1}: it is so in none of {0} cases", "无法学习“{1}”：{0}例样本中均未发生");
    private static final LocalizedText ALWAYS =
            LocalizedText.of("nothing can be learned of {1}: it is so in all of {0} cases", "无法学习“{1}”：{0}例样本全部发生");
    private static final LocalizedText NOTHING =
            LocalizedText.of("none of {} attributes tells enough", "{}个属性均无足够的区分能力");
    private static final LocalizedText APART = LocalizedText.of(
            "{} attributes tell all {} cases apart without an error: look for one that is known only afterwards",
            "{}个属性将全部{}例样本完全分开：请检查是否有事后才可知的属性");
    private static final LocalizedText FITTED =
            LocalizedText.of("{} attributes, fitted to {} cases with {} events", "{}个属性，由{}例样本（其中{}例发生）拟合");
    private static final LocalizedText OPPOSITE =
            LocalizedText.of("beside the others it says the opposite of what it says alone", "与其他属性并用时，其含义与单独使用时相反");

    private final WoePolicy policy;
    private final String name;
    private final String version;
    private final WoeBins bins;
    private final List<String> patterns;
    private final Split[] cases;
    private final List<Integer> taken;
    private final List<WoeBins.LeftOut> leftOut;
    private double[] coefficients = {};

    PointFit(WoePolicy policy, String name, String version, WoeBins bins, WoePatternTally.Patterns patterns) {
        this.policy = policy;
        this.name = name;
        this.version = version;
        this.bins = bins;
        this.patterns = List.copyOf(patterns.cases().keySet());
        this.cases = patterns.cases().values().toArray(new Split[0]);
        this.taken = new ArrayList<>(
                IntStream.range(0, bins.columns().size()).boxed().toList());
        this.leftOut = new ArrayList<>(bins.leftOut());
    }

    WoeFit fit() {
        Split all = bins.cases();
        int columns = bins.columns().size() + bins.leftOut().size();
        if (all.all() < policy.bins()) {
            return without(WoeStatus.TOO_FEW_CASES, Reason.of(TOO_FEW, all.all(), policy.bins()));
        } else if (all.events() == 0) {
            return without(WoeStatus.NO_EVENTS, Reason.of(NEVER, all.all(), bins.event()));
        } else if (all.others() == 0) {
            return without(WoeStatus.ONLY_EVENTS, Reason.of(ALWAYS, all.all(), bins.event()));
        }
        double[][] rows = regress();
        if (taken.isEmpty()) {
            return without(WoeStatus.NOTHING_TELLS, Reason.of(NOTHING, columns));
        }
        return separated(rows)
                ? with(WoeStatus.SEPARATED, Reason.of(APART, taken.size(), all.all()))
                : with(WoeStatus.FITTED, Reason.of(FITTED, taken.size(), all.all(), all.events()));
    }

    private WoeFit without(WoeStatus status, Reason because) {
        return new WoeFit(
                name, version, bins.event(), status, because, bins.cases(), policy.scale(), 0, List.of(), leftOut);
    }

    private WoeFit with(WoeStatus status, Reason because) {
        List<WoeLine> lines = new ArrayList<>();
        for (int i = 0; i < taken.size(); i++) {
            lines.add(WoeLine.of(bins.columns().get(taken.get(i)), coefficients[i + 1], policy.scale()));
        }
        return new WoeFit(
                name,
                version,
                bins.event(),
                status,
                because,
                bins.cases(),
                policy.scale(),
                coefficients[0],
                lines,
                leftOut);
    }

    /** Fits, and if asked to leaves out the attribute that most contradicts itself and fits again, until none does. */
    private double[][] regress() {
        while (!taken.isEmpty()) {
            double[][] rows = rows();
            coefficients = new Newton(rows, cases, policy.ridge()).fit();
            int worst = IntStream.range(0, taken.size())
                    .reduce((one, other) -> coefficients[other + 1] < coefficients[one + 1] ? other : one)
                    .orElseThrow();
            if (!policy.consistent() || coefficients[worst + 1] > 0) {
                return rows;
            }
            WoeColumn column = bins.columns().get(taken.remove(worst));
            leftOut.add(new WoeBins.LeftOut(column.attribute(), Reason.of(OPPOSITE)));
        }
        return new double[0][];
    }

    private double[][] rows() {
        double[][] rows = new double[patterns.size()][taken.size() + 1];
        for (int row = 0; row < rows.length; row++) {
            rows[row][0] = 1;
            for (int i = 0; i < taken.size(); i++) {
                int place = patterns.get(row).charAt(taken.get(i)) - 1;
                List<WoeBin> column = bins.columns().get(taken.get(i)).bins();
                rows[row][i + 1] = place < 0 ? 0 : column.get(place).woe();
            }
        }
        return rows;
    }

    /** {@return whether every event has higher odds than every other case} */
    private boolean separated(double[][] rows) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < rows.length; row++) {
            double odds = Newton.dot(rows[row], coefficients);
            least = cases[row].events() > 0 ? Math.min(least, odds) : least;
            most = cases[row].others() > 0 ? Math.max(most, odds) : most;
        }
        return least > most;
    }
}
