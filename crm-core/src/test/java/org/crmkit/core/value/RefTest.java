package org.crmkit.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.crmkit.core.json.CrmJson;
import org.crmkit.core.testing.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefTest {
    @ParameterizedTest
    @ValueSource(strings = {"order:4711", "installed-product:A:7", "x:客户 1", "a1-b2::"})
    void its_text_names_it_and_is_its_json(String text) {
        Ref ref = Ref.parse(text);
        assertThat(ref).hasToString(text).isEqualTo(Ref.of(ref.kind(), ref.id()));
        assertThat(CrmJson.write(ref)).isEqualTo('"' + text + '"');
        assertThat(CrmJson.read('"' + text + '"', Ref.class).orThrow()).isEqualTo(ref);
        assertThat(Copies.serialized(ref)).isEqualTo(ref);
    }

    @Test
    void the_kind_ends_at_the_first_colon() {
        assertThat(Ref.parse("order:a:b")).isEqualTo(Ref.of("order", "a:b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "order", ":4711"})
    void a_text_without_a_kind_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ref.parse(text))
                .withMessage("A reference must read like order:4711, found '" + text + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Order", "1order", "an order", "order_line", "order-", "a--b", "größe", "-a"})
    void a_kind_that_is_not_kebab_case_is_refused(String kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ref.of(kind, "1"))
                .withMessage("The kind of a reference must be kebab-case, found '" + kind + "'");
    }

    @Test
    void a_kind_has_at_most_50_characters() {
        assertThat(Ref.of("k".repeat(50), "1").kind()).hasSize(50);
        assertThatIllegalArgumentException().isThrownBy(() -> Ref.of("k".repeat(51), "1"));
    }

    @Test
    void the_id_is_checked_as_any_id() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ref.parse("order: 1"))
                .withMessage("The id of a reference must not begin or end with space, found ' 1': trim it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ref.parse("order:"))
                .withMessage("The id of a reference must not be blank");
    }

    @Test
    void references_are_ordered_by_kind_and_then_id() {
        assertThat(Ref.parse("a:2")).isLessThan(Ref.parse("b:1")).isLessThan(Ref.parse("a:3"));
        assertThat(Ref.parse("a:2")).isEqualByComparingTo(Ref.of("a", "2"));
    }
}
