package org.crmkit.core.check;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Fills sentences: {@code {}} takes the next argument, {@code {2}} the one with that number from zero. */
final class Template {
    private Template() {}

    /** {@return the filled sentence} A place without argument stays visible as written. */
    static String fill(String template, IntFunction<@Nullable String> argument) {
        int open = template.indexOf('{');
        if (open < 0) {
            return template;
        }
        StringBuilder sentence = new StringBuilder(template.length() + 32);
        int done = 0;
        int next = 0;
        while (open >= 0) {
            int close = closing(template, open);
            int place = close < 0 ? -1 : close == open + 1 ? next++ : number(template, open + 1, close);
            String value = place < 0 ? null : argument.apply(place);
            if (value != null) {
                sentence.append(template, done, open).append(value);
                done = close + 1;
            }
            open = template.indexOf('{', open + 1);
        }
        return sentence.append(template, done, template.length()).toString();
    }

    /** {@return where the brace closes}, or -1 if more than two characters stand between. */
    private static int closing(String template, int open) {
        int end = Math.min(template.length(), open + 4);
        for (int i = open + 1; i < end; i++) {
            if (template.charAt(i) == '}') {
                return i;
            }
        }
        return -1;
    }

    /** {@return the number written there}, or -1 if it is none. */
    private static int number(String template, int from, int until) {
        int number = 0;
        for (int i = from; i < until; i++) {
            int digit = template.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
