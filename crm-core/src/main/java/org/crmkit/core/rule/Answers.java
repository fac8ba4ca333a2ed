package org.crmkit.core.rule;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crmkit.core.check.Texts;

/**
 * What the rules of a set said about one subject, in the set's order.
 *
 * @param set the name of the rule set
 * @param version the version of the rule set
 * @param all every rule that was asked, with its answer
 * @param failures the rules that threw; among {@code all} they are unknown
 */
public record Answers<R>(String set, String version, List<Asked<R>> all, List<RuleFailure> failures)
        implements Serializable {
    /**
     * One rule and its answer.
     *
     * @param rule which rule
     * @param answer what it said
     */
    public record Asked<R>(RuleId rule, Answer<R> answer) implements Serializable {}

    /** Copies the lists. */
    public Answers {
        all = List.copyOf(all);
        failures = List.copyOf(failures);
    }

    /** {@return what the yeses carry, in the set's order} */
    public List<R> yes() {
        return all.stream().flatMap(asked -> asked.answer().yes().stream()).collect(Collectors.toUnmodifiableList());
    }

    /** {@return what the first yes carries; absent if no rule said yes} */
    public Optional<R> first() {
        return all.stream().flatMap(asked -> asked.answer().yes().stream()).findFirst();
    }

    /** {@return whether every rule that was asked said yes; true if there was none} */
    public boolean allYes() {
        return all.stream().allMatch(asked -> asked.answer().truth() == Truth.YES);
    }

    /** {@return the rules that could not tell} */
    public List<Asked<R>> unknown() {
        return all.stream()
                .filter(asked -> asked.answer().truth() == Truth.UNKNOWN)
                .toList();
    }

    /** {@return whether more data could change the first yes: some rule asked before it, or all others, could not tell} */
    public boolean undecided() {
        for (Asked<R> asked : all) {
            if (asked.answer().truth() != Truth.NO) {
                return asked.answer().truth() == Truth.UNKNOWN;
            }
        }
        return false;
    }

    /** {@return one line for each rule: its name, yes, no or unknown, and why} */
    public String explain(Texts texts) {
        return all.stream()
                .map(asked -> asked.rule() + " " + asked.answer().truth() + ": "
                        + asked.answer().because().in(texts))
                .collect(Collectors.joining("\n"));
    }
}
