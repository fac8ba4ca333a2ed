package org.crmkit.core.consent;

import java.util.Optional;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.contactpoint.ContactKey;

/**
 * How far a decision goes: to one contact point, to a channel, or to both at once; if neither is named, everywhere.
 *
 * <p>A permission is for the address as it is written; a refusal is for the mailbox, see {@link ContactKey#matchKey}.
 */
record Scope(Optional<ContactKey> contactPoint, Optional<Channel> channel) {
    private static final LocalizedText CONTACT_POINT = LocalizedText.of("this contact point", "该联系方式");
    private static final LocalizedText CHANNEL = LocalizedText.of("this channel", "该渠道");
    private static final LocalizedText ALL = LocalizedText.of("every channel", "所有渠道");

    Scope {
        channel = channel.map(Reach::line);
    }

    static Scope of(ConsentRecord consent) {
        return new Scope(consent.contactPoint(), consent.channel());
    }

    static Scope of(Suppression suppression) {
        return new Scope(suppression.contactPoint(), suppression.channel());
    }

    /** {@return how narrow it is: a contact point more than a channel, and that more than everywhere} */
    int narrowness() {
        return (contactPoint.isPresent() ? 2 : 0) + (channel.isPresent() ? 1 : 0);
    }

    /** {@return whether a permission of this scope is one for a way} */
    boolean permissionFor(Reach reach) {
        boolean point = contactPoint.isEmpty() || contactPoint.equals(reach.contactPoint());
        return point && channel.map(reach.channel()::equals).orElse(true);
    }

    /** {@return whether a refusal of this scope is one for a way} */
    boolean refusalFor(Reach reach) {
        boolean point = contactPoint.isEmpty()
                || contactPoint
                        .map(ContactKey::matchKey)
                        .equals(reach.contactPoint().map(ContactKey::matchKey));
        return point && channel.map(reach.channel()::equals).orElse(true);
    }

    /** {@return whether a refusal of this scope leaves nothing of the other} */
    boolean refuses(Scope other) {
        boolean point = contactPoint.isEmpty()
                || contactPoint.map(ContactKey::matchKey).equals(other.contactPoint.map(ContactKey::matchKey));
        return point && (channel.isEmpty() || channel.equals(other.channel));
    }

    LocalizedText words() {
        return contactPoint.isPresent() ? CONTACT_POINT : channel.isPresent() ? CHANNEL : ALL;
    }
}
