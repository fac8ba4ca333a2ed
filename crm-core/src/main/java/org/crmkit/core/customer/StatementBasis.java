package org.crmkit.core.customer;

/** Where the company has a statement about a customer from. */
public enum StatementBasis {
    /** The customer said so. */
    STATED,
    /** Somebody, or a program, concluded it. */
    INFERRED
}
