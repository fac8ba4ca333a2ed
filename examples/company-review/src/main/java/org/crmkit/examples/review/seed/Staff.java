package org.crmkit.examples.review.seed;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.crmkit.core.party.EmployeeId;

/** Who works for the generated company, and when: twelve people, from nine to five in Shanghai. */
public final class Staff {
    /** Who is far more often late than the others. */
    public static final EmployeeId LATE = id(7);

    /** Who leaves on the last day, and nobody has taken over yet. */
    public static final EmployeeId LEAVER = id(11);

    /** Who gives classes by hand. */
    public static final EmployeeId HEAD = id(1);

    /** Where it is nine o'clock when they begin. */
    public static final ZoneOffset SHANGHAI = ZoneOffset.ofHours(8);

    private static final int PEOPLE = 12;
    private static final int OPENS = 9;
    private static final int SECONDS_OPEN = 8 * 3600;

    private Staff() {}

    /** {@return who is in charge of a customer} */
    public static EmployeeId of(Line.Buyer buyer) {
        return number(buyer.number());
    }

    /** {@return the employee on that place of the list, which is gone through again and again} */
    public static EmployeeId number(int place) {
        return id(1 + place % PEOPLE);
    }

    private static EmployeeId id(int number) {
        return EmployeeId.of("E-" + Integer.toString(100 + number).substring(1));
    }

    /** {@return a moment of that day while somebody is there} */
    public static OffsetDateTime moment(LocalDate day, Randomness random) {
        return day.atTime(OPENS, 0).plusSeconds(random.below(SECONDS_OPEN)).atOffset(SHANGHAI);
    }
}
