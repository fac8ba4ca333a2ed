package org.crmkit.examples.review.dealings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.account.Ownerships;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.consent.ConsentLedgers;
import org.crmkit.core.consent.ConsentModel;
import org.crmkit.core.consent.ConsentRecord;
import org.crmkit.core.consent.ConsentStatus;
import org.crmkit.core.consent.Reach;
import org.crmkit.core.consent.Suppression;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.contactpoint.Purpose;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.value.AsOf;
import org.crmkit.examples.review.records.AccountRecords;
import org.crmkit.examples.review.records.MarketingRecords;

/**
 * Whom one may write to by e-mail for marketing: only who said yes and is on no list of those to be left alone.
 *
 * @param records how many decisions and suppressions are known
 * @param customers how many customers somebody looks after
 * @param permitted how many of them one may write to
 * @param refusals why one may not write to the others, the most frequent first
 */
public record Reachability(long records, long customers, long permitted, List<Refusal> refusals) {
    /** Copies the list. */
    public Reachability {
        refusals = List.copyOf(refusals);
    }

    /**
     * Why some customers must not be written to.
     *
     * @param why the reason of a suppression or, without one, what the customer decided
     * @param customers how many
     * @param first one of them, the first by id
     * @param since since when one must not write to that one; absent if nobody asked
     */
    public record Refusal(LocalizedText why, long customers, CustomerId first, Optional<LocalDate> since) {
        private Refusal more() {
            return new Refusal(why, customers + 1, first, since);
        }

        private static Refusal of(Customer customer, ConsentStatus status, AsOf asOf) {
            List<Suppression> stops = status.suppressions();
            LocalizedText why = stops.isEmpty()
                    ? status.decision().words()
                    : stops.get(0).reason().words();
            Optional<Instant> since = stops.isEmpty()
                    ? status.records().stream().findFirst().map(ConsentRecord::capturedAt)
                    : Optional.of(stops.get(0).since());
            return new Refusal(why, 1, customer.id(), since.map(at -> LocalDate.ofInstant(at, asOf.zone())));
        }
    }

    static Reachability of(List<Customer> all, AccountRecords accounts, MarketingRecords records, AsOf asOf) {
        ConsentLedgers ledgers = ConsentLedgers.of(ConsentModel.OPT_IN, records.consents(), records.suppressions());
        long known = records.consents().stream()
                        .filter(it -> asOf.sees(it.capturedAt()))
                        .count()
                + records.suppressions().stream()
                        .filter(it -> asOf.sees(it.since()))
                        .count();
        Map<LocalizedText, Refusal> refusals = new LinkedHashMap<>();
        Ownerships ownerships = Ownerships.of(accounts.ownerships());
        List<Customer> customers = all.stream()
                .filter(customer -> ownerships.at(customer.id(), asOf.date()).isPresent())
                .sorted(Comparator.comparing(Customer::id))
                .toList();
        for (Customer customer : customers) {
            ConsentStatus status =
                    ledgers.of(customer.party()).statusAt(Reach.over(Channel.EMAIL), Purpose.MARKETING, asOf);
            if (!status.permitted()) {
                Refusal refusal = Refusal.of(customer, status, asOf);
                refusals.merge(refusal.why(), refusal, (before, one) -> before.more());
            }
        }
        List<Refusal> sorted = new ArrayList<>(refusals.values());
        sorted.sort(Comparator.comparingLong(Refusal::customers).reversed());
        long refused = sorted.stream().mapToLong(Refusal::customers).sum();
        return new Reachability(known, customers.size(), customers.size() - refused, sorted);
    }
}
