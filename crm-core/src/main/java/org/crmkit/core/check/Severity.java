package org.crmkit.core.check;

/** How much a finding weighs. */
public enum Severity {
    /** What was found could not be used; it was left out. */
    ERROR,
    /** What was found was used, but somebody should look. */
    WARNING,
    /** Worth knowing; nothing to do. */
    INFO
}
