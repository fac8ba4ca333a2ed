package org.crmkit.core.contactpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crmkit.core.check.Checked;
import org.crmkit.core.party.PartyId;

/** Reading a key gives the same key, and nothing that anybody writes makes a reader throw. */
class ContactKeyPropertyTest {
    private static final List<String> PIECES = List.of(
            "tom",
            "Tom",
            "@",
            "＠",
            ".",
            "。",
            "．",
            "com",
            "例子",
            "中国",
            "www.",
            "http://",
            "https://",
            ":80",
            ":443",
            "/",
            "/a",
            "?",
            "?q=1",
            "#x",
            "+86",
            "0086",
            "0",
            "13800138000",
            "１３８",
            "(0)",
            "转",
            "ext",
            "x",
            "8001",
            " ",
            "　",
            "-",
            "xn--",
            "İ",
            "ß",
            "ﬁ",
            "\u200B",
            "\uD800",
            "\u202E",
            "ΑΣ",
            "e\u0301",
            "|",
            "①",
            "ſ",
            "ͅ",
            "K",
            "tel:",
            ";ext=",
            "www",
            "com.");

    @Provide
    Arbitrary<String> written() {
        Arbitrary<String> pieces =
                Arbitraries.of(PIECES).list().ofMinSize(0).ofMaxSize(8).map(list -> String.join("", list));
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(40));
    }

    @Provide
    Arbitrary<PostalAddress> addresses() {
        return Combinators.combine(written(), written(), written())
                .as((country, city, street) -> PostalAddress.builder()
                        .country(country)
                        .city(city)
                        .street(street)
                        .postcode("1")
                        .build());
    }

    private static void assertSame(Checked<ContactKey> read, Function<String, Checked<ContactKey>> reader) {
        assertThat(read.result().isPresent()).isEqualTo(read.findings().isEmpty());
        read.result().ifPresent(key -> {
            assertThat(reader.apply(key.text()).orThrow()).isEqualTo(key);
            assertThat(ContactKey.parse(key.toString())).isEqualTo(key);
            assertThat(key.matchKey().matchKey()).isEqualTo(key.matchKey());
        });
    }

    @Property(tries = 5_000)
    void of_email(@ForAll("written") String raw) {
        assertSame(ContactKey.email(raw), ContactKey::email);
        assertSame(ContactKey.email(raw + "@example.com"), ContactKey::email);
        assertSame(ContactKey.email("tom@" + raw), ContactKey::email);
        assertSame(ContactKey.email("tom@" + raw + ".com"), ContactKey::email);
    }

    @Property(tries = 5_000)
    void of_phone(@ForAll("written") String raw) {
        for (String country : List.of("86", "1", "39", "49", "886")) {
            assertSame(ContactKey.phone(raw, country), text -> ContactKey.phone(text, country));
            assertSame(ContactKey.phone(raw + "13800138000", country), text -> ContactKey.phone(text, country));
        }
        assertSame(ContactKey.phone(raw), ContactKey::phone);
    }

    @Property(tries = 5_000)
    void of_web(@ForAll("written") String raw) {
        assertSame(ContactKey.web(raw), ContactKey::web);
        assertSame(ContactKey.web("example.com" + raw), ContactKey::web);
        assertSame(ContactKey.web("https://" + raw + ".com/"), ContactKey::web);
    }

    @Property(tries = 2_000)
    void of_social(@ForAll("written") String platform, @ForAll("written") String handle) {
        Checked<ContactKey> read = ContactKey.social(platform, handle);
        assertSame(read, text -> {
            int colon = text.indexOf(':');
            return ContactKey.social(text.substring(0, colon), text.substring(colon + 1));
        });
    }

    @Property(tries = 2_000)
    void of_postal(@ForAll("addresses") PostalAddress address) {
        ContactKey key = ContactKey.postal(address).orElseThrow();
        String[] parts = key.text().split("\\|", -1);
        assertThat(parts).hasSize(6);
        PostalAddress plain = PostalAddress.builder()
                .country(parts[0])
                .region(parts[1])
                .city(parts[2])
                .district(parts[3])
                .street(parts[4])
                .postcode(parts[5])
                .build();
        assertThat(ContactKey.postal(plain)).isEqualTo(Optional.of(key));
    }

    @Property
    void what_was_written_is_always_kept(@ForAll("written") String raw) {
        PartyId party = PartyId.of("p");
        assertThat(ContactPoint.email(raw).party(party).build().raw()).isEqualTo(raw);
        assertThat(ContactPoint.phone(raw, "86").party(party).build().raw()).isEqualTo(raw);
        assertThat(ContactPoint.web(raw).party(party).build().raw()).isEqualTo(raw);
        assertThat(ContactPoint.social("x", raw).party(party).build().raw()).isEqualTo(raw);
    }
}
