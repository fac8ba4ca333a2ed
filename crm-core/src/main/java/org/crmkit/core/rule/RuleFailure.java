package org.crmkit.core.rule;

import java.io.Serializable;
import java.util.Optional;

/** A rule that threw an exception instead of answering; in the answers it stands as unknown, never as a no. */
public final class RuleFailure implements Serializable {
    private static final long serialVersionUID = 1;

    private final RuleId rule;
    private final RuntimeException cause;

    RuleFailure(RuleId rule, RuntimeException cause) {
        this.rule = rule;
        this.cause = cause;
    }

    /** {@return the rule that failed} */
    public RuleId rule() {
        return rule;
    }

    /** {@return the attribute that could not be read, if that was why} */
    public Optional<String> attribute() {
        return cause instanceof AttributeFailure failure ? Optional.of(failure.attribute()) : Optional.empty();
    }

    /** {@return what it threw} */
    public RuntimeException cause() {
        return cause;
    }

    /** {@return the rule and the kind of exception; not its message, which may hold personal data} */
    @Override
    public String toString() {
        return "RuleFailure[" + rule + ", " + cause.getClass().getName() + "]";
    }
}
