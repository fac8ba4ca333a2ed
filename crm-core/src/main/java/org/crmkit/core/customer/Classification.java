package org.crmkit.core.customer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Reason;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Ref;
import org.immutables.value.Value;

/**
 * That a customer is in a class for some days, and why: by a rule, or by somebody's hand.
 *
 * <p>A manual one expires when its period ends; what then holds is told by {@link Classifications}.
 */
@Value.Immutable
@JsonDeserialize(builder = Classification.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"scheme", "code", "period", "origin", "rule", "version", "by", "because", "evidence"})
public sealed interface Classification permits ImmutableClassification {
    /** Within which scheme: {@code industry}, {@code value-rating}. */
    String scheme();

    /** Which class of it: {@code A}. */
    String code();

    /** On which days. */
    DateRange period();

    /** How it came about. */
    ClassificationOrigin origin();

    /** The rule; present exactly if a rule did it. */
    Optional<RuleId> rule();

    /** The version of the rule, or of the set or thresholds it belongs to. */
    Optional<String> version();

    /** Whose hand it was; present exactly if it was a hand. */
    Optional<EmployeeId> by();

    /** Why; never shown in {@code toString()}, for it may be a person's own words. */
    @Value.Redacted
    Reason because();

    /** What it rests on: talks, documents, surveys. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Ref> evidence();

    /** Fields of JSON that this release does not know, kept as they were read. */
    @Value.Redacted
    @JsonAnyGetter
    Map<String, @SkipNulls Object> unknownFields();

    /** {@return a builder; scheme, code, period and either {@code byRule} or {@code byHand} are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the classification that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Classification fromJson(Builder json) {
        return json.build();
    }

    /** Checks the codes, and that rule or hand is named as the origin says. */
    @Value.Check
    default void check() {
        Checks.id(scheme(), "The scheme of a classification");
        Checks.id(code(), "The code of a classification");
        boolean byRule = origin() == ClassificationOrigin.RULE;
        Checks.that(
                rule().isPresent() == byRule && by().isEmpty() == byRule,
                "Class {} of {} with origin {} must name the rule or else the employee, found {} and {}",
                code(),
                scheme(),
                origin(),
                rule().map(RuleId::value).orElse("no rule"),
                by().map(EmployeeId::value).orElse("no employee"));
        version().ifPresent(version -> Checks.id(version, "The version of a rule"));
    }

    /** Builds classifications. */
    @JsonIgnoreProperties("unknownFields")
    final class Builder extends ImmutableClassification.Builder {
        Builder() {}

        /**
         * {@return this builder, of a class that a rule gave}
         *
         * @param version the version of the rule, or of the set or thresholds it belongs to
         */
        public Builder byRule(RuleId rule, String version, Reason because) {
            return origin(ClassificationOrigin.RULE).rule(rule).version(version).because(because);
        }

        /**
         * {@return this builder, of a class that somebody gave}
         *
         * @param why the reason in their own words, never blank
         */
        public Builder byHand(EmployeeId by, String why) {
            Checks.that(!why.isBlank(), "A class given by hand must have a reason");
            return origin(ClassificationOrigin.MANUAL).by(by).because(Reason.of("{}", why));
        }
    }
}
