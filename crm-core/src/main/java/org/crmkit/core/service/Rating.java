package org.crmkit.core.service;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import org.crmkit.core.check.Checks;
import org.crmkit.core.value.Share;

/**
 * How content a customer said it was.
 *
 * @param at when
 * @param scale what was asked
 * @param score the answer, on that scale
 */
@JsonPropertyOrder({"at", "scale", "score"})
public record Rating(
        @JsonProperty(required = true) Instant at,
        @JsonProperty(required = true) Scale scale,
        @JsonProperty(required = true) int score) {
    /** What a question measures. */
    public enum Measure {
        /** How content one is (CSAT). */
        SATISFACTION,
        /** How likely one is to recommend the company (the question of NPS). */
        RECOMMENDATION,
        /** How easy it was (CES). */
        EASE
    }

    /**
     * What is asked and between which whole numbers the answer lies. The highest is best.
     *
     * @param measure what is measured
     * @param lowest the worst answer, 0 or above
     * @param highest the best answer, above the worst, at most 1000
     */
    @JsonPropertyOrder({"measure", "lowest", "highest"})
    public record Scale(
            @JsonProperty(required = true) Measure measure,
            @JsonProperty(required = true) int lowest,
            @JsonProperty(required = true) int highest) {
        /** Content from 1 to 5. */
        public static final Scale CSAT = new Scale(Measure.SATISFACTION, 1, 5);

        /** Likely to recommend from 0 to 10. */
        public static final Scale NPS = new Scale(Measure.RECOMMENDATION, 0, 10);

        /** Easy from 1 to 7. */
        public static final Scale CES = new Scale(Measure.EASE, 1, 7);

        private static final int MOST = 1000;

        /** Checks the ends. */
        public Scale {
            Checks.that(
                    lowest >= 0 && lowest < highest && highest <= MOST,
                    "A scale must ascend within 0..1000, found {}..{}",
                    lowest,
                    highest);
        }

        /**
         * Checks that an answer lies on the scale.
         *
         * @throws IllegalArgumentException if it does not
         */
        public void check(int score) {
            Checks.that(
                    score >= lowest && score <= highest,
                    "A score must lie on its scale {}..{}, found {}",
                    lowest,
                    highest,
                    score);
        }
    }

    /** Checks the moment, and that the answer lies on the scale. */
    public Rating {
        Checks.moment(at, "The moment of an answer");
        scale.check(score);
    }

    /** {@return how far up the scale it is: 0 for the worst answer, 1 for the best} */
    public Share share() {
        return Share.of((long) score - scale.lowest(), (long) scale.highest() - scale.lowest());
    }
}
