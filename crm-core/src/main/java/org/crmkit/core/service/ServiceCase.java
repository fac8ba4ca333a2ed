package org.crmkit.core.service;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.customer.ContactId;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.sales.OutletId;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Ref;
import org.immutables.value.Value;

/**
 * Something that a customer wants the company to answer or to put right, from when it came in until it is over.
 *
 * <p>Where it stands, since when, and how often it came back is derived from its history by {@link #progress()}.
 */
@Value.Immutable
@JsonDeserialize(builder = ServiceCase.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({
    "id",
    "number",
    "customer",
    "contact",
    "kind",
    "topic",
    "reason",
    "severity",
    "channel",
    "outlet",
    "opened",
    "product",
    "installedProduct",
    "entitlement",
    "regarding",
    "subject",
    "description",
    "status",
    "triage",
    "owners",
    "contacts",
    "escalations",
    "slaPolicy",
    "promises",
    "satisfaction",
    "parent",
    "duplicateOf",
    "followUpOf",
    "causedBy",
    "extensions"
})
public sealed interface ServiceCase permits ImmutableServiceCase {
    /**
     * That a case was handed up, because it was late or weighed too much.
     *
     * @param at when
     * @param level the code of where to: {@code second-level}, {@code board}
     */
    @JsonPropertyOrder({"at", "level"})
    record Escalation(
            @JsonProperty(required = true) Instant at,
            @JsonProperty(required = true) String level) {
        /** Checks moment and code. */
        public Escalation {
            Checks.moment(at, "The moment of an escalation");
            Checks.id(level, "The level of an escalation");
        }
    }

    /**
     * That something was promised by a moment; a later promise of the same replaces an earlier one.
     *
     * @param at when it was promised
     * @param what the code of what: {@code first-response}, {@code resolution}, {@code visit}
     * @param due the last moment at which it is in time, after the promise
     */
    @JsonPropertyOrder({"at", "what", "due"})
    record Promise(
            @JsonProperty(required = true) Instant at,
            @JsonProperty(required = true) String what,
            @JsonProperty(required = true) Instant due) {
        /** Checks moments and code. */
        public Promise {
            Checks.moment(at, "The moment of a promise");
            Checks.id(what, "What is promised");
            Checks.moment(due, "The moment at which a promise is due");
            Checks.that(due.isAfter(at), "Promise {} was made at {}, found due at {}", what, at, due);
        }
    }

    /** The host's key of the case. */
    CaseId id();

    /** The number under which people know the case, where it is not the key. */
    Optional<String> number();

    /** Whose case it is. */
    CustomerId customer();

    /** The person at the customer with whom one talks about it. */
    Optional<ContactId> contact();

    /** The code of what it is: {@code question}, {@code incident}, {@code problem}, {@code request}, {@code complaint}. */
    String kind();

    /** The code of what it is about: {@code billing}, {@code compressor}. */
    Optional<String> topic();

    /** The code of what brought it about: {@code wear}, {@code no-training}. */
    Optional<String> reason();

    /** The code of how bad it is for the customer. */
    Optional<String> severity();

    /** Over what it came in. */
    Optional<Channel> channel();

    /** The outlet that looks after it. */
    Optional<OutletId> outlet();

    /** When it came in: nothing of its history is earlier. */
    Instant opened();

    /** The product it is about. */
    Optional<ProductId> product();

    /** The very piece it is about: a reference of kind {@code installed-product}. */
    Optional<Ref> installedProduct();

    /** What entitles the customer to it: a reference of kind {@code entitlement}. */
    Optional<Ref> entitlement();

    /** What else it is about: an order, a contract, a campaign. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Ref> regarding();

    /** In a few words, what the customer wants. */
    @Value.Redacted
    Optional<String> subject();

    /** All that the customer told when it came in. */
    @Value.Redacted
    Optional<String> description();

    /** Where it stood when; until the first of it, and if nothing is told, the case is open. */
    Optional<Timeline<CaseStatus>> status();

    /** How it was judged when, by whom and, if a priority was set over impact and urgency, why. */
    Optional<Timeline<Triage>> triage();

    /** Who had to look after it when. */
    Optional<Timeline<CaseOwner>> owners();

    /** When customer and company were in touch over it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<CaseContact> contacts();

    /** When it was handed up. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Escalation> escalations();

    /** The code of the agreement on times under which it runs. */
    Optional<String> slaPolicy();

    /** What was promised by when. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Promise> promises();

    /** How content the customer was with how it was solved; not before it was solved. */
    Optional<Rating> satisfaction();

    /** The case of which it is a part. When relations were told is not known, so they are always seen. */
    Optional<CaseId> parent();

    /** The case that tells the same and goes on instead. */
    Optional<CaseId> duplicateOf();

    /** The case that was over before, and that it takes up again. */
    Optional<CaseId> followUpOf();

    /** The case, often a problem, that brought it about. */
    Optional<CaseId> causedBy();

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

    /** {@return a builder; id, customer, kind and opened are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the case that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ServiceCase fromJson(Builder json) {
        return json.build();
    }

    /** Checks codes and kinds, that nothing is earlier than the case, and that it was solved before that was judged. */
    @Value.Check
    default void check() {
        CaseChecks.check(this);
    }

    /** {@return a reference to it: {@code case:} and its id} */
    default Ref ref() {
        return Ref.of("case", id().value());
    }

    /** {@return how far it has come, after all that is told; of a moment, ask {@link #knownAt} first} */
    default CaseProgress progress() {
        return CaseProgress.of(this);
    }

    /** {@return its priority, set or after a matrix; absent if that is not known} */
    default Optional<Priority> priority(PriorityMatrix matrix) {
        return triage().flatMap(judged -> judged.last().priority(matrix));
    }

    /** {@return the case as it was known at a moment, without what came later; absent if it came in later} */
    default Optional<ServiceCase> knownAt(AsOf asOf) {
        if (!asOf.sees(opened())) {
            return Optional.empty();
        }
        if (asOf.sees(CaseProgress.lastMoment(this))) {
            return Optional.of(this);
        }
        ServiceCase known = builder()
                .from(this)
                .status(status().flatMap(states -> states.until(asOf.instant())))
                .triage(triage().flatMap(states -> states.until(asOf.instant())))
                .owners(owners().flatMap(states -> states.until(asOf.instant())))
                .contacts(contacts().stream().filter(it -> asOf.sees(it.at())).toList())
                .escalations(
                        escalations().stream().filter(it -> asOf.sees(it.at())).toList())
                .promises(promises().stream().filter(it -> asOf.sees(it.at())).toList())
                .satisfaction(satisfaction().filter(it -> asOf.sees(it.at())))
                .build();
        return Optional.of(known);
    }

    /** Builds cases. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableServiceCase.Builder {
        Builder() {}
    }
}
