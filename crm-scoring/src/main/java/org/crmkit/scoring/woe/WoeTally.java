package org.crmkit.scoring.woe;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.crmkit.core.check.Checks;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.stat.Tally;
import org.crmkit.core.value.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * Counts cases by value, for each attribute apart: the first of the two passes over the cases.
 *
 * <p>It keeps every value that occurs, once for each attribute. The attribute of the event is passed over where it is among
 * the others.
 *
 * @param <S> what is a case
 */
public final class WoeTally<S> implements Tally<S, WoeCounts, WoeTally<S>> {
    private static final long serialVersionUID = 1;

    private final CaseReader<S> reader;
    private final ArrayList<Column> columns = new ArrayList<>();
    private Split cases = Split.NONE;
    private long apart;

    /**
     * A tally that has seen no case yet.
     *
     * @param on the attributes; of kinds other than count, number, code and flag, none is counted
     * @param event whether it happened; not known of a subject that is no case
     */
    public WoeTally(Attributes<S> on, Attribute<S, Boolean> event, AsOf asOf) {
        List<Attribute<S, ?>> others = on.all().stream()
                .filter(attribute -> !attribute.name().equals(event.name()))
                .toList();
        reader = new CaseReader<>(others, event, asOf);
        others.forEach(attribute -> columns.add(new Column(attribute.name(), attribute.kind())));
    }

    private static final class Column implements Serializable {
        private static final long serialVersionUID = 1;

        private final String attribute;
        private final AttributeKind kind;
        private final TreeMap<BigDecimal, Split> numbers = new TreeMap<>();
        private final TreeMap<String, Split> codes = new TreeMap<>();
        private Split missing = Split.NONE;

        private Column(String attribute, AttributeKind kind) {
            this.attribute = attribute;
            this.kind = kind;
        }

        private void add(@Nullable Object value, Split cases) {
            if (value == null) {
                missing = missing.plus(cases);
            } else if (value instanceof BigDecimal number) {
                numbers.merge(number, cases, Split::plus);
            } else if (CaseReader.reads(kind)) {
                codes.merge(value.toString(), cases, Split::plus);
            }
        }

        private void merge(Column other) {
            new TreeMap<>(other.numbers).forEach(this::add);
            new TreeMap<>(other.codes).forEach(this::add);
            missing = missing.plus(other.missing);
        }

        private WoeCounts.Column result() {
            return new WoeCounts.Column(attribute, kind, numbers, codes, missing);
        }
    }

    @Override
    public void add(S subject) {
        Optional<CaseReader.Case> read = reader.read(subject);
        if (read.isEmpty()) {
            apart++;
            return;
        }
        Split one = Split.one(read.get().event());
        cases = cases.plus(one);
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).add(read.get().values().get(i), one);
        }
    }

    @Override
    public void merge(WoeTally<S> other) {
        List<String> mine = columns.stream().map(column -> column.attribute).toList();
        List<String> theirs =
                other.columns.stream().map(column -> column.attribute).toList();
        Checks.that(mine.equals(theirs), "A tally of attributes {} cannot take one of {}", mine, theirs);
        cases = cases.plus(other.cases);
        apart += other.apart;
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).merge(other.columns.get(i));
        }
    }

    @Override
    public WoeCounts result() {
        List<WoeCounts.Column> counted = columns.stream().map(Column::result).toList();
        return new WoeCounts(reader.event().label(), cases, apart, counted);
    }
}
