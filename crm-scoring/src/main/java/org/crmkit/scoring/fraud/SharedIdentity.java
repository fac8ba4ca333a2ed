package org.crmkit.scoring.fraud;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.customer.CustomerId;

/**
 * An identity of one customer that others have as well.
 *
 * @param kind what kind of thing it is
 * @param others who else has it, by id
 */
public record SharedIdentity(String kind, List<CustomerId> others) implements Serializable {
    private static final Map<String, LocalizedText> NAMES = Map.of(
            "registration", LocalizedText.of("registration id", "注册号"),
            "bank-account", LocalizedText.of("bank account", "银行账户"),
            "phone", LocalizedText.of("phone number", "电话号码"),
            "address", LocalizedText.of("postal address", "邮寄地址"));

    /** Copies the list. */
    public SharedIdentity {
        others = List.copyOf(others);
    }

    /** {@return the name of its kind in English and Chinese; the code if it is a host's own} */
    public LocalizedText name() {
        return NAMES.getOrDefault(kind, LocalizedText.of(kind));
    }
}
