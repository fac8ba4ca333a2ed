package org.crmkit.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.consent.ConsentRecordTest.at;
import static org.crmkit.core.consent.ConsentRecordTest.plain;

import java.util.List;
import org.crmkit.core.check.Texts;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.contactpoint.Purpose;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.testing.Copies;
import org.junit.jupiter.api.Test;

class ConsentAttributesTest {
    private static final Attribute<ConsentLedger, Boolean> MAIL =
            ConsentAttributes.may(Channel.EMAIL, Purpose.MARKETING);
    private static final Attribute<ConsentLedger, String> DECISION =
            ConsentAttributes.decision(Channel.EMAIL, Purpose.MARKETING);

    private static ConsentLedger ledger(ConsentDecision decision) {
        return ConsentLedger.of(
                PartyId.of("P1"), ConsentModel.OPT_IN, List.of(plain(decision).build()), List.of());
    }

    @Test
    void it_is_yes_no_or_not_known_and_the_status_says_why() {
        assertThat(MAIL.of(ledger(ConsentDecision.GRANTED), at(0))).contains(true);
        assertThat(MAIL.of(ledger(ConsentDecision.GRANTED), at(-1))).isEmpty();
        assertThat(MAIL.of(ledger(ConsentDecision.DENIED), at(0))).contains(false);
        assertThat(MAIL.of(ledger(ConsentDecision.PENDING_CONFIRMATION), at(0))).contains(false);
        assertThat(MAIL.of(ledger(ConsentDecision.NOT_ASKED), at(0))).isEmpty();
        ConsentLedger optOut = ConsentLedger.empty(PartyId.of("P1"), ConsentModel.OPT_OUT);
        assertThat(MAIL.of(optOut, at(0))).contains(true);
        assertThat(MAIL.is(true).of(ledger(ConsentDecision.NOT_ASKED), at(0))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void what_was_decided_and_when_is_known_from_its_moment_on() {
        ConsentLedger denied = ledger(ConsentDecision.DENIED);
        assertThat(DECISION.of(denied, at(0))).contains("DENIED");
        assertThat(DECISION.of(denied, at(-1))).contains("NOT_ASKED");
        assertThat(ConsentAttributes.lastDecision().of(denied, at(0))).contains(ConsentRecordTest.NOON);
        assertThat(ConsentAttributes.lastDecision().of(denied, at(-1))).isEmpty();
    }

    @Test
    void the_standard_ones_have_names_and_words_in_both_languages_and_travel() {
        assertThat(ConsentAttributes.standard(Purpose.MARKETING).all())
                .extracting(Attribute::name)
                .containsExactly(
                        "consent.email.marketing",
                        "consent.phone.marketing",
                        "consent.sms.marketing",
                        "consent.letter.marketing",
                        "consent.messenger.marketing",
                        "consent.fax.marketing",
                        "consent.last-decision");
        for (Attribute<ConsentLedger, ?> attribute :
                ConsentAttributes.standard(Purpose.MARKETING).all()) {
            assertThat(attribute.label().in(Texts.CHINESE))
                    .isNotEqualTo(attribute.label().en());
            assertThat(Copies.serialized(attribute).name()).isEqualTo(attribute.name());
        }
        assertThat(MAIL.label().en()).isEqualTo("may be reached by e-mail for marketing");
        assertThat(MAIL.label().in(Texts.CHINESE)).isEqualTo("可联系：电子邮件，用于营销");
        assertThat(DECISION.name()).isEqualTo("consent.email.marketing.decision");
        assertThat(ConsentAttributes.standard(Purpose.MARKETING).idOf().from(ledger(ConsentDecision.DENIED)))
                .isEqualTo("P1");
    }
}
