package org.crmkit.core.opportunity;

import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Worded;

/** In which sum of a forecast a deal counts, the least certain first. */
public enum ForecastCategory implements Worded {
    /** In none. */
    OMITTED("omitted", "不计入"),
    /** It may come. */
    PIPELINE("pipeline", "储备"),
    /** It comes if things go well. */
    BEST_CASE("best case", "最佳情况"),
    /** It will probably come. */
    MOST_LIKELY("most likely", "最可能"),
    /** Its owner promises it. */
    COMMIT("commit", "承诺"),
    /** It has come. */
    CLOSED("closed", "已成交");

    private final LocalizedText words;

    ForecastCategory(String en, String zh) {
        this.words = LocalizedText.of(en, zh);
    }

    /** {@return whether a deal that stands so can count so}: only what is won has come, and what is lost counts nowhere. */
    boolean fits(StageCategory category) {
        return this == OMITTED
                || switch (category) {
                    case OPEN -> this != CLOSED;
                    case WON -> this == CLOSED;
                    case LOST -> false;
                };
    }

    @Override
    public LocalizedText words() {
        return words;
    }
}
