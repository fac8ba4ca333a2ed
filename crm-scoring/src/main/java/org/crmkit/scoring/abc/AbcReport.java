package org.crmkit.scoring.abc;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.stat.Sums;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;

/** The class of every key, with the reason, and what each class brings. Immutable. */
public final class AbcReport implements Serializable {
    private static final long serialVersionUID = 1;
    private static final AbcClass[] CLASSES = AbcClass.values();
    private static final LocalizedText AT_LEAST =
            LocalizedText.of("{} is at least {}, where class {} begins", "{0}不低于{2}的起点{1}");
    private static final LocalizedText BELOW_B = LocalizedText.of("{} is below {}, where class B begins", "{}低于B类起点{}");
    private static final LocalizedText NO_VALUE = LocalizedText.of("{} is not above zero", "{}不大于零");
    private static final LocalizedText ALL_C =
            LocalizedText.of("{} is above zero, and no value reaches class B", "{}大于零，且没有任何数值达到B类");

    private final AbcThresholds thresholds;
    private final ValueTotals totals;
    private final byte[] classes;

    AbcReport(AbcThresholds thresholds, ValueTotals totals, byte[] classes) {
        this.thresholds = thresholds;
        this.totals = totals;
        this.classes = classes;
    }

    /**
     * One class.
     *
     * @param abc which class
     * @param keys how many keys are in it
     * @param value what they bring together
     * @param ofKeys share of all keys; 0 if there are none
     * @param ofValue share of all value above zero; 0 if there is none
     */
    public record Line(AbcClass abc, int keys, Money value, Share ofKeys, Share ofValue) implements Serializable {}

    /**
     * One key.
     *
     * @param key which key
     * @param value what it brought
     * @param abc its class
     * @param because why
     */
    public record Classed(String key, Money value, AbcClass abc, Reason because) implements Serializable {}

    /** {@return what the classes were drawn by} */
    public AbcThresholds thresholds() {
        return thresholds;
    }

    /** {@return what was classed} */
    public ValueTotals totals() {
        return totals;
    }

    /** {@return how many keys were classed} */
    public int size() {
        return classes.length;
    }

    /** {@return the class of the key at a place of the totals, from 0} */
    public AbcClass classOf(int number) {
        return CLASSES[classes[number]];
    }

    /** {@return the key at a place of the totals, with its class and the reason} */
    public Classed get(int number) {
        Money value = totals.value(number);
        AbcClass abc = classOf(number);
        return new Classed(totals.key(number), value, abc, because(value, abc));
    }

    /** {@return a key with its class and the reason; absent if it is not here} */
    public Optional<Classed> find(String key) {
        int number = totals.indexOf(key);
        return number < 0 ? Optional.empty() : Optional.of(get(number));
    }

    /** {@return the most valuable keys, equal ones by key}, at most that many. */
    public List<Classed> top(int most) {
        long least = totals.least(most);
        Comparator<Integer> byValue = Comparator.comparingLong(number -> -totals.minorUnits(number));
        return IntStream.range(0, size())
                .filter(number -> totals.minorUnits(number) >= least)
                .boxed()
                .sorted(byValue.thenComparing(totals::key))
                .limit(most)
                .map(this::get)
                .toList();
    }

    /** {@return the four classes, from A to none, empty ones too} */
    public List<Line> lines() {
        int[] keys = new int[CLASSES.length];
        long[] values = new long[CLASSES.length];
        for (int i = 0; i < classes.length; i++) {
            keys[classes[i]]++;
            values[classes[i]] = Sums.add(values[classes[i]], totals.minorUnits(i));
        }
        long positive = values[0] + values[1] + values[2];
        List<Line> lines = new ArrayList<>();
        for (AbcClass abc : CLASSES) {
            int c = abc.ordinal();
            Share ofKeys = classes.length == 0 ? Share.NONE : Share.of(keys[c], classes.length);
            Share ofValue = positive == 0 || abc == AbcClass.NONE ? Share.NONE : Share.of(values[c], positive);
            lines.add(new Line(abc, keys[c], Money.ofMinor(totals.currency(), values[c]), ofKeys, ofValue));
        }
        return lines;
    }

    private Reason because(Money value, AbcClass abc) {
        return switch (abc) {
            case A -> Reason.of(AT_LEAST, value, thresholds.a().orElseThrow(), abc);
            case B -> Reason.of(AT_LEAST, value, thresholds.b().orElseThrow(), abc);
            case C ->
                thresholds.b().map(least -> Reason.of(BELOW_B, value, least)).orElseGet(() -> Reason.of(ALL_C, value));
            case NONE -> Reason.of(NO_VALUE, value);
        };
    }

    /** {@return how many keys are in each class} */
    @Override
    public String toString() {
        return "AbcReport"
                + lines().stream().map(line -> line.abc() + " " + line.keys()).toList();
    }
}
