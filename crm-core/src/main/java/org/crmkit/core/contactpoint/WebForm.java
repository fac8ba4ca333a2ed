package org.crmkit.core.contactpoint;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.LocalizedText;

/** Reads addresses of web pages. */
final class WebForm {
    private static final String CODE = "contactpoint.no-web-address";
    private static final int LONGEST = 2_000;
    private static final String WWW = "www.";
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://(.*)");
    private static final Pattern PARTS = Pattern.compile("([^/?#:@\\\\]+)(?::([0-9]{1,5}))?([/?][^#]*)?(?:#.*)?");
    private static final LocalizedText FORM = LocalizedText.of(
            "a web address must read like example.com/page, without spaces", "网址必须形如example.com/page，不含空格");
    private static final LocalizedText NOT_WEB = LocalizedText.of(
            "a web address must begin with http:// or https://, or with its host", "网址必须以http://、https://或主机名开头");
    private static final LocalizedText HOST = LocalizedText.of(
            "the host of a web address must be a domain such as example.com", "网址的主机必须是域名，例如example.com");

    private WebForm() {}

    static Checked<ContactKey> read(String raw) {
        String text = raw.length() > LONGEST ? "" : Written.clean(raw);
        Matcher schemed = SCHEME.matcher(text);
        boolean hasScheme = schemed.matches();
        String scheme = hasScheme ? schemed.group(1).toLowerCase(Locale.ROOT) : "";
        if (hasScheme && !scheme.equals("http") && !scheme.equals("https")) {
            return Written.refused(CODE, raw, NOT_WEB);
        }
        Matcher parts = PARTS.matcher(hasScheme ? schemed.group(2) : text);
        if (!Written.isSolid(text) || !parts.matches()) {
            return Written.refused(CODE, raw, FORM);
        }
        Optional<String> host = HostForm.ascii(parts.group(1));
        if (host.isEmpty()) {
            return Written.refused(CODE, raw, HOST);
        }
        String port = Optional.ofNullable(parts.group(2))
                .filter(number -> !number.equals(ownPort(scheme)))
                .map(number -> ":" + number)
                .orElse("");
        String page = page(Optional.ofNullable(parts.group(3)).orElse(""));
        return Checked.of(new ContactKey(ContactKind.WEB, withoutWww(host.get()) + port + page));
    }

    private static String ownPort(String scheme) {
        return scheme.equals("http") ? "80" : scheme.equals("https") ? "443" : "";
    }

    /** {@return the host without {@code www.}, as long as a domain remains} */
    private static String withoutWww(String host) {
        String rest = host;
        while (rest.startsWith(WWW) && rest.indexOf('.', WWW.length()) > 0) {
            rest = rest.substring(WWW.length());
        }
        return rest;
    }

    /** {@return path and query: a query stands behind a path, and a path alone ends without a slash} */
    private static String page(String page) {
        if (page.indexOf('?') >= 0) {
            return page.startsWith("?") ? "/" + page : page;
        }
        int end = page.length();
        while (end > 0 && page.charAt(end - 1) == '/') {
            end--;
        }
        return page.substring(0, end);
    }
}
