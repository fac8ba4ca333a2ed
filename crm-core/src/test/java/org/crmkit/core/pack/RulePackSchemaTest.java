package org.crmkit.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.net.URI;
import org.crmkit.core.check.Severity;
import org.crmkit.core.json.CrmJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RulePackSchemaTest {
    private static final Validator VALIDATOR = new ValidatorFactory().createValidator();
    private static final URI SCHEMA = VALIDATOR.registerSchema(RulePack.schema());

    private static boolean accepts(String pack) {
        return VALIDATOR.validate(SCHEMA, pack).isValid();
    }

    @Test
    void the_schema_is_one_and_lies_in_the_jar() {
        assertThat(CrmJson.tree(RulePack.schema()).findings()).isEmpty();
        assertThat(RulePack.schema()).contains("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void schema_and_loader_accept_good_packs() {
        assertThat(accepts(Packs.SCORING)).isTrue();
        assertThat(accepts(Packs.DECIDING)).isTrue();
        assertThat(accepts(Packs.resource("care.json"))).isTrue();
        assertThat(accepts(RulePack.parse(Packs.resource("care.json")).orThrow().json()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/pack/faults.csv", delimiter = '|', maxCharsPerColumn = 10_000)
    void what_the_schema_refuses_the_loader_refuses_and_what_it_accepts_has_the_right_shape(
            String base, String from, @Nullable String to, @Nullable String findings, String schema) {
        String pack = Packs.edited(base, from, to == null ? "" : to);
        assertThat(accepts(pack)).as(pack).isEqualTo(schema.equals("accepts"));
        if (schema.equals("refuses")) {
            assertThat(RulePack.parse(pack).findings()).anyMatch(finding -> finding.severity() == Severity.ERROR);
        } else if (findings == null) {
            assertThat(RulePack.parse(pack).findings()).isEmpty();
        }
    }
}
