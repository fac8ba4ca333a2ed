package org.crmkit.scoring.nextproduct;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.value.Share;

/**
 * How often two sets of products X and Y came, and came together; every measure of an association follows from these counts.
 *
 * <p>The measures are those of the literature on association rules (R. Agrawal, T. Imieliński, A. Swami, SIGMOD 1993; S. Brin,
 * R. Motwani, J. Ullman, S. Tsur, SIGMOD 1997; G. Piatetsky-Shapiro 1991 for the leverage); their formulas stand in the
 * description of the package.
 *
 * @param all how many baskets there are
 * @param given how many of them hold X, at least 1
 * @param next how many hold Y, at least 1
 * @param both how many hold X and Y
 */
@JsonPropertyOrder({"all", "given", "next", "both"})
public record Cooccurrence(long all, long given, long next, long both) implements Serializable {
    private static final LocalizedText ALWAYS = LocalizedText.of(
            "all {} baskets hold the next product: there is nothing to expect otherwise", "全部{}个购物篮均含后续产品，无从比较");
    private static final LocalizedText WITHOUT_EXCEPTION = LocalizedText.of(
            "all {} baskets with the given products hold the next one: without an exception it has no bound",
            "含前项产品的{}个购物篮均含后续产品：没有例外，其值无上界");
    private static final LocalizedText EXCEPTIONS = LocalizedText.of(
            "{} of {} baskets with the given products lack the next one, of all {} it is {}",
            "含前项产品的{1}个购物篮中有{0}个不含后续产品，全部{2}个中有{3}个不含");

    /** Checks that the counts agree. */
    public Cooccurrence {
        Checks.that(
                all <= Integer.MAX_VALUE && given >= 1 && next >= 1 && both >= 0,
                "Counts of baskets must be positive and at most 2,147,483,647, found {} with X, {} with Y, {} with both, of {}",
                given,
                next,
                both,
                all);
        Checks.that(
                both <= Math.min(given, next) && given + next - both <= all,
                "Of {} baskets {} cannot hold X, {} Y and {} both",
                all,
                given,
                next,
                both);
    }

    /** {@return the support: the share of all baskets that hold both, 0..1} */
    public double support() {
        return (double) both / all;
    }

    /** {@return the confidence: the share of the baskets with X that hold Y, 0..1} */
    public double confidence() {
        return (double) both / given;
    }

    /** {@return the coverage: the share of all baskets that hold X, 0..1} */
    public double coverage() {
        return (double) given / all;
    }

    /** {@return the lift: how many times as often Y comes with X as it comes at all; 1 if they have nothing to do with each other} */
    public double lift() {
        return (double) (both * all) / (double) (given * next);
    }

    /** {@return the leverage: the share of baskets that hold both, less what it would be if they had nothing to do with each other} */
    public double leverage() {
        return (double) (both * all - given * next) / ((double) all * all);
    }

    /**
     * {@return the conviction: how many times as often X would come without Y if they had nothing to do with each other}
     *
     * <p>Unknown where it has no value: Y is in every basket (0 / 0), or in every basket with X (it is without bound).
     */
    public Answer<Double> conviction() {
        if (next == all) {
            return Answer.unknown(ALWAYS, all);
        } else if (both == given) {
            return Answer.unknown(WITHOUT_EXCEPTION, given);
        }
        double conviction = (double) ((all - next) * given) / ((double) all * (given - both));
        return Answer.yes(conviction, EXCEPTIONS, given - both, given, all, all - next);
    }

    /** {@return whether the lift is at least that}, compared exactly. */
    boolean liftAtLeast(BigDecimal least) {
        return BigDecimal.valueOf(both * all).compareTo(least.multiply(BigDecimal.valueOf(given * next))) >= 0;
    }

    /** Compares by confidence, exactly. */
    int compareConfidence(Cooccurrence other) {
        return Long.compare(both * other.given, other.both * given);
    }

    /** Compares by lift, exactly, for counts out of the same baskets. */
    int compareLift(Cooccurrence other) {
        BigInteger mine = product(both, other.given, other.next);
        return mine.compareTo(product(other.both, given, next));
    }

    private static BigInteger product(long one, long two, long three) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(two * three));
    }

    /** {@return the lift to two decimals, for people}. */
    BigDecimal shownLift() {
        return BigDecimal.valueOf(both * all).divide(BigDecimal.valueOf(given * next), 2, RoundingMode.HALF_UP);
    }

    /** {@return the confidence to six decimals, for people}. */
    Share shownConfidence() {
        return Share.of(both, given);
    }

    /** {@return how many of all baskets hold Y, for people}. */
    Share shownNext() {
        return Share.of(next, all);
    }
}
