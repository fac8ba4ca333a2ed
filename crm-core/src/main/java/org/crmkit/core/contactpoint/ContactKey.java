package org.crmkit.core.contactpoint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Sayable;

/**
 * By what two contact points are compared, whatever their spelling; written {@code email:tom@example.com}.
 *
 * <p>The readers here bring what was written to that form, or say in a finding why they cannot; reading a key's own text
 * gives the same key. A host with a better reader, such as libphonenumber, makes keys of its own.
 *
 * @param kind what kind of thing it is
 * @param text the normal form; personal data
 */
public record ContactKey(ContactKind kind, String text) implements Comparable<ContactKey>, Sayable {
    private static final Comparator<ContactKey> ORDER =
            Comparator.comparing(ContactKey::kind).thenComparing(ContactKey::text);

    /** Checks that there is a text. */
    public ContactKey {
        Checks.that(!text.isBlank(), "The key of a contact point must not be blank");
    }

    /**
     * {@return the key of an e-mail address, or the finding {@code contactpoint.no-email}}
     *
     * <p>There must be one {@code @}, 1 to 64 characters before it and a domain of at most 255 after it. The domain is
     * written in lower case and in ASCII as IDNA 2003 has it; the part before it is kept as it is, but for full-width forms
     * and surrounding space.
     */
    public static Checked<ContactKey> email(String raw) {
        return EmailForm.read(raw);
    }

    /**
     * {@return the key of a phone number, or the finding {@code contactpoint.no-phone}}
     *
     * <p>{@code 010-1234 5678 转 8001} becomes {@code +861012345678;ext=8001}: digits of any script, a leading {@code +} or
     * {@code 00}, else the country code given; the trunk zero, {@code (0)} and signs between digits are dropped; an extension
     * follows 转, 分机, 内线, ext, x or #. 7 to 15 digits in all, as E.164 has it. Which numbers are in use is not checked.
     *
     * @param countryCode the country code of numbers written without one, digits only, such as {@code 86}
     * @throws IllegalArgumentException if the country code is not 1 to 3 digits
     */
    public static Checked<ContactKey> phone(String raw, String countryCode) {
        return PhoneForm.of(countryCode).read(raw);
    }

    /** {@return the key of a phone number with its country code; see {@link #phone(String, String)}} */
    public static Checked<ContactKey> phone(String raw) {
        return PhoneForm.international().read(raw);
    }

    /**
     * {@return the key of a web page, or the finding {@code contactpoint.no-web-address}}
     *
     * <p>{@code HTTPS://www.Example.com/Tea/} becomes {@code example.com/Tea}: without scheme, {@code www.}, the scheme's own
     * port, fragment and trailing slashes, the host in lower case and ASCII; path and query are kept. Schemes other than http
     * and https are not web pages, and neither is an address that carries a user's name.
     */
    public static Checked<ContactKey> web(String raw) {
        return WebForm.read(raw);
    }

    /**
     * {@return the key of an account, or the finding {@code contactpoint.no-social-account}}
     *
     * @param platform which network or messenger, such as {@code wechat}; its case does not count
     * @param handle the name there, with or without {@code @}; its case does not count
     */
    public static Checked<ContactKey> social(String platform, String handle) {
        return SocialForm.read(platform, handle);
    }

    /** {@return the key of a postal address}, its parts without case, punctuation and full-width forms; absent if none remain. */
    public static Optional<ContactKey> postal(PostalAddress address) {
        return PostalForm.key(address);
    }

    /** {@return the key that a text names} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ContactKey parse(String text) {
        for (ContactKind kind : ContactKind.values()) {
            String start = prefix(kind);
            if (text.startsWith(start)) {
                return new ContactKey(kind, text.substring(start.length()));
            }
        }
        throw new IllegalArgumentException("The key of a contact point must read like email:tom@example.com");
    }

    /**
     * {@return a coarser key under which the same mailbox is likely found}: of an e-mail address, in lower case and without a
     * {@code +tag}; of anything else, the same. Not to write to.
     */
    public ContactKey matchKey() {
        return kind == ContactKind.EMAIL ? new ContactKey(kind, EmailForm.withoutTag(text)) : this;
    }

    @Override
    public int compareTo(ContactKey other) {
        return ORDER.compare(this, other);
    }

    /** {@return the text form} */
    @JsonValue
    @Override
    public String toString() {
        return prefix(kind) + text;
    }

    private static String prefix(ContactKind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + ":";
    }
}
