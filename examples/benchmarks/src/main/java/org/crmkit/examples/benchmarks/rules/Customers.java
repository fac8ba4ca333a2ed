package org.crmkit.examples.benchmarks.rules;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.crmkit.core.value.AsOf;
import org.crmkit.examples.benchmarks.rules.CustomerRow.Channel;
import org.crmkit.examples.benchmarks.rules.CustomerRow.Segment;
import org.crmkit.examples.benchmarks.rules.CustomerRow.Source;
import org.crmkit.examples.benchmarks.rules.CustomerRow.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Customers made from a seed, always the same ones.
 *
 * <p>Values are drawn independently, so that no line of a score foretells another. One customer in ten has no day of last
 * contact, three in ten have no contract. Texts are objects of their own, as a result set gives them, not literals.
 */
final class Customers {
    /** The day that all windows are counted from. */
    static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

    /** The end of that day. */
    static final AsOf AS_OF = AsOf.endOf(TODAY, ZoneOffset.UTC);

    private static final String[] INDUSTRIES = {
        "finance", "telecom", "energy", "retail", "farming", "health", "public", "transport"
    };
    private static final String[] COUNTRIES = {"DE", "FR", "NL", "BE", "CN", "JP", "US", "BR"};
    private static final String[] TAGS = {"vip", "newsletter", "board", "press", "pilot", "audit", "legal", "export"};

    private final SplittableRandom random = new SplittableRandom(42);

    private Customers() {}

    /** {@return that many customers, numbered from 0} */
    static CustomerRow[] of(int size) {
        Customers customers = new Customers();
        CustomerRow[] rows = new CustomerRow[size];
        for (int i = 0; i < size; i++) {
            rows[i] = customers.row(i);
        }
        return rows;
    }

    private CustomerRow row(int number) {
        return new CustomerRow(
                number,
                spread(10_000, 3_000_000),
                (int) spread(1, 2_000),
                random.nextInt(20),
                random.nextBoolean() ? 0 : random.nextInt(120),
                random.nextInt(300, 850),
                random.nextInt(6),
                one(Source.values()),
                one(Segment.values()),
                one(Channel.values()),
                one(Stage.values()),
                text(one(INDUSTRIES)),
                text(one(COUNTRIES)),
                tags(),
                TODAY.minusDays(random.nextInt(365)),
                day(10, -119, 0),
                day(30, -60, 239));
    }

    /** {@return a number between the two, as likely to lie below their geometric mean as above} */
    private long spread(double least, double most) {
        return (long) (least * StrictMath.pow(most / least, random.nextDouble()));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private Set<String> tags() {
        Set<String> tags = new HashSet<>();
        for (String tag : TAGS) {
            if (random.nextInt(4) == 0) {
                tags.add(text(tag));
            }
        }
        return tags;
    }

    private @Nullable LocalDate day(int percentUnknown, int first, int last) {
        boolean unknown = random.nextInt(100) < percentUnknown;
        LocalDate day = TODAY.plusDays(random.nextInt(first, last + 1));
        return unknown ? null : day;
    }

    private static String text(String literal) {
        return new String(literal.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
