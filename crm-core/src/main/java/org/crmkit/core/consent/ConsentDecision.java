package org.crmkit.core.consent;

import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Worded;

/** What was decided, from the least to the most restrictive. */
public enum ConsentDecision implements Worded {
    /** The party said yes, or another basis in law permits it. */
    GRANTED("granted", "已同意"),
    /** Nobody asked: no decision, but silence under the model of its record; it takes back neither a yes nor a no. */
    NOT_ASKED("not asked", "未询问"),
    /** The party said yes and has yet to confirm that it was the party: no permission. */
    PENDING_CONFIRMATION("waiting to be confirmed", "待确认"),
    /** The party said no. */
    DENIED("denied", "已拒绝"),
    /** The party took an earlier yes back. */
    WITHDRAWN("withdrawn", "已撤回");

    private final LocalizedText words;

    ConsentDecision(String en, String zh) {
        this.words = LocalizedText.of(en, zh);
    }

    @Override
    public LocalizedText words() {
        return words;
    }
}
