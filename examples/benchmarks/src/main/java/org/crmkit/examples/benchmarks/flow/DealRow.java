package org.crmkit.examples.benchmarks.flow;

import java.util.SplittableRandom;

/**
 * An opportunity as a host holds it in memory, and where it is to be moved, one after the other.
 *
 * @param number the row's number, from 0
 * @param amount in whole units of currency
 * @param meetings how many there were
 * @param deciders how many who decide were met
 * @param quotes how many were sent
 * @param questions how many are open
 * @param silentDays for how many days nothing was heard
 * @param signed contracts that were signed
 * @param wishes the stages to which somebody wants to move it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record DealRow(
        int number,
        long amount,
        int meetings,
        int deciders,
        int quotes,
        int questions,
        int silentDays,
        int signed,
        Stage[] wishes) {
    /** How many wishes there are for each opportunity. */
    static final int WISHES = 8;

    /** {@return the same opportunities in every run} */
    static DealRow[] of(int size) {
        SplittableRandom random = new SplittableRandom(42);
        DealRow[] rows = new DealRow[size];
        for (int i = 0; i < size; i++) {
            rows[i] = new DealRow(
                    i,
                    random.nextInt(1_000, 30_000),
                    random.nextInt(6),
                    random.nextInt(5),
                    random.nextInt(5),
                    random.nextInt(3),
                    random.nextInt(40),
                    random.nextInt(3),
                    wishes(random));
        }
        return rows;
    }

    /** Half the wishes go one step on from where the last one led, the others anywhere. */
    private static Stage[] wishes(SplittableRandom random) {
        Stage[] stages = Stage.values();
        Stage[] wishes = new Stage[WISHES];
        int at = 0;
        for (int i = 0; i < WISHES; i++) {
            boolean on = at < Stage.NEGOTIATION.ordinal() && random.nextInt(4) > 0;
            at = on ? at + 1 : random.nextInt(stages.length);
            wishes[i] = stages[at];
        }
        return wishes;
    }
}
