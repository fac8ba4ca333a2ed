package org.crmkit.core.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.crmkit.core.json.CrmJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What all documents have in common; a new kind is added to the table below. */
class SalesDocumentTest {
    private static final String PLAIN_ORDER =
            "{\"id\":\"O1\",\"customer\":\"C1\",\"ordered\":\"2026-03-02\",\"currency\":\"CNY\"";

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("quote:Q1-2", Quote.class, SalesDocuments.quote()),
                Arguments.of("contract:K1", Contract.class, SalesDocuments.contract()),
                Arguments.of("order:O1", Order.class, SalesDocuments.order()),
                Arguments.of("delivery:D1", Delivery.class, SalesDocuments.delivery()),
                Arguments.of("invoice:I1", Invoice.class, SalesDocuments.invoice()),
                Arguments.of("payment:P1", Payment.class, SalesDocuments.payment()));
    }

    static Stream<Arguments> plain() {
        return Stream.of(
                Arguments.of(
                        Quote.class,
                        "{\"id\":\"Q\",\"number\":\"Q\",\"revision\":1,\"customer\":\"C1\",\"validity\":\"2026-01-01/..\",\"amount\":\"CNY 1.00\""),
                Arguments.of(Contract.class, "{\"id\":\"K\",\"customer\":\"C1\",\"term\":\"2026-01-01/2027-01-01\""),
                Arguments.of(Order.class, PLAIN_ORDER),
                Arguments.of(Delivery.class, "{\"id\":\"D\",\"order\":\"O1\",\"shipped\":\"2026-03-02\""),
                Arguments.of(
                        Invoice.class,
                        "{\"id\":\"I\",\"customer\":\"C1\",\"issued\":\"2026-03-02\",\"amount\":\"CNY 1.00\""),
                Arguments.of(
                        Payment.class,
                        "{\"id\":\"P\",\"customer\":\"C1\",\"received\":\"2026-03-02\",\"amount\":\"CNY 1.00\""),
                Arguments.of(OrderLine.class, "{\"number\":1,\"amount\":\"CNY 1.00\""),
                Arguments.of(InvoiceLine.class, "{\"number\":1,\"amount\":\"CNY 1.00\""));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_golden_file_of_the_first_release_is_read_and_written_back_byte_by_byte(
            String ref, Class<? extends SalesDocument> type, SalesDocument document) throws IOException {
        String kind = document.ref().kind();
        String golden;
        try (InputStream in = SalesDocumentTest.class.getResourceAsStream("/golden/" + kind + "-0.1.json")) {
            golden = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
        }
        assertThat(CrmJson.write(document)).isEqualTo(golden);
        assertThat(CrmJson.read(golden, type).orThrow()).isEqualTo(document).hasSameHashCodeAs(document);
    }

    @ParameterizedTest
    @MethodSource("plain")
    void what_is_absent_is_left_out_and_what_is_unknown_is_kept(Class<?> type, String plain) {
        assertThat(CrmJson.write(CrmJson.read(plain + "}", type).orThrow())).isEqualTo(plain + "}");
        String later = plain + ",\"later\":[{\"x\":1.50,\"y\":null}]}";
        assertThat(CrmJson.write(CrmJson.read(later, type).orThrow())).isEqualTo(later);
        String store = plain + ",\"unknownFields\":{\"id\":\"X\"}}";
        assertThat(CrmJson.write(CrmJson.read(store, type).orThrow())).isEqualTo(plain + "}");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void it_points_to_itself_by_kind_and_id(String ref, Class<?> type, SalesDocument document) {
        assertThat(document.ref()).hasToString(ref);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_hosts_own_fields_never_show(String ref, Class<?> type, SalesDocument document) {
        assertThat(document.toString())
                .contains(document.ref().id())
                .doesNotContain("13800000000")
                .doesNotContain("acme");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_is_known_from_its_day_on_and_asking_again_changes_nothing(
            String ref, Class<?> type, SalesDocument document) {
        boolean known = false;
        for (int day = -30; day <= 60; day++) {
            var asOf = SalesDocuments.endOf(SalesDocuments.DAY.plusDays(day));
            var seen = document.knownAt(asOf);
            assertThat(!known || seen.isPresent()).isTrue();
            known = seen.isPresent();
            assertThat(seen.flatMap(once -> once.knownAt(asOf))).isEqualTo(seen);
        }
        assertThat(document.knownAt(SalesDocuments.endOf(SalesDocuments.DAY.plusDays(60)))
                        .orElseThrow())
                .isSameAs(document);
    }
}
