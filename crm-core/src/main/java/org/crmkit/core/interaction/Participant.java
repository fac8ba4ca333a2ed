package org.crmkit.core.interaction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.PartyId;

/**
 * Somebody who takes part in an interaction, on the company's side or on the other.
 *
 * @param employee who it is on the company's side; present exactly if {@code party} is not
 * @param party who it is on the other side
 * @param role the code of what they do there: {@code organizer}, {@code decision-maker}; absent if that is not known
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"employee", "party", "role"})
public record Participant(Optional<EmployeeId> employee, Optional<PartyId> party, Optional<String> role) {
    /** Checks that there is exactly one of the two, and the role. */
    public Participant {
        Checks.that(
                employee.isPresent() != party.isPresent(),
                "A participant must be an employee or else a party, found {} and {}",
                employee.map(EmployeeId::value).orElse("no employee"),
                party.map(PartyId::value).orElse("no party"));
        role.ifPresent(code -> Checks.id(code, "The role of a participant"));
    }

    /** {@return an employee in no particular role} */
    public static Participant of(EmployeeId employee) {
        return new Participant(Optional.of(employee), Optional.empty(), Optional.empty());
    }

    /** {@return an employee in a role} */
    public static Participant of(EmployeeId employee, String role) {
        return new Participant(Optional.of(employee), Optional.empty(), Optional.of(role));
    }

    /** {@return somebody of the other side in no particular role} */
    public static Participant of(PartyId party) {
        return new Participant(Optional.empty(), Optional.of(party), Optional.empty());
    }

    /** {@return somebody of the other side in a role} */
    public static Participant of(PartyId party, String role) {
        return new Participant(Optional.empty(), Optional.of(party), Optional.of(role));
    }
}
