package org.crmkit.core.customer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.value.AsOf;

/**
 * What earlier rules found out, as attributes that later rules can ask for: so what was decided can be acted on, recorded and
 * decided again.
 *
 * <p>They read the assessments of one customer and are called {@code assessment.} and what was assessed. A subject that leads
 * to its assessments takes them by {@link Attribute#through}.
 */
public final class AssessmentAttributes {
    private static final Comparator<Assessment> ORDER = Comparator.comparing(Assessment::toString)
            .thenComparing(assessment -> assessment.reasons().toString());

    private AssessmentAttributes() {}

    /**
     * {@return the newest of some assessments of one thing at a moment}
     *
     * <p>Absent if there is none by then, if the newest counts no longer (an older one does not come back), or if two of the same
     * moment say different things.
     */
    public static Optional<Assessment> latest(Collection<Assessment> all, String what, AsOf asOf) {
        List<Assessment> seen = all.stream()
                .filter(assessment -> assessment.what().equals(what))
                .filter(assessment -> asOf.sees(assessment.asOf().instant()))
                .toList();
        List<Assessment> newest = seen.stream()
                .map(assessment -> assessment.asOf().instant())
                .max(Comparator.naturalOrder())
                .map(last -> seen.stream()
                        .filter(assessment -> assessment.asOf().instant().equals(last))
                        .toList())
                .orElse(List.of());
        boolean agree =
                newest.stream().map(AssessmentAttributes::said).distinct().count() == 1;
        return newest.stream()
                .filter(assessment -> agree)
                .min(ORDER)
                .filter(assessment -> assessment.until().filter(asOf::sees).isEmpty());
    }

    private static List<Optional<?>> said(Assessment assessment) {
        return List.of(assessment.text(), assessment.number().map(BigDecimal::stripTrailingZeros));
    }

    /** {@return the class, stage, band, or yes or no, that was assessed last} */
    public static Attribute<Collection<Assessment>, String> code(String what) {
        return Attribute.at(
                name(what),
                AttributeKind.CODE,
                (all, asOf) -> latest(all, what, asOf).flatMap(Assessment::text).orElse(null));
    }

    /** {@return the score that was assessed last; its name ends in {@code .number}} */
    public static Attribute<Collection<Assessment>, BigDecimal> number(String what) {
        return Attribute.at(
                name(what) + ".number",
                AttributeKind.NUMBER,
                (all, asOf) ->
                        latest(all, what, asOf).flatMap(Assessment::number).orElse(null));
    }

    /** {@return the day on which it was assessed last; its name ends in {@code .day}} */
    public static Attribute<Collection<Assessment>, LocalDate> day(String what) {
        return Attribute.at(
                name(what) + ".day",
                AttributeKind.DATE,
                (all, asOf) -> latest(all, what, asOf)
                        .map(assessment -> assessment.asOf().date())
                        .orElse(null));
    }

    private static String name(String what) {
        return "assessment." + what;
    }
}
