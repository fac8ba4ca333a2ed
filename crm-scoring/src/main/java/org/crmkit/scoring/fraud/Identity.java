package org.crmkit.scoring.fraud;

import java.io.Serializable;
import org.crmkit.core.check.Checks;
import org.crmkit.core.customer.CustomerId;

/**
 * Something by which a customer can be recognised.
 *
 * @param customer whose it is
 * @param kind what kind of thing, as a code such as {@code registration}, {@code bank-account}, {@code phone}, {@code address}
 * @param value in the form in which it is compared; personal data
 */
public record Identity(CustomerId customer, String kind, String value) implements Serializable {
    /** Checks the kind and that there is a value. */
    public Identity {
        Checks.id(kind, "The kind of an identity");
        Checks.that(!value.isBlank(), "The {} of customer {} must not be blank", kind, customer);
    }

    /** {@return the customer and the kind; not the value, which is personal} */
    @Override
    public String toString() {
        return customer + " " + kind;
    }
}
