package org.crmkit.examples.review.dealings;

import java.util.List;
import java.util.TreeSet;
import org.crmkit.core.check.Finding;
import org.crmkit.core.feedback.Complaint;
import org.crmkit.core.feedback.Complaints;
import org.crmkit.core.feedback.Satisfaction;
import org.crmkit.core.service.CaseTally;
import org.crmkit.core.service.CaseTotals;
import org.crmkit.core.service.PriorityMatrix;
import org.crmkit.core.service.ServiceCase;
import org.crmkit.core.stat.Wilson;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;

/**
 * What customers wanted, how soon they got it, and how content they were.
 *
 * @param totals all cases; what happened to them, in the last 12 months
 * @param complaints how many complaints are known
 * @param open the complaints still to be settled
 * @param findings complaints of which a case was closed without a cause or an action, and whatever else does not fit
 * @param mood how content customers said they were in the last 12 months
 */
public record ServiceDesk(CaseTotals totals, long complaints, List<Complaint> open, List<Finding> findings, Mood mood) {
    private static final int MONTHS = 12;

    /** Copies the lists. */
    public ServiceDesk {
        open = List.copyOf(open);
        findings = List.copyOf(findings);
    }

    /**
     * How content customers are.
     *
     * @param asked how many were asked
     * @param answered how many answered
     * @param content how many gave one of the two best marks of five
     */
    public record Mood(long asked, long answered, long content) {
        private static final int CONTENT = 4;

        private static Mood of(List<Satisfaction> known) {
            return new Mood(
                    known.size(),
                    known.stream().filter(it -> it.score().isPresent()).count(),
                    known.stream()
                            .filter(it ->
                                    it.score().filter(score -> score >= CONTENT).isPresent())
                            .count());
        }

        /** {@return the share of content customers among those who answered, with the 95 % interval} */
        public Wilson share() {
            return Wilson.of(content, answered);
        }
    }

    static ServiceDesk of(ServiceRecords records, AsOf asOf) {
        DateRange year = DateRange.of(
                asOf.date().plusDays(1).minusMonths(MONTHS), asOf.date().plusDays(1));
        CaseTally tally = CaseTally.of(asOf, year, PriorityMatrix.standard());
        records.cases().forEach(tally::add);
        List<ServiceCase> cases = records.cases().stream()
                .flatMap(it -> it.knownAt(asOf).stream())
                .toList();
        List<Complaint> known = records.complaints().stream()
                .flatMap(it -> it.knownAt(asOf).stream())
                .toList();
        Complaints complaints = Complaints.of(known, cases);
        List<Satisfaction> answers = records.answers().stream()
                .flatMap(it -> it.knownAt(asOf).stream())
                .filter(it -> year.contains(it.asked().atZone(asOf.zone()).toLocalDate()))
                .toList();
        return new ServiceDesk(
                tally.result(), known.size(), complaints.open(asOf), complaints.findings(), Mood.of(answers));
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
