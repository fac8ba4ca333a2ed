package org.crmkit.core.golden;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How one of several values that sources tell of the same thing is chosen. */
public enum Survivorship {
    /** The one that was noted last; of those of one moment, the one of the source whose name comes first. */
    NEWEST,
    /** The one of the source that stands first in a list; within a source, and among sources not listed, the newest. */
    SOURCE_ORDER,
    /** None, until somebody decides; but what all agree about needs no decision. */
    MANUAL;

    /**
     * {@return the one that is taken}
     *
     * @param choice the order of sources, where it matters
     * @param told what is told, the newest first
     */
    Optional<Sourced<Object>> of(SurvivorshipPolicy.Choice choice, List<Sourced<Object>> told) {
        return switch (this) {
            case NEWEST -> told.stream().findFirst();
            case SOURCE_ORDER ->
                told.stream()
                        .min(Comparator.comparingInt(
                                one -> choice.rank(one.from().source())));
            case MANUAL ->
                told.stream()
                        .findFirst()
                        .filter(first -> told.stream().allMatch(one -> FactField.same(one.value(), first.value())));
        };
    }
}
