package org.crmkit.scoring.wallet;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crmkit.core.check.Checks;
import org.crmkit.core.value.Share;

/**
 * How one customer rates the brands of a category that it uses.
 *
 * @param ratings one for each brand
 */
public record BrandUse(List<Rating> ratings) {
    private static final int MOST = 10_000;

    /** Copies the ratings and checks that no brand stands twice. */
    public BrandUse {
        ratings = List.copyOf(ratings);
        Checks.that(ratings.size() <= MOST, "A customer uses at most {} brands, found {}", MOST, ratings.size());
        Set<String> brands = new LinkedHashSet<>();
        for (Rating rating : ratings) {
            Checks.that(brands.add(rating.brand()), "A customer rates each brand once, found {} twice", rating.brand());
        }
    }

    /**
     * How a customer rates a brand.
     *
     * @param brand its code
     * @param score how content the customer is with it, on any scale on which more is better
     */
    public record Rating(String brand, BigDecimal score) {
        /** Checks the code. */
        public Rating {
            Checks.id(brand, "The code of a brand");
        }

        /** {@return a rating in whole numbers} */
        public static Rating of(String brand, long score) {
            return new Rating(brand, BigDecimal.valueOf(score));
        }
    }

    /** {@return the use of some brands} */
    public static BrandUse of(Rating... ratings) {
        return new BrandUse(List.of(ratings));
    }

    /**
     * The place of a brand with a customer, and the share of the wallet that follows from it.
     *
     * @param brand its code
     * @param brands how many brands the customer uses
     * @param twiceTheRank 2 for the best; equal ratings share the average of their ranks, hence twice
     */
    record Place(String brand, int brands, int twiceTheRank) implements Comparable<Place>, Serializable {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::brand).thenComparing(Place::brands).thenComparing(Place::twiceTheRank);

        /** {@return the share times so many customers, to 20 decimals}. */
        BigDecimal share(long customers) {
            BigDecimal part = BigDecimal.valueOf(2L * (brands + 1) - twiceTheRank);
            BigDecimal whole = BigDecimal.valueOf((long) brands * (brands + 1));
            return part.multiply(BigDecimal.valueOf(customers)).divide(whole, 20, RoundingMode.HALF_UP);
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * What a brand gets of a customer's spend.
     *
     * @param brand its code
     * @param rank its rank by rating, 1 for the best; equal ratings share the average of their ranks, such as 1.5
     * @param share its share of the wallet, rounded half up to 6 decimals
     */
    public record Allocated(String brand, BigDecimal rank, Share share) implements Serializable {}

    /**
     * {@return what each brand gets of the customer's spend by the Wallet Allocation Rule, in the order of the ratings}
     *
     * <p>{@code (1 − rank / (brands + 1)) · 2 / brands}; the shares add up to the whole, but for their rounding. Source: T. L.
     * Keiningham, L. Aksoy, A. Buoye and B. Cooil, "Customer Loyalty Isn't Enough. Grow Your Share of Wallet", Harvard Business
     * Review 89 (2011).
     *
     * @throws IllegalArgumentException if no brand is rated
     */
    public List<Allocated> allocate() {
        Checks.that(!ratings.isEmpty(), "A wallet cannot be allocated to no brand");
        List<Allocated> shares = new ArrayList<>();
        for (Place place : places()) {
            BigDecimal rank = BigDecimal.valueOf(place.twiceTheRank() * 5L, 1).stripTrailingZeros();
            shares.add(
                    new Allocated(place.brand(), rank, new Share(place.share(1).setScale(6, RoundingMode.HALF_UP))));
        }
        return List.copyOf(shares);
    }

    List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (Rating rating : ratings) {
            int better = count(rating, 1);
            int equal = count(rating, 0);
            places.add(new Place(rating.brand(), ratings.size(), 2 * better + equal + 1));
        }
        return places;
    }

    private int count(Rating than, int sign) {
        return (int) ratings.stream()
                .filter(it -> Integer.signum(it.score().compareTo(than.score())) == sign)
                .count();
    }
}
