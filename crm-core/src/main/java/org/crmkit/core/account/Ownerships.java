package org.crmkit.core.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.Overlap;
import org.crmkit.core.value.DateRange;

/** Who owned any number of customers when, in any order, and what only all periods together can get wrong. Immutable. */
public final class Ownerships {
    private static final LocalizedText OVERLAP = LocalizedText.of(
            "customer {} is held twice in {}: by {} in {} and by {} in {}", "客户{0}在{1}期间被重复持有：{2}（{3}）与{4}（{5}）");
    private static final LocalizedText BOTH = LocalizedText.of(
            "customer {} is both owned and in a pool in {}: held by {} in {} and by {} in {}",
            "客户{0}在{1}期间既有负责人又在公海：{2}（{3}）与{4}（{5}）");
    private static final LocalizedText GAP = LocalizedText.of(
            "customer {} is neither owned nor in a pool in {}: after {} and before {}",
            "客户{0}在{1}期间既无负责人也不在公海：{2}之后，{3}之前");
    private static final Comparator<Ownership> ORDER = Comparator.<Ownership, LocalDate>comparing(
                    it -> it.period().from())
            .thenComparing(it -> it.period().until())
            .thenComparing(Ownerships::holder)
            .thenComparing(Ownership::toString);

    private final Map<CustomerId, List<Ownership>> byCustomer = new TreeMap<>();

    private Ownerships(Collection<Ownership> all) {
        all.stream()
                .distinct()
                .sorted(ORDER)
                .forEach(it -> byCustomer
                        .computeIfAbsent(it.customer(), any -> new ArrayList<>())
                        .add(it));
    }

    private record Claim(CustomerId customer, boolean owned) {}

    /** {@return those ownerships} */
    public static Ownerships of(Collection<Ownership> all) {
        return new Ownerships(all);
    }

    /** {@return all of them, each once, by customer and first day} */
    public List<Ownership> all() {
        return byCustomer.values().stream().flatMap(List::stream).toList();
    }

    /**
     * {@return whose a customer is on a day, or in which pool; absent if nobody's, or if several contradict each other}
     *
     * <p>Of several periods with one holder, the one that began last.
     */
    public Optional<Ownership> at(CustomerId customer, LocalDate day) {
        List<Ownership> found =
                of(customer).stream().filter(it -> it.period().contains(day)).toList();
        boolean agree = found.stream().map(Ownerships::holder).distinct().count() == 1;
        return agree ? Optional.of(found.get(found.size() - 1)) : Optional.empty();
    }

    /**
     * {@return since when who holds a customer on a day has held it without a break; absent as in {@link #at}, and if it is held
     * since ever}
     */
    public Optional<LocalDate> since(CustomerId customer, LocalDate day) {
        Optional<Ownership> held = at(customer, day);
        if (held.isEmpty()) {
            return Optional.empty();
        }
        List<Ownership> own = of(customer).stream()
                .filter(it -> holder(it).equals(holder(held.get())))
                .toList();
        LocalDate since = own.get(0).period().from();
        LocalDate end = own.get(0).period().until();
        for (Ownership one : own) {
            DateRange days = one.period();
            if (!days.from().isAfter(day)) {
                since = days.from().isAfter(end) ? days.from() : since;
                end = days.until().isAfter(end) ? days.until() : end;
            }
        }
        return Optional.of(since).filter(first -> !first.equals(LocalDate.MIN));
    }

    private List<Ownership> of(CustomerId customer) {
        return byCustomer.getOrDefault(customer, List.of());
    }

    private static String holder(Ownership it) {
        return it.owner()
                .map(EmployeeId::value)
                .map("employee "::concat)
                .orElseGet(() -> "pool " + it.pool().orElseThrow());
    }

    /**
     * {@return warnings}
     *
     * <ul>
     *   <li>{@code account.ownership-overlap}: a customer has two owners, or lies in two pools, or is held by one in two periods
     *       that share a day; once for each period that shares a day with an earlier one;
     *   <li>{@code account.owned-and-in-pool}: it has an owner while it lies in a pool;
     *   <li>{@code account.ownership-gap}: between two of its periods it has neither owner nor pool.
     * </ul>
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Overlap.among(all(), it -> new Claim(it.customer(), it.owner().isPresent()), Ownership::period)
                .forEach(overlap -> findings.add(shared("account.ownership-overlap", OVERLAP, overlap)));
        Overlap.among(all(), Ownership::customer, Ownership::period).stream()
                .filter(it ->
                        it.first().owner().isPresent() != it.second().owner().isPresent())
                .forEach(overlap -> findings.add(shared("account.owned-and-in-pool", BOTH, overlap)));
        byCustomer.values().forEach(periods -> gaps(periods, findings));
        return List.copyOf(findings);
    }

    private static LocalizedText said(Ownership it) {
        return it.owner()
                .map(owner -> Phrase.of("employee {}", "员工{}", owner.value()))
                .orElseGet(() -> Phrase.of("pool {}", "公海{}", it.pool().orElseThrow()));
    }

    private static Finding shared(String code, LocalizedText text, Overlap<Ownership> overlap) {
        Ownership one = overlap.first();
        Ownership two = overlap.second();
        Reason because =
                Reason.of(text, one.customer(), overlap.days(), said(one), one.period(), said(two), two.period());
        return Finding.warning(code, Place.NONE, holder(two), because);
    }

    private static void gaps(List<Ownership> periods, List<Finding> findings) {
        Ownership longest = periods.get(0);
        for (Ownership next : periods) {
            LocalDate end = longest.period().until();
            if (next.period().from().isAfter(end)) {
                DateRange days = DateRange.of(end, next.period().from());
                Reason because = Reason.of(GAP, next.customer(), days, said(longest), said(next));
                findings.add(Finding.warning("account.ownership-gap", Place.NONE, days.toString(), because));
            }
            longest = next.period().until().isAfter(end) ? next : longest;
        }
    }

    /** {@return how many there are} */
    @Override
    public String toString() {
        return "Ownerships[" + all().size() + "]";
    }
}
