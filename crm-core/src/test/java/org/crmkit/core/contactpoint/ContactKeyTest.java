package org.crmkit.core.contactpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Severity;
import org.crmkit.core.check.Texts;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.testing.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactKeyTest {
    private static String text(Checked<ContactKey> read) {
        return read.orThrow().text();
    }

    private static void assertRefused(Checked<ContactKey> read, String code, String raw, String because) {
        assertThat(read.result()).isEmpty();
        Finding finding = read.findings().get(0);
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.found()).isEqualTo(raw);
        assertThat(finding.because().toString()).contains(because);
        assertThat(finding.because().in(Texts.CHINESE))
                .isNotEqualTo(finding.because().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "tom@example.com, tom@example.com",
        "' Tom.Smith+crm@EXAMPLE.com ', Tom.Smith+crm@example.com",
        "ｔｏｍ＠ｅｘａｍｐｌｅ．ｃｏｍ, tom@example.com",
        "张三@例子.中国, 张三@xn--fsqu00a.xn--fiqs8s",
        "tom@XN--FSQU00A.xn--fiqs8s, tom@xn--fsqu00a.xn--fiqs8s",
        "tom@example.com., tom@example.com",
        "a@b.c, a@b.c",
    })
    void an_email_address_in_any_spelling_has_one_key(String raw, String key) {
        assertThat(text(ContactKey.email(raw))).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tom", "tom@", "tom@@example.com", "a@b@c.d", "\"a@b\"@c.d"})
    void an_email_address_has_exactly_one_at(String raw) {
        String because = raw.equals("tom@") ? "must be a domain" : "exactly one @";
        assertRefused(ContactKey.email(raw), "contactpoint.no-email", raw, because);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@example.com",
                "tom smith@example.com",
                "Tom <tom@example.com",
                "tom\u200Bsmith@example.com",
                "tom\u202E@example.com",
                "to\u0000m@example.com",
                "\uD800tom@example.com",
                "a,b@example.com",
                "tom\u00A0x@example.com"
            })
    void what_stands_before_the_at_is_checked(String raw) {
        assertRefused(ContactKey.email(raw), "contactpoint.no-email", raw, "the part before @");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tom@localhost",
                "tom@example..com",
                "tom@.example.com",
                "tom@-example.com",
                "tom@exa_mple.com",
                "tom@example.com..",
                "tom@exam ple.com",
                "tom@[10.0.0.1]",
                "tom@\uD800.com"
            })
    void what_stands_behind_the_at_is_checked(String raw) {
        assertRefused(ContactKey.email(raw), "contactpoint.no-email", raw, "the part after @");
    }

    @Test
    void lengths_of_an_email_address_are_checked_from_both_sides() {
        String label = "x".repeat(63) + ".";
        String longest = label.repeat(3) + "x".repeat(59) + ".de"; // 254
        assertThat(ContactKey.email("a".repeat(64) + "@" + longest).result()).isPresent();
        assertThat(ContactKey.email("a".repeat(65) + "@example.com").result()).isEmpty();
        assertThat(ContactKey.email("a@" + "x".repeat(63) + ".com").result()).isPresent();
        assertThat(ContactKey.email("a@" + "x".repeat(64) + ".com").result()).isEmpty();
        assertThat(ContactKey.email("a@" + label.repeat(4) + "de").result()).isEmpty();
        assertThat(ContactKey.email("a@" + "x.".repeat(100_000) + "de").result())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Tom+news@example.com, tom@example.com",
        "tom@example.com, tom@example.com",
        "+tom@example.com, +tom@example.com",
        "tom+a+b@example.com, tom@example.com",
        "IRMAK@example.com, irmak@example.com",
    })
    void the_match_key_of_an_email_address_has_no_tag_and_no_case(String raw, String key) {
        assertThat(ContactKey.email(raw).orThrow().matchKey()).isEqualTo(ContactKey.parse("email:" + key));
    }

    @Test
    void the_match_key_of_anything_else_is_its_key() {
        ContactKey key = ContactKey.phone("+8613800138000").orThrow();
        assertThat(key.matchKey()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "13800138000, +8613800138000",
        "１３８ ００１３ ８０００, +8613800138000",
        "138-0013-8000, +8613800138000",
        "+86 138 0013 8000, +8613800138000",
        "＋８６１３８００１３８０００, +8613800138000",
        "0086-13800138000, +8613800138000",
        "8613800138000, +8613800138000",
        "+86 (0)10 1234 5678, +861012345678",
        "+86-010-12345678, +861012345678",
        "(+49) (0)30 1234567, +49301234567",
        "010-12345678, +861012345678",
        "(010) 1234.5678, +861012345678",
        "010-12345678转8001, +861012345678;ext=8001",
        "010-12345678 分机：8001, +861012345678;ext=8001",
        "010-12345678（分机号8001）, +861012345678;ext=8001",
        "010-12345678 內線 12, +861012345678;ext=12",
        "010-12345678 ext. 0012, +861012345678;ext=0012",
        "010-12345678 EXTENSION 12, +861012345678;ext=12",
        "010-12345678x12, +861012345678;ext=12",
        "010-12345678#12, +861012345678;ext=12",
        "tel:+86-10-12345678;ext=12, +861012345678;ext=12",
        "400-810-8888, +864008108888",
        "95588, +8695588",
        "٠١٣٨٠٠١٣٨٠٠٠, +8613800138000",
        "+1 212 555 0100, +12125550100",
        "+39 06 1234567, +39061234567",
    })
    void a_phone_number_in_any_spelling_has_one_key(String raw, String key) {
        assertThat(text(ContactKey.phone(raw, "86"))).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1-212-555-0100, +12125550100",
        "1, (212) 555-0100, +12125550100",
        "49, 030 1234567, +49301234567",
        "49, 030/1234567, +49301234567",
        "39, 06 1234567, +39061234567",
        "378, 0549 123456, +3780549123456",
        "44, +44 (0)20 7946 0000, +442079460000",
    })
    void a_number_without_country_takes_the_one_given(String countryCode, String raw, String key) {
        assertThat(text(ContactKey.phone(raw, countryCode))).isEqualTo(key);
    }

    @Test
    void without_a_country_given_the_number_must_have_one() {
        assertThat(text(ContactKey.phone("+86 13800138000"))).isEqualTo("+8613800138000");
        assertThat(text(ContactKey.phone("0086 13800138000"))).isEqualTo("+8613800138000");
        assertRefused(
                ContactKey.phone("13800138000"), "contactpoint.no-phone", "13800138000", "which country it belongs to");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "none",
                "138001380x00a",
                "1380013800+0",
                "++8613800138000",
                "13800138000转",
                "13800138000转1转2",
                "13800138000,13900139000",
                "1-800-FLOWERS",
                "+0 138",
                "000 138 0013 8000",
                "138\uD80000138000"
            })
    void what_is_no_phone_number_is_said(String raw) {
        assertRefused(ContactKey.phone(raw, "86"), "contactpoint.no-phone", raw, "must have digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"110", "+86 110", "+123456", "13800138000/13900139000", "+1234567890123456"})
    void a_phone_number_has_7_to_15_digits(String raw) {
        assertRefused(ContactKey.phone(raw, "86"), "contactpoint.no-phone", raw, "7 to 15 digits");
    }

    @Test
    void the_limits_of_a_phone_number_belong_to_it() {
        assertThat(text(ContactKey.phone("+1234567"))).isEqualTo("+1234567");
        assertThat(text(ContactKey.phone("+123456789012345"))).isEqualTo("+123456789012345");
        assertThat(ContactKey.phone("1".repeat(1_000_000), "86").result()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0086", "+86", "cn", "8600"})
    void a_country_code_has_1_to_3_digits(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContactKey.phone("13800138000", code))
                .withMessage("A country code must be 1 to 3 digits such as 86, found '" + code + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.Example.com/, example.com",
        "HTTP://EXAMPLE.COM:80/Tea/, example.com/Tea",
        "https://example.com:443, example.com",
        "http://example.com:443, example.com:443",
        "example.com:80, example.com:80",
        "www.example.com?a=B#c, example.com/?a=B",
        "example.com/a/?q=1, example.com/a/?q=1",
        "example.com/#top, example.com",
        "www.www.example.com, example.com",
        "www.com, www.com",
        "ｗｗｗ．ｅｘａｍｐｌｅ．ｃｏｍ, example.com",
        "http://例子.中国/茶, xn--fsqu00a.xn--fiqs8s/茶",
        "192.168.0.1/x, 192.168.0.1/x",
    })
    void a_web_address_in_any_spelling_has_one_key(String raw, String key) {
        assertThat(text(ContactKey.web(raw))).isEqualTo(key);
    }

    @Test
    void what_is_no_web_address_is_said() {
        for (String raw : new String[] {"", "a b.com", "tom@example.com", "http://u:p@example.com", "a.com\\x", "//"}) {
            assertRefused(ContactKey.web(raw), "contactpoint.no-web-address", raw, "must read like");
        }
        for (String raw : new String[] {"ftp://example.com", "javascript://example.com/%0aalert(1)"}) {
            assertRefused(ContactKey.web(raw), "contactpoint.no-web-address", raw, "http:// or https://");
        }
        for (String raw : new String[] {"localhost", "http://", "exa_mple.com", "a..b"}) {
            String because = raw.equals("http://") ? "must read like" : "must be a domain";
            assertRefused(ContactKey.web(raw), "contactpoint.no-web-address", raw, because);
        }
    }

    @Test
    void an_account_has_one_key_whatever_the_case_and_the_at() {
        assertThat(text(ContactKey.social("WeChat", "@Acme_TEA "))).isEqualTo("wechat:acme_tea");
        assertThat(text(ContactKey.social("ｗｅｃｈａｔ", "ＡＣＭＥ_tea"))).isEqualTo("wechat:acme_tea");
        assertThat(text(ContactKey.social("微信", "IRMAK"))).isEqualTo("微信:irmak");
        assertRefused(ContactKey.social("we chat", "a"), "contactpoint.no-social-account", "we chat", "the platform");
        assertRefused(ContactKey.social("a:b", "a"), "contactpoint.no-social-account", "a:b", "the platform");
        assertRefused(ContactKey.social("wechat", "@"), "contactpoint.no-social-account", "@", "1 to 200");
        assertThat(ContactKey.social("x", "a".repeat(200)).result()).isPresent();
        assertThat(ContactKey.social("x", "a".repeat(201)).result()).isEmpty();
    }

    @Test
    void a_postal_address_in_any_spelling_has_one_key() {
        PostalAddress one = PostalAddress.builder()
                .country("CN")
                .region("Shanghai")
                .district("Pudong")
                .street("８８ Century Ave., Floor 3")
                .postcode("200120")
                .build();
        PostalAddress other = PostalAddress.builder()
                .recipient("Front desk")
                .country("cn")
                .region(" SHANGHAI")
                .district("Pudong ")
                .street("88  Century Ave, floor 3")
                .postcode("200120")
                .build();
        ContactKey key = ContactKey.postal(one).orElseThrow();
        assertThat(key.text()).isEqualTo("cn|shanghai||pudong|88 century ave floor 3|200120");
        assertThat(ContactKey.postal(other)).contains(key);
        assertThat(ContactKey.postal(PostalAddress.builder().street("???").build()))
                .isEmpty();
    }

    @Test
    void its_text_is_its_json_and_is_read_back() {
        ContactKey key = ContactKey.social("wechat", "acme").orThrow();
        assertThat(key).hasToString("social:wechat:acme");
        assertThat(CrmJson.write(key)).isEqualTo("\"social:wechat:acme\"");
        assertThat(CrmJson.read("\"social:wechat:acme\"", ContactKey.class).orThrow())
                .isEqualTo(key);
        assertThat(Copies.serialized(key)).isEqualTo(key);
        assertThat(ContactKey.parse("email:a@b.c")).isLessThan(ContactKey.parse("phone:+1"));
        assertThat(ContactKey.parse("phone:+1")).isLessThan(ContactKey.parse("phone:+2"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContactKey.parse("pigeon:7"))
                .withMessage("The key of a contact point must read like email:tom@example.com");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContactKey.parse("email: "))
                .withMessage("The key of a contact point must not be blank");
    }
}
