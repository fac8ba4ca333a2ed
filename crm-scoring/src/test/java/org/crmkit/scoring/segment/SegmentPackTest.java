package org.crmkit.scoring.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Texts;
import org.crmkit.core.file.CustomerAttributes;
import org.crmkit.core.pack.RulePack;
import org.crmkit.core.rule.Answers;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.scoring.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentPackTest {
    /** A host's own row: no fact is made of it. */
    private record Shop(String status, LocalDate since, LocalDate lastPurchase) {}

    private static final Attributes<Shop> SHOP = Attributes.of(
            "shop",
            Shop::status,
            Attribute.code("customer.status", Shop::status),
            Attribute.date("customer.since", Shop::since),
            Attribute.date("customer.last-purchase-on", Shop::lastPurchase));

    @Test
    void the_pack_binds_to_customers_files_and_its_examples_come_out() {
        assertThat(SegmentPack.rules(CustomerAttributes.standard()).findings()).isEmpty();
        RulePack pack = SegmentPack.standard();
        assertThat(RulePack.parse(pack.json()).orThrow().json()).isEqualTo(pack.json());
        assertThat(pack.title().orElseThrow().in(Texts.CHINESE)).isEqualTo("按最近购买时间划分的客户分群");
    }

    @Test
    void every_customer_is_in_one_segment() {
        assertThat(SegmentPack.rules(CustomerAttributes.standard()).orThrow().analyse())
                .isEmpty();
        assertThat(SegmentPack.segments()).extracting(Segment::code).doesNotHaveDuplicates();
        assertThat(SegmentPack.segments())
                .allSatisfy(it -> assertThat(it.name().in(Texts.CHINESE))
                        .isNotEqualTo(it.name().en()));
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, 2026-04-02, 2020-01-01, new",
        "ACTIVE, 2026-04-01, 2026-01-02, active",
        "DORMANT, 2026-04-01, 2026-01-01, quiet",
        "BLOCKED, 2026-04-01, 2025-07-01, quiet",
        "ACTIVE, 2026-04-01, 2025-06-30, lapsed",
        "FORMER, 2026-06-30, 2026-06-30, former"
    })
    void a_hosts_row_is_placed_by_its_days(String status, LocalDate since, LocalDate lastPurchase, String expected) {
        RuleSet<Shop, Segment> segments = SegmentPack.rules(SHOP).orThrow();
        Answers<Segment> answers = segments.ask(new Shop(status, since, lastPurchase), Facts.endOf("2026-06-30"));
        assertThat(answers.first().map(Segment::code)).contains(expected);
        assertThat(answers.undecided()).isFalse();
    }

    @Test
    void what_a_row_does_not_offer_leaves_members_undecided() {
        Attributes<Map<String, LocalDate>> row = Attributes.of(
                "customer", it -> "1", Attribute.date("customer.last-purchase-on", it -> it.get("bought")));
        RuleSet<Map<String, LocalDate>, Segment> segments = SegmentPack.standard()
                .allowMissing()
                .rules(row, Segment.named(SegmentPack.segments()))
                .orThrow();
        SegmentTally<Map<String, LocalDate>> tally = new SegmentTally<>(segments, Facts.endOf("2026-06-30"));
        List.of(LocalDate.of(2026, 6, 1), LocalDate.of(2020, 1, 1)).forEach(day -> tally.add(Map.of("bought", day)));
        SegmentReport report = tally.result();
        assertThat(report.line("active").orElseThrow().members()).isEqualTo(1);
        assertThat(report.line("lapsed").orElseThrow().members()).isEqualTo(1);
        assertThat(report.undecided()).isEqualTo(2);
        assertThat(report.line("new").orElseThrow().perhaps()).isEqualTo(2);
    }

    @Test
    void a_code_that_nobody_named_is_a_finding() {
        assertThat(SegmentPack.standard()
                        .rules(CustomerAttributes.standard(), Segment.named(Set.of()))
                        .findings())
                .extracting(Finding::code)
                .containsOnly("pack.unknown-outcome")
                .hasSize(6);
    }
}
