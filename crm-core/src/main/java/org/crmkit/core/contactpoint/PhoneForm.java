package org.crmkit.core.contactpoint;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;

/**
 * Reads phone numbers.
 *
 * @param countryCode of numbers written without one; empty if such numbers cannot be read
 */
record PhoneForm(String countryCode) {
    private static final String CODE = "contactpoint.no-phone";
    private static final int LONGEST_TEXT = 100;
    private static final String CHINA = "86";
    private static final int LONGEST_IN_CHINA = 11;
    private static final String NORTH_AMERICA = "1";
    private static final int NORTH_AMERICAN_WITH_TRUNK = 11;
    /** Italy, San Marino and the Vatican, where the leading zero is part of the number. */
    private static final Set<String> ZERO_STAYS = Set.of("39", "378", "379");

    private static final Pattern COUNTRY_CODE = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern EXTENSION =
            Pattern.compile("(.*?)(?:;ext=|转|轉|分机号?|分機號?|内线|內線|extension|extn?|x|#)[ :.]*([0-9]{1,10})[ )]*");
    private static final Pattern BETWEEN = Pattern.compile("[ ()./\\p{Pd}\\u2212\\u00B7]+");
    private static final Pattern ABROAD = Pattern.compile("(?:\\+|00)([1-9][0-9]*)");
    private static final Pattern AT_HOME = Pattern.compile("0?[1-9][0-9]*");
    private static final Pattern E164 = Pattern.compile("[1-9][0-9]{6,14}");
    private static final LocalizedText DIGITS = LocalizedText.of(
            "a phone number must have digits, +, signs between digits and one extension only",
            "电话号码只能包含数字、+、分隔符和一个分机号");
    private static final LocalizedText NO_COUNTRY =
            LocalizedText.of("without + or 00 it is not known which country it belongs to", "没有+或00前缀，无法判断所属国家");
    private static final LocalizedText LENGTH =
            LocalizedText.of("a phone number must have 7 to 15 digits with its country code", "电话号码连同国家代码必须为7至15位数字");

    static PhoneForm of(String countryCode) {
        Checks.that(
                COUNTRY_CODE.matcher(countryCode).matches(),
                "A country code must be 1 to 3 digits such as 86, found '{}'",
                countryCode);
        return new PhoneForm(countryCode);
    }

    static PhoneForm international() {
        return new PhoneForm("");
    }

    Checked<ContactKey> read(String raw) {
        String text = raw.length() > LONGEST_TEXT ? "" : plain(raw);
        Matcher extended = EXTENSION.matcher(text);
        boolean hasExtension = extended.matches();
        String number = hasExtension ? extended.group(1) : text;
        String extension = hasExtension ? ";ext=" + extended.group(2) : "";
        String joined = BETWEEN.matcher(withoutInnerTrunk(number)).replaceAll("");
        Matcher abroad = ABROAD.matcher(joined);
        boolean withCountry = abroad.matches();
        if (!withCountry && !AT_HOME.matcher(joined).matches()) {
            return Written.refused(CODE, raw, DIGITS);
        } else if (!withCountry && countryCode.isEmpty()) {
            return Written.refused(CODE, raw, NO_COUNTRY);
        }
        String digits = withCountry ? withoutTrunk(abroad.group(1)) : atHome(joined);
        return E164.matcher(digits).matches()
                ? Checked.of(new ContactKey(ContactKind.PHONE, "+" + digits + extension))
                : Written.refused(CODE, raw, LENGTH);
    }

    /** {@return the text in lower case with digits of all scripts and all spaces as in ASCII} */
    private static String plain(String raw) {
        StringBuilder plain = new StringBuilder();
        Written.clean(raw).codePoints().forEach(c -> {
            int digit = Character.digit(c, 10);
            plain.appendCodePoint(digit >= 0 ? '0' + digit : Written.isBlank(c) ? ' ' : c);
        });
        String lower = plain.toString().toLowerCase(Locale.ROOT);
        return lower.startsWith("tel:") ? lower.substring("tel:".length()) : lower;
    }

    /** {@return an international number without the zero that is dialled at home only: +49 (0)30} */
    private static String withoutInnerTrunk(String number) {
        boolean abroad = number.startsWith("+") || number.startsWith("(+") || number.startsWith("00");
        return abroad ? number.replace("(0)", "") : number;
    }

    /** {@return digits with a country code, without a trunk zero after our own} */
    private String withoutTrunk(String digits) {
        boolean ours = !countryCode.isEmpty() && digits.startsWith(countryCode);
        return ours ? countryCode + withoutZeros(digits.substring(countryCode.length())) : digits;
    }

    private String atHome(String digits) {
        if (countryCode.equals(CHINA) && digits.startsWith(CHINA) && digits.length() > LONGEST_IN_CHINA) {
            return withoutTrunk(digits); // 8613800138000: the country code stands there, only the plus was lost
        }
        boolean trunk = countryCode.equals(NORTH_AMERICA)
                && digits.startsWith(NORTH_AMERICA)
                && digits.length() == NORTH_AMERICAN_WITH_TRUNK;
        return countryCode + (trunk ? digits.substring(1) : withoutZeros(digits));
    }

    private String withoutZeros(String digits) {
        int zeros = 0;
        while (!ZERO_STAYS.contains(countryCode) && zeros < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return digits.substring(zeros);
    }
}
