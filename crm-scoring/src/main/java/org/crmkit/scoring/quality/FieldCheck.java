package org.crmkit.scoring.quality;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.contactpoint.ContactKey;
import org.crmkit.core.party.RegistrationId;
import org.crmkit.core.value.AsOf;

/** What is looked at to tell whether a value can be right. Values themselves are never said: many are personal. */
public enum FieldCheck {
    /** Nothing: any text will do. */
    TEXT,
    /** The form of an e-mail address, see {@link ContactKey#email}. */
    EMAIL,
    /** The form of a phone number, see {@link ContactKey#phone(String, String)}. */
    PHONE,
    /** The check digit of China's unified social credit code, see {@link RegistrationId#USCC}. */
    USCC,
    /** A day from 1900 on that is not later than the moment asked about. */
    PAST_DAY,
    /** One of the field's codes. */
    CODE;

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalizedText NO_USCC = LocalizedText.of(
            "it is no unified social credit code: its length, a sign or the check digit is wrong",
            "不是有效的统一社会信用代码：长度、字符或校验位有误");
    private static final LocalizedText NO_DAY =
            LocalizedText.of("it must be a day such as 2026-01-31", "应为日期，例如2026-01-31");
    private static final LocalizedText NO_PAST_DAY = LocalizedText.of("it must be a day from {} to {}", "日期应在{}至{}之间");
    private static final LocalizedText NO_CODE = LocalizedText.of("it is none of the {} expected codes", "不在{}个预期代码之中");

    /** {@return why a value cannot be right; absent if it can} */
    Optional<Reason> refuses(String value, QualityField field, String countryCode, AsOf asOf) {
        return switch (this) {
            case TEXT -> Optional.empty();
            case EMAIL -> refused(ContactKey.email(value));
            case PHONE -> refused(ContactKey.phone(value, countryCode));
            case USCC ->
                RegistrationId.uscc(value).verification() == RegistrationId.Verification.VALID
                        ? Optional.empty()
                        : Optional.of(Reason.of(NO_USCC));
            case PAST_DAY -> noPastDay(value, asOf);
            case CODE ->
                field.codes().contains(value)
                        ? Optional.empty()
                        : Optional.of(Reason.of(NO_CODE, field.codes().size()));
        };
    }

    private static Optional<Reason> refused(Checked<ContactKey> read) {
        return read.result().isPresent()
                ? Optional.empty()
                : Optional.of(read.findings().get(0).because());
    }

    private static Optional<Reason> noPastDay(String value, AsOf asOf) {
        try {
            LocalDate day = LocalDate.parse(value);
            boolean plausible = !day.isBefore(EARLIEST) && asOf.sees(day);
            return plausible ? Optional.empty() : Optional.of(Reason.of(NO_PAST_DAY, EARLIEST, asOf.date()));
        } catch (DateTimeParseException notADay) {
            return Optional.of(Reason.of(NO_DAY));
        }
    }

    /** {@return what a value is compared by; absent if it has no such form} */
    Optional<String> key(String value, String countryCode) {
        return switch (this) {
            case EMAIL ->
                ContactKey.email(value).result().map(key -> key.matchKey().text());
            case PHONE -> ContactKey.phone(value, countryCode).result().map(ContactKey::text);
            case TEXT, USCC, PAST_DAY, CODE ->
                Optional.of(RegistrationId.of("key", value).normalized()).filter(key -> !key.isEmpty());
        };
    }
}
