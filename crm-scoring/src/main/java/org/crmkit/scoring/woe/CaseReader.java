package org.crmkit.scoring.woe;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeFailure;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.value.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * Reads a subject as a case.
 *
 * @param attributes what is read, in order
 * @param event whether it happened
 */
record CaseReader<S>(List<Attribute<S, ?>> attributes, Attribute<S, Boolean> event, AsOf asOf) implements Serializable {
    private static final Set<AttributeKind> KINDS =
            EnumSet.of(AttributeKind.COUNT, AttributeKind.NUMBER, AttributeKind.CODE, AttributeKind.FLAG);

    /** Copies the attributes. */
    CaseReader {
        attributes = new ArrayList<>(attributes);
    }

    /**
     * A case.
     *
     * @param values in the order of the attributes: a number, text, or null if it is not known
     */
    record Case(boolean event, List<@Nullable Object> values) {}

    static boolean reads(AttributeKind kind) {
        return KINDS.contains(kind);
    }

    static boolean isNumber(AttributeKind kind) {
        return kind == AttributeKind.COUNT || kind == AttributeKind.NUMBER;
    }

    /** {@return the case; absent if it is not known whether it happened, or an attribute cannot be read} */
    Optional<Case> read(S subject) {
        try {
            Optional<Boolean> happened = event.of(subject, asOf);
            if (happened.isEmpty()) {
                return Optional.empty();
            }
            List<@Nullable Object> values = new ArrayList<>(attributes.size());
            for (Attribute<S, ?> attribute : attributes) {
                values.add(attribute.of(subject, asOf).map(CaseReader::plain).orElse(null));
            }
            return Optional.of(new Case(happened.get(), values));
        } catch (AttributeFailure e) {
            return Optional.empty();
        }
    }

    private static Object plain(Object value) {
        if (value instanceof Long count) {
            return BigDecimal.valueOf(count);
        }
        if (value instanceof BigDecimal number) { // without an exponent, which would go into JSON
            return number.scale() < 0 ? number.setScale(0, RoundingMode.UNNECESSARY) : number;
        }
        return value.toString();
    }
}
