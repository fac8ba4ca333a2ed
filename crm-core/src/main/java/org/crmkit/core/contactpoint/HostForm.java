package org.crmkit.core.contactpoint;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;

/** Brings a host or domain to lower-case ASCII. */
final class HostForm {
    private static final int LONGEST = 255;

    private HostForm() {}

    /** {@return the host in ASCII}; absent if it is none, or has one part only. */
    static Optional<String> ascii(String host) {
        if (host.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String ascii = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED | IDN.USE_STD3_ASCII_RULES)
                    .toLowerCase(Locale.ROOT);
            String whole = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
            boolean right = whole.length() <= LONGEST && whole.indexOf('.') > 0 && !whole.endsWith(".");
            return right ? Optional.of(whole) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // that is how IDN says no
        }
    }
}
