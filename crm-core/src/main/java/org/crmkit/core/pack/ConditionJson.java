package org.crmkit.core.pack;

import java.util.Optional;
import org.crmkit.core.check.Checked;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.Condition;

/**
 * Conditions as text, in the form that they have in a pack, both ways: what is written reads back as the same condition, so
 * long as the attributes are the same.
 */
public final class ConditionJson {
    private ConditionJson() {}

    /**
     * {@return the condition as JSON}
     *
     * @throws IllegalArgumentException if it could not be read back: deeper than 16, over more than 10,000 values, or a length
     *     of more than 1,000 years
     */
    public static String write(Condition<?> condition) {
        String json = CrmJson.write(Clause.of(condition).json());
        Findings findings = new Findings();
        Node.root(json, findings).ifPresent(new ClauseReader()::read);
        return findings.checked(() -> json).orThrow();
    }

    /**
     * {@return the condition that a text holds, or every finding that says why there is none}
     *
     * @param on the attributes by name
     */
    public static <S> Checked<Condition<S>> read(String json, Attributes<S> on) {
        Findings findings = new Findings();
        Optional<Clause> clause = Node.root(json, findings).map(new ClauseReader()::read);
        Optional<Condition<S>> condition =
                findings.made(() -> new Binding<>(on, false, findings).bind(clause.orElseThrow()));
        return findings.checked(condition::orElseThrow);
    }
}
