package org.crmkit.core.consent;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.contactpoint.ContactKey;
import org.jspecify.annotations.Nullable;

/**
 * How one wants to reach a party: over which channel and, where that is known, at which contact point. Immutable.
 *
 * <p>A call that a call centre makes is a call: {@link Channel#CALL_CENTRE} counts as {@link Channel#PHONE}.
 */
public final class Reach implements Serializable {
    private static final long serialVersionUID = 1;

    private final Channel channel;
    private final @Nullable ContactKey contactPoint;

    private Reach(Channel channel, @Nullable ContactKey contactPoint) {
        this.channel = line(channel);
        this.contactPoint = contactPoint;
    }

    /** {@return a way over a channel, at whichever contact point} */
    public static Reach over(Channel channel) {
        return new Reach(channel, null);
    }

    /**
     * {@return a way to a contact point over the channel that goes with its kind}
     *
     * <p>One writes to an e-mail address, calls a number, sends letters to a postal address and messages to an account. For
     * text messages to a number, see {@link #at(ContactKey, Channel)}.
     */
    public static Reach at(ContactKey contactPoint) {
        Channel channel = switch (contactPoint.kind()) {
            case EMAIL -> Channel.EMAIL;
            case PHONE -> Channel.PHONE;
            case POSTAL -> Channel.LETTER;
            case WEB -> Channel.WEB;
            case SOCIAL -> Channel.MESSENGER;
        };
        return new Reach(channel, contactPoint);
    }

    /** {@return a way to a contact point over a channel} */
    public static Reach at(ContactKey contactPoint, Channel channel) {
        return new Reach(channel, contactPoint);
    }

    /** {@return the channel by which consent goes: calls of a call centre are calls} */
    static Channel line(Channel channel) {
        return channel.equals(Channel.CALL_CENTRE) ? Channel.PHONE : channel;
    }

    /** {@return over what} */
    public Channel channel() {
        return channel;
    }

    /** {@return where, if that is known} */
    public Optional<ContactKey> contactPoint() {
        return Optional.ofNullable(contactPoint);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reach that
                && channel.equals(that.channel)
                && Objects.equals(contactPoint, that.contactPoint);
    }

    @Override
    public int hashCode() {
        return 31 * channel.hashCode() + Objects.hashCode(contactPoint);
    }

    /** {@return the channel and whether a contact point is meant; not which, for that is personal} */
    @Override
    public String toString() {
        return contactPoint == null ? channel.code() : channel.code() + " at one contact point";
    }
}
