package org.crmkit.pipeline.flow;

import java.io.Serializable;
import java.util.List;
import org.crmkit.core.check.Reason;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.rule.Truth;

/** Whether something may be moved from a state to another, with what every guard said. Immutable. */
public sealed interface Decision<K> extends Serializable permits Allowed, Refused {
    /** {@return where it stands} */
    K from();

    /** {@return where it is to go} */
    K to();

    /** {@return what each guard said, in the move's order; empty if there is none, or no such move} */
    List<Verdict> verdicts();

    /**
     * What one guard said.
     *
     * @param rule which guard
     * @param truth yes, which lets pass, no, or unknown, which it also is where the guard failed
     * @param because why
     */
    record Verdict(RuleId rule, Truth truth, Reason because) implements Serializable {}
}
