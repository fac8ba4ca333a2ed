package org.crmkit.core.consent;

import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Worded;

/** On what in law a decision rests; the six bases of article 6 of the General Data Protection Regulation. */
public enum LawfulBasis implements Worded {
    /** The person agreed. */
    CONSENT("consent", "同意"),
    /** A contract with the person needs it. */
    CONTRACT("contract", "履行合同"),
    /** A law demands it. */
    LEGAL_OBLIGATION("legal obligation", "法定义务"),
    /** It protects somebody's life. */
    VITAL_INTEREST("vital interest", "重大利益"),
    /** It is done in the public interest. */
    PUBLIC_INTEREST("public interest", "公共利益"),
    /** An interest of the company that the person's does not outweigh. */
    LEGITIMATE_INTEREST("legitimate interest", "正当利益");

    private final LocalizedText words;

    LawfulBasis(String en, String zh) {
        this.words = LocalizedText.of(en, zh);
    }

    @Override
    public LocalizedText words() {
        return words;
    }
}
