package org.crmkit.examples.review.records;

import java.util.List;
import java.util.stream.Stream;
import org.crmkit.core.feedback.Complaint;
import org.crmkit.core.feedback.Satisfaction;
import org.crmkit.core.service.ServiceCase;
import org.crmkit.core.service.ServiceWork;

/**
 * What customers wanted answered or put right, in any order.
 *
 * @param cases what they wanted
 * @param works what was done for it in one go
 * @param complaints what cases that are complaints have beyond others
 * @param answers how content customers said they are
 */
public record ServiceRecords(
        List<ServiceCase> cases, List<ServiceWork> works, List<Complaint> complaints, List<Satisfaction> answers) {
    /** Copies the lists. */
    public ServiceRecords {
        cases = List.copyOf(cases);
        works = List.copyOf(works);
        complaints = List.copyOf(complaints);
        answers = List.copyOf(answers);
    }

    /** {@return what of them goes into the files of customers} */
    Stream<Object> facts() {
        return Stream.of(cases, works, complaints, answers).flatMap(List::stream);
    }
}
