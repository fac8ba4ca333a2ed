package org.crmkit.scoring.woe;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.rule.AttributeKind;

/**
 * Cases counted by value, for each attribute apart.
 *
 * @param event what happened or did not, in words
 * @param cases all cases of which it is known whether it happened
 * @param apart how many subjects are no cases: it is not known whether it happened, or an attribute could not be read
 * @param columns the attributes that were counted
 */
public record WoeCounts(LocalizedText event, Split cases, long apart, List<Column> columns) implements Serializable {
    /** Copies the columns. */
    public WoeCounts {
        columns = List.copyOf(columns);
    }

    /**
     * One attribute.
     *
     * @param attribute its name
     * @param kind what kind of value it has
     * @param numbers cases by value, if it is a count or number
     * @param codes cases by value, if it is a code or flag
     * @param missing cases in which it is not known
     */
    public record Column(
            String attribute,
            AttributeKind kind,
            SortedMap<BigDecimal, Split> numbers,
            SortedMap<String, Split> codes,
            Split missing)
            implements Serializable {
        /** Copies the maps. */
        public Column {
            numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
            codes = Collections.unmodifiableSortedMap(new TreeMap<>(codes));
        }
    }
}
