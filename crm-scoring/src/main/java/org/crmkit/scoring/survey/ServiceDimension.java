package org.crmkit.scoring.survey;

import java.util.List;
import java.util.Map;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.CodeValue;
import org.crmkit.core.check.LocalizedText;

/**
 * What service is judged by. A host adds dimensions of its own by their code.
 *
 * <p>The five that have a name here are those of A. Parasuraman, V. A. Zeithaml and L. L. Berry, "SERVQUAL: A Multiple-Item Scale
 * for Measuring Consumer Perceptions of Service Quality", Journal of Retailing 64 (1988).
 *
 * @param code text that can be an id
 */
public record ServiceDimension(String code) implements CodeValue<ServiceDimension> {
    /** How premises, equipment and people look. */
    public static final ServiceDimension TANGIBLES = new ServiceDimension("tangibles");

    /** Whether what was promised is done, and done right. */
    public static final ServiceDimension RELIABILITY = new ServiceDimension("reliability");

    /** Whether help comes willingly and soon. */
    public static final ServiceDimension RESPONSIVENESS = new ServiceDimension("responsiveness");

    /** Whether people know their business and are polite, and are trusted for it. */
    public static final ServiceDimension ASSURANCE = new ServiceDimension("assurance");

    /** Whether a customer is cared for as a person. */
    public static final ServiceDimension EMPATHY = new ServiceDimension("empathy");

    private static final List<ServiceDimension> STANDARD =
            List.of(TANGIBLES, RELIABILITY, RESPONSIVENESS, ASSURANCE, EMPATHY);
    private static final Map<ServiceDimension, LocalizedText> WORDS = Map.of(
            TANGIBLES, LocalizedText.of("tangibles", "有形性"),
            RELIABILITY, LocalizedText.of("reliability", "可靠性"),
            RESPONSIVENESS, LocalizedText.of("responsiveness", "响应性"),
            ASSURANCE, LocalizedText.of("assurance", "保证性"),
            EMPATHY, LocalizedText.of("empathy", "移情性"));

    /** Checks the code. */
    public ServiceDimension {
        Checks.id(code, "The code of a dimension of service");
    }

    /** {@return the five dimensions of SERVQUAL} */
    public static List<ServiceDimension> standard() {
        return STANDARD;
    }

    /** {@return its name in English and Chinese; its code if it is a host's own} */
    @Override
    public LocalizedText words() {
        return WORDS.getOrDefault(this, LocalizedText.of(code));
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
