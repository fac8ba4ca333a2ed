package org.crmkit.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.testing.Copies;

class ExtensionsPropertyTest {
    @Provide
    Arbitrary<Map<String, Object>> fields() {
        Arbitrary<String> name = Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(word -> "acme." + word);
        Arbitrary<BigDecimal> number = Combinators.combine(
                        Arbitraries.bigIntegers(), Arbitraries.integers().between(-50, 50))
                .as(BigDecimal::new);
        Arbitrary<Object> value = Arbitraries.oneOf(
                Arbitraries.strings(),
                number,
                Arbitraries.of(true, false),
                Arbitraries.strings().list().ofMaxSize(3));
        return Arbitraries.maps(name, value).ofMaxSize(6);
    }

    @Property
    void nothing_is_lost_on_the_way_through_json_or_serialization(@ForAll("fields") Map<String, Object> fields) {
        Extensions extensions = Extensions.of(fields);
        String json = CrmJson.write(extensions);
        Extensions read = CrmJson.read(json, Extensions.class).orThrow();
        assertThat(read).isEqualTo(extensions).hasSameHashCodeAs(extensions);
        assertThat(CrmJson.write(read)).isEqualTo(json);
        assertThat(read.names()).containsExactlyElementsOf(fields.keySet());
        assertThat(Copies.serialized(extensions)).isEqualTo(extensions);
    }
}
