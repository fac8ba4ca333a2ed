package org.crmkit.scoring.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crmkit.core.check.Checks;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.value.AsOf;

/**
 * All that is told of one customer, field by field, as text.
 *
 * @param id the customer's id
 * @param kind its kind, such as {@code person} and {@code organization}; any code that the policy knows
 * @param values what is told; of several values of a field the first is the one that is taken
 */
public record QualityRecord(String id, String kind, List<FieldValue> values) {
    /** The source of values of a host's own row. */
    public static final String HOST = "host";

    /** What is appended to a field's name to name the attribute that tells when its value was noted. */
    public static final String NOTED = ".noted";

    /** Checks the names and copies the values. */
    public QualityRecord {
        Checks.id(id, "The id of a customer");
        Checks.id(kind, "The kind of a customer");
        values = List.copyOf(values);
    }

    /**
     * {@return what a customer's file tells, source by source}
     *
     * <p>{@code email} and {@code phone} are the contact points of the customer's own party, primary ones first; {@code uscc} is
     * its unified social credit code; any other name in kebab case is that of a field of the customer's record or else of its
     * party's. The kind is {@code person} or {@code organization}, or {@code unknown} if no source tells of the party.
     */
    public static QualityRecord of(CustomerFile file, QualityPolicy policy) {
        return new FileReading(file).record(policy);
    }

    /**
     * {@return what a host's own row tells}
     *
     * <p>The attribute that has the name of a field tells its value; the one with {@value #NOTED} behind it, if there is one and it
     * is a day or moment, when that was noted. What has no attribute is missing.
     *
     * @param kind the code of the kind of customer; the record's is {@code unknown} where that is not known
     */
    public static <S> QualityRecord of(
            Attributes<S> on, Attribute<S, String> kind, S row, AsOf asOf, QualityPolicy policy) {
        List<FieldValue> values = new ArrayList<>();
        for (QualityField field : policy.fields()) {
            Optional<Instant> at = on.find(field.name() + NOTED)
                    .flatMap(noted -> noted.of(row, asOf))
                    .map(noted -> moment(noted, asOf));
            on.find(field.name())
                    .flatMap(attribute -> attribute.of(row, asOf))
                    .ifPresent(value -> values.add(new FieldValue(field.name(), text(value), HOST, at)));
        }
        return new QualityRecord(on.idOf().from(row) + "", kind.of(row, asOf).orElse("unknown"), values);
    }

    private static Instant moment(Object noted, AsOf asOf) {
        return noted instanceof LocalDate day
                ? day.atStartOfDay(asOf.zone()).toInstant()
                : Instant.parse(noted.toString());
    }

    /** {@return a value as text}; of several, those of the list, so that an empty list is blank. */
    static String text(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof Collection<?> all
                ? all.stream().map(QualityRecord::text).collect(Collectors.joining(", "))
                : value.toString();
    }

    /** {@return the id and kind only, for values may be personal} */
    @Override
    public String toString() {
        return kind + " " + id;
    }
}
