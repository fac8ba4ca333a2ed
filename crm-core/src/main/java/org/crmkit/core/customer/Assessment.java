package org.crmkit.core.customer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Reason;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.score.ScoreSheet;
import org.crmkit.core.value.AsOf;
import org.immutables.value.Value;

/**
 * What rules found out about a customer at a moment (a score, a class, a stage, a yes or no), kept so that other rules can ask
 * for it, see {@link AssessmentAttributes}.
 *
 * <p>One without text and number says that the rules could not tell.
 */
@Value.Immutable
@JsonDeserialize(builder = Assessment.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"customer", "what", "text", "number", "rules", "version", "asOf", "until", "reasons"})
public sealed interface Assessment permits ImmutableAssessment {
    /** About whom. */
    CustomerId customer();

    /** What was asked, as kebab-case parts joined by dots, at most 100 characters: {@code credit-score}. */
    String what();

    /** The class, stage or band; of a yes or no, {@code YES} or {@code NO}. */
    Optional<String> text();

    /** The score, at most 24 digits. */
    Optional<BigDecimal> number();

    /** The rules that decided. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<RuleId> rules();

    /** The version of the rule, set, card or thresholds. */
    Optional<String> version();

    /** The moment asked about. */
    AsOf asOf();

    /** The day from which it counts no longer; absent if it counts until the next one. */
    Optional<LocalDate> until();

    /** Why, at least one sentence. */
    @Value.Redacted
    List<Reason> reasons();

    /** Fields of JSON that this release does not know, kept as they were read. */
    @Value.Redacted
    @JsonAnyGetter
    Map<String, @SkipNulls Object> unknownFields();

    /** {@return a builder; customer, what, as-of and a reason are required, and {@code score} and {@code answer} bring the last two} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the assessment that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Assessment fromJson(Builder json) {
        return json.build();
    }

    /** Checks the grammar of the name, the value, the version, the day, and that there is a reason. */
    @Value.Check
    default void check() {
        Checks.that(
                what().length() <= Builder.LONGEST_NAME
                        && Builder.NAME.matcher(what()).matches(),
                "What is assessed must be kebab-case parts joined by dots, found '{}'",
                what());
        text().ifPresent(text -> Checks.id(text, "The text of an assessment"));
        version().ifPresent(version -> Checks.id(version, "The version of an assessment"));
        until().ifPresent(day -> Checks.day(day, "The end of an assessment"));
        Checks.that(
                Checks.isShort(number().orElse(BigDecimal.ZERO), Builder.MOST_DIGITS),
                "The number of assessment {} must have at most 24 digits",
                what());
        Checks.that(!reasons().isEmpty(), "Assessment {} of customer {} must say why", what(), customer());
    }

    /** Builds assessments. */
    @JsonIgnoreProperties("unknownFields")
    final class Builder extends ImmutableAssessment.Builder {
        private static final int LONGEST_NAME = 100;
        private static final int MOST_DIGITS = 24;
        private static final Pattern NAME =
                Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*){0,4}");

        Builder() {}

        /** {@return this builder, with a sheet's total as number, its band as text, and a reason for each line} */
        public Builder score(ScoreSheet sheet) {
            return number(BigDecimal.valueOf(sheet.total()))
                    .text(sheet.band())
                    .addAllRules(sheet.matched())
                    .version(sheet.version())
                    .asOf(sheet.asOf())
                    .addAllReasons(Assessed.reasons(sheet));
        }

        /**
         * {@return this builder, with what a rule answered}
         *
         * <p>A yes gives what it carries: a number as number, a code, constant, amount or other {@code Sayable} as text,
         * {@code true} as {@code YES}. A no gives {@code NO}, and unknown neither text nor number.
         *
         * @param version the version of the rule or of its set
         * @throws IllegalArgumentException if a yes carries something else
         */
        public Builder answer(RuleId rule, String version, Answer<?> answer, AsOf asOf) {
            Object said = Assessed.value(answer);
            return number(Optional.ofNullable(said instanceof BigDecimal number ? number : null))
                    .text(Optional.ofNullable(said instanceof String text ? text : null))
                    .addRule(rule)
                    .version(version)
                    .asOf(asOf)
                    .addReason(answer.because());
        }
    }
}
