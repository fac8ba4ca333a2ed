package org.crmkit.core.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Locale;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Worded;

/**
 * Where a case stands.
 *
 * @param category what the library switches on
 * @param code the host's own word for it, kept as it is: text of 1 to 200 characters
 * @param resolution the code of how it was solved: {@code fixed}, {@code information-given}; present if it is RESOLVED, may be
 *     present if it is CLOSED, otherwise absent
 * @param words how it was solved in words, where there is a code; may be personal and never shows in {@code toString()}
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"category", "code", "resolution", "words"})
public record CaseStatus(
        @JsonProperty(required = true) Category category,
        @JsonProperty(required = true) String code,
        Optional<String> resolution,
        Optional<String> words) {
    /** Which kind of standing a host's code is of. */
    public enum Category implements Worded {
        /** Somebody of the company has to do something. */
        OPEN("open", "处理中"),
        /** It waits for somebody else: the customer, a supplier. */
        PAUSED("paused", "等待中"),
        /** It was solved, and the customer may still disagree. */
        RESOLVED("resolved", "已解决"),
        /** It is over: who has more to say opens another one. */
        CLOSED("closed", "已关闭"),
        /** It was withdrawn, or taken in by mistake. */
        CANCELLED("cancelled", "已取消");

        private final LocalizedText words;

        Category(String en, String zh) {
            this.words = LocalizedText.of(en, zh);
        }

        /** {@return whether something is still to be done, by whomever} */
        public boolean pending() {
            return this == OPEN || this == PAUSED;
        }

        /** {@return whether it was solved and not withdrawn} */
        public boolean solved() {
            return this == RESOLVED || this == CLOSED;
        }

        @Override
        public LocalizedText words() {
            return words;
        }
    }

    /** Checks the codes, and that what is resolved, and nothing that is not over, names its resolution. */
    public CaseStatus {
        Checks.id(code, "The code of a status");
        resolution.ifPresent(solved -> Checks.id(solved, "The code of a resolution"));
        Checks.that(
                resolution.isPresent() || category != Category.RESOLVED,
                "Status {} is RESOLVED and must name its resolution",
                code);
        Checks.that(
                resolution.isEmpty() || category.solved(),
                "Status {} is {} and must have no resolution, found {}",
                code,
                category,
                resolution.orElse(""));
        Checks.that(
                words.isEmpty() || resolution.isPresent(),
                "Status {} has words on a resolution and must name its code",
                code);
    }

    /** {@return a standing without resolution} */
    public static CaseStatus of(Category category, String code) {
        return new CaseStatus(category, code, Optional.empty(), Optional.empty());
    }

    /** {@return a standing for which the host has no word of its own: the category's name in small letters stands for it} */
    public static CaseStatus of(Category category) {
        return of(category, category.name().toLowerCase(Locale.ROOT));
    }

    /**
     * {@return resolved, for which the host has no word of its own}
     *
     * @param resolution the code of how it was solved
     */
    public static CaseStatus resolved(String resolution) {
        return new CaseStatus(Category.RESOLVED, "resolved", Optional.of(resolution), Optional.empty());
    }

    /** {@return category, code and resolution, without the words} */
    @Override
    public String toString() {
        return category + " " + code + resolution.map(solved -> ": " + solved).orElse("");
    }
}
