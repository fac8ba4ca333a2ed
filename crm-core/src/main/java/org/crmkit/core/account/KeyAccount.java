package org.crmkit.core.account;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.immutables.value.Value;

/** That a customer is one of the few that are looked after by a plan (大客户), for some days. */
@Value.Immutable
@JsonDeserialize(builder = KeyAccount.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"customer", "period", "tier", "sponsor", "plan", "goals", "reviewDue", "reviewed", "extensions"})
public sealed interface KeyAccount permits ImmutableKeyAccount {
    /** Which customer. */
    CustomerId customer();

    /** On which days, one at least. */
    DateRange period();

    /** The code of its tier: {@code strategic}. */
    Optional<String> tier();

    /** The executive who answers for it. */
    Optional<EmployeeId> sponsor();

    /** The plan in words. */
    @Value.Redacted
    Optional<String> plan();

    /** What is to be reached, each in words. */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> goals();

    /** The last day on which a review of the plan is in time, not before the first day. */
    Optional<LocalDate> reviewDue();

    /** The day on which it was reviewed, not before the first day; absent while it is not. */
    Optional<LocalDate> reviewed();

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

    /** {@return a builder; customer and period are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the key account that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static KeyAccount fromJson(Builder json) {
        return json.build();
    }

    /** Checks the code, the days and their order. */
    @Value.Check
    default void check() {
        tier().ifPresent(code -> Checks.id(code, "The tier of a key account"));
        Days.check("The key account", customer(), period());
        reviewDue().ifPresent(day -> checkDay(day, "due"));
        reviewed().ifPresent(day -> checkDay(day, "done"));
    }

    private void checkDay(LocalDate day, String what) {
        Checks.day(day, "The review of a key account");
        Checks.that(
                !day.isBefore(period().from()),
                "Customer {} is a key account since {} and its review must not be {} before that, found {}",
                customer(),
                period().from(),
                what,
                day);
    }

    /** {@return whether, on the day of a moment, it was a key account and its review was due before and not done} */
    default boolean reviewOverdue(AsOf asOf) {
        return period().contains(asOf.date())
                && openReview(asOf).filter(due -> due.isBefore(asOf.date())).isPresent();
    }

    /** {@return the day on which the review is due; absent if none is, or if it was done by the day of a moment} */
    default Optional<LocalDate> openReview(AsOf asOf) {
        return reviewed().filter(asOf::sees).isPresent() ? Optional.empty() : reviewDue();
    }

    /** {@return it as it was known at a moment: open and not reviewed if that came later; absent if it began later} */
    default Optional<KeyAccount> knownAt(AsOf asOf) {
        Optional<LocalDate> done = reviewed().filter(asOf::sees);
        return Days.knownAt(period(), asOf)
                .map(days -> days.equals(period()) && done.equals(reviewed())
                        ? this
                        : builder().from(this).period(days).reviewed(done).build());
    }

    /** Builds key accounts. */
    @JsonIgnoreProperties("unknownFields")
    final class Builder extends ImmutableKeyAccount.Builder {
        Builder() {}
    }
}
