package org.crmkit.core.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.party.EmployeeId;

/**
 * Who has to look after a case: an employee, a queue from which somebody will take it, or an employee of a queue.
 *
 * @param employee who it is; absent while nobody has taken it
 * @param queue the code of the queue or team; absent if there is none
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"employee", "queue"})
public record CaseOwner(Optional<EmployeeId> employee, Optional<String> queue) {
    /** Checks that there is one of the two, and the queue. */
    public CaseOwner {
        Checks.that(
                employee.isPresent() || queue.isPresent(),
                "The owner of a case must be an employee or a queue, found neither");
        queue.ifPresent(code -> Checks.id(code, "The queue of a case"));
    }

    /** {@return an employee} */
    public static CaseOwner of(EmployeeId employee) {
        return new CaseOwner(Optional.of(employee), Optional.empty());
    }

    /** {@return a queue from which nobody has taken the case yet} */
    public static CaseOwner queue(String code) {
        return new CaseOwner(Optional.empty(), Optional.of(code));
    }
}
