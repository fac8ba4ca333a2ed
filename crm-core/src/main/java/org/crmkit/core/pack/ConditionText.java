package org.crmkit.core.pack;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Place;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.Condition;
import org.jspecify.annotations.Nullable;

/**
 * A condition as it is written in a pack, before it meets a subject: for definitions outside of packs that hold conditions.
 *
 * <p>Immutable. One that came with a definition may be wrong; {@link #findings} tells how.
 */
public final class ConditionText implements Serializable {
    private static final long serialVersionUID = 1;

    private final String json;

    private ConditionText(String json) {
        this.json = json;
    }

    /** {@return a condition as text; see {@link ConditionJson#write}} */
    public static ConditionText of(Condition<?> condition) {
        return new ConditionText(ConditionJson.write(condition));
    }

    /** {@return the condition that a text holds, or every finding that says why there is none} */
    public static Checked<ConditionText> parse(String json) {
        Findings findings = new Findings();
        Optional<Clause> clause = clause(json, findings);
        return findings.checked(
                () -> new ConditionText(CrmJson.write(clause.orElseThrow().json())));
    }

    /** {@return a condition within a definition, right or wrong} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ConditionText fromJson(Object tree) {
        String json = CrmJson.write(tree);
        return parse(json).result().orElseGet(() -> new ConditionText(json));
    }

    private static Optional<Clause> clause(String json, Findings findings) {
        return Node.root(json, findings).map(new ClauseReader()::read);
    }

    /**
     * {@return what is wrong with its shape; attributes are not looked at}
     *
     * @param at the JSON pointer to it within its definition
     */
    public List<Finding> findings(String at) {
        return within(at, parse(json).findings());
    }

    /**
     * {@return the condition over the attributes of a subject, or every finding that says why there is none}
     *
     * @param on the attributes by name
     * @param at the JSON pointer to it within its definition
     */
    public <S> Checked<Condition<S>> bind(Attributes<S> on, String at) {
        Checked<Condition<S>> read = ConditionJson.read(json, on);
        return new Checked<>(read.result(), within(at, read.findings()));
    }

    private static List<Finding> within(String at, List<Finding> findings) {
        List<Finding> placed = new ArrayList<>();
        for (Finding finding : findings) {
            Place place = Place.path(at + finding.place().path());
            placed.add(new Finding(finding.severity(), finding.code(), place, finding.found(), finding.because()));
        }
        return List.copyOf(placed);
    }

    /** {@return the condition as JSON, in the one form in which it is written} */
    @JsonValue
    @JsonRawValue
    public String json() {
        return json;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConditionText that && json.equals(that.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    /** {@return the JSON} */
    @Override
    public String toString() {
        return json;
    }
}
