package org.crmkit.core.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;

/**
 * Names: lower-case words joined by hyphens, in parts joined by dots, beginning with a letter; and which of them somebody may
 * have meant who wrote one that does not exist.
 */
final class Names {
    private static final int MOST_NEAR = 3;
    private static final int MOST_LISTED = 10;
    private static final int LONGEST_COMPARED = 40;
    private static final int MOST_COMPARED = 1_000;

    private Names() {}

    /** {@return whether the text is a name of so many parts and characters at most} */
    static boolean fits(String text, int mostParts, int longest) {
        return text.length() <= longest && parts(text) <= mostParts;
    }

    /** {@return how many parts the name has} As many as there are numbers if it is none. */
    private static int parts(String name) {
        int parts = 1;
        boolean begins = true;
        for (int i = 0; i < name.length(); i++) {
            char character = name.charAt(i);
            boolean letter = character >= 'a' && character <= 'z';
            boolean digit = character >= '0' && character <= '9' && i > 0;
            boolean joint = (character == '-' || character == '.') && !begins;
            if (!letter && !digit && !joint) {
                return Integer.MAX_VALUE;
            }
            parts += character == '.' ? 1 : 0;
            begins = joint;
        }
        return begins ? Integer.MAX_VALUE : parts;
    }

    /** {@return advice} The nearest names, or, where none is near, the first of those that exist. */
    static LocalizedText advice(String wanted, Collection<String> names) {
        List<String> nearest = wanted.length() > LONGEST_COMPARED ? List.of() : near(wanted, names);
        if (!nearest.isEmpty()) {
            return Phrase.of("did you mean {}?", "是否想写{}？", Phrase.list(nearest));
        }
        List<String> some = names.stream().limit(MOST_LISTED).toList();
        return some.isEmpty()
                ? LocalizedText.of("there is none", "一个也没有")
                : Phrase.of("choose from {}{}", "可选：{}{}", Phrase.list(some), names.size() > MOST_LISTED ? ", …" : "");
    }

    /** Looks at so many names of such a length that a hostile pack cannot make it slow. */
    private static List<String> near(String wanted, Collection<String> names) {
        int near = Math.max(1, wanted.length() / 3);
        Map<Integer, List<String>> byDistance = new TreeMap<>();
        names.stream().limit(MOST_COMPARED).forEach(name -> {
            int distance = Math.abs(name.length() - wanted.length()) > near ? near + 1 : distance(wanted, name);
            if (distance <= near) {
                byDistance.computeIfAbsent(distance, none -> new ArrayList<>()).add(name);
            }
        });
        return byDistance.values().stream()
                .flatMap(List::stream)
                .limit(MOST_NEAR)
                .toList();
    }

    /** {@return how many characters to put in, take out, replace or swap with their neighbour turn one into the other} */
    static int distance(String one, String other) {
        int[] before = new int[0];
        int[] above = new int[other.length() + 1];
        Arrays.setAll(above, place -> place);
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
                boolean swap = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swap) {
                    row[j] = Math.min(row[j], 1 + before[j - 2]);
                }
            }
            before = above;
            above = row;
        }
        return above[other.length()];
    }
}
