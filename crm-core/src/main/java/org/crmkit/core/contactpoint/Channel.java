package org.crmkit.core.contactpoint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.CodeValue;
import org.crmkit.core.check.LocalizedText;

/**
 * Over what company and customer talk. A host adds channels of its own by their code.
 *
 * @param code text of 1 to 200 characters; those that have a name here are kebab-case: {@code call-centre}
 */
public record Channel(String code) implements CodeValue<Channel> {
    /** A telephone call with a person who is in charge. */
    public static final Channel PHONE = new Channel("phone");

    /** A call that a call centre takes or makes. */
    public static final Channel CALL_CENTRE = new Channel("call-centre");

    /** Somebody goes to the customer. */
    public static final Channel FIELD_VISIT = new Channel("field-visit");

    /** The customer comes to an outlet. */
    public static final Channel OUTLET = new Channel("outlet");

    /** Electronic mail. */
    public static final Channel EMAIL = new Channel("email");

    /** A letter or parcel. */
    public static final Channel LETTER = new Channel("letter");

    /** A fax. */
    public static final Channel FAX = new Channel("fax");

    /** A short message to a phone. */
    public static final Channel SMS = new Channel("sms");

    /** A messenger such as WeChat or WhatsApp. */
    public static final Channel MESSENGER = new Channel("messenger");

    /** The company's web site, a form or a chat there. */
    public static final Channel WEB = new Channel("web");

    /** A forum or another community of customers. */
    public static final Channel COMMUNITY = new Channel("community");

    /** A fair, a seminar or another event. */
    public static final Channel EVENT = new Channel("event");

    private static final Map<Channel, LocalizedText> WORDS = Map.ofEntries(
            Map.entry(PHONE, LocalizedText.of("telephone", "电话")),
            Map.entry(CALL_CENTRE, LocalizedText.of("call centre", "呼叫中心")),
            Map.entry(FIELD_VISIT, LocalizedText.of("field visit", "上门拜访")),
            Map.entry(OUTLET, LocalizedText.of("outlet", "门店")),
            Map.entry(EMAIL, LocalizedText.of("e-mail", "电子邮件")),
            Map.entry(LETTER, LocalizedText.of("letter", "信函")),
            Map.entry(FAX, LocalizedText.of("fax", "传真")),
            Map.entry(SMS, LocalizedText.of("text message", "短信")),
            Map.entry(MESSENGER, LocalizedText.of("messenger", "即时通讯")),
            Map.entry(WEB, LocalizedText.of("web site", "网站")),
            Map.entry(COMMUNITY, LocalizedText.of("community", "社区")),
            Map.entry(EVENT, LocalizedText.of("event", "活动")));

    /** Checks the code. */
    public Channel {
        Checks.id(code, "The code of a channel");
    }

    /** {@return the channel with that code} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Channel of(String code) {
        return new Channel(code);
    }

    /** {@return the channels that have a name here, in the order of their codes} */
    public static List<Channel> standard() {
        return WORDS.keySet().stream().sorted().toList();
    }

    /** {@return its name in English and Chinese; its code if it is a host's own} */
    @Override
    public LocalizedText words() {
        return WORDS.getOrDefault(this, LocalizedText.of(code));
    }

    /** {@return the code} */
    @JsonValue
    @Override
    public String toString() {
        return code;
    }
}
