package org.crmkit.core.contactpoint;

import java.util.Locale;
import java.util.Optional;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.LocalizedText;

/** Reads e-mail addresses. */
final class EmailForm {
    private static final String CODE = "contactpoint.no-email";
    private static final int LONGEST_LOCAL = 64;
    private static final String NOT_LOCAL = "<>()[],;:\\\"";
    private static final LocalizedText ONE_AT =
            LocalizedText.of("an e-mail address must have exactly one @", "电子邮件地址必须恰好包含一个@");
    private static final LocalizedText LOCAL = LocalizedText.of(
            "the part before @ must have 1 to 64 characters without space, brackets, commas and quotes",
            "@之前必须为1至64个字符，不含空格、括号、逗号和引号");
    private static final LocalizedText DOMAIN = LocalizedText.of(
            "the part after @ must be a domain of at most 255 characters, such as example.com",
            "@之后必须是不超过255个字符的域名，例如example.com");

    private EmailForm() {}

    static Checked<ContactKey> read(String raw) {
        String text = Written.clean(raw);
        int at = text.indexOf('@');
        if (at < 0 || at != text.lastIndexOf('@')) {
            return Written.refused(CODE, raw, ONE_AT);
        }
        String local = text.substring(0, at);
        boolean right = !local.isEmpty()
                && local.length() <= LONGEST_LOCAL
                && Written.isSolid(local)
                && local.chars().noneMatch(c -> NOT_LOCAL.indexOf(c) >= 0);
        if (!right) {
            return Written.refused(CODE, raw, LOCAL);
        }
        Optional<String> domain = HostForm.ascii(text.substring(at + 1));
        return domain.isPresent()
                ? Checked.of(new ContactKey(ContactKind.EMAIL, local + "@" + domain.get()))
                : Written.refused(CODE, raw, DOMAIN);
    }

    /** {@return the address in lower case and without what follows a plus}; one that begins with a plus keeps it. */
    static String withoutTag(String address) {
        int at = address.lastIndexOf('@');
        int plus = address.indexOf('+');
        boolean tagged = plus > 0 && plus < at;
        return (tagged ? address.substring(0, plus) + address.substring(at) : address).toLowerCase(Locale.ROOT);
    }
}
