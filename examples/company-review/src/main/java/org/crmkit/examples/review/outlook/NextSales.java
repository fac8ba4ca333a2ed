package org.crmkit.examples.review.outlook;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.stat.Wilson;
import org.crmkit.core.value.AsOf;
import org.crmkit.scoring.nextproduct.Association;
import org.crmkit.scoring.nextproduct.Associations;
import org.crmkit.scoring.nextproduct.Basket;
import org.crmkit.scoring.nextproduct.BasketTally;
import org.crmkit.scoring.nextproduct.Cooccurrence;
import org.crmkit.scoring.nextproduct.MiningPolicy;
import org.crmkit.scoring.nextproduct.NextProduct;
import org.crmkit.scoring.nextproduct.NextProduct.Recommendation;
import org.crmkit.scoring.nextproduct.PreferencePolicy;
import org.crmkit.scoring.nextproduct.Preferences;
import org.crmkit.scoring.nextproduct.WhiteSpace;
import org.crmkit.scoring.nextproduct.WhiteSpacePolicy;
import org.crmkit.scoring.nextproduct.WhiteSpaceTally;

/**
 * What customers may want next: products that are bought on one day, products that a segment has and others of it have not.
 *
 * @param associations the products that are bought together on one day
 * @param offers what is recommended to customers, in the order of the log
 * @param nothingNew to how many customers no association leads to something new
 * @param unknown of how many customers nothing is known that they have, or nothing was learnt
 * @param white segments against products; what a customer has is all it bought and did not give back
 * @param outlets the outlets that customers prefer
 */
public record NextSales(
        Associations associations,
        List<Offer> offers,
        long nothingNew,
        long unknown,
        WhiteSpace white,
        Liking outlets) {
    /** Copies the list. */
    public NextSales {
        offers = List.copyOf(offers);
    }

    /**
     * What one customer may want.
     *
     * @param customer who
     * @param first the strongest recommendation
     */
    public record Offer(CustomerId customer, Recommendation first) {}

    /**
     * What customers prefer for certain.
     *
     * @param customers how many prefer it, by code, the most frequent first
     * @param none how many prefer none for certain
     * @param unknown of how many it cannot be told
     */
    public record Liking(Map<String, Long> customers, long none, long unknown) {
        /** {@return how many prefer one} */
        public long some() {
            return customers.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * {@return what the log tells; absent if it names no product}
     *
     * @param segments the code of a customer's segment, if it has one
     */
    public static Optional<NextSales> of(ProductLog log, Function<CustomerId, Optional<String>> segments, AsOf asOf) {
        return log.isEmpty() ? Optional.empty() : Optional.of(new Search(segments, asOf).run(log));
    }

    /** Looks at one customer after the other. */
    private static final class Search {
        private final Function<CustomerId, Optional<String>> segments;
        private final AsOf asOf;
        private final BasketTally baskets = new BasketTally();
        private final WhiteSpaceTally white = new WhiteSpaceTally();
        private final Map<CustomerId, Basket> has = new LinkedHashMap<>();
        private final List<Answer<Preferences.Preferred>> outlets = new ArrayList<>();

        private Search(Function<CustomerId, Optional<String>> segments, AsOf asOf) {
            this.segments = segments;
            this.asOf = asOf;
        }

        NextSales run(ProductLog log) {
            log.forEach((customer, purchases) -> {
                Basket.byDay(purchases, asOf).forEach(baskets::add);
                Basket all = Basket.of(purchases, asOf);
                has.put(customer, all);
                white.add(new WhiteSpaceTally.Member(segments.apply(customer), all));
                outlets.add(Preferences.of(purchases, Map.of(), List.of(), ZoneOffset.UTC, asOf)
                        .preferred(Preferences.Kind.OUTLET, PreferencePolicy.standard()));
            });
            Associations found = MiningPolicy.standard().mine(baskets.result());
            NextProduct next = NextProduct.of(found);
            List<Offer> offers = new ArrayList<>();
            long[] others = new long[2];
            has.forEach((customer, basket) -> {
                Answer<List<Recommendation>> answer = next.recommend(basket);
                answer.yes().ifPresent(some -> offers.add(new Offer(customer, some.get(0))));
                others[0] += answer instanceof Answer.No ? 1 : 0;
                others[1] += answer instanceof Answer.Unknown ? 1 : 0;
            });
            return new NextSales(found, offers, others[0], others[1], white.result(), liking());
        }

        private Liking liking() {
            Map<String, Long> counts = new LinkedHashMap<>();
            outlets.stream()
                    .flatMap(answer -> answer.yes().stream())
                    .forEach(one -> counts.merge(one.code(), 1L, Long::sum));
            Map<String, Long> sorted = new LinkedHashMap<>();
            counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
            return new Liking(
                    sorted,
                    outlets.stream().filter(Answer.No.class::isInstance).count(),
                    outlets.stream().filter(Answer.Unknown.class::isInstance).count());
        }
    }

    /** {@return the associations that are no chance, by the 95 % interval of their confidence, the greatest lift first} */
    public List<Association> strongest() {
        return associations.all().stream()
                .filter(one -> isCertain(one.counts()))
                .sorted(Comparator.comparingDouble(
                                (Association one) -> -one.counts().lift())
                        .thenComparing(one -> -one.counts().confidence()))
                .toList();
    }

    private static boolean isCertain(Cooccurrence counts) {
        return Wilson.of(counts.both(), counts.given()).low() > (double) counts.next() / counts.all();
    }

    /**
     * {@return in each segment that is large enough, the product that most of it lack of those that enough of it have; the greatest
     *     white space first}
     */
    public List<WhiteSpace.Cell> gaps() {
        WhiteSpacePolicy policy = WhiteSpacePolicy.standard();
        return white.segments().stream()
                .filter(segment -> white.customers(segment) >= policy.minCustomers())
                .flatMap(segment -> white.cells(segment).stream()
                        .filter(cell ->
                                cell.lacking() > 0 && cell.penetration().compareTo(policy.minPenetration()) >= 0)
                        .max(Comparator.comparingLong(WhiteSpace.Cell::lacking)
                                .thenComparing(WhiteSpace.Cell::product, Comparator.reverseOrder()))
                        .stream())
                .sorted(Comparator.comparingLong((WhiteSpace.Cell cell) -> -cell.lacking())
                        .thenComparing(WhiteSpace.Cell::segment))
                .toList();
    }
}
