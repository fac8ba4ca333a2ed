package org.crmkit.core.check;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Something that a reader, or a check of a whole set, came upon.
 *
 * @param severity how much it weighs
 * @param code what it is, as {@code area.kebab-case} in 2 to 5 parts; stable, for programs to switch on
 * @param place where it is
 * @param found what stood there, cut to 200 characters; empty if nothing did
 * @param because why it is worth telling, for people
 */
public record Finding(Severity severity, String code, Place place, String found, Reason because)
        implements Serializable {
    private static final int LONGEST_CODE = 200;
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*){1,4}");

    /** Checks the grammar of the code and cuts what was found. */
    public Finding {
        Checks.that(
                code.length() <= LONGEST_CODE && CODE.matcher(code).matches(),
                "A finding's code must be area.kebab-case, found '{}'",
                code);
        found = Checks.shown(found);
    }

    /** {@return a finding about something that could not be used} */
    public static Finding error(String code, Place place, String found, Reason because) {
        return new Finding(Severity.ERROR, code, place, found, because);
    }

    /** {@return a finding about something that was used but needs a look} */
    public static Finding warning(String code, Place place, String found, Reason because) {
        return new Finding(Severity.WARNING, code, place, found, because);
    }

    /** {@return a finding worth knowing} */
    public static Finding info(String code, Place place, String found, Reason because) {
        return new Finding(Severity.INFO, code, place, found, because);
    }

    /** {@return the finding in one line of English} */
    @Override
    public String toString() {
        String where = place.equals(Place.NONE) ? "" : " at " + place;
        return severity + " " + code + where + (found.isEmpty() ? "" : " '" + found + "'") + ": " + because;
    }
}
