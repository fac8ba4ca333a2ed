package org.crmkit.core.party;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.immutables.value.Value;

/**
 * What a person is called, in one script: in parts, or as one field where nobody knows the parts, which is common and legal
 * for Chinese names.
 */
@Value.Immutable
@JsonDeserialize(builder = PersonName.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({"script", "order", "salutation", "title", "family", "given", "middle", "suffix", "full", "nickname"
})
public sealed interface PersonName permits ImmutablePersonName {
    /** Which part of a name is written first. */
    enum Order {
        /** Family name, middle name, given name: 王小明, Nguyễn Văn An. */
        FAMILY_FIRST,
        /** Given name, middle name, family name: Tom B. Smith. */
        GIVEN_FIRST
    }

    /** The script, as an ISO 15924 code such as {@code Hans} or {@code Latn}. */
    Optional<String> script();

    /** Which part comes first; unless given, the family name where it or the full name begins in an East Asian script. */
    @Value.Default
    default Order order() {
        return family().or(this::full).filter(PersonName::eastAsian).isPresent()
                ? Order.FAMILY_FIRST
                : Order.GIVEN_FIRST;
    }

    /** How to address them: Ms, 先生. */
    @Value.Redacted
    Optional<String> salutation();

    /** An academic or other title of the person, not of a job: Dr., 教授. */
    @Value.Redacted
    Optional<String> title();

    /** The family name. */
    @Value.Redacted
    Optional<String> family();

    /** The given name. */
    @Value.Redacted
    Optional<String> given();

    /** Names between the two. */
    @Value.Redacted
    Optional<String> middle();

    /** What follows a name: Jr., III. */
    @Value.Redacted
    Optional<String> suffix();

    /** The whole name as one field, as it was written. */
    @Value.Redacted
    Optional<String> full();

    /** What friends say. */
    @Value.Redacted
    Optional<String> nickname();

    /** Fields of JSON that this release does not know, kept as they were read. */
    @Value.Redacted
    @JsonAnyGetter
    Map<String, @SkipNulls Object> unknownFields();

    /** {@return a builder; a family, given or full name is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a name of which only the whole is known} */
    static PersonName ofFull(String full) {
        return builder().full(full).build();
    }

    /** {@return the name that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PersonName fromJson(Builder json) {
        return json.build();
    }

    /**
     * {@return the name in one line, without salutation and title: the full name where there is one, else the parts in their
     * order} Parts in an East Asian script follow one another without a space.
     */
    default String line() {
        return full().orElseGet(() -> {
            Stream<Optional<String>> parts = order() == Order.FAMILY_FIRST
                    ? Stream.of(family(), middle(), given(), suffix())
                    : Stream.of(given(), middle(), family(), suffix());
            String space =
                    family().or(this::given).filter(PersonName::eastAsian).isPresent() ? "" : " ";
            return parts.flatMap(Optional::stream).collect(Collectors.joining(space));
        });
    }

    private static boolean eastAsian(String text) {
        Set<UnicodeScript> scripts =
                EnumSet.of(UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
        return !text.isEmpty() && scripts.contains(UnicodeScript.of(text.codePointAt(0)));
    }

    /** Checks that there is something to call the person by. */
    @Value.Check
    default void check() {
        boolean named =
                Stream.of(family(), given(), full()).flatMap(Optional::stream).anyMatch(part -> !part.isBlank());
        Checks.that(named, "A person's name must have a family, given or full name that is not blank");
        script().ifPresent(script -> Checks.id(script, "The script of a name"));
    }

    /** Builds names. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutablePersonName.Builder {
        Builder() {}
    }
}
