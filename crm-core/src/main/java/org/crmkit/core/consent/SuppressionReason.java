package org.crmkit.core.consent;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.CodeValue;
import org.crmkit.core.check.LocalizedText;

/**
 * Why nothing may be sent any more. A host adds reasons of its own by their code.
 *
 * @param code text of 1 to 200 characters; those that have a name here are kebab-case
 */
public record SuppressionReason(String code) implements CodeValue<SuppressionReason> {
    /** The party asked for no more. */
    public static final SuppressionReason UNSUBSCRIBED = new SuppressionReason("unsubscribed");

    /** What was sent came back. */
    public static final SuppressionReason BOUNCED = new SuppressionReason("bounced");

    /** The party complained about a message, or reported it as spam. */
    public static final SuppressionReason COMPLAINT = new SuppressionReason("complaint");

    /** Somebody of the company decided it. */
    public static final SuppressionReason MANUAL = new SuppressionReason("manual");

    /** The party stands on a public list of those who want no advertising. */
    public static final SuppressionReason PUBLIC_LIST = new SuppressionReason("public-list");

    private static final Map<SuppressionReason, LocalizedText> WORDS = Map.of(
            UNSUBSCRIBED, LocalizedText.of("unsubscribed", "已退订"),
            BOUNCED, LocalizedText.of("bounced", "退信"),
            COMPLAINT, LocalizedText.of("complaint", "投诉"),
            MANUAL, LocalizedText.of("set by hand", "人工设置"),
            PUBLIC_LIST, LocalizedText.of("on a public do-not-contact list", "列入公共免打扰名单"));

    /** Checks the code. */
    public SuppressionReason {
        Checks.id(code, "The reason of a suppression");
    }

    /** {@return the reason with that code} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SuppressionReason of(String code) {
        return new SuppressionReason(code);
    }

    /** {@return the reasons that have a name here, in the order of their codes} */
    public static List<SuppressionReason> standard() {
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
