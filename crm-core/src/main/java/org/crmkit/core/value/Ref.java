package org.crmkit.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Sayable;

/**
 * A pointer to something by kind and id, written {@code order:4711}; used where a typed id would turn the arrow round.
 *
 * @param kind what it points to, in kebab case and at most 50 characters: {@code order}, {@code installed-product}
 * @param id the id there; it may hold further colons
 */
public record Ref(String kind, String id) implements Comparable<Ref>, Sayable {
    private static final int LONGEST_KIND = 50;
    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Comparator<Ref> ORDER = Comparator.comparing(Ref::kind).thenComparing(Ref::id);

    /** Checks the grammar. */
    public Ref {
        Checks.that(
                kind.length() <= LONGEST_KIND && KIND.matcher(kind).matches(),
                "The kind of a reference must be kebab-case, found '{}'",
                kind);
        Checks.id(id, "The id of a reference");
    }

    /** {@return a reference to something of that kind} */
    public static Ref of(String kind, String id) {
        return new Ref(kind, id);
    }

    /** {@return the reference that a text names} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Ref parse(String text) {
        int colon = text.indexOf(':');
        Checks.that(colon > 0, "A reference must read like order:4711, found '{}'", text);
        return new Ref(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public int compareTo(Ref other) {
        return ORDER.compare(this, other);
    }

    /** {@return the text form} */
    @JsonValue
    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
