package org.crmkit.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.crmkit.core.sales.PurchaseSummaries;
import org.crmkit.core.sales.PurchaseTally;
import org.crmkit.core.value.AsOf;

/** Makes purchases for tests. */
public final class Facts {
    private Facts() {}

    public static AsOf endOf(String day) {
        return AsOf.endOf(LocalDate.parse(day), ZoneOffset.UTC);
    }

    /** Rows such as {@code ann 2026-01-31 1250}: who, when, how many cents. */
    public static PurchaseSummaries purchases(String... rows) {
        PurchaseTally tally = PurchaseTally.in("CNY");
        for (String row : rows) {
            String[] parts = row.split(" ", -1);
            tally.add(parts[0], LocalDate.parse(parts[1]).toEpochDay(), Long.parseLong(parts[2]));
        }
        return tally.result();
    }

    /** Reads a CDNOW log; the last four columns are customer, yyyymmdd, discs, dollars. */
    public static PurchaseSummaries cdnow(Path log) {
        PurchaseTally tally = PurchaseTally.in("USD");
        for (String line : lines(log)) {
            String[] parts = line.strip().split("\\s+", -1);
            int customer = parts.length - 4;
            if (customer >= 0 && Character.isDigit(parts[customer].charAt(0))) {
                LocalDate day = LocalDate.parse(parts[customer + 1], DateTimeFormatter.BASIC_ISO_DATE);
                String cents = parts[customer + 3].replace(".", "");
                tally.add(parts[customer], day.toEpochDay(), Long.parseLong(cents));
            }
        }
        return tally.result();
    }

    public static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String resource(String name) {
        try (var in = Facts.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
