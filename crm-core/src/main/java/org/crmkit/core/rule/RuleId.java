package org.crmkit.core.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Sayable;
import org.jspecify.annotations.Nullable;

/**
 * The name of a rule, which is also its path: {@code activity.purchase-overdue} lies in package {@code activity}, in
 * {@code PurchaseOverdueRule.java}.
 *
 * @param value two to six parts in kebab case, joined by dots, at most 200 characters
 */
public record RuleId(String value) implements Comparable<RuleId>, Sayable {
    private static final int LONGEST = 200;
    private static final Pattern GRAMMAR =
            Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*){1,5}");

    /** Checks the grammar. */
    public RuleId {
        Checks.that(
                value.length() <= LONGEST && GRAMMAR.matcher(value).matches(),
                "A rule's id must read like area.kebab-case, in 2 to 6 parts, found '{}'",
                value);
    }

    /** {@return the id with that name} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    /** Written out, as is {@link #hashCode}: what a record brings for both takes milliseconds to start. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    /** {@return the name} */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
