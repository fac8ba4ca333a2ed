package org.crmkit.core.contactpoint;

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
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Checks;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.immutables.value.Value;

/**
 * Where a party can be reached, on which days and for what. What was written is always kept; what it is compared by stands
 * beside it, and is absent where what was written is no address at all, which is a fact and no error.
 *
 * <p>Whether one may use it is a matter of consent and not said here.
 */
@Value.Immutable
@JsonDeserialize(builder = ContactPoint.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({
    "party",
    "kind",
    "platform",
    "raw",
    "key",
    "address",
    "purposes",
    "primary",
    "verification",
    "period",
    "extensions"
})
public sealed interface ContactPoint permits ImmutableContactPoint {
    /** Whether a contact point works. */
    enum Verification {
        /** Nobody has looked. */
        UNKNOWN,
        /** Its form is right. */
        VALID,
        /** The party was reached there, or said so. */
        VERIFIED,
        /** Its form is wrong, or there is no such thing. */
        INVALID,
        /** It was used and came back. */
        BOUNCED
    }

    /** Who is reached. */
    PartyId party();

    /** What kind of thing it is. */
    ContactKind kind();

    /** Of a social account, on which network or messenger, as it was written. */
    Optional<String> platform();

    /** What was written; of a postal address that came in parts, the parts in one line. */
    @Value.Redacted
    String raw();

    /** What it is compared by; absent if it has no normal form. */
    @Value.Redacted
    Optional<ContactKey> key();

    /** Of a postal address, its parts. */
    @Value.Redacted
    Optional<PostalAddress> address();

    /** What it is for; none means {@link Purpose#GENERAL}. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Purpose> purposes();

    /** Whether it is the first to try among those of its kind and purpose; not unless given. */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    default boolean primary() {
        return false;
    }

    /** Whether it works; unknown unless given. */
    @Value.Default
    default Verification verification() {
        return Verification.UNKNOWN;
    }

    /** On which days it can be used; always unless given. */
    @Value.Default
    default DateRange period() {
        return DateRange.ALWAYS;
    }

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

    /** {@return a builder; party, kind and raw text are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with an e-mail address, valid or invalid as {@link ContactKey#email} finds it} */
    static Builder email(String raw) {
        return builder().read(ContactKind.EMAIL, raw, ContactKey.email(raw));
    }

    /** {@return a builder with a phone number, valid or invalid as {@link ContactKey#phone(String, String)} finds it} */
    static Builder phone(String raw, String countryCode) {
        return builder().read(ContactKind.PHONE, raw, ContactKey.phone(raw, countryCode));
    }

    /** {@return a builder with a web page, valid or invalid as {@link ContactKey#web} finds it} */
    static Builder web(String raw) {
        return builder().read(ContactKind.WEB, raw, ContactKey.web(raw));
    }

    /** {@return a builder with an account, valid or invalid as {@link ContactKey#social} finds it} */
    static Builder social(String platform, String handle) {
        return builder()
                .read(ContactKind.SOCIAL, handle, ContactKey.social(platform, handle))
                .platform(platform);
    }

    /** {@return a builder with a postal address in parts; nobody has looked whether it exists} */
    static Builder postal(PostalAddress address) {
        return builder()
                .kind(ContactKind.POSTAL)
                .raw(address.line())
                .key(ContactKey.postal(address))
                .address(address);
    }

    /** {@return the contact point that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ContactPoint fromJson(Builder json) {
        return json.build();
    }

    /** Checks that the parts go with the kind. */
    @Value.Check
    default void check() {
        boolean keyed = key().stream().allMatch(key -> key.kind() == kind());
        Checks.that(keyed, "The key of a contact point of party {} must be of its kind {}", party(), kind());
        boolean placed = address().isEmpty() || kind() == ContactKind.POSTAL;
        Checks.that(placed, "Only a postal address of party {} has parts, not one of kind {}", party(), kind());
        boolean social = platform().isPresent() == (kind() == ContactKind.SOCIAL);
        Checks.that(social, "A social account of party {} has a platform, and nothing else does", party());
    }

    /** Builds contact points. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableContactPoint.Builder {
        Builder() {}

        private Builder read(ContactKind kind, String raw, Checked<ContactKey> read) {
            Verification verification = read.result().isPresent() ? Verification.VALID : Verification.INVALID;
            kind(kind).raw(raw).key(read.result()).verification(verification);
            return this;
        }
    }
}
