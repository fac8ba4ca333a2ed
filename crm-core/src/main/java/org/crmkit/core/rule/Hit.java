package org.crmkit.core.rule;

/** Which yeses of a rule set count. */
public enum Hit {
    /** All of them; every rule is asked. */
    ALL,
    /** The first in the set's order; the rules behind it are not asked, unknown ones before it are passed over. */
    FIRST,
    /** At most one may say yes; every rule is asked, and where several say yes none counts. */
    UNIQUE
}
