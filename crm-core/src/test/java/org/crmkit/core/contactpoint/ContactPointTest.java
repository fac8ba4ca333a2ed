package org.crmkit.core.contactpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.crmkit.core.check.Texts;
import org.crmkit.core.contactpoint.ContactPoint.Verification;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.junit.jupiter.api.Test;

class ContactPointTest {
    private static final PartyId ACME = PartyId.of("acme");
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private static ContactPoint postal() {
        return ContactPoint.postal(PostalAddress.builder()
                        .recipient("王小明收")
                        .country("CN")
                        .region("上海市")
                        .city("上海")
                        .district("浦东新区")
                        .street("世纪大道88号")
                        .postcode("200120")
                        .latitude(new BigDecimal("31.2304"))
                        .longitude(new BigDecimal("121.4737"))
                        .build())
                .party(ACME)
                .addPurpose(Purpose.BILLING)
                .addPurpose(Purpose.of("acme-samples"))
                .primary(true)
                .verification(Verification.VERIFIED)
                .period(DateRange.from(START))
                .extensions(Extensions.none().with("acme.gate", "3"))
                .build();
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = ContactPointTest.class.getResourceAsStream("/golden/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    @Test
    void the_golden_file_of_the_first_release_is_read_and_written_back_byte_by_byte() throws IOException {
        String golden = golden("contact-point-0.1.json");
        assertThat(CrmJson.write(postal())).isEqualTo(golden);
        assertThat(CrmJson.read(golden, ContactPoint.class).orThrow()).isEqualTo(postal());
    }

    @Test
    void the_least_one_says_what_it_means() {
        ContactPoint mail = ContactPoint.email(" Tom@Example.COM").party(ACME).build();
        assertThat(mail.verification()).isEqualTo(Verification.VALID);
        assertThat(mail.period()).isEqualTo(DateRange.ALWAYS);
        String json = "{\"party\":\"acme\",\"kind\":\"EMAIL\",\"raw\":\" Tom@Example.COM\","
                + "\"key\":\"email:Tom@example.com\",\"verification\":\"VALID\",\"period\":\"../..\"}";
        assertThat(CrmJson.write(mail)).isEqualTo(json);
        assertThat(CrmJson.read(json, ContactPoint.class).orThrow()).isEqualTo(mail);
        ContactPoint least = CrmJson.read("{\"party\":\"acme\",\"kind\":\"WEB\",\"raw\":\"x\"}", ContactPoint.class)
                .orThrow();
        assertThat(least.primary()).isFalse();
        assertThat(least.verification()).isEqualTo(Verification.UNKNOWN);
        assertThat(least.key()).isEmpty();
    }

    @Test
    void what_is_no_address_is_a_fact_all_the_same() {
        ContactPoint wrong = ContactPoint.phone("ask Tom", "86").party(ACME).build();
        assertThat(wrong.verification()).isEqualTo(Verification.INVALID);
        assertThat(wrong.key()).isEmpty();
        assertThat(CrmJson.read(CrmJson.write(wrong), ContactPoint.class).orThrow())
                .isEqualTo(wrong);
    }

    @Test
    void a_social_account_keeps_its_platform() {
        ContactPoint account =
                ContactPoint.social("WeChat", "@Acme").party(ACME).build();
        assertThat(account.platform()).contains("WeChat");
        assertThat(account.key()).contains(ContactKey.parse("social:wechat:acme"));
        assertThat(CrmJson.read(CrmJson.write(account), ContactPoint.class).orThrow())
                .isEqualTo(account);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContactPoint.builder()
                        .party(ACME)
                        .kind(ContactKind.SOCIAL)
                        .raw("@Acme")
                        .build())
                .withMessage("A social account of party acme has a platform, and nothing else does");
    }

    @Test
    void parts_go_with_their_kind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContactPoint.builder()
                        .from(postal())
                        .kind(ContactKind.WEB)
                        .build())
                .withMessage("The key of a contact point of party acme must be of its kind WEB");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContactPoint.web("a.b")
                        .party(ACME)
                        .address(postal().address())
                        .build())
                .withMessage("Only a postal address of party acme has parts, not one of kind WEB");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ContactPoint.web("a.b").party(ACME).platform("x").build())
                .withMessage("A social account of party acme has a platform, and nothing else does");
        assertThatIllegalStateException()
                .isThrownBy(() -> ContactPoint.email("a@b.c").build())
                .withMessageContaining("party");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> PostalAddress.builder().recipient("Tom").city(" ").build())
                .withMessage("A postal address must have at least one part that is not blank");
    }

    @Test
    void coordinates_lie_on_earth_and_come_together() {
        PostalAddress.Builder pole = PostalAddress.builder()
                .city("x")
                .latitude(new BigDecimal("-90"))
                .longitude(new BigDecimal("180.0"));
        assertThat(pole.build().latitude()).isPresent();
        for (String north : List.of("90.0000001", "-91", "1e30000000", "1e-30")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> pole.latitude(new BigDecimal(north)).build())
                    .withMessage("Coordinates must be a latitude of -90 to 90 and a longitude of -180 to 180 degrees");
        }
        pole.latitude(BigDecimal.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pole.longitude(new BigDecimal("-180.1")).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PostalAddress.builder()
                        .city("x")
                        .longitude(BigDecimal.ONE)
                        .build());
    }

    @Test
    void personal_data_never_shows() {
        assertThat(postal().toString())
                .contains("acme", "POSTAL", "billing", "VERIFIED")
                .doesNotContain("世纪", "上海", "200120", "王", "31.2", "121.4");
        assertThat(postal().address().orElseThrow().toString())
                .contains("CN")
                .doesNotContain("世纪", "浦东", "200120", "王");
        assertThat(ContactPoint.email("tom@example.com").party(ACME).build().toString())
                .doesNotContain("tom");
    }

    @Test
    void two_primaries_for_one_purpose_on_one_day_are_named_both() {
        ContactPoint old = ContactPoint.email("old@example.com")
                .party(ACME)
                .primary(true)
                .addPurpose(Purpose.BILLING)
                .period(DateRange.until(START.plusDays(1)))
                .build();
        ContactPoint next = ContactPoint.email("new@example.com")
                .party(ACME)
                .primary(true)
                .addPurpose(Purpose.BILLING)
                .addPurpose(Purpose.ORDER)
                .period(DateRange.from(START))
                .build();
        assertThat(ContactPoints.of(List.of(next, old)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("contactpoint.two-primaries");
                    assertThat(finding.found()).isEqualTo("new@example.com");
                    assertThat(finding.because().toString())
                            .isEqualTo("party acme has two primary contact points of kind e-mail address for billing in"
                                    + " 2026-01-01/2026-01-02: 'old@example.com' and 'new@example.com'");
                    assertThat(finding.because().in(Texts.CHINESE))
                            .isEqualTo("主体acme在2026-01-01/2026-01-02期间有两个用于开票的首选电子邮件地址："
                                    + "“old@example.com”和“new@example.com”");
                });
        ContactPoint ended =
                ContactPoint.builder().from(old).period(DateRange.until(START)).build();
        assertThat(ContactPoints.of(List.of(next, ended)).findings()).isEmpty();
        ContactPoint elsewhere =
                ContactPoint.builder().from(old).party(PartyId.of("b")).build();
        assertThat(ContactPoints.of(List.of(next, elsewhere)).findings()).isEmpty();
    }

    @Test
    void without_a_purpose_it_is_for_general_use() {
        ContactPoint one =
                ContactPoint.web("a.example").party(ACME).primary(true).build();
        ContactPoint other = ContactPoint.builder()
                .from(one)
                .raw("b.example")
                .addPurpose(Purpose.GENERAL)
                .build();
        ContactPoint third = ContactPoint.phone("13800138000", "86")
                .party(ACME)
                .primary(true)
                .build();
        assertThat(ContactPoints.of(List.of(one, other, third)).findings()).hasSize(1);
        assertThat(ContactPoints.of(List.of(one, third)).findings()).isEmpty();
        assertThat(ContactPoints.of(List.of(one, third)).all()).containsExactly(one, third);
    }

    @Test
    void purposes_have_names_in_two_languages_and_hosts_their_own() {
        assertThat(Purpose.standard())
                .hasSize(12)
                .isSorted()
                .allSatisfy(it -> assertThat(it.words().in(Texts.CHINESE)).isNotEqualTo(it.code()));
        assertThat(Purpose.of("acme").words().en()).isEqualTo("acme");
        assertThat(Purpose.BILLING).isLessThan(Purpose.SHIPPING).hasToString("billing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Purpose.of(""))
                .withMessage("The code of a purpose must not be blank");
    }
}
