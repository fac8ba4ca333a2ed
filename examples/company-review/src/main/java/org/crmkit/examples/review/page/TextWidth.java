package org.crmkit.examples.review.page;

/** Guesses how wide a text is drawn, rather too wide than too narrow, because fonts differ between machines. */
final class TextWidth {

    private static final String WIDE_LETTERS = "mwMW%@";
    private static final String NARROW_LETTERS = " .,:;'-()|il";
    private static final int FIRST_FULL_WIDTH = 0x1100;

    private TextWidth() {}

    /** The width of a text in a font of the given size, both in pixels. */
    static double of(String text, double fontSize) {
        return fontSize * text.codePoints().mapToDouble(TextWidth::ems).sum();
    }

    /** The text itself, or as many of its first letters as fit with an ellipsis into so many pixels. */
    static String fit(String text, double fontSize, double pixels) {
        if (of(text, fontSize) <= pixels) {
            return text;
        }
        double left = pixels - fontSize;
        int end = 0;
        while (end < text.length()) {
            int letter = text.codePointAt(end);
            left -= fontSize * ems(letter);
            if (left < 0) {
                break;
            }
            end += Character.charCount(letter);
        }
        return text.substring(0, end) + "\u2026";
    }

    private static double ems(int letter) {
        if (letter >= FIRST_FULL_WIDTH || WIDE_LETTERS.indexOf(letter) >= 0) {
            return 1;
        }
        if (NARROW_LETTERS.indexOf(letter) >= 0) {
            return 0.4;
        }
        return Character.isUpperCase(letter) ? 0.78 : 0.64;
    }
}
