package org.crmkit.pipeline.flow;

import java.io.Serializable;
import java.util.List;
import org.crmkit.core.rule.Rule;

/**
 * One way from a state to another.
 *
 * @param from where it begins
 * @param to where it ends
 * @param back whether it goes back: to a state that stands earlier in the flow, or out of an end
 * @param guards the rules that must all say yes, in order
 */
public record Move<K, S>(K from, K to, boolean back, List<Rule<? super S, ?>> guards) implements Serializable {
    /** Copies the guards. */
    public Move {
        guards = List.copyOf(guards);
    }
}
