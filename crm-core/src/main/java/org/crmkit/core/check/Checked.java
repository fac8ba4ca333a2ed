package org.crmkit.core.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a loader or reader gives back: the result, if there is one, and everything it came upon.
 *
 * @param result what was read; absent if it could not be used at all
 * @param findings all findings, in the order in which they were met
 */
public record Checked<T>(Optional<T> result, List<Finding> findings) {
    /** Copies the findings. */
    public Checked {
        findings = List.copyOf(findings);
        Checks.that(result.isPresent() || !findings.isEmpty(), "A refusal must carry at least one finding");
    }

    /** {@return a result without findings} */
    public static <T> Checked<T> of(T result) {
        return new Checked<>(Optional.of(result), List.of());
    }

    /** {@return a result with what was met on the way} */
    public static <T> Checked<T> of(T result, List<Finding> findings) {
        return new Checked<>(Optional.of(result), findings);
    }

    /** {@return no result, because of the findings} */
    public static <T> Checked<T> refused(List<Finding> findings) {
        return new Checked<>(Optional.empty(), findings);
    }

    /** {@return the same findings with the result turned into something else} */
    public <U> Checked<U> map(Function<? super T, ? extends U> turn) {
        return new Checked<>(result.map(turn), findings);
    }

    /**
     * {@return the result}
     *
     * @throws IllegalArgumentException if there is none; the sentence tells every finding
     */
    public T orThrow() {
        return result.orElseThrow(() -> new IllegalArgumentException(
                findings.stream().map(Finding::toString).collect(Collectors.joining("\n"))));
    }
}
