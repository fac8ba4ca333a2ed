package org.crmkit.core.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.party.Overlap;
import org.crmkit.core.value.AsOf;

/** Which of any number of customers are key accounts when, in any order. Immutable. */
public final class KeyAccounts {
    private static final LocalizedText TWICE = LocalizedText.of(
            "customer {} is twice a key account in {}: from {} and from {}", "客户{0}在{1}期间重复列为大客户：一次为{2}，另一次为{3}");
    private static final Comparator<KeyAccount> ORDER = Comparator.comparing(KeyAccount::customer)
            .thenComparing(it -> it.period().from())
            .thenComparing(it -> it.period().until())
            .thenComparing(KeyAccount::toString);

    private final List<KeyAccount> sorted;

    private KeyAccounts(Collection<KeyAccount> all) {
        this.sorted = all.stream().distinct().sorted(ORDER).toList();
    }

    /** {@return those key accounts} */
    public static KeyAccounts of(Collection<KeyAccount> all) {
        return new KeyAccounts(all);
    }

    /** {@return all of them, each once, by customer and first day} */
    public List<KeyAccount> all() {
        return sorted;
    }

    /**
     * {@return as what key account a customer was looked after at a moment, as far as was known then}
     *
     * <p>Of several, the one that began last; absent if there is none, or if two that began on one day differ.
     */
    public Optional<KeyAccount> at(CustomerId customer, AsOf asOf) {
        List<KeyAccount> seen = sorted.stream()
                .filter(it -> it.customer().equals(customer))
                .flatMap(it -> it.knownAt(asOf).stream())
                .filter(it -> it.period().contains(asOf.date()))
                .distinct()
                .toList();
        Optional<LocalDate> last = seen.stream().map(it -> it.period().from()).max(Comparator.naturalOrder());
        List<KeyAccount> newest = seen.stream()
                .filter(it -> last.filter(it.period().from()::equals).isPresent())
                .toList();
        return newest.size() == 1 ? Optional.of(newest.get(0)) : Optional.empty();
    }

    /** {@return those whose review was due before the day of a moment and not done, the longest overdue first} */
    public List<KeyAccount> reviewsOverdue(AsOf asOf) {
        return sorted.stream()
                .filter(it -> it.reviewOverdue(asOf))
                .sorted(Comparator.comparing(it -> it.reviewDue().orElseThrow()))
                .toList();
    }

    /** {@return a warning {@code account.key-account-twice} for each that shares a day with an earlier one of its customer} */
    public List<Finding> findings() {
        return Overlap.among(sorted, KeyAccount::customer, KeyAccount::period).stream()
                .map(KeyAccounts::finding)
                .toList();
    }

    private static Finding finding(Overlap<KeyAccount> overlap) {
        KeyAccount one = overlap.first();
        KeyAccount two = overlap.second();
        Reason because = Reason.of(TWICE, one.customer(), overlap.days(), one.period(), two.period());
        return Finding.warning(
                "account.key-account-twice", Place.NONE, two.customer().value(), because);
    }

    /** {@return how many there are} */
    @Override
    public String toString() {
        return "KeyAccounts[" + sorted.size() + "]";
    }
}
