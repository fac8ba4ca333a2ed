package org.crmkit.scoring.woe;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.check.Checks;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.stat.Tally;
import org.crmkit.core.value.AsOf;

/**
 * Counts cases by their bins, for all attributes together: the second of the two passes over the cases.
 *
 * <p>It is fed with the same subjects at the same moment as the first.
 *
 * @param <S> what is a case
 */
public final class WoePatternTally<S> implements Tally<S, WoePatternTally.Patterns, WoePatternTally<S>> {
    private static final long serialVersionUID = 1;

    private final WoeBins bins;
    private final CaseReader<S> reader;
    private final TreeMap<String, Split> patterns = new TreeMap<>();

    /**
     * Cases by pattern.
     *
     * @param cases for each attribute one character, the place of the bin plus one, 0 for none
     */
    public record Patterns(SortedMap<String, Split> cases) implements Serializable {
        /** Copies the cases. */
        public Patterns {
            cases = Collections.unmodifiableSortedMap(new TreeMap<>(cases));
        }
    }

    /**
     * A tally that has seen no case yet.
     *
     * @throws IllegalArgumentException if an attribute in bins is not there, or is of another kind
     */
    public WoePatternTally(WoeBins bins, Attributes<S> on, Attribute<S, Boolean> event, AsOf asOf) {
        this.bins = bins;
        List<Attribute<S, ?>> attributes = new ArrayList<>();
        for (WoeColumn column : bins.columns()) {
            Optional<Attribute<S, ?>> found = on.find(column.attribute());
            Optional<AttributeKind> kind = found.map(Attribute::kind);
            Checks.that(
                    kind.equals(Optional.of(column.kind())),
                    "A {} must offer {} as a {}",
                    on.subject(),
                    column.attribute(),
                    column.kind());
            attributes.add(found.orElseThrow());
        }
        this.reader = new CaseReader<>(attributes, event, asOf);
    }

    @Override
    public void add(S subject) {
        Optional<CaseReader.Case> read = reader.read(subject);
        if (read.isPresent()) {
            StringBuilder pattern = new StringBuilder(bins.columns().size());
            for (int i = 0; i < bins.columns().size(); i++) {
                int place = bins.columns().get(i).place(read.get().values().get(i));
                pattern.append((char) (place + 1));
            }
            patterns.merge(pattern.toString(), Split.one(read.get().event()), Split::plus);
        }
    }

    @Override
    public void merge(WoePatternTally<S> other) {
        Checks.that(bins.equals(other.bins), "A tally can take one of the same bins only");
        new TreeMap<>(other.patterns).forEach((pattern, cases) -> patterns.merge(pattern, cases, Split::plus));
    }

    @Override
    public Patterns result() {
        return new Patterns(patterns);
    }
}
