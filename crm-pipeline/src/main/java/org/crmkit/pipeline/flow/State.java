package org.crmkit.pipeline.flow;

import java.io.Serializable;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;

/**
 * One state of a flow.
 *
 * @param key by which it is told apart, usually a code
 * @param name for people
 * @param category what the host and its reports make of it, such as {@code OPEN}; a flow does not look at it
 * @param role whether it is where everything begins, where something may end, or neither
 * @param archived whether it is no longer entered; what stands there still may leave, and old histories stay readable
 */
public record State<K>(K key, LocalizedText name, String category, Role role, boolean archived)
        implements Serializable {

    /** Where in a flow a state stands. */
    public enum Role {
        /** Where everything begins. */
        START,
        /** On the way. */
        STEP,
        /** Where something may stay for good; it may still be moved back from there. */
        END
    }

    /** Checks the category, and that the start is not archived. */
    public State {
        Checks.id(category, "The category of a state");
        Checks.that(!archived || role != Role.START, "The start of a flow must not be archived, found {}", key);
    }

    /** {@return the state in which everything begins} */
    public static <K> State<K> start(K key, String en, String zh, String category) {
        return new State<>(key, LocalizedText.of(en, zh), category, Role.START, false);
    }

    /** {@return a state on the way} */
    public static <K> State<K> step(K key, String en, String zh, String category) {
        return new State<>(key, LocalizedText.of(en, zh), category, Role.STEP, false);
    }

    /** {@return a state in which something may stay for good} */
    public static <K> State<K> end(K key, String en, String zh, String category) {
        return new State<>(key, LocalizedText.of(en, zh), category, Role.END, false);
    }

    /** {@return this state, no longer entered} */
    public State<K> archive() {
        return new State<>(key, name, category, role, true);
    }
}
