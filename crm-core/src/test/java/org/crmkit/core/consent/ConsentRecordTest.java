package org.crmkit.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.crmkit.core.check.Texts;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.contactpoint.ContactKey;
import org.crmkit.core.contactpoint.Purpose;
import org.crmkit.core.customer.FactLaws;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentRecordTest {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    static ConsentRecord.Builder plain(ConsentDecision decision) {
        return ConsentRecord.builder()
                .party(PartyId.of("P1"))
                .purpose(Purpose.MARKETING)
                .decision(decision)
                .capturedAt(NOON);
    }

    static ConsentRecord full() {
        return plain(ConsentDecision.GRANTED)
                .contactPoint(ContactKey.parse("email:wang@example.com"))
                .channel(Channel.EMAIL)
                .basis(LawfulBasis.CONSENT)
                .capturedVia(Channel.WEB)
                .source("web-form")
                .by(EmployeeId.of("E7"))
                .confirmedAt(NOON.plusSeconds(3600))
                .effective(DateRange.parse("2026-01-01/2027-01-01"))
                .businessUnit("tea")
                .evidence(Ref.of("mail", "4711"))
                .extensions(Extensions.none().with("acme.ip", "192.0.2.7"))
                .build();
    }

    static AsOf at(long second) {
        return AsOf.of(NOON.plusSeconds(second), ZoneOffset.UTC);
    }

    @Test
    void its_golden_file_is_read_and_written_back_byte_by_byte() {
        FactLaws.keepsItsGoldenFile(full(), ConsentRecord.class, "consent-record-0.1.json");
        FactLaws.keepsWhatItDoesNotKnow(full(), ConsentRecord.class);
        FactLaws.survivesJson(plain(ConsentDecision.DENIED).build(), ConsentRecord.class);
    }

    @Test
    void a_contact_point_and_a_host_s_fields_never_show() {
        assertThat(full().toString()).contains("P1", "web-form", "GRANTED").doesNotContain("wang@", "192.0.2.7");
    }

    @Test
    void a_double_opt_in_waits_until_it_is_confirmed() {
        assertThat(full().knownAt(at(-1))).isEmpty();
        ConsentRecord waiting = full().knownAt(at(3599)).orElseThrow();
        assertThat(waiting.decision()).isEqualTo(ConsentDecision.PENDING_CONFIRMATION);
        assertThat(waiting.confirmedAt()).isEmpty();
        assertThat(waiting.permits()).isFalse();
        assertThat(full().knownAt(at(3600))).contains(full());
        assertThat(plain(ConsentDecision.GRANTED).build().knownAt(at(0))).isPresent();
    }

    @Test
    void taken_by_itself_a_grant_permits_and_silence_only_where_it_does() {
        assertThat(plain(ConsentDecision.GRANTED).build().permits()).isTrue();
        assertThat(plain(ConsentDecision.NOT_ASKED).build().permits()).isFalse();
        ConsentRecord silent =
                plain(ConsentDecision.NOT_ASKED).model(ConsentModel.OPT_OUT).build();
        assertThat(silent.permits()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = ConsentDecision.class, mode = EnumSource.Mode.EXCLUDE, names = "GRANTED")
    void only_a_grant_is_confirmed(ConsentDecision decision) {
        assertRefused(
                plain(decision).confirmedAt(NOON),
                "Consent of party P1 for marketing is " + decision.name()
                        + " and must not be confirmed, found 2026-03-02T12:00:00Z");
    }

    @Test
    void moments_are_in_order_and_a_decision_counts_for_a_day_at_least() {
        assertThat(plain(ConsentDecision.GRANTED).confirmedAt(NOON).build()).isNotNull();
        assertRefused(
                plain(ConsentDecision.GRANTED).confirmedAt(NOON.minusNanos(1)),
                "Consent of party P1 for marketing was captured at 2026-03-02T12:00:00Z and must not be confirmed before"
                        + " that, found 2026-03-02T11:59:59.999999999Z");
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThat(plain(ConsentDecision.DENIED)
                        .effective(DateRange.of(day, day.plusDays(1)))
                        .build())
                .isNotNull();
        assertRefused(
                plain(ConsentDecision.DENIED).effective(DateRange.of(day, day)),
                "Consent of party P1 for marketing must count for one day at least, found 2026-03-02/2026-03-02");
        assertRefused(plain(ConsentDecision.DENIED).source(" "), "The source of a consent must not be blank");
        assertRefused(
                plain(ConsentDecision.DENIED).businessUnit(""), "The business unit of a consent must not be blank");
        assertRefused(
                plain(ConsentDecision.DENIED).capturedAt(Instant.MAX),
                "The moment of a consent must lie in the years 1 to 9999, found +1000000000-12-31T23:59:59.999999999Z");
    }

    @Test
    void decisions_models_bases_and_reasons_have_words_in_both_languages() {
        assertThat(ConsentDecision.values())
                .allSatisfy(it -> assertThat(it.words().in(Texts.CHINESE))
                        .isNotEqualTo(it.words().en()));
        assertThat(ConsentModel.values())
                .allSatisfy(it -> assertThat(it.words().in(Texts.CHINESE))
                        .isNotEqualTo(it.words().en()));
        assertThat(LawfulBasis.values())
                .hasSize(6)
                .allSatisfy(it -> assertThat(it.words().in(Texts.CHINESE))
                        .isNotEqualTo(it.words().en()));
    }

    private static void assertRefused(ConsentRecord.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }
}
