package org.crmkit.core.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.crmkit.core.json.CrmJson;

/** What holds of the JSON of every fact. */
public final class FactLaws {
    private FactLaws() {}

    /** Checks that a stored file is read as the fact and written back byte by byte. */
    public static void keepsItsGoldenFile(Object fact, Class<?> type, String name) {
        String golden = golden(name);
        assertThat(CrmJson.write(fact)).isEqualTo(golden);
        assertThat(CrmJson.read(golden, type).orThrow()).isEqualTo(fact);
    }

    /** Checks that fields of a later release are kept, and that a field named as our store is not taken for it. */
    public static void keepsWhatItDoesNotKnow(Object fact, Class<?> type) {
        String json = CrmJson.write(fact);
        String later = json.substring(0, json.length() - 1) + ",\"zz\":{\"rate\":0.10,\"none\":null}}";
        assertThat(CrmJson.write(CrmJson.read(later, type).orThrow())).isEqualTo(later);
        String trap = json.substring(0, json.length() - 1) + ",\"unknownFields\":{\"id\":\"other\"}}";
        Object read = CrmJson.read(trap, type).orThrow();
        assertThat(CrmJson.read(CrmJson.write(read), type).orThrow()).isEqualTo(read);
    }

    /** Checks that a fact is the same after a round trip. */
    public static void survivesJson(Object fact, Class<?> type) {
        String json = CrmJson.write(fact);
        Object read = CrmJson.read(json, type).orThrow();
        assertThat(read).isEqualTo(fact).hasSameHashCodeAs(fact);
        assertThat(CrmJson.write(read)).isEqualTo(json);
    }

    private static String golden(String name) {
        try (InputStream in = FactLaws.class.getResourceAsStream("/golden/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
