package org.crmkit.core.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.crmkit.core.check.Finding;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.testing.Copies;
import org.junit.jupiter.api.Test;

class ConditionTextTest {
    private static final Attribute<Integer, Long> SIZE = Attribute.count("size", Integer::longValue);
    private static final Attributes<Integer> ALL = Attributes.of("number", size -> size, SIZE);
    private static final String JSON =
            "{\"attribute\":\"size\",\"atLeast\":12345678901234567890.123456789,\"below\":1e2}";

    record Holder(ConditionText when) {}

    @Test
    void it_travels_within_a_definition_with_every_digit() {
        ConditionText text =
                CrmJson.read("{\"when\":" + JSON + "}", Holder.class).orThrow().when();

        assertThat(text.findings("")).isEmpty();
        assertThat(CrmJson.write(new Holder(text)))
                .isEqualTo(
                        "{\"when\":{\"attribute\":\"size\",\"atLeast\":12345678901234567890.123456789,\"below\":100}}");
        assertThat(text).isEqualTo(ConditionText.parse(JSON).orThrow()).hasToString(text.json());
        assertThat(Copies.serialized(text)).isEqualTo(text);
    }

    @Test
    void it_is_the_condition_that_it_was_made_of() {
        ConditionText text = ConditionText.of(SIZE.atLeast(3).not());

        assertThat(text.bind(ALL, "").orThrow()).isEqualTo(SIZE.atLeast(3).not());
    }

    @Test
    void one_that_is_wrong_says_so_where_it_stands() {
        ConditionText text = CrmJson.read("{\"when\":{\"attribute\":\"size\",\"above\":3,\"is\":[]}}", Holder.class)
                .orThrow()
                .when();

        assertThat(text.findings("/moves/1/when"))
                .extracting(Finding::code, finding -> finding.place().path())
                .containsExactly(
                        tuple("pack.unknown-field", "/moves/1/when/above"),
                        tuple("pack.wrong-type", "/moves/1/when/is"));
        assertThat(text.bind(ALL, "/when").result()).isEmpty();
        assertThat(ConditionText.parse(text.json()).findings()).hasSize(2);
    }

    @Test
    void an_attribute_that_nobody_offers_is_found_when_it_is_bound() {
        ConditionText text =
                ConditionText.parse("{\"attribute\":\"colour\",\"is\":\"red\"}").orThrow();

        assertThat(text.bind(ALL, "/when").findings())
                .singleElement()
                .hasToString("ERROR pack.unknown-attribute at /when/attribute 'colour': "
                        + "a number has no such attribute: choose from size");
    }
}
