package org.crmkit.core.feedback;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.service.CaseId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.immutables.value.Value;

/** What a case that is a complaint has beyond other cases, along the steps of ISO 10002. */
@Value.Immutable
@JsonDeserialize(builder = Complaint.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({
    "caseId",
    "received",
    "category",
    "severity",
    "remedySought",
    "acknowledged",
    "cause",
    "causeFound",
    "causeWords",
    "responsible",
    "actions",
    "decided",
    "decision",
    "decidedBy",
    "compensation",
    "extensions"
})
public sealed interface Complaint permits ImmutableComplaint {
    /**
     * Something that is done because of a complaint.
     *
     * @param aim whether it puts this right or keeps it from coming again
     * @param code the code of what: {@code replaced}, {@code training}
     * @param agreed the day on which it was agreed
     * @param due the last day on which it is in time, not before it was agreed
     * @param done the day on which it was done, not before it was agreed; absent while it is open
     * @param by who has to do it
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonPropertyOrder({"aim", "code", "agreed", "due", "done", "by"})
    record Action(
            @JsonProperty(required = true) Aim aim,
            @JsonProperty(required = true) String code,
            @JsonProperty(required = true) LocalDate agreed,
            Optional<LocalDate> due,
            Optional<LocalDate> done,
            Optional<EmployeeId> by) {
        /** What an action is for. */
        public enum Aim {
            /** It puts right what went wrong. */
            CORRECTIVE,
            /** It keeps the same from coming again. */
            PREVENTIVE
        }

        /** Checks the code, the days and their order. */
        public Action {
            Checks.id(code, "The code of an action");
            Checks.day(agreed, "The day on which an action was agreed");
            due.ifPresent(day -> inOrder(code, agreed, day, "due"));
            done.ifPresent(day -> inOrder(code, agreed, day, "done"));
        }

        private static void inOrder(String code, LocalDate agreed, LocalDate day, String what) {
            Checks.day(day, "The day of an action");
            Checks.that(
                    !day.isBefore(agreed),
                    "Action {} was agreed on {}, found {} before that on {}",
                    code,
                    agreed,
                    what,
                    day);
        }

        /** {@return an open action of which nothing more is known} */
        public static Action of(Aim aim, String code, LocalDate agreed) {
            return new Action(aim, code, agreed, Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** {@return this action, done} */
        public Action done(LocalDate day) {
            return new Action(aim, code, agreed, due, Optional.of(day), by);
        }

        private Action open() {
            return new Action(aim, code, agreed, due, Optional.empty(), by);
        }

        /** {@return whether it was open at a moment and the day on which it was due was over} */
        public boolean overdue(AsOf asOf) {
            boolean open = done.filter(asOf::sees).isEmpty();
            return open && due.filter(day -> day.isBefore(asOf.date())).isPresent();
        }
    }

    /** The case that it goes with; a case has one complaint at most. */
    CaseId caseId();

    /** When the customer complained. */
    Instant received();

    /** The code of what it is about: {@code delivery}, {@code conduct}. */
    Optional<String> category();

    /** The code of how bad it is, after the first look at it: {@code safety}, {@code minor}. */
    Optional<String> severity();

    /** The code of what the customer asks for: {@code refund}, {@code apology}. */
    Optional<String> remedySought();

    /** When the customer was told that it had come in, not before it had. */
    Optional<Instant> acknowledged();

    /** The code of what brought it about, once that was found: {@code material}, {@code misinformation}. */
    Optional<String> cause();

    /** When the cause was found, not before the complaint came in; only with a cause. */
    Optional<Instant> causeFound();

    /** The cause in words; only with a cause. */
    @Value.Redacted
    Optional<String> causeWords();

    /** Who has to see to it that it is settled. */
    Optional<EmployeeId> responsible();

    /** What was done because of it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Action> actions();

    /** When the company decided, not before the complaint came in; absent while it has not. */
    Optional<Instant> decided();

    /** The code of what was decided: {@code accepted}, {@code goodwill}, {@code refused}; only of what is decided. */
    Optional<String> decision();

    /** Who decided; only of what is decided. */
    Optional<EmployeeId> decidedBy();

    /** What the customer gets for it, above zero; only of what is decided. */
    Optional<Money> compensation();

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

    /** {@return a builder; caseId and received are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the complaint that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Complaint fromJson(Builder json) {
        return json.build();
    }

    /** Checks codes, moments and their order, and that cause and decision have no parts without the whole. */
    @Value.Check
    default void check() {
        Checks.moment(received(), "The moment of a complaint");
        category().ifPresent(code -> Checks.id(code, "The category of a complaint"));
        severity().ifPresent(code -> Checks.id(code, "The severity of a complaint"));
        remedySought().ifPresent(code -> Checks.id(code, "The remedy of a complaint"));
        cause().ifPresent(code -> Checks.id(code, "The cause of a complaint"));
        decision().ifPresent(code -> Checks.id(code, "The decision on a complaint"));
        ComplaintChecks.check(this);
    }

    /** {@return the complaint as it was known at a moment, without what came later; absent if it came in later} */
    default Optional<Complaint> knownAt(AsOf asOf) {
        if (!asOf.sees(received())) {
            return Optional.empty();
        }
        Builder known = builder();
        known.from(this).acknowledged(acknowledged().filter(asOf::sees));
        if (causeFound().filter(at -> !asOf.sees(at)).isPresent()) {
            known.cause(Optional.empty()).causeFound(Optional.empty()).causeWords(Optional.empty());
        }
        if (decided().filter(asOf::sees).isEmpty()) {
            known.decided(Optional.empty())
                    .decision(Optional.empty())
                    .decidedBy(Optional.empty())
                    .compensation(Optional.empty());
        }
        List<Action> actions = new ArrayList<>();
        for (Action action : actions()) {
            if (asOf.sees(action.agreed())) {
                boolean open = action.done().filter(asOf::sees).isEmpty();
                actions.add(open ? action.open() : action);
            }
        }
        return Optional.of(known.actions(actions).build());
    }

    /** Builds complaints. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableComplaint.Builder {
        Builder() {}
    }
}
