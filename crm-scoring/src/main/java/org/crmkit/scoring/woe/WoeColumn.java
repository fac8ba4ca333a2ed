package org.crmkit.scoring.woe;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.crmkit.core.check.Checks;
import org.crmkit.core.rule.AttributeKind;
import org.jspecify.annotations.Nullable;

/**
 * One attribute in bins.
 *
 * @param attribute its name
 * @param kind what kind of value it has
 * @param bins its bins: together they hold every value that is known, each value in one bin
 * @param value the information value: 0 tells nothing, below .02 little, from .3 on much (Siddiqi 2006)
 */
@JsonPropertyOrder({"attribute", "kind", "bins", "value"})
public record WoeColumn(
        @JsonProperty(required = true) String attribute,
        @JsonProperty(required = true) AttributeKind kind,
        @JsonProperty(required = true) List<WoeBin> bins,
        @JsonProperty(required = true) double value)
        implements Serializable {
    /** Copies the bins. */
    public WoeColumn {
        bins = List.copyOf(bins);
        Checks.that(!bins.isEmpty(), "Attribute {} must have a bin", attribute);
        Checks.that(CaseReader.reads(kind), "Attribute {} must be a number, code or flag, found a {}", attribute, kind);
        Checks.that(Double.isFinite(value), "The information value of {} must be a finite number", attribute);
    }

    /** {@return the bins with their weights of evidence, and what they tell together} */
    static WoeColumn weighed(String attribute, AttributeKind kind, List<WoeBin> bins, Split all, double smoothing) {
        double events = all.events() + smoothing * bins.size() * all.events() / all.all();
        double others = all.others() + smoothing * bins.size() * all.others() / all.all();
        List<WoeBin> weighed = bins.stream()
                .map(bin -> bin.woe(woe(bin.cases(), all, smoothing)))
                .toList();
        double value = 0;
        for (WoeBin bin : weighed) {
            double ofEvents = (bin.cases().events() + smoothing * all.events() / all.all()) / events;
            double ofOthers = (bin.cases().others() + smoothing * all.others() / all.all()) / others;
            value += (ofEvents - ofOthers) * bin.woe();
        }
        return new WoeColumn(attribute, kind, weighed, value);
    }

    private static double woe(Split cases, Split all, double smoothing) {
        if (cases.all() == 0) {
            return 0;
        }
        double events = cases.events() + smoothing * all.events() / all.all();
        double others = cases.others() + smoothing * all.others() / all.all();
        return StrictMath.log(events / others) - StrictMath.log((double) all.events() / all.others());
    }

    /** {@return the place of the bin of a value; -1 if it has none, because it is not known and that is no bin} */
    int place(@Nullable Object value) {
        return IntStream.range(0, bins.size())
                .filter(place -> value == null
                        ? bins.get(place).holds() == WoeBin.Holds.MISSING
                        : bins.get(place).holds(value))
                .findFirst()
                .orElse(-1);
    }

    /** {@return whether not being known is a bin of its own} */
    boolean knowsMissing() {
        return bins.stream().anyMatch(bin -> bin.holds() == WoeBin.Holds.MISSING);
    }
}
