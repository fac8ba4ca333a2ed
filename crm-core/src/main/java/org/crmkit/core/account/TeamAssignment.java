package org.crmkit.core.account;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.immutables.value.Value;

/** That an employee works for a customer in a role, for some days. */
@Value.Immutable
@JsonDeserialize(builder = TeamAssignment.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"customer", "employee", "role", "period", "by", "extensions"})
public sealed interface TeamAssignment permits ImmutableTeamAssignment {
    /** For which customer. */
    CustomerId customer();

    /** Who. */
    EmployeeId employee();

    /** As what. */
    TeamRole role();

    /** On which days, one at least. */
    DateRange period();

    /** Who decided it. */
    Optional<EmployeeId> by();

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

    /** {@return a builder; customer, employee, role and period are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the assignment that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static TeamAssignment fromJson(Builder json) {
        return json.build();
    }

    /** Checks that it holds for a day at least. */
    @Value.Check
    default void check() {
        Days.check("The assignment of " + employee() + " to the team", customer(), period());
    }

    /** {@return it as it was known at a moment: open if it ended later; absent if it began later} */
    default Optional<TeamAssignment> knownAt(AsOf asOf) {
        return Days.knownAt(period(), asOf)
                .map(days -> days.equals(period())
                        ? this
                        : builder().from(this).period(days).build());
    }

    /** Builds assignments. */
    @JsonIgnoreProperties("unknownFields")
    final class Builder extends ImmutableTeamAssignment.Builder {
        Builder() {}
    }
}
