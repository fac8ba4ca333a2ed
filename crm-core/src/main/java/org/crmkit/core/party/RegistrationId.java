package org.crmkit.core.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import org.crmkit.core.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What an authority or register knows a party by: a tax number, a company number, a person's identity number.
 *
 * <p>A wrong one is kept and flagged, never refused: it is what the source said. Of a scheme whose check stands here, the
 * flag is always what the check says; so far that is {@link #USCC}. Of any other it is what the host says.
 *
 * @param scheme which register, as a code such as {@code uscc}, {@code vat}, {@code duns}, {@code lei}
 * @param value the number as it was written; never blank
 * @param verification whether it can be right
 */
@JsonPropertyOrder({"scheme", "value", "verification"})
public record RegistrationId(String scheme, String value, Verification verification) implements Serializable {
    /** China's unified social credit code, 统一社会信用代码, of GB 32100-2015. */
    public static final String USCC = "uscc";

    private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int BASE = 31;
    private static final int WEIGHT_STEP = 3;

    /** Whether a registration id can be right. */
    public enum Verification {
        /** Nobody has looked. */
        UNVERIFIED,
        /** It passes its scheme's check, or the host found it in the register. */
        VALID,
        /** It fails its scheme's check, or the host did not find it. */
        INVALID
    }

    /** Checks the parts and, where the scheme has a check here, sets the flag. */
    public RegistrationId {
        Checks.id(scheme, "The scheme of a registration id");
        Checks.that(!value.isBlank(), "A registration id of scheme {} must not be blank", scheme);
        if (scheme.equals(USCC)) {
            verification = passes(normalized(value)) ? Verification.VALID : Verification.INVALID;
        }
    }

    /** {@return a registration id with the flag of its scheme's check; unverified if there is none} */
    public static RegistrationId of(String scheme, String value) {
        return new RegistrationId(scheme, value, Verification.UNVERIFIED);
    }

    /** {@return a unified social credit code, valid or not} */
    public static RegistrationId uscc(String value) {
        return of(USCC, value);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static RegistrationId fromJson(
            @JsonProperty(value = "scheme", required = true) String scheme,
            @JsonProperty(value = "value", required = true) String value,
            @JsonProperty("verification") @JsonSetter(nulls = Nulls.SET) @Nullable Verification verification) {
        return new RegistrationId(scheme, value, verification == null ? Verification.UNVERIFIED : verification);
    }

    /** {@return the value as it is compared: full-width forms folded, letters and digits only, upper case} */
    public String normalized() {
        return normalized(value);
    }

    private static String normalized(String value) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(value, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /**
     * {@return whether 18 digits of base 31 have the right last one} The weights are the powers of 3 modulo 31; the check
     * digit is {@code (31 - sum % 31) % 31}. A formula without the outer modulo, which is often met, refuses every right
     * code that ends in 0.
     */
    private static boolean passes(String code) {
        if (code.length() != LENGTH || !code.chars().allMatch(digit -> DIGITS.indexOf(digit) >= 0)) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += DIGITS.indexOf(code.charAt(i)) * weight;
            weight = weight * WEIGHT_STEP % BASE;
        }
        return DIGITS.indexOf(code.charAt(LENGTH - 1)) == (BASE - sum % BASE) % BASE;
    }
}
