package org.crmkit.examples.benchmarks.packs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.crmkit.core.customer.CustomerStatus;
import org.crmkit.core.value.AsOf;
import org.jspecify.annotations.Nullable;

/** Rows made from a seed, always the same ones; of every column one in ten is not known, and of contracts every other one. */
final class Accounts {
    /** The day asked about. */
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    /** The end of that day. */
    static final AsOf AS_OF = AsOf.endOf(TODAY, ZoneOffset.UTC);

    private static final int UNKNOWN = 10;
    private static final int WITHOUT_CONTRACT = 50;

    private final SplittableRandom random = new SplittableRandom(7);

    private Accounts() {}

    /** {@return that many rows, numbered from 0} */
    static AccountRow[] of(int size) {
        Accounts accounts = new Accounts();
        AccountRow[] rows = new AccountRow[size];
        for (int i = 0; i < size; i++) {
            rows[i] = accounts.row("C" + i);
        }
        return rows;
    }

    private AccountRow row(String id) {
        BigDecimal revenue = cents(20_000, 200_000_000);
        return new AccountRow(
                id,
                known(UNKNOWN, () -> CustomerStatus.values()[random.nextInt(CustomerStatus.values().length)]),
                known(UNKNOWN, () -> TODAY.minusDays(random.nextInt(3_000))),
                known(UNKNOWN, () -> TODAY.minusDays(random.nextInt(600))),
                known(WITHOUT_CONTRACT, () -> TODAY.plusDays(random.nextInt(-60, 600))),
                known(WITHOUT_CONTRACT, () -> TODAY.plusDays(random.nextInt(-300, 600))),
                known(UNKNOWN, () -> hundredths(400)),
                known(UNKNOWN, () -> hundredths(200)),
                known(UNKNOWN, () -> Math.max(0, random.nextInt(-8, 4))),
                known(UNKNOWN, () -> random.nextInt(8) == 0),
                known(UNKNOWN, () -> random.nextInt(10) == 0),
                known(UNKNOWN, () -> hundredths(101)),
                known(UNKNOWN, () -> hundredths(9_000)),
                known(UNKNOWN, () -> Math.max(0, random.nextInt(-200, 100))),
                known(UNKNOWN, () -> hundredths(4_000) - 20),
                known(UNKNOWN, () -> revenue),
                known(UNKNOWN, () -> part(revenue, 75)),
                known(UNKNOWN, () -> part(revenue, 20)),
                known(UNKNOWN, () -> part(revenue, 15)),
                known(UNKNOWN, () -> revenue.add(cents(1_000, 400_000_000))));
    }

    private <T> @Nullable T known(int percentUnknown, Supplier<T> value) {
        T drawn = value.get();
        return random.nextInt(100) < percentUnknown ? null : drawn;
    }

    private double hundredths(int most) {
        return random.nextInt(most) / 100.0;
    }

    private BigDecimal cents(long least, long most) {
        return BigDecimal.valueOf(random.nextLong(least, most), 2);
    }

    private BigDecimal part(BigDecimal whole, int mostPercent) {
        return BigDecimal.valueOf(whole.unscaledValue().longValue() * random.nextInt(mostPercent * 10) / 1_000, 2);
    }
}
