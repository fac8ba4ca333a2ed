package org.crmkit.core.box;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.cell.Cut;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;

/**
 * The values of one thing, cut into cells so fine that no question asked tells two values of a cell apart.
 *
 * <p>Cells are numbered from 0. Those of known values come first; where a value may be missing, the last cell stands for
 * that. Immutable.
 */
public abstract sealed class Axis permits Line, Names {
    private static final int MOST_SAID = 20;
    private static final LocalizedText KNOWN = LocalizedText.of("is known", "已知");
    private static final LocalizedText MISSING = LocalizedText.of("is not known", "未知");

    private final Thing thing;
    private final int values;

    /** Counts the cells of known values. */
    Axis(Thing thing, int values) {
        this.thing = thing;
        this.values = values;
    }

    /**
     * What the values are values of.
     *
     * @param name its name in a sentence
     * @param unit the unit of its values, if they have one
     * @param mayMiss whether a value may be not known
     */
    public record Thing(LocalizedText name, Optional<LocalizedText> unit, boolean mayMiss) {}

    /** {@return how many cells there are} */
    public int size() {
        return thing.mayMiss ? values + 1 : values;
    }

    /** {@return all cells} */
    BitSet all() {
        return range(0, size());
    }

    /** {@return what a question, one of those for which the axis was cut, says of the cells} */
    public Cut cut(Question question) {
        boolean known = question instanceof Question.Known;
        BitSet yes = known ? range(0, values) : cells(question);
        BitSet may = (BitSet) yes.clone();
        if (!known) {
            may.set(values, size());
        }
        return new Cut(yes, may);
    }

    /** {@return the cells in which a question is answered by yes}, which is not whether the value is known. */
    abstract BitSet cells(Question question);

    /** {@return some of the cells, one at least, in words} */
    LocalizedText words(BitSet cells) {
        List<LocalizedText> said = new ArrayList<>();
        int known = cells.get(0, values).cardinality();
        if (known < cells.cardinality()) {
            said.add(MISSING);
        }
        if (known > 0) {
            said.addAll(known == values ? List.of(KNOWN) : values(cells.get(0, values)));
        }
        return said.size() == 1
                ? Phrase.of("{} {}", "{}{}", thing.name, said.get(0))
                : Phrase.of("{} ({})", "{}（{}）", thing.name, Phrase.joined(few(said), " or ", "或"));
    }

    /** {@return some cells of known values, one at least and not all, in alternative words} */
    abstract List<LocalizedText> values(BitSet cells);

    /** {@return the words with those of the unit behind them} */
    LocalizedText withUnit(LocalizedText words) {
        return thing.unit.map(unit -> Phrase.of("{} {}", "{}{}", words, unit)).orElse(words);
    }

    /** {@return the texts, or if they are many the first of them and how many more} */
    static List<LocalizedText> few(List<LocalizedText> texts) {
        if (texts.size() <= MOST_SAID) {
            return texts;
        }
        List<LocalizedText> few = new ArrayList<>(texts.subList(0, MOST_SAID));
        few.add(Phrase.of("{} more", "其余{}种", texts.size() - MOST_SAID));
        return few;
    }

    private static BitSet range(int from, int until) {
        BitSet cells = new BitSet(until);
        cells.set(from, until);
        return cells;
    }
}
