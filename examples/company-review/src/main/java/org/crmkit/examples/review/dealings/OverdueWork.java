package org.crmkit.examples.review.dealings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crmkit.core.interaction.FollowUp;
import org.crmkit.core.interaction.FollowUps;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.value.AsOf;

/**
 * What was promised to customers and not done in time.
 *
 * @param known how many follow-ups had been agreed; one whose day is not known counts from the day on which it is due
 * @param followUps those that are overdue, the longest first
 * @param employees who has how many of them, the most first
 */
public record OverdueWork(long known, List<FollowUp> followUps, List<Load> employees) {
    /** Copies the lists. */
    public OverdueWork {
        followUps = List.copyOf(followUps);
        employees = List.copyOf(employees);
    }

    /**
     * One employee's overdue follow-ups.
     *
     * @param employee who
     * @param overdue how many
     * @param oldest the one that is longest overdue
     */
    public record Load(EmployeeId employee, int overdue, FollowUp oldest) {}

    static OverdueWork of(List<FollowUp> all, AsOf asOf) {
        List<FollowUp> overdue = FollowUps.of(all).overdue(asOf);
        Map<EmployeeId, List<FollowUp>> byEmployee =
                overdue.stream().collect(Collectors.groupingBy(FollowUp::employee, TreeMap::new, Collectors.toList()));
        List<Load> loads = new ArrayList<>();
        byEmployee.forEach((employee, theirs) -> loads.add(new Load(employee, theirs.size(), theirs.get(0))));
        loads.sort(Comparator.comparingInt(Load::overdue).reversed().thenComparing(Load::employee));
        long known = all.stream()
                .filter(followUp -> asOf.sees(followUp.agreed().orElse(followUp.due())))
                .count();
        return new OverdueWork(known, overdue, loads);
    }
}
