package org.crmkit.core.party;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.ExternalId;
import org.immutables.value.Value;

/**
 * Somebody one can deal with: a {@link Person} or an {@link Organization}. In what role, a {@link PartyRole} says; how to
 * reach them, a {@code ContactPoint}.
 *
 * <p>JSON tells the two apart by {@code "type": "person"} and {@code "type": "organization"}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(Person.class), @JsonSubTypes.Type(Organization.class)})
public sealed interface Party permits Person, Organization {
    /** The host's key. */
    PartyId id();

    /** How people call them; never blank. */
    @Value.Redacted
    String displayName();

    /** The same name in the script of their country, where the display name is in another: 华为技术有限公司. */
    @Value.Redacted
    Optional<String> localName();

    /** The keys under which source systems know them. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<ExternalId> externalIds();

    /** What authorities and registers know them by. */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<RegistrationId> registrationIds();

    /** A code of the host's for their state as a record, such as {@code active}, {@code inactive}, {@code deceased}. */
    Optional<String> state();

    /** The party that this one turned out to be; {@link Parties} follows and checks such chains. */
    Optional<PartyId> mergedInto();

    /** The language they prefer, as a BCP 47 tag such as {@code zh-CN}. */
    Optional<String> language();

    /** The currency they prefer to deal in. */
    Optional<Currency> currency();

    /** The Internet domain that is theirs alone, such as {@code acme.example}; web pages are contact points. */
    @Value.Redacted
    Optional<String> webDomain();

    /** Remarks in free text. */
    @Value.Redacted
    Optional<String> description();

    /** The host's own fields. */
    @Value.Default
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    default Extensions extensions() {
        return Extensions.none();
    }

    /** Fields of JSON that this release does not know, kept as they were read. */
    @Value.Redacted
    @JsonAnyGetter
    Map<String, @SkipNulls Object> unknownFields();

    /** Checks the display name, the codes, and that a party is not merged into itself. */
    @Value.Check
    default void checkParty() {
        Checks.that(!displayName().isBlank(), "The display name of party {} must not be blank", id());
        state().ifPresent(state -> Checks.id(state, "The state of a party"));
        language().ifPresent(language -> Checks.id(language, "The language of a party"));
        boolean itself = mergedInto().filter(id()::equals).isPresent();
        Checks.that(!itself, "Party {} must not be merged into itself", id());
    }
}
