package org.crmkit.core.testing;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a program finds around itself instead of being told: the clock, chance, and the defaults for zone, locale and
 * charset.
 *
 * @param kind what is found, for the sentence
 * @param owner the class, or a class above it
 * @param member the method's name, or {@code <init>}
 * @param unless a parameter type that makes the call harmless; empty if nothing does
 * @param bare whether only the form without parameters is meant
 */
record Ambient(String kind, String owner, Pattern member, String unless, boolean bare) {
    private static final String CLOCK = "a clock";
    private static final String CHANCE = "chance";
    private static final String ZONE = "the default zone";
    private static final String LOCALE = "the default locale";
    private static final String CHARSET = "the default charset";
    private static final String NEW = "<init>";
    private static final String ANY_LOCALE = Locale.class.getName();
    private static final String ANY_CHARSET = "java.nio.charset.Charset";

    private static final List<Ambient> ALL = List.of(
            any(CLOCK, "java.time.temporal.Temporal", "now"),
            any(CLOCK, "java.time.MonthDay", "now"),
            any(CLOCK, "java.time.chrono.Chronology", "dateNow"),
            any(CLOCK, "java.time.Clock", "(system|tick).*"),
            any(CLOCK, "java.time.InstantSource", "system"),
            any(CLOCK, "java.lang.System", "currentTimeMillis|nanoTime"),
            bare(CLOCK, "java.util.Date", NEW),
            any(CLOCK, "java.util.Calendar", "getInstance"),
            any(CLOCK, "java.util.GregorianCalendar", NEW),
            bare(CHANCE, "java.util.Random", NEW),
            any(CHANCE, "java.lang.Math", "random"),
            any(CHANCE, "java.util.UUID", "randomUUID"),
            any(CHANCE, "java.util.concurrent.ThreadLocalRandom", "current"),
            any(ZONE, "java.time.ZoneId", "systemDefault"),
            any(ZONE, "java.util.TimeZone", "[gs]etDefault"),
            any(ZONE, "java.sql.Timestamp", "valueOf|toLocalDateTime"),
            any(LOCALE, ANY_LOCALE, "[gs]etDefault"),
            unless(LOCALE, "java.lang.String", "format", ANY_LOCALE),
            any(LOCALE, "java.lang.String", "formatted"),
            bare(LOCALE, "java.lang.String", "to(Lower|Upper)Case"),
            unless(LOCALE, "java.text.SimpleDateFormat", NEW, ANY_LOCALE),
            unless(LOCALE, "java.text.DecimalFormat", NEW, "java.text.DecimalFormatSymbols"),
            unless(LOCALE, "java.text.DecimalFormatSymbols", NEW + "|getInstance", ANY_LOCALE),
            unless(LOCALE, "java.text.Format", "get\\w*Instance", ANY_LOCALE),
            any(LOCALE, "java.text.MessageFormat", "format"),
            unless(LOCALE, "java.text.MessageFormat", NEW, ANY_LOCALE),
            unless(LOCALE, "java.text.Collator", "getInstance", ANY_LOCALE),
            unless(LOCALE, "java.text.BreakIterator", "get\\w+Instance", ANY_LOCALE),
            unless(LOCALE, "java.time.format.DateTimeFormatter", "ofPattern", ANY_LOCALE),
            any(LOCALE, "java.time.format.DateTimeFormatter", "ofLocalized\\w+"),
            bare(LOCALE, "java.time.format.DateTimeFormatterBuilder", "toFormatter"),
            bare(LOCALE, "java.util.Currency", "getSymbol|getDisplayName"),
            unless(LOCALE, "java.util.Formatter", NEW, ANY_LOCALE),
            any(LOCALE, "java.util.Scanner", NEW),
            unless(LOCALE, "java.util.ResourceBundle", "getBundle", ANY_LOCALE),
            unless(LOCALE, "java.io.PrintStream", "printf|format", ANY_LOCALE),
            unless(LOCALE, "java.io.PrintWriter", "printf|format", ANY_LOCALE),
            any(CHARSET, ANY_CHARSET, "defaultCharset"),
            bare(CHARSET, "java.lang.String", "getBytes"),
            unless(CHARSET, "java.io.FileReader", NEW, ANY_CHARSET),
            unless(CHARSET, "java.io.FileWriter", NEW, ANY_CHARSET));

    private static Ambient any(String kind, String owner, String member) {
        return new Ambient(kind, owner, Pattern.compile(member), "", false);
    }

    private static Ambient bare(String kind, String owner, String member) {
        return new Ambient(kind, owner, Pattern.compile(member), "", true);
    }

    private static Ambient unless(String kind, String owner, String member, String unless) {
        return new Ambient(kind, owner, Pattern.compile(member), unless, false);
    }

    /** {@return what a call or method reference finds around itself}, absent if nothing. */
    static Optional<String> kind(AccessTarget target) {
        if (!(target instanceof CodeUnitAccessTarget called)) {
            return Optional.empty();
        }
        return ALL.stream().filter(one -> one.meets(called)).map(Ambient::kind).findFirst();
    }

    private boolean meets(CodeUnitAccessTarget called) {
        List<String> parameters =
                called.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        return member.matcher(called.getName()).matches()
                && called.getOwner().isAssignableTo(owner)
                && (!bare || parameters.isEmpty())
                && (unless.isEmpty() || !parameters.contains(unless));
    }
}
