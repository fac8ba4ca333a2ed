package org.crmkit.core.install;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.CodeValue;
import org.crmkit.core.check.LocalizedText;

/**
 * What a warranty pays for. A host adds covers of its own by their code.
 *
 * @param code text of 1 to 200 characters; those that have a name here are kebab-case: {@code on-site}
 */
public record WarrantyCover(String code) implements CodeValue<WarrantyCover> {
    /** The parts that are replaced. */
    public static final WarrantyCover PARTS = new WarrantyCover("parts");

    /** The work. */
    public static final WarrantyCover LABOUR = new WarrantyCover("labour");

    /** That somebody comes to where it is installed. */
    public static final WarrantyCover ON_SITE = new WarrantyCover("on-site");

    private static final Map<WarrantyCover, LocalizedText> WORDS = Map.of(
            PARTS, LocalizedText.of("parts", "备件"),
            LABOUR, LocalizedText.of("labour", "人工"),
            ON_SITE, LocalizedText.of("on site", "上门"));

    /** Checks the code. */
    public WarrantyCover {
        Checks.id(code, "The code of a warranty's cover");
    }

    /** {@return the cover with that code} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WarrantyCover of(String code) {
        return new WarrantyCover(code);
    }

    /** {@return the covers that have a name here, in the order of their codes} */
    public static List<WarrantyCover> standard() {
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
