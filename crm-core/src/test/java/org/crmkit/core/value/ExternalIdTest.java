package org.crmkit.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.crmkit.core.json.CrmJson;
import org.crmkit.core.testing.Copies;
import org.junit.jupiter.api.Test;

class ExternalIdTest {
    @Test
    void its_text_is_its_json_and_is_read_back() {
        ExternalId id = ExternalId.of("SAP 一号", "0010:4711");
        assertThat(id).hasToString("SAP 一号:0010:4711").isEqualTo(ExternalId.parse("SAP 一号:0010:4711"));
        assertThat(CrmJson.write(id)).isEqualTo("\"SAP 一号:0010:4711\"");
        assertThat(CrmJson.read("\"SAP 一号:0010:4711\"", ExternalId.class).orThrow())
                .isEqualTo(id);
        assertThat(Copies.serialized(id)).isEqualTo(id);
    }

    @Test
    void it_sorts_by_source_and_key() {
        assertThat(ExternalId.of("crm", "9")).isLessThan(ExternalId.of("erp", "1"));
        assertThat(ExternalId.of("erp", "1")).isLessThan(ExternalId.of("erp", "2"));
    }

    @Test
    void what_cannot_be_one_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExternalId.parse("4711"))
                .withMessage("An external id must read like sap:10004711, found '4711'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExternalId.of("a:b", "1"))
                .withMessage("The source of an external id must not hold a colon, found 'a:b'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExternalId.parse("sap: "))
                .withMessage("The key of an external id must not be blank");
    }
}
