package org.crmkit.examples.review.planting;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.crmkit.core.consent.ConsentDecision;
import org.crmkit.core.consent.ConsentRecord;
import org.crmkit.core.feedback.Complaint;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.install.InstalledProduct;
import org.crmkit.core.install.Warranty;
import org.crmkit.core.lead.Lead;
import org.crmkit.core.marketing.CampaignMember;
import org.crmkit.core.opportunity.DealState;
import org.crmkit.core.opportunity.Opportunity;
import org.crmkit.core.service.CaseStatus;
import org.crmkit.core.service.ServiceCase;
import org.crmkit.examples.review.records.CustomerRecords;
import org.crmkit.examples.review.seed.CompanyPlan;

/** Counts what was planted in deals, cases, campaigns and accounts without the library's calculators. */
public final class RelationPlanting {
    private static final int DAYS = 90;

    private final CompanyPlan plan;
    private final CustomerRecords records;

    private RelationPlanting(CompanyPlan plan, CustomerRecords records) {
        this.plan = plan;
        this.records = records;
    }

    public static PlantedRelations of(CompanyPlan plan, CustomerRecords records) {
        RelationPlanting planting = new RelationPlanting(plan, records);
        Map<String, long[]> sources = planting.sources();
        String best = sources.entrySet().stream()
                .max(Comparator.<Map.Entry<String, long[]>>comparingDouble(
                                entry -> (double) entry.getValue()[1] / entry.getValue()[0])
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse("");
        return new PlantedRelations(
                planting.deals(deal -> last(deal).stage().equals("WON")),
                planting.deals(planting::undecided),
                best,
                sources.getOrDefault(best, new long[2])[1],
                planting.warranties(),
                planting.contracts(),
                planting.closed(complaint -> complaint.cause().isEmpty()),
                planting.closed(complaint -> complaint.actions().isEmpty()),
                records.service().cases().stream()
                        .filter(RelationPlanting::cameBack)
                        .count(),
                planting.answers(CampaignMember.ListRole.TARGET),
                planting.answers(CampaignMember.ListRole.CONTROL),
                planting.notToWrite(),
                planting.reviews());
    }

    private static DealState last(Opportunity deal) {
        return deal.history().last();
    }

    private long deals(Predicate<Opportunity> such) {
        return records.sales().opportunities().stream()
                .filter(deal -> last(deal).amount().orElseThrow().toString().startsWith(CompanyPlan.MAIN_CURRENCY))
                .filter(such)
                .count();
    }

    private boolean undecided(Opportunity deal) {
        String stage = last(deal).stage();
        boolean rests =
                deal.snoozes().stream().anyMatch(snooze -> snooze.resume().isAfter(plan.lastDay()));
        return !stage.equals("WON")
                && !stage.equals("LOST")
                && !rests
                && last(deal).expectedClose().orElseThrow().isBefore(plan.lastDay());
    }

    /** {@return for each source how many leads there are, and how many have become customers} */
    private Map<String, long[]> sources() {
        Map<String, long[]> sources = new TreeMap<>();
        for (Lead lead : records.sales().leads()) {
            long[] counts = sources.computeIfAbsent(lead.source().orElseThrow(), none -> new long[2]);
            counts[0]++;
            counts[1] += lead.customer().isPresent() ? 1 : 0;
        }
        return sources;
    }

    private boolean soon(LocalDate last) {
        return !last.isBefore(plan.lastDay()) && !last.isAfter(plan.lastDay().plusDays(DAYS));
    }

    /** Each warranty runs a year; one that is extended, or was made void, does not run out, and the extensions run on. */
    private long warranties() {
        Map<String, LocalDate> ends = new HashMap<>();
        for (InstalledProduct product : records.installed().products()) {
            ends.put(product.id().value(), product.installed().orElseThrow().plus(Period.ofYears(1)));
        }
        for (Warranty warranty : records.installed().warranties()) {
            String product = warranty.installedProduct().value();
            boolean over =
                    warranty.voided().isPresent() || warranty.extensionOf().isPresent();
            ends.computeIfPresent(product, (id, end) -> over ? end.plusYears(1) : end);
        }
        return ends.values().stream().filter(this::soon).count();
    }

    private long contracts() {
        Set<String> renewed = new HashSet<>();
        records.installed()
                .contracts()
                .forEach(contract -> contract.renewalOf().ifPresent(id -> renewed.add(id.value())));
        return records.installed().contracts().stream()
                .filter(contract -> !renewed.contains(contract.id().value()))
                .filter(contract -> soon(contract.term().until().minusDays(1)))
                .count();
    }

    private long closed(Predicate<Complaint> such) {
        Set<String> closed = records.service().cases().stream()
                .filter(it -> it.status().orElseThrow().last().code().equals("closed"))
                .map(it -> it.id().value())
                .collect(Collectors.toSet());
        return records.service().complaints().stream()
                .filter(complaint -> closed.contains(complaint.caseId().value()))
                .filter(such)
                .count();
    }

    private static boolean cameBack(ServiceCase it) {
        boolean solved = false;
        for (Timeline.Entry<CaseStatus> entry : it.status().orElseThrow().entries()) {
            if (solved && entry.state().code().equals("in-progress")) {
                return true;
            }
            solved |= entry.state().code().equals("resolved");
        }
        return false;
    }

    private long answers(CampaignMember.ListRole role) {
        return records.marketing().members().stream()
                .filter(member -> member.role() == role && !member.responses().isEmpty())
                .count();
    }

    /** Who said yes, did not take it back and is on no list of those to be left alone may be written to. */
    private long notToWrite() {
        Set<String> writable = new HashSet<>();
        for (ConsentRecord consent : records.marketing().consents()) {
            if (consent.decision() == ConsentDecision.GRANTED) {
                writable.add(consent.party().value());
            }
        }
        for (ConsentRecord consent : records.marketing().consents()) {
            if (consent.decision() != ConsentDecision.GRANTED) {
                writable.remove(consent.party().value());
            }
        }
        records.marketing()
                .suppressions()
                .forEach(stop -> writable.remove(stop.party().value()));
        return (long) records.customers().size() - writable.size();
    }

    private long reviews() {
        return records.accounts().keyAccounts().stream()
                .filter(account -> account.reviewDue().orElseThrow().isBefore(plan.lastDay()))
                .count();
    }
}
