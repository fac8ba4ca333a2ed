package org.crmkit.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Texts;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.party.RelationshipType.Standing;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelationshipTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static Relationship.Builder owned(String from, String to) {
        return Relationship.builder()
                .party(PartyId.of(from))
                .other(PartyId.of(to))
                .type(RelationshipType.OWNED);
    }

    private static Relationship subsidiary(String from, String to, DateRange period) {
        return owned(from, to).type(RelationshipType.SUBSIDIARY).period(period).build();
    }

    private static List<Finding> findings(Relationship... all) {
        return Relationships.of(List.of(all)).findings();
    }

    @Test
    void the_golden_file_of_the_first_release_is_read_and_written_back_byte_by_byte() throws IOException {
        Relationship relationship = owned("a", "b")
                .share(Share.ofPercent(51))
                .period(DateRange.from(DAY))
                .extensions(Extensions.none().with("acme.source", "register"))
                .build();
        try (InputStream in = RelationshipTest.class.getResourceAsStream("/golden/relationship-0.1.json")) {
            String golden = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
            assertThat(CrmJson.write(relationship)).isEqualTo(golden);
            assertThat(CrmJson.read(golden, Relationship.class).orThrow()).isEqualTo(relationship);
        }
    }

    @Test
    void the_other_end_tells_the_same() {
        Relationship relationship = owned("a", "b").share(Share.ALL).build();
        Relationship inverse = relationship.inverse();
        assertThat(inverse.party()).isEqualTo(PartyId.of("b"));
        assertThat(inverse.other()).isEqualTo(PartyId.of("a"));
        assertThat(inverse.type()).hasToString("owner>owned");
        assertThat(inverse.share()).contains(Share.ALL);
        assertThat(inverse.inverse()).isEqualTo(relationship);
        assertThat(inverse.upward()).isEqualTo(relationship).isEqualTo(relationship.upward());
    }

    @Test
    void a_type_says_what_both_are() {
        RelationshipType type = RelationshipType.parse("旗舰店>store");
        assertThat(type).isEqualTo(new RelationshipType("旗舰店", Standing.ABOVE, "store"));
        assertThat(type.upward()).hasToString("store<旗舰店").isEqualTo(type.inverse());
        assertThat(type.hierarchical()).isTrue();
        assertThat(CrmJson.write(type)).isEqualTo("\"旗舰店>store\"");
        assertThat(CrmJson.read("\"旗舰店>store\"", RelationshipType.class).orThrow())
                .isEqualTo(type);
        assertThat(Copies.serialized(type)).isEqualTo(type);
        assertThat(RelationshipType.EMPLOYEE.hierarchical()).isFalse();
        assertThat(RelationshipType.EMPLOYEE.upward()).isEqualTo(RelationshipType.EMPLOYEE);
        assertThat(RelationshipType.PARTNER.inverse()).isEqualTo(RelationshipType.PARTNER);
        assertThat(RelationshipType.SUBSIDIARY.words().in(Texts.ENGLISH)).isEqualTo("subsidiary of parent company");
        assertThat(RelationshipType.SUBSIDIARY.words().in(Texts.CHINESE)).isEqualTo("母公司的子公司");
        assertThat(type.words().in(Texts.CHINESE)).isEqualTo("store的旗舰店");
        assertThat(RelationshipType.ACCOUNT).isLessThan(RelationshipType.UNIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "parent", "<", "a<", "~b", "a<b<c", "a< b", "a\u0000<b"})
    void what_is_no_type_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> RelationshipType.parse(text));
    }

    @Test
    void nobody_is_related_to_themselves() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> owned("a", "a").build())
                .withMessage("A party must not be related to itself, found a as owned<owner");
    }

    @Test
    void only_a_hierarchy_has_a_share() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> owned("a", "b")
                        .type(RelationshipType.PARTNER)
                        .share(Share.ALL)
                        .build())
                .withMessage("A relationship of a and b must have one above the other to carry a share, found"
                        + " partner~partner");
    }

    @Test
    void two_parents_on_one_day_are_named_both() {
        Relationship first = subsidiary("a", "b", DateRange.until(DAY.plusDays(1)));
        Relationship second = subsidiary("a", "c", DateRange.from(DAY)).inverse();
        assertThat(findings(second, first)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("party.two-parents");
            assertThat(finding.because().toString())
                    .isEqualTo("as subsidiary of parent company, party a stands in 2026-01-01/2026-01-02 below both b"
                            + " and c");
            assertThat(finding.because().in(Texts.CHINESE))
                    .isEqualTo("按“母公司的子公司”关系，主体a在2026-01-01/2026-01-02期间同时有两个上级：b和c");
        });
        assertThat(findings(second, subsidiary("a", "b", DateRange.until(DAY)))).isEmpty();
        assertThat(findings(second, owned("a", "b").build())).isEmpty();
    }

    @Test
    void several_parents_are_right_if_each_has_a_share() {
        Relationship half = owned("a", "b").share(Share.ofPercent(50)).build();
        Relationship other = owned("a", "c").share(Share.ofPercent(50)).build();
        assertThat(findings(half, other)).isEmpty();
        assertThat(findings(half, owned("a", "c").build()))
                .singleElement()
                .extracting(Finding::code)
                .isEqualTo("party.two-parents");
    }

    @Test
    void shares_beyond_the_whole_are_told_with_the_day_and_the_owners() {
        Relationship half = owned("a", "b").share(Share.ofPercent(50)).build();
        Relationship more = owned("a", "c")
                .share(Share.ofPercent(51))
                .period(DateRange.from(DAY))
                .build();
        assertThat(findings(half, more)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("party.shares-over-whole");
            assertThat(finding.found()).isEqualTo("101%");
            assertThat(finding.because().toString())
                    .isEqualTo(
                            "as holding of owner, 101% of party a belong to others on 2026-01-01, among them b and c");
            assertThat(finding.because().in(Texts.CHINESE))
                    .isEqualTo("按“股东的被投资方”关系，主体a在2026-01-01被持有的份额合计101%，其中包括b和c");
        });
    }

    @Test
    void a_loop_is_told_with_its_way_and_its_days() {
        assertThat(findings(
                        subsidiary("a", "b", DateRange.from(DAY)),
                        subsidiary("b", "c", DateRange.until(DAY.plusDays(7))),
                        subsidiary("c", "a", DateRange.ALWAYS)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("party.relationship-loop");
                    assertThat(finding.found()).isEqualTo("a → b → c");
                    assertThat(finding.because().toString())
                            .isEqualTo("as subsidiary of parent company, party a stands below b and, in 3 steps, below"
                                    + " itself, in 2026-01-01/2026-01-08");
                    assertThat(finding.because().in(Texts.CHINESE))
                            .isEqualTo("按“母公司的子公司”关系，主体a在2026-01-01/2026-01-08期间是b的下级，经3步又成为自己的下级");
                });
        assertThat(findings(subsidiary("a", "b", DateRange.from(DAY)), subsidiary("b", "a", DateRange.until(DAY))))
                .isEmpty();
    }
}
