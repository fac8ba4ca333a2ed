package org.crmkit.scoring.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.testing.TallyLaws;

class QualityPropertyTest {
    @Provide
    Arbitrary<FieldValue> values() {
        return Combinators.combine(
                        Arbitraries.of("email", "phone", "uscc", "status", "other"),
                        Arbitraries.of("a@b.cn", "A@b.cn", "13800138000", "NEW", "?", " "),
                        Arbitraries.of("crm", "erp"),
                        Arbitraries.of("2026-06-30T00:00:00Z", "2025-01-01T00:00:00Z", "2027-01-01T00:00:00Z")
                                .map(Instant::parse)
                                .optional(0.8))
                .as((field, text, source, at) -> new FieldValue(field, text, source, at));
    }

    @Provide
    Arbitrary<CustomerQuality> customers() {
        return Combinators.combine(
                        Arbitraries.of("person", "organization"),
                        values().list().ofMaxSize(6))
                .as((kind, values) ->
                        QualityTest.INSPECTOR.inspect(new QualityRecord("C", kind, values), QualityTest.NOW));
    }

    private static QualityReport report(List<CustomerQuality> all) {
        QualityTally tally = new QualityTally(QualityTest.POLICY);
        all.forEach(tally::add);
        return tally.result();
    }

    @Property(tries = 50)
    void the_tally_keeps_the_laws_of_tallies(@ForAll @Size(max = 20) List<@From("customers") CustomerQuality> all) {
        TallyLaws.check(() -> new QualityTally(QualityTest.POLICY), all);
    }

    @Property(tries = 200)
    void sums_equal_their_lines_and_every_customer_is_in_one_state_of_each_field(
            @ForAll @Size(max = 20) List<@From("customers") CustomerQuality> all) {
        QualityReport report = report(all);
        assertThat(report.customers()).isEqualTo(all.size());
        assertThat(report.field("email").orElseThrow().wanted()).isEqualTo(all.size());
        long companies =
                all.stream().filter(it -> it.kind().equals("organization")).count();
        assertThat(report.field("uscc").orElseThrow().wanted()).isEqualTo(companies);
        QualityReport.Line total = report.total();
        assertThat(total.wanted()).isEqualTo(3L * all.size() + companies);
        assertThat(total.good())
                .isEqualTo(report.fields().stream()
                        .mapToLong(QualityReport.Line::good)
                        .sum());
        assertThat(total.complete().part() + total.missing()).isEqualTo(total.wanted());
        assertThat(report.members().stream()
                        .mapToLong(QualityReport.MemberLine::customers)
                        .sum())
                .isEqualTo(report.field("status").orElseThrow().complete().part());
        report.keys().forEach(key -> {
            assertThat(key.shared().part() + key.unique().part())
                    .isEqualTo(key.shared().whole());
            assertThat(key.shared().part()).isNotEqualTo(1);
            assertThat(key.shared().whole()).isLessThanOrEqualTo(all.size());
        });
    }

    @Property(tries = 200)
    void what_is_asked_next_weighs_at_least_as_much_as_all_else_that_is_wanting(
            @ForAll @From("customers") CustomerQuality customer) {
        Optional<FieldQuality> asked = customer.askNext().yes();
        List<FieldQuality> wanting = new ArrayList<>(customer.fields().stream()
                .filter(it -> it.state().compareTo(FieldState.UNDATED) < 0)
                .toList());
        assertThat(asked.isPresent()).isEqualTo(!wanting.isEmpty());
        asked.ifPresent(it -> assertThat(wanting)
                .contains(it)
                .allMatch(other -> other.field().weight() <= it.field().weight()));
    }

    @Property(tries = 100)
    void a_customer_added_twice_shares_every_key(@ForAll @From("customers") CustomerQuality customer) {
        QualityReport report =
                report(IntStream.range(0, 2).mapToObj(i -> customer).toList());
        report.keys().forEach(key -> assertThat(key.unique().part()).isZero());
    }
}
