package org.crmkit.core.contactpoint;

import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Worded;

/** What kind of thing one uses to reach a party. */
public enum ContactKind implements Worded {
    /** An e-mail address. */
    EMAIL("e-mail address", "电子邮件地址"),
    /** A telephone or fax number. */
    PHONE("phone number", "电话号码"),
    /** A postal address. */
    POSTAL("postal address", "邮寄地址"),
    /** A page of the web. */
    WEB("web address", "网址"),
    /** An account of a social network or messenger. */
    SOCIAL("social account", "社交账号");

    private final LocalizedText words;

    ContactKind(String en, String zh) {
        this.words = LocalizedText.of(en, zh);
    }

    @Override
    public LocalizedText words() {
        return words;
    }
}
