package org.crmkit.core.contactpoint;

import java.util.Locale;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.LocalizedText;

/** Reads accounts of social networks and messengers. */
final class SocialForm {
    private static final String CODE = "contactpoint.no-social-account";
    private static final int LONGEST = 200;
    private static final LocalizedText PLATFORM = LocalizedText.of(
            "the platform of an account must be a code such as wechat, without spaces and colons",
            "账号所属平台必须是代码，例如wechat，不含空格和冒号");
    private static final LocalizedText HANDLE = LocalizedText.of(
            "the name of an account must have 1 to 200 characters without spaces", "账号名称必须为1至200个字符，不含空格");

    private SocialForm() {}

    static Checked<ContactKey> read(String platform, String handle) {
        String where = Written.clean(platform).toLowerCase(Locale.ROOT);
        if (!fits(where) || where.indexOf(':') >= 0) {
            return Written.refused(CODE, platform, PLATFORM);
        }
        String who = Written.clean(handle).toLowerCase(Locale.ROOT);
        int start = 0;
        while (start < who.length() && who.charAt(start) == '@') {
            start++;
        }
        String name = who.substring(start);
        return fits(name)
                ? Checked.of(new ContactKey(ContactKind.SOCIAL, where + ":" + name))
                : Written.refused(CODE, handle, HANDLE);
    }

    private static boolean fits(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && Written.isSolid(text);
    }
}
