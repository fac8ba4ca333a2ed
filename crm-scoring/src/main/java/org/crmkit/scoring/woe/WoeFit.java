package org.crmkit.scoring.woe;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.score.PdoScale;
import org.crmkit.core.score.Points;
import org.crmkit.core.score.Scorecard;

/**
 * What was fitted: bins and points, stored as JSON, applied to any subjects that offer the attributes; or why there are none.
 *
 * <p>Points go up with the odds that it happens. A value that is not known adds nothing, which is what the average adds, and
 * widens the range of the score, unless not being known is a bin. Immutable.
 *
 * @param name the name of the scorecard
 * @param version its version
 * @param event what happens or does not, in words
 * @param status what became of the fit
 * @param because why
 * @param cases all cases it was fitted to
 * @param scale how log-odds become points
 * @param intercept the log-odds where all attributes weigh nothing; 0 if there is no scorecard
 * @param lines the attributes with their points; none if there is no scorecard
 * @param leftOut the attributes without points, and why
 */
@JsonPropertyOrder({
    "formatVersion",
    "name",
    "version",
    "event",
    "status",
    "because",
    "cases",
    "scale",
    "intercept",
    "lines",
    "leftOut"
})
public record WoeFit(
        String name,
        String version,
        LocalizedText event,
        WoeStatus status,
        Reason because,
        Split cases,
        PdoScale scale,
        double intercept,
        List<WoeLine> lines,
        List<WoeBins.LeftOut> leftOut)
        implements Serializable {
    private static final int FORMAT = 1;
    private static final LocalizedText NOT_OFFERED = LocalizedText.of("a {} does not offer it", "{}没有该属性");
    private static final LocalizedText OTHER_KIND =
            LocalizedText.of("it was fitted as a {} and is a {}", "拟合时类型为{}，实际为{}");

    /** Checks the name, and that there are points if and only if it was fitted. */
    public WoeFit {
        RuleId.of(name + ".set.line");
        Checks.id(version, "The version of a fit");
        Checks.that(Double.isFinite(intercept), "The intercept of {} must be a finite number", name);
        lines = List.copyOf(lines);
        leftOut = List.copyOf(leftOut);
        Checks.that(
                lines.isEmpty() != status.fitted(), "A fit that is {} must not have {} lines", status, lines.size());
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static WoeFit fromJson(
            @JsonProperty(value = "formatVersion", required = true) int formatVersion,
            @JsonProperty(value = "name", required = true) String name,
            @JsonProperty(value = "version", required = true) String version,
            @JsonProperty(value = "event", required = true) LocalizedText event,
            @JsonProperty(value = "status", required = true) WoeStatus status,
            @JsonProperty(value = "because", required = true) Reason because,
            @JsonProperty(value = "cases", required = true) Split cases,
            @JsonProperty(value = "scale", required = true) PdoScale scale,
            @JsonProperty(value = "intercept", required = true) double intercept,
            @JsonProperty(value = "lines", required = true) List<WoeLine> lines,
            @JsonProperty(value = "leftOut", required = true) List<WoeBins.LeftOut> leftOut) {
        Checks.that(formatVersion == FORMAT, "A fitted scorecard must have format version 1, found {}", formatVersion);
        return new WoeFit(name, version, event, status, because, cases, scale, intercept, lines, leftOut);
    }

    @JsonProperty
    int formatVersion() {
        return FORMAT;
    }

    /** {@return the points with which every subject begins: the score of the intercept, rounded} */
    public Points base() {
        return Points.of(Math.toIntExact(Math.round(scale.score(intercept))));
    }

    /** {@return the probability that it happens, at a total of the scorecard, 0 to 1} */
    public double probability(int total) {
        return scale.probability(total);
    }

    /**
     * {@return the scorecard over the attributes of a subject, or every finding that says why there is none}
     *
     * <p>{@code woe.not-fitted}: there are no points. {@code woe.unknown-attribute}, {@code woe.wrong-kind}: the subject does not
     * offer an attribute, or as another kind; for subjects that need not offer all, write it as a pack ({@code RulePack.of})
     * and bind that with {@code allowMissing}.
     *
     * @param on the attributes by name
     */
    public <S> Checked<Scorecard<S>> scorecard(Attributes<S> on) {
        if (!status.fitted()) {
            return Checked.refused(List.of(Finding.error("woe.not-fitted", Place.NONE, name, because)));
        }
        List<Finding> findings = new ArrayList<>();
        lines.forEach(line -> offered(line.column(), on).ifPresent(findings::add));
        return findings.isEmpty() ? Checked.of(new Card<>(this, on).scorecard()) : Checked.refused(findings);
    }

    private static Optional<Finding> offered(WoeColumn column, Attributes<?> on) {
        Optional<? extends Attribute<?, ?>> found = on.find(column.attribute());
        if (found.isEmpty()) {
            Reason because = Reason.of(NOT_OFFERED, on.subject());
            return Optional.of(Finding.error("woe.unknown-attribute", Place.NONE, column.attribute(), because));
        }
        Reason because = Reason.of(OTHER_KIND, column.kind(), found.get().kind());
        return found.get().kind() == column.kind()
                ? Optional.empty()
                : Optional.of(Finding.error("woe.wrong-kind", Place.NONE, column.attribute(), because));
    }
}
