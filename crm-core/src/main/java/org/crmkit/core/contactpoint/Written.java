package org.crmkit.core.contactpoint;

import java.util.List;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;

/** What somebody wrote as a contact point, as the readers of all kinds see it. */
final class Written {
    private static final char FIRST_WIDE = '\uFF01';
    private static final char LAST_WIDE = '\uFF5E';
    private static final int WIDE_TO_ASCII = FIRST_WIDE - '!';
    private static final char WIDE_SPACE = '\u3000';

    private Written() {}

    /** {@return the text with full-width forms of ASCII folded and without space and invisible characters at its ends} */
    static String clean(String raw) {
        StringBuilder folded = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean wide = c >= FIRST_WIDE && c <= LAST_WIDE;
            folded.append(wide ? (char) (c - WIDE_TO_ASCII) : c == WIDE_SPACE ? ' ' : c);
        }
        int start = 0;
        int end = folded.length();
        while (start < end && isBlank(folded.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(folded.charAt(end - 1))) {
            end--;
        }
        return folded.substring(start, end);
    }

    /** {@return whether no character is space, control, invisible or half of one} */
    static boolean isSolid(String text) {
        return text.codePoints().noneMatch(c -> isBlank(c) || Character.getType(c) == Character.SURROGATE);
    }

    /** {@return whether a character is space, control or invisible} */
    static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    /** {@return no key, and why} */
    static Checked<ContactKey> refused(String code, String raw, LocalizedText because) {
        return Checked.refused(List.of(Finding.warning(code, Place.NONE, raw, Reason.of(because))));
    }
}
