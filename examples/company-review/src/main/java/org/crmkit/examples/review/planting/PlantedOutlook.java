package org.crmkit.examples.review.planting;

/**
 * What a report must find on what may come of the generated company's customers and leads, counted in the plainest way.
 *
 * @param pair the two products with the greatest lift on one day, by id; empty if no two come together often enough
 * @param pairDays on how many customers' days they came together
 * @param hot how many open leads fit best and are hot
 * @param promoters how many customers answered 9 or 10 of 10 in the last 12 months, asked whether they would recommend the company
 * @param detractors how many answered 6 or less
 * @param withoutCost how many customers were charged in the last 12 months for goods of which the cost is not known
 * @param wallets of how many customers it is known what they spend in the main currency, here and altogether
 * @param withoutPhone of how many customers no phone number is known
 */
public record PlantedOutlook(
        String pair,
        long pairDays,
        long hot,
        long promoters,
        long detractors,
        long withoutCost,
        long wallets,
        long withoutPhone) {}
