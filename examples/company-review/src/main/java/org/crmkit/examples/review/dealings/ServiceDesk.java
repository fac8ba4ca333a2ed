package org.crmkit.examples.review.dealings;

import java.util.List;
import java.util.TreeSet;
import org.crmkit.core.check.Finding;
import org.crmkit.core.feedback.Complaint;
import org.crmkit.core.feedback.Complaints;
import org.crmkit.core.service.CaseTally;
import org.crmkit.core.service.CaseTotals;
import org.crmkit.core.service.PriorityMatrix;
import org.crmkit.core.service.ServiceCase;
import org.crmkit.core.value.AsOf;
import org.crmkit.examples.review.outlook.Outlook;
import org.crmkit.examples.review.records.ServiceRecords;

/**
 * What customers wanted, and how soon they got it.
 *
 * @param totals all cases; what happened to them, in the last 12 months
 * @param complaints how many complaints are known
 * @param open the complaints still to be settled
 * @param findings complaints of which a case was closed without a cause or an action, and whatever else does not fit
 */
public record ServiceDesk(CaseTotals totals, long complaints, List<Complaint> open, List<Finding> findings) {
    /** Copies the lists. */
    public ServiceDesk {
        open = List.copyOf(open);
        findings = List.copyOf(findings);
    }

    static ServiceDesk of(ServiceRecords records, AsOf asOf) {
        CaseTally tally = CaseTally.of(asOf, Outlook.year(asOf, 0), PriorityMatrix.standard());
        records.cases().forEach(tally::add);
        List<ServiceCase> cases = records.cases().stream()
                .flatMap(it -> it.knownAt(asOf).stream())
                .toList();
        List<Complaint> known = records.complaints().stream()
                .flatMap(it -> it.knownAt(asOf).stream())
                .toList();
        Complaints complaints = Complaints.of(known, cases);
        return new ServiceDesk(tally.result(), known.size(), complaints.open(asOf), complaints.findings());
    }

    /** {@return the codes of all kinds of cases, in order} */
    public List<String> kinds() {
        TreeSet<String> kinds = new TreeSet<>();
        totals.lines().forEach(line -> kinds.add(line.kind()));
        return List.copyOf(kinds);
    }

    /** {@return the cases for which something is still to be done} */
    public CaseTotals.Counts pending() {
        return totals.sum(line -> line.category().pending());
    }

    /** {@return the findings with a code} */
    public List<Finding> with(String code) {
        return findings.stream().filter(finding -> finding.code().equals(code)).toList();
    }
}
