package org.crmkit.core.rule;

/** Says which attribute could not be read; its message is without the value, which may be personal. */
public final class AttributeFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String attribute;

    AttributeFailure(String attribute, RuntimeException cause) {
        super("Attribute " + attribute + " cannot be read: " + cause.getClass().getSimpleName(), cause);
        this.attribute = attribute;
    }

    /** {@return the attribute's name} */
    public String attribute() {
        return attribute;
    }
}
