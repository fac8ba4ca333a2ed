package org.crmkit.core.check;

import java.io.Serializable;

/** A value that may stand in a sentence: its {@code toString()} is its exact text. */
public interface Sayable extends Serializable {
    /** {@return how the value is said; as plain text unless the type knows better} */
    default SayAs sayAs() {
        return SayAs.TEXT;
    }

    /** {@return the words to say; the exact text unless the value has words in several languages} */
    default LocalizedText words() {
        return LocalizedText.of(toString());
    }
}
