package org.crmkit.core.customer;

/** How a customer came into a class. */
public enum ClassificationOrigin {
    /** By a rule. */
    RULE,
    /** By somebody's hand, over what the rule says, for as long as the period lasts. */
    MANUAL
}
