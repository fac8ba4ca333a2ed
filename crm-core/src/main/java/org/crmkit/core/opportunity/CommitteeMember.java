package org.crmkit.core.opportunity;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.customer.ContactId;
import org.crmkit.core.party.PartyId;
import org.immutables.value.Value;

/** Somebody who has a say in whether a customer buys; whoever plays two parts is there twice. */
@Value.Immutable
@JsonDeserialize(builder = CommitteeMember.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({"contact", "party", "role", "primary"})
public sealed interface CommitteeMember permits ImmutableCommitteeMember {
    /** The contact at the customer; present exactly if {@code party} is not. */
    Optional<ContactId> contact();

    /** Anybody else: an adviser, a parent company. */
    Optional<PartyId> party();

    /** The code of the part they play, one of {@link #roles} or the host's own. */
    String role();

    /** Whether it is this one whom one asks first; not unless given. */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    default boolean primary() {
        return false;
    }

    /** Fields of JSON that this release does not know, kept as they were read. */
    @Value.Redacted
    @JsonAnyGetter
    Map<String, @SkipNulls Object> unknownFields();

    /** {@return a builder; the role and either a contact or a party are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a contact in a role} */
    static CommitteeMember of(ContactId contact, String role) {
        return builder().contact(contact).role(role).build();
    }

    /** {@return the member that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CommitteeMember fromJson(Builder json) {
        return json.build();
    }

    /** {@return the codes of the usual roles with their names, in English and Chinese} */
    static Map<String, LocalizedText> roles() {
        Map<String, LocalizedText> roles = new LinkedHashMap<>();
        roles.put("decision-maker", LocalizedText.of("decision maker", "决策者"));
        roles.put("economic-decision-maker", LocalizedText.of("economic decision maker", "经济决策者"));
        roles.put("economic-buyer", LocalizedText.of("economic buyer", "经济购买者"));
        roles.put("technical-buyer", LocalizedText.of("technical buyer", "技术购买者"));
        roles.put("evaluator", LocalizedText.of("evaluator", "评估者"));
        roles.put("business-user", LocalizedText.of("business user", "业务用户"));
        roles.put("executive-sponsor", LocalizedText.of("executive sponsor", "高层支持者"));
        roles.put("influencer", LocalizedText.of("influencer", "影响者"));
        roles.put("other", LocalizedText.of("other", "其他"));
        return Collections.unmodifiableMap(roles);
    }

    /** {@return the key of the contact or party} */
    default String who() {
        return contact()
                .map(ContactId::value)
                .or(() -> party().map(PartyId::value))
                .orElseThrow();
    }

    /** Checks that there is exactly one of the two, and the role. */
    @Value.Check
    default void check() {
        Checks.that(
                contact().isPresent() != party().isPresent(),
                "A member of a buying committee must be a contact or else a party, found {} and {}",
                contact().map(ContactId::value).orElse("no contact"),
                party().map(PartyId::value).orElse("no party"));
        Checks.id(role(), "The role of a member of a buying committee");
    }

    /** Builds members. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableCommitteeMember.Builder {
        Builder() {}
    }
}
