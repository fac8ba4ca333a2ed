package org.crmkit.core.consent;

import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Worded;

/** What silence means, from the less to the more restrictive. */
public enum ConsentModel implements Worded {
    /** Silence permits, until the party objects. */
    OPT_OUT("silence permits", "沉默视为允许"),
    /** Silence forbids, until the party agrees. */
    OPT_IN("silence forbids", "沉默视为禁止");

    private final LocalizedText words;

    ConsentModel(String en, String zh) {
        this.words = LocalizedText.of(en, zh);
    }

    @Override
    public LocalizedText words() {
        return words;
    }
}
