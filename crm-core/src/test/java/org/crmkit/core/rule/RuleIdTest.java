package org.crmkit.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.crmkit.core.json.CrmJson;
import org.crmkit.core.testing.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.b",
                "trigger.warranty-expiring",
                "acme.care.size.large",
                "rfm.top20",
                "acme.2nd-visit",
                "a.b.c.d.e.f"
            })
    void it_is_an_area_and_kebab_case_and_its_text_is_its_json(String id) {
        RuleId rule = RuleId.of(id);
        assertThat(rule).hasToString(id);
        assertThat(CrmJson.write(rule)).isEqualTo('"' + id + '"');
        assertThat(CrmJson.read('"' + id + '"', RuleId.class).orThrow()).isEqualTo(rule);
        assertThat(Copies.serialized(rule)).isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "trigger",
                "trigger.",
                ".a",
                "a..b",
                "Trigger.a",
                "a.B",
                "a.b_c",
                "a.-b",
                "a.b-",
                "a.b--c",
                "1a.b",
                "a-.b",
                "a b.c",
                "a.b.c.d.e.f.g",
                "a.größe",
                "a.ı",
                "a.b\n"
            })
    void any_other_name_is_refused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleId.of(id))
                .withMessage("A rule's id must read like area.kebab-case, in 2 to 6 parts, found '" + id + "'");
    }

    @Test
    void it_has_at_most_200_characters_and_a_longer_one_is_refused_at_once() {
        assertThat(RuleId.of("a." + "b".repeat(198)).value()).hasSize(200);
        assertThatIllegalArgumentException().isThrownBy(() -> RuleId.of("a." + "b".repeat(199)));
        assertThatIllegalArgumentException().isThrownBy(() -> RuleId.of("a." + "b-".repeat(1_000_000) + "b"));
    }

    @Test
    void ids_have_the_order_of_their_text() {
        assertThat(RuleId.of("a.b")).isLessThan(RuleId.of("a.c")).isEqualByComparingTo(RuleId.of("a.b"));
    }
}
