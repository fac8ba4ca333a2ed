package org.crmkit.core.history;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Reason;
import org.crmkit.core.rule.RuleId;
import org.jspecify.annotations.Nullable;

/** Who or what changed something, and why. Immutable. */
@JsonPropertyOrder({"by", "rule", "because"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public final class Cause implements Serializable {
    private static final long serialVersionUID = 1;

    private final String by;
    private final @Nullable RuleId rule;
    private final @Nullable Reason because;

    private Cause(String by, @Nullable RuleId rule, @Nullable Reason because) {
        this.by = Checks.id(by, "Who caused a change");
        this.rule = rule;
        this.because = because;
    }

    /** {@return a change by somebody: a person's or program's id, not a name} */
    public static Cause by(String who) {
        return new Cause(who, null, null);
    }

    /** {@return a change by somebody for a reason} */
    public static Cause by(String who, Reason because) {
        return new Cause(who, null, because);
    }

    /** {@return a change that a rule led to} */
    public static Cause rule(String who, RuleId rule, Reason because) {
        return new Cause(who, rule, because);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static Cause fromJson(
            @JsonProperty(value = "by", required = true) String by,
            @JsonProperty("rule") @JsonSetter(nulls = Nulls.SET) @Nullable RuleId rule,
            @JsonProperty("because") @JsonSetter(nulls = Nulls.SET) @Nullable Reason because) {
        return new Cause(by, rule, because);
    }

    /** {@return the id of who or what changed it} */
    @JsonProperty
    public String by() {
        return by;
    }

    /** {@return the rule that led to it, if one did} */
    @JsonProperty
    public Optional<RuleId> rule() {
        return Optional.ofNullable(rule);
    }

    /** {@return why, if it is known} */
    @JsonProperty
    public Optional<Reason> because() {
        return Optional.ofNullable(because);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cause that
                && by.equals(that.by)
                && Objects.equals(rule, that.rule)
                && Objects.equals(because, that.because);
    }

    @Override
    public int hashCode() {
        return Objects.hash(by, rule, because);
    }

    /** {@return who, and the rule if there was one} */
    @Override
    public String toString() {
        return by + (rule == null ? "" : " by " + rule);
    }
}
