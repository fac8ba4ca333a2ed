package org.crmkit.planted.around.now;

import java.nio.charset.Charset;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Supplier;

/** Each method finds one thing around itself; LayoutRulesTest expects it to be named. */
@SuppressWarnings("all")
final class Around {
    Object moment() {
        return Instant.now();
    }

    Object day() {
        return LocalDate.now();
    }

    Object dayInAZone() {
        return ZonedDateTime.now(ZoneId.of("Asia/Shanghai"));
    }

    Supplier<Instant> reference() {
        return Instant::now;
    }

    Object clock() {
        return Clock.systemUTC();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    long nanos() {
        return System.nanoTime();
    }

    Object date() {
        return new Date();
    }

    Object calendar() {
        return Calendar.getInstance();
    }

    double chance() {
        return new Random().nextDouble();
    }

    Object uuid() {
        return UUID.randomUUID();
    }

    Object zone() {
        return ZoneId.systemDefault();
    }

    Object oldZone() {
        return TimeZone.getDefault();
    }

    Object locale() {
        return Locale.getDefault();
    }

    String format() {
        return String.format("%d", 1);
    }

    String formatted() {
        return "%d".formatted(1);
    }

    String lower() {
        return "I".toLowerCase();
    }

    String upper() {
        return "i".toUpperCase();
    }

    Object dateFormat() {
        return new SimpleDateFormat("yyyy");
    }

    Object numberFormat() {
        return NumberFormat.getInstance();
    }

    Object pattern() {
        return DateTimeFormatter.ofPattern("MMM");
    }

    Object charset() {
        return Charset.defaultCharset();
    }

    byte[] bytes() {
        return "ß".getBytes();
    }
}
