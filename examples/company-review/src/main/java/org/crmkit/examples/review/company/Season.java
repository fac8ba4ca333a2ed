package org.crmkit.examples.review.company;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import org.crmkit.examples.review.seed.Randomness;

/** How busy each day is: a quiet February, a November of more than twice a usual month, fewer purchases at weekends. */
final class Season {
    private static final int[] MONTHS = {95, 72, 100, 98, 102, 108, 94, 96, 104, 100, 225, 112};

    private final long firstDay;
    /** Weight of all days before the one at that place. */
    private final long[] before;

    Season(LocalDate first, LocalDate last) {
        firstDay = first.toEpochDay();
        before = new long[(int) (last.toEpochDay() - firstDay) + 2];
        for (int i = 0; i + 1 < before.length; i++) {
            LocalDate day = first.plusDays(i);
            int weekday =
                    day.getDayOfWeek() == DayOfWeek.SUNDAY ? 6 : day.getDayOfWeek() == DayOfWeek.SATURDAY ? 8 : 10;
            before[i + 1] = before[i] + (long) MONTHS[day.getMonthValue() - 1] * weekday;
        }
    }

    /** {@return the share of all business that is done from a day on} */
    double shareFrom(long epochDay) {
        long all = before[before.length - 1];
        return (double) (all - before[place(epochDay)]) / all;
    }

    /** {@return one of the days from that one on, busy days more often} */
    long day(Randomness random, long epochDay) {
        long start = before[place(epochDay)];
        long point = start + random.below(before[before.length - 1] - start);
        int found = Arrays.binarySearch(before, point);
        return firstDay + (found >= 0 ? found : -found - 2);
    }

    private int place(long epochDay) {
        return (int) (epochDay - firstDay);
    }
}
