package org.crmkit.core.marketing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.CodeValue;
import org.crmkit.core.check.LocalizedText;

/**
 * In what way a campaign turns to people. A host adds kinds of its own by their code; the standard ones follow the list of the
 * Common Data Model of Dynamics 365.
 *
 * @param code text of 1 to 200 characters; those that have a name here are kebab-case: {@code direct-marketing}
 */
public record CampaignKind(String code) implements CodeValue<CampaignKind> {
    /** To whom it may concern: in print, on air, on posters, on web sites of others. */
    public static final CampaignKind ADVERTISEMENT = new CampaignKind("advertisement");

    /** To each on a list: by letter, message or call. */
    public static final CampaignKind DIRECT_MARKETING = new CampaignKind("direct-marketing");

    /** To those who come: a fair, a seminar, an open day. */
    public static final CampaignKind EVENT = new CampaignKind("event");

    /** Together with another brand. */
    public static final CampaignKind CO_BRANDING = new CampaignKind("co-branding");

    /** In any other way. */
    public static final CampaignKind OTHER = new CampaignKind("other");

    private static final Map<CampaignKind, LocalizedText> WORDS = Map.of(
            ADVERTISEMENT, LocalizedText.of("advertisement", "广告"),
            DIRECT_MARKETING, LocalizedText.of("direct marketing", "直复营销"),
            EVENT, LocalizedText.of("event", "活动"),
            CO_BRANDING, LocalizedText.of("co-branding", "联合品牌"),
            OTHER, LocalizedText.of("other", "其他"));

    /** Checks the code. */
    public CampaignKind {
        Checks.id(code, "The code of a kind of campaign");
    }

    /** {@return the kind with that code} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CampaignKind of(String code) {
        return new CampaignKind(code);
    }

    /** {@return the kinds that have a name here, in the order of their codes} */
    public static List<CampaignKind> standard() {
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
