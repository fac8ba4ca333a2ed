package org.crmkit.examples.review.planting;

/**
 * What a report on the generated company's deals, cases, campaigns and accounts must find on its last day, counted in the records
 * in the plainest way.
 *
 * @param won how many deals in the main currency were won
 * @param undecided how many are open, do not rest, and should have been decided before the last day
 * @param source the code of the source of which the largest share of leads became customers; empty without leads
 * @param converted how many did
 * @param warranties how many warranties run out in the next 90 days and are not extended
 * @param contracts how many contracts run out in the next 90 days and are not renewed
 * @param withoutCause how many cases of complaints were closed without a cause
 * @param withoutAction how many were closed without an action
 * @param reopened how many cases came back after they were solved
 * @param answers how many targets of all campaigns answered
 * @param answersAnyhow how many members of control groups did
 * @param notToWrite how many customers must not get advertising by e-mail
 * @param reviews how many reviews of key accounts are overdue
 */
public record PlantedRelations(
        long won,
        long undecided,
        String source,
        long converted,
        long warranties,
        long contracts,
        long withoutCause,
        long withoutAction,
        long reopened,
        long answers,
        long answersAnyhow,
        long notToWrite,
        long reviews) {}
