package org.crmkit.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.crmkit.core.check.Texts;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.contactpoint.ContactKey;
import org.crmkit.core.contactpoint.Purpose;
import org.crmkit.core.customer.FactLaws;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Ref;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    private static final Instant NOON = ConsentRecordTest.NOON;

    static Suppression.Builder plain(SuppressionReason reason) {
        return Suppression.builder().party(PartyId.of("P1")).reason(reason).since(NOON);
    }

    private static Suppression full() {
        return plain(SuppressionReason.BOUNCED)
                .contactPoint(ContactKey.parse("email:wang@example.com"))
                .channel(Channel.EMAIL)
                .purpose(Purpose.MARKETING)
                .lifted(Instant.parse("2026-04-02T12:00:00Z"))
                .source("mail-server")
                .by(EmployeeId.of("E7"))
                .evidence(Ref.of("mail", "4712"))
                .extensions(Extensions.none().with("acme.smtp", "550"))
                .build();
    }

    @Test
    void its_golden_file_is_read_and_written_back_byte_by_byte() {
        FactLaws.keepsItsGoldenFile(full(), Suppression.class, "suppression-0.1.json");
        FactLaws.keepsWhatItDoesNotKnow(full(), Suppression.class);
        FactLaws.survivesJson(plain(SuppressionReason.MANUAL).build(), Suppression.class);
    }

    @Test
    void a_contact_point_and_a_host_s_fields_never_show() {
        assertThat(full().toString()).contains("P1", "bounced").doesNotContain("wang@", "550");
    }

    @Test
    void it_is_in_force_from_its_beginning_until_it_is_lifted() {
        Suppression brief =
                plain(SuppressionReason.MANUAL).lifted(NOON.plusSeconds(10)).build();
        assertThat(brief.inForce(ConsentRecordTest.at(-1))).isFalse();
        assertThat(brief.inForce(ConsentRecordTest.at(0))).isTrue();
        assertThat(brief.inForce(ConsentRecordTest.at(9))).isTrue();
        assertThat(brief.inForce(ConsentRecordTest.at(10))).isFalse();
        assertThat(brief.knownAt(ConsentRecordTest.at(-1))).isEmpty();
        assertThat(brief.knownAt(ConsentRecordTest.at(9)))
                .contains(plain(SuppressionReason.MANUAL).build());
        assertThat(brief.knownAt(ConsentRecordTest.at(10))).contains(brief);
    }

    @Test
    void it_is_about_its_purpose_or_about_every_one() {
        assertThat(full().about(Purpose.MARKETING)).isTrue();
        assertThat(full().about(Purpose.BILLING)).isFalse();
        assertThat(plain(SuppressionReason.MANUAL).build().about(Purpose.BILLING))
                .isTrue();
        assertThat(plain(SuppressionReason.MANUAL)
                        .purpose(Purpose.GENERAL)
                        .build()
                        .about(Purpose.BILLING))
                .isTrue();
    }

    @Test
    void it_is_not_lifted_before_it_begins() {
        assertThat(plain(SuppressionReason.MANUAL).lifted(NOON).build()).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain(SuppressionReason.MANUAL)
                        .lifted(NOON.minusSeconds(1))
                        .build())
                .withMessage("Suppression of party P1 began at 2026-03-02T12:00:00Z and must not be lifted before that,"
                        + " found 2026-03-02T11:59:59Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain(SuppressionReason.MANUAL).source(" ").build())
                .withMessage("The source of a suppression must not be blank");
    }

    @Test
    void a_reason_has_a_name_in_two_languages_and_a_host_s_own_goes_by_its_code() {
        assertThat(SuppressionReason.standard())
                .hasSize(5)
                .isSorted()
                .allSatisfy(it -> assertThat(it.words().in(Texts.CHINESE))
                        .isNotEqualTo(it.words().en()));
        SuppressionReason own = SuppressionReason.of("moved");
        assertThat(own.words().en()).isEqualTo("moved");
        assertThat(CrmJson.read(CrmJson.write(own), SuppressionReason.class).orThrow())
                .isEqualTo(own);
        assertThat(Copies.serialized(own)).isEqualTo(own);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SuppressionReason.of(" "))
                .withMessage("The reason of a suppression must not be blank");
    }
}
