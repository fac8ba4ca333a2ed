package org.crmkit.scoring.lead;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.value.AsOf;

/**
 * What a {@link LeadModel} sees of a lead.
 *
 * @param team who works on it; absent if nobody does
 * @param stage how far it has come; absent if that is not known
 * @param values its values by field; without those that are not known
 */
public record LeadCase(Optional<String> team, Optional<String> stage, Map<String, String> values) {
    /** Copies the values. */
    public LeadCase {
        team.ifPresent(code -> Checks.id(code, "The team of a lead"));
        stage.ifPresent(code -> Checks.id(code, "The stage of a lead"));
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** {@return what attributes tell of a subject at a moment}; what has no attribute is not known. */
    public static <S> LeadCase of(Attributes<S> on, S lead, AsOf asOf, LeadModelPolicy policy) {
        Map<String, String> values = new LinkedHashMap<>();
        policy.fields().forEach(field -> text(on, field, lead, asOf).ifPresent(value -> values.put(field, value)));
        return new LeadCase(text(on, policy.team(), lead, asOf), text(on, policy.stage(), lead, asOf), values);
    }

    private static <S> Optional<String> text(Attributes<S> on, String name, S lead, AsOf asOf) {
        return on.find(name)
                .flatMap(attribute -> attribute.of(lead, asOf))
                .map(Object::toString)
                .filter(text -> !text.isBlank());
    }

    /** {@return that it came to this}: the lead as it was when it was won or lost. */
    public Outcome ended(boolean won) {
        return new Outcome(this, won);
    }

    /**
     * A lead of which the end is known.
     *
     * @param lead the lead; if it was lost, in the stage in which it was
     * @param won whether it was won
     */
    public record Outcome(LeadCase lead, boolean won) {}
}
