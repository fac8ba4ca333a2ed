package org.crmkit.core.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Severity;

/** Gathers what is found, in the order in which it is met, and no more than somebody would read. */
final class Findings {
    private static final int MOST = 1_000;
    private static final int LONGEST_ARGUMENT = 200;

    private final List<Finding> found = new ArrayList<>(0);
    private boolean refused;

    void error(Fault fault, Path path, Object found, Object... args) {
        add(Severity.ERROR, fault, path, found, args);
    }

    void warning(Fault fault, Path path, Object found, Object... args) {
        add(Severity.WARNING, fault, path, found, args);
    }

    /** Notes where a name stands, and tells if it stood elsewhere before; an empty name stands in for one that is wrong. */
    void once(String name, Path path, Map<String, Path> places) {
        Path before = name.isEmpty() ? null : places.putIfAbsent(name, path);
        if (before != null) {
            error(Fault.DUPLICATE_ID, path, name, before.toString());
        }
    }

    void all(List<Finding> others) {
        found.addAll(others);
        for (Finding other : others) {
            refused |= other.severity() == Severity.ERROR;
        }
    }

    void add(Severity severity, Fault fault, Path path, Object found, Object... args) {
        refused |= severity == Severity.ERROR;
        if (this.found.size() < MOST) {
            this.found.add(finding(severity, fault, path, found, args));
        } else if (this.found.size() == MOST) {
            refused = true; // what was not looked at cannot be vouched for
            this.found.add(finding(Severity.ERROR, Fault.TOO_MANY_FINDINGS, Path.ROOT, "", MOST));
        }
    }

    private static Finding finding(Severity severity, Fault fault, Path path, Object found, Object... args) {
        Object[] said = args.clone();
        for (int i = 0; i < said.length; i++) {
            if (said[i] instanceof String text && text.length() > LONGEST_ARGUMENT) {
                said[i] = text.substring(0, LONGEST_ARGUMENT) + "…";
            }
        }
        Place place = Place.path(path.toString());
        return new Finding(severity, fault.code(), place, found.toString(), Reason.of(fault.because(), said));
    }

    /** {@return whether there are so many that reading on is not worth it} */
    boolean full() {
        return found.size() > MOST;
    }

    /** {@return whether one of them forbids a result} */
    boolean refused() {
        return refused;
    }

    /** {@return what can be made}; absent if a finding forbids it, or if it is refused, which is a finding, too. */
    <T> Optional<T> made(Supplier<T> result) {
        try {
            return refused ? Optional.empty() : Optional.of(result.get());
        } catch (IllegalArgumentException e) {
            error(Fault.REFUSED, Path.ROOT, "", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** {@return the result, made only if no finding forbids it, and the findings} */
    <T> Checked<T> checked(Supplier<T> result) {
        Optional<T> made = made(result);
        return new Checked<>(made, found);
    }

    /** {@return no result, because of the findings} */
    <T> Checked<T> refusal() {
        return Checked.refused(found);
    }
}
