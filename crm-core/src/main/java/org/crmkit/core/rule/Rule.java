package org.crmkit.core.rule;

import java.io.Serializable;
import org.crmkit.core.value.AsOf;

/**
 * One statement about a subject, asked at a moment.
 *
 * <p>A rule is a pure function: the same subject and moment give the same answer, and what happened after the moment is
 * not looked at. Missing data is {@link Answer#unknown}, never zero, never an exception, never a quiet no.
 *
 * @param <S> what is asked about: a fact, a file, or a host's own row
 * @param <R> what a yes carries
 */
public interface Rule<S, R> extends Serializable {
    /** {@return the rule's name, which is its path} */
    RuleId id();

    /** {@return what the rule states, in one English sentence} */
    String statement();

    /** {@return yes, no or unknown, with the because} */
    Answer<R> ask(S subject, AsOf asOf);
}
