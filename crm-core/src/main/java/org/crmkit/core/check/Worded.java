package org.crmkit.core.check;

/** A value that is said in words, which may be of several languages; its {@code toString()} stays its exact text. */
public interface Worded extends Sayable {
    @Override
    default SayAs sayAs() {
        return SayAs.WORDS;
    }

    /** {@return the words to say} */
    @Override
    LocalizedText words();
}
