package org.crmkit.examples.review.outlook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.CustomerFiles;
import org.crmkit.core.file.FactKind;
import org.crmkit.core.marketing.Campaign;
import org.crmkit.core.sales.PurchaseSummaries;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;

/**
 * What may come of customers and leads, out of their files at a moment; nothing dated later is seen.
 *
 * @param leads which open leads to turn to first
 * @param earnings what customers left in the last 12 months after all that they cost
 * @param wallets how much of what customers spend they spend here
 * @param voices whether customers are content
 * @param quality what is still to be asked about customers; absent if nothing was told of them by then
 */
public record Outlook(
        LeadRanking leads, Earnings earnings, Wallets wallets, Voices voices, Optional<DataQuality> quality) {

    /**
     * {@return what the files tell}
     *
     * @param files all that is known of each customer, and what is nobody's
     * @param campaigns the campaigns, whose cost is what it takes to keep customers
     * @param purchases what customers bought, in the main currency
     */
    public static Outlook of(CustomerFiles files, List<Campaign> campaigns, PurchaseSummaries purchases, AsOf asOf) {
        return new Outlook(
                LeadRanking.of(files, asOf),
                Earnings.of(files, campaigns, purchases.currency(), asOf),
                Wallets.of(files, purchases, asOf),
                Voices.of(files, asOf),
                DataQuality.of(files, asOf));
    }

    /** {@return twelve months: those that end with the day asked about, or so many years before} */
    public static DateRange year(AsOf asOf, int yearsBack) {
        LocalDate end = asOf.date().plusDays(1).minusYears(yearsBack);
        return DateRange.of(end.minusYears(1), end);
    }

    /** {@return whether a moment lies on those days and was over by the moment asked about} */
    static boolean within(DateRange days, Instant at, AsOf asOf) {
        return asOf.sees(at) && days.contains(LocalDate.ofInstant(at, asOf.zone()));
    }

    /** {@return the files of those who were customers by then, as far as it is known since when they are} */
    static List<CustomerFile> customers(CustomerFiles files, AsOf asOf) {
        return files.stream()
                .filter(file -> file.customer().since().stream().allMatch(asOf::sees))
                .toList();
    }

    /** {@return the facts of a kind of all customers, and those that are nobody's} */
    static <T> Stream<T> all(CustomerFiles files, FactKind<T> kind) {
        return Stream.concat(files.unowned(kind).stream(), files.stream().flatMap(file -> file.all(kind).stream()));
    }
}
