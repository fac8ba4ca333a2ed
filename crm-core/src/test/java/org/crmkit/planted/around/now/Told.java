package org.crmkit.planted.around.now;

import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** The same things, told instead of found: nothing here may be named. */
@SuppressWarnings("all")
final class Told {
    List<Object> all(Instant moment, ZoneId zone, Locale locale) {
        return List.of(
                LocalDate.ofInstant(moment, zone),
                new Date(0),
                new Random(1),
                String.format(locale, "%d", 1),
                "I".toLowerCase(locale),
                "i".toUpperCase(Locale.ROOT),
                new SimpleDateFormat("yyyy", locale),
                NumberFormat.getInstance(locale),
                DateTimeFormatter.ofPattern("MMM", locale),
                "ß".getBytes(StandardCharsets.UTF_8),
                Set.of(1),
                Map.of(1, 2),
                Set.copyOf(List.of(1)));
    }
}
