package org.crmkit.core.contactpoint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.CodeValue;
import org.crmkit.core.check.LocalizedText;

/**
 * What a contact point is for. A host adds purposes of its own by their code.
 *
 * @param code text of 1 to 200 characters; those that have a name here are kebab-case
 */
public record Purpose(String code) implements CodeValue<Purpose> {
    /** Everything; what a contact point without a purpose is for. */
    public static final Purpose GENERAL = new Purpose("general");

    /** Invoices. */
    public static final Purpose BILLING = new Purpose("billing");

    /** Goods. */
    public static final Purpose SHIPPING = new Purpose("shipping");

    /** Payments and reminders. */
    public static final Purpose PAYMENT = new Purpose("payment");

    /** Orders. */
    public static final Purpose ORDER = new Purpose("order");

    /** Service cases and complaints. */
    public static final Purpose SUPPORT = new Purpose("support");

    /** Newsletters and offers. */
    public static final Purpose MARKETING = new Purpose("marketing");

    /** Reached at work. */
    public static final Purpose WORK = new Purpose("work");

    /** Reached at home. */
    public static final Purpose HOME = new Purpose("home");

    /** Carried along. */
    public static final Purpose MOBILE = new Purpose("mobile");

    /** A fax machine. */
    public static final Purpose FAX = new Purpose("fax");

    /** Answered by an assistant. */
    public static final Purpose ASSISTANT = new Purpose("assistant");

    private static final Map<Purpose, LocalizedText> WORDS = Map.ofEntries(
            Map.entry(GENERAL, LocalizedText.of("general use", "通用")),
            Map.entry(BILLING, LocalizedText.of("billing", "开票")),
            Map.entry(SHIPPING, LocalizedText.of("shipping", "收货")),
            Map.entry(PAYMENT, LocalizedText.of("payment", "付款")),
            Map.entry(ORDER, LocalizedText.of("orders", "订单")),
            Map.entry(SUPPORT, LocalizedText.of("support", "售后支持")),
            Map.entry(MARKETING, LocalizedText.of("marketing", "营销")),
            Map.entry(WORK, LocalizedText.of("work", "工作")),
            Map.entry(HOME, LocalizedText.of("home", "家庭")),
            Map.entry(MOBILE, LocalizedText.of("mobile", "移动电话")),
            Map.entry(FAX, LocalizedText.of("fax", "传真")),
            Map.entry(ASSISTANT, LocalizedText.of("assistant", "助理")));

    /** Checks the code. */
    public Purpose {
        Checks.id(code, "The code of a purpose");
    }

    /** {@return the purpose with that code} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Purpose of(String code) {
        return new Purpose(code);
    }

    /** {@return the purposes that have a name here, in the order of their codes} */
    public static List<Purpose> standard() {
        return WORDS.keySet().stream().sorted().toList();
    }

    /** {@return its name in English and Chinese; its code if it is a host's own} */
    @Override
    public LocalizedText words() {
        return WORDS.getOrDefault(this, LocalizedText.of(code));
    }

    /** {@return the code} */
    @JsonValue
    @Override
    public String toString() {
        return code;
    }
}
