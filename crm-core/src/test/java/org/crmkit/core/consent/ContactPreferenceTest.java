package org.crmkit.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.crmkit.core.check.Texts;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.contactpoint.Purpose;
import org.crmkit.core.customer.FactLaws;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Extensions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactPreferenceTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final PartyId WANG = PartyId.of("P1");

    private static ContactPreference.Builder plain() {
        return ContactPreference.builder().party(WANG).since(MONDAY);
    }

    private static ContactPreference full() {
        return plain().purpose(Purpose.MARKETING)
                .channel(Channel.EMAIL)
                .addDays(DayOfWeek.FRIDAY, DayOfWeek.MONDAY)
                .addTimes(TimeRange.MORNING, TimeRange.of(LocalTime.of(18, 30), LocalTime.of(20, 0)))
                .zone(ZoneId.of("Asia/Shanghai"))
                .daysBetween(14)
                .extensions(Extensions.none().with("acme.voice", "low"))
                .build();
    }

    private static AsOf endOf(LocalDate day) {
        return AsOf.endOf(day, ZoneOffset.UTC);
    }

    @Test
    void its_golden_file_is_read_and_written_back_byte_by_byte() {
        FactLaws.keepsItsGoldenFile(full(), ContactPreference.class, "contact-preference-0.1.json");
        FactLaws.keepsWhatItDoesNotKnow(full(), ContactPreference.class);
        FactLaws.survivesJson(plain().build(), ContactPreference.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T21:59:59Z, NO, not at 05:59:59",
        "2026-03-01T22:00:00Z, YES, at that time it may be",
        "2026-03-02T03:59:59Z, YES, at that time it may be",
        "2026-03-02T04:00:00Z, NO, not at 12:00",
        "2026-03-02T10:30:00Z, YES, at that time it may be",
        "2026-03-02T12:00:00Z, NO, not at 20:00",
        "2026-03-03T01:00:00Z, NO, 'not on a Tuesday, which 2026-03-03 is'"
    })
    void a_moment_suits_on_its_days_in_its_hours_and_in_the_zone_of_the_party(
            Instant moment, Truth suits, String because) {
        AsOf asOf = AsOf.of(moment, ZoneOffset.UTC);
        assertThat(full().suits(asOf).truth()).isEqualTo(suits);
        assertThat(full().suits(asOf).because().in(Texts.ENGLISH)).isEqualTo(because);
    }

    @Test
    void without_a_wish_every_moment_suits_and_without_a_zone_that_of_the_question_counts() {
        assertThat(plain().build().suits(endOf(MONDAY)).truth()).isEqualTo(Truth.YES);
        ContactPreference mondays = plain().addDays(DayOfWeek.MONDAY).build();
        assertThat(mondays.suits(endOf(MONDAY.plusDays(1))).because().in(Texts.CHINESE))
                .isEqualTo("2026-03-03为星期二，不在希望联系的日子");
        Instant lateInShanghai = Instant.parse("2026-03-02T15:30:00Z");
        assertThat(mondays.suits(AsOf.of(lateInShanghai, ZoneId.of("Asia/Shanghai")))
                        .truth())
                .isEqualTo(Truth.YES);
        assertThat(mondays.suits(AsOf.of(lateInShanghai, ZoneId.of("Asia/Tokyo")))
                        .truth())
                .isEqualTo(Truth.NO);
    }

    @Test
    void after_a_message_there_is_rest_for_as_many_days_as_are_wished() {
        assertThat(full().againAfter(MONDAY)).isEqualTo(MONDAY.plusDays(14));
        assertThat(plain().build().againAfter(MONDAY)).isEqualTo(MONDAY);
        assertThat(plain().daysBetween(1).build()).isNotNull();
        assertThat(plain().daysBetween(3650).build()).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain().daysBetween(0).build())
                .withMessage("Party P1 must be left alone for 1 to 3650 days, found 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain().daysBetween(3651).build())
                .withMessage("Party P1 must be left alone for 1 to 3650 days, found 3651");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain().since(LocalDate.MIN).build())
                .withMessage("The first day of a preference must lie in the years 1 to 9999, found -999999999-01-01");
    }

    @Test
    void the_last_wish_for_a_purpose_holds_and_else_the_last_for_every_purpose() {
        ContactPreference general = plain().channel(Channel.PHONE).build();
        ContactPreference earlier =
                plain().purpose(Purpose.MARKETING).channel(Channel.SMS).build();
        ContactPreference later = ContactPreference.builder()
                .from(earlier)
                .since(MONDAY.plusDays(3))
                .channel(Channel.EMAIL)
                .build();
        ContactPreferences all = ContactPreferences.of(List.of(later, general, earlier, earlier));
        assertThat(all.all()).hasSize(3);
        assertThat(all.at(WANG, Purpose.MARKETING, endOf(MONDAY.minusDays(1)))).isEmpty();
        assertThat(all.at(WANG, Purpose.MARKETING, endOf(MONDAY.plusDays(2)))).contains(earlier);
        assertThat(all.at(WANG, Purpose.MARKETING, endOf(MONDAY.plusDays(3)))).contains(later);
        assertThat(all.at(WANG, Purpose.BILLING, endOf(MONDAY.plusDays(3)))).contains(general);
        assertThat(all.at(PartyId.of("P2"), Purpose.BILLING, endOf(MONDAY))).isEmpty();
        assertThat(all.findings()).isEmpty();
        assertThat(all).hasToString("ContactPreferences[3]");
    }

    @Test
    void of_two_different_wishes_of_one_day_neither_is_taken_and_a_finding_says_so() {
        ContactPreferences two = ContactPreferences.of(List.of(
                plain().channel(Channel.PHONE).build(),
                plain().channel(Channel.EMAIL).build()));
        assertThat(two.at(WANG, Purpose.GENERAL, endOf(MONDAY))).isEmpty();
        assertThat(two.findings())
                .singleElement()
                .hasToString("WARNING consent.two-preferences 'general': party P1 told two different preferences for"
                        + " general use on 2026-03-02: neither is taken");
        assertThat(two.findings().get(0).because().in(Texts.CHINESE)).isEqualTo("主体P1在2026-03-02对通用提出了两个不同的联系偏好：均不采用");
    }

    @Test
    void a_part_of_the_day_is_written_from_and_until() {
        TimeRange part = TimeRange.parse("09:00/12:30");
        assertThat(part).isEqualTo(TimeRange.of(LocalTime.of(9, 0), LocalTime.of(12, 30)));
        assertThat(part).hasToString("09:00/12:30");
        assertThat(CrmJson.read(CrmJson.write(part), TimeRange.class).orThrow()).isEqualTo(part);
        assertThat(Copies.serialized(part)).isEqualTo(part);
        assertThat(part.contains(LocalTime.of(8, 59, 59))).isFalse();
        assertThat(part.contains(LocalTime.of(9, 0))).isTrue();
        assertThat(part.contains(LocalTime.of(12, 29, 59))).isTrue();
        assertThat(part.contains(LocalTime.of(12, 30))).isFalse();
        assertThat(List.of(TimeRange.MORNING, TimeRange.AFTERNOON, TimeRange.EVENING)
                        .toString())
                .isEqualTo("[06:00/12:00, 12:00/18:00, 18:00/22:00]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeRange.parse("12:00/12:00"))
                .withMessage("A part of the day from 12:00 must end after that, found 12:00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeRange.parse("9 to 12"))
                .withMessage("A part of the day must read like 09:00/12:00, found '9 to 12'");
    }
}
