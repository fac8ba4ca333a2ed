package org.crmkit.scoring.rfm;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.stat.Sums;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;

/**
 * The scores and segment of every customer who had bought by the moment asked about, with reasons. Immutable.
 *
 * <p>Customers stand in the order of the summaries; those who had bought nothing by then are counted in {@link #without()}.
 */
public final class RfmReport implements Serializable {
    private static final long serialVersionUID = 1;

    private final RfmThresholds thresholds;
    private final RfmSegments segments;
    private final AsOf asOf;
    private final RfmColumns columns;
    private final byte[][] scores;

    RfmReport(RfmThresholds thresholds, RfmSegments segments, AsOf asOf, RfmColumns columns) {
        this.thresholds = thresholds;
        this.segments = segments;
        this.asOf = asOf;
        this.columns = columns;
        this.scores = new byte[][] {
            thresholds.scale(RfmDimension.RECENCY).scores(columns.recency, columns::id),
            thresholds.scale(RfmDimension.FREQUENCY).scores(columns.frequency, columns::id),
            thresholds.scale(RfmDimension.MONETARY).scores(columns.monetary, columns::id)
        };
    }

    /**
     * One segment.
     *
     * @param segment which segment
     * @param customers how many customers are in it
     * @param value what they brought together
     * @param ofCustomers share of all scored customers
     */
    public record Line(RfmSegment segment, int customers, Money value, Share ofCustomers) implements Serializable {}

    /** {@return what the scores were given by} */
    public RfmThresholds thresholds() {
        return thresholds;
    }

    /** {@return the segments} */
    public RfmSegments segments() {
        return segments;
    }

    /** {@return the moment asked about} */
    public AsOf asOf() {
        return asOf;
    }

    /** {@return how many customers were scored} */
    public int size() {
        return columns.size();
    }

    /** {@return how many customers had bought nothing by then and have no scores} */
    public int without() {
        return columns.purchases.size() - size();
    }

    /** {@return the scored customer at a place, from 0} */
    public RfmScore get(int row) {
        int r = scores[0][row];
        int f = scores[1][row];
        int m = scores[2][row];
        return new RfmScore(
                CustomerId.of(columns.id(row)),
                Recency.ofDays((int) -columns.recency[row]),
                columns.frequency[row],
                Money.ofMinor(columns.currency(), columns.monetary[row]),
                r,
                f,
                m,
                segments.segmentOf(r, f, m));
    }

    /** {@return a customer's scores; absent if the customer had bought nothing by then} */
    public Optional<RfmScore> find(CustomerId customer) {
        int row = columns.rowOf(customer);
        return row < 0 ? Optional.empty() : Optional.of(get(row));
    }

    /** {@return the scored customers, in order} */
    public Stream<RfmScore> stream() {
        return IntStream.range(0, size()).mapToObj(this::get);
    }

    /** {@return how many customers have each score, from 1; empty scores are 0} */
    public List<Integer> counts(RfmDimension dimension) {
        int[] counts = new int[thresholds.policy().scores()];
        for (byte score : scores[dimension.ordinal()]) {
            counts[score - 1]++;
        }
        return IntStream.of(counts).boxed().toList();
    }

    /** {@return how many customers have a recency score and a frequency score} */
    public int count(int r, int f) {
        int count = 0;
        for (int row = 0; row < size(); row++) {
            count += scores[0][row] == r && scores[1][row] == f ? 1 : 0;
        }
        return count;
    }

    /** {@return the segments in order and the others last, empty ones too} */
    public List<Line> lines() {
        int n = segments.segments().size() + 1;
        int[] customers = new int[n];
        long[] values = new long[n];
        for (int row = 0; row < size(); row++) {
            int place = segments.placeOf(scores[0][row], scores[1][row], scores[2][row]);
            customers[place]++;
            values[place] = Sums.add(values[place], columns.monetary[row]);
        }
        List<Line> lines = new ArrayList<>();
        for (int place = 0; place < n; place++) {
            RfmSegment segment =
                    place == n - 1 ? RfmSegments.OTHERS : segments.segments().get(place);
            Money value = Money.ofMinor(columns.currency(), values[place]);
            Share share = size() == 0 ? Share.NONE : Share.of(customers[place], size());
            lines.add(new Line(segment, customers[place], value, share));
        }
        return lines;
    }

    /** {@return how many customers were scored and by what} */
    @Override
    public String toString() {
        return "RfmReport[" + size() + " customers, " + thresholds + "]";
    }
}
