package org.crmkit.core.consent;

import java.time.Instant;
import java.util.Comparator;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Texts;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.contactpoint.Purpose;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What rules can ask of a party's ledger, by name: whether it may be reached. {@link ConsentStatus#because} tells why.
 *
 * <p>The names need channels and purposes with codes in kebab case.
 */
public final class ConsentAttributes {
    private ConsentAttributes() {}

    /**
     * {@return whether a party may be reached over a channel for a purpose: {@code consent.email.marketing}}
     *
     * <p>Yes or no as {@link ConsentStatus#truth} has it; not known if nobody asked and silence forbids.
     */
    public static Attribute<ConsentLedger, Boolean> may(Channel channel, Purpose purpose) {
        Reach reach = Reach.over(channel);
        Attribute<ConsentLedger, Boolean> may = Attribute.at(
                name(channel, purpose),
                AttributeKind.FLAG,
                (ledger, asOf) -> flag(ledger.statusAt(reach, purpose, asOf).truth()));
        return may.label(label("may be reached by ", "可联系：", channel, purpose));
    }

    /** {@return what a party decided about a channel for a purpose: {@code consent.email.marketing.decision}} */
    public static Attribute<ConsentLedger, String> decision(Channel channel, Purpose purpose) {
        Reach reach = Reach.over(channel);
        Attribute<ConsentLedger, String> decision = Attribute.at(
                name(channel, purpose) + ".decision",
                AttributeKind.CODE,
                (ledger, asOf) ->
                        ledger.statusAt(reach, purpose, asOf).decision().name());
        return decision.label(label("decision on ", "决定：", channel, purpose));
    }

    /** {@return when a party last decided anything: {@code consent.last-decision}} */
    public static Attribute<ConsentLedger, Instant> lastDecision() {
        Attribute<ConsentLedger, Instant> last = Attribute.at(
                "consent.last-decision",
                AttributeKind.MOMENT,
                (ledger, asOf) -> ledger.records().stream()
                        .map(ConsentRecord::capturedAt)
                        .filter(asOf::sees)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
        return last.label("last decision on consent", "最近同意决定时间");
    }

    /** {@return for one purpose, whether a party may be e-mailed, phoned, texted, written to, messaged and faxed} */
    public static Attributes<ConsentLedger> standard(Purpose purpose) {
        return Attributes.of(
                "consent",
                ConsentLedger::party,
                may(Channel.EMAIL, purpose),
                may(Channel.PHONE, purpose),
                may(Channel.SMS, purpose),
                may(Channel.LETTER, purpose),
                may(Channel.MESSENGER, purpose),
                may(Channel.FAX, purpose),
                lastDecision());
    }

    private static @Nullable Boolean flag(Truth truth) {
        return truth == Truth.UNKNOWN ? null : truth == Truth.YES;
    }

    private static String name(Channel channel, Purpose purpose) {
        return "consent." + channel.code() + "." + purpose.code();
    }

    private static LocalizedText label(String en, String zh, Channel channel, Purpose purpose) {
        return LocalizedText.of(
                en + channel.words().en() + " for " + purpose.words().en(),
                zh + channel.words().in(Texts.CHINESE) + "，用于" + purpose.words().in(Texts.CHINESE));
    }
}
