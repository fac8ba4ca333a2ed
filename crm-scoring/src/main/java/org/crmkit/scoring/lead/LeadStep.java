package org.crmkit.scoring.lead;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Worded;

/**
 * What to do next with a lead.
 *
 * @param code a short name for programs
 * @param name what to do, for people
 */
@JsonPropertyOrder({"code", "name"})
public record LeadStep(String code, LocalizedText name) implements Worded, Serializable {
    private static final List<LeadStep> STANDARD = List.of(
            of("first-contact", "make the first contact", "首次联系"),
            of("qualify", "ask for budget, authority, need and timeframe", "了解预算、决策权、需求和时间"),
            of("call-now", "call today", "今日致电"),
            of("call-this-week", "call this week", "本周致电"),
            of("nurture", "stay in touch", "保持培育"),
            of("let-rest", "let it rest", "暂不跟进"));

    /** Checks the code. */
    public LeadStep {
        Checks.id(code, "The code of a lead's next step");
    }

    /** {@return a step with its name in English and Chinese} */
    public static LeadStep of(String code, String en, String zh) {
        return new LeadStep(code, LocalizedText.of(en, zh));
    }

    /** {@return the six steps that the standard matrix speaks of} */
    public static List<LeadStep> standard() {
        return STANDARD;
    }

    /**
     * {@return the steps by code, as a pack of rules asks for them}
     *
     * @throws IllegalArgumentException if two have one code
     */
    public static Function<String, Optional<LeadStep>> named(Collection<LeadStep> steps) {
        Map<String, LeadStep> byCode = new LinkedHashMap<>();
        for (LeadStep step : steps) {
            Checks.that(
                    byCode.put(step.code, step) == null, "Each step must have its own code, found {} twice", step.code);
        }
        return code -> Optional.ofNullable(byCode.get(code));
    }

    @Override
    public LocalizedText words() {
        return name;
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
