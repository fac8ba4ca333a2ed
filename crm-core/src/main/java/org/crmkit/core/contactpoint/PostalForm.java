package org.crmkit.core.contactpoint;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings postal addresses to the form in which they are compared. */
final class PostalForm {
    private static final int MOST_ROUNDS = 8;

    private PostalForm() {}

    static Optional<ContactKey> key(PostalAddress address) {
        List<String> parts = Stream.of(
                        address.country(),
                        address.region(),
                        address.city(),
                        address.district(),
                        address.street(),
                        address.postcode())
                .map(part -> part.map(PostalForm::plain).orElse(""))
                .toList();
        return parts.stream().allMatch(String::isEmpty)
                ? Optional.empty()
                : Optional.of(new ContactKey(ContactKind.POSTAL, String.join("|", parts)));
    }

    /** {@return a part in its plain form} Case and compatibility forms can call each other forth, hence the rounds. */
    private static String plain(String part) {
        String plain = part;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String next = once(plain);
            if (next.equals(plain)) {
                return plain;
            }
            plain = next;
        }
        return plain;
    }

    private static String once(String part) {
        String lower = Normalizer.normalize(part, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder();
        lower.codePoints().forEach(c -> words.appendCodePoint(isOfWord(c) ? c : ' '));
        return Stream.of(words.toString().split(" ", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static boolean isOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
