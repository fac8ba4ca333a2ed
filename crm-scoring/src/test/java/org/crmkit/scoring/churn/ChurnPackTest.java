package org.crmkit.scoring.churn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.CustomerFileAssembler;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.SurvivorshipPolicy;
import org.crmkit.core.order.Contract;
import org.crmkit.core.order.ContractId;
import org.crmkit.core.pack.RulePack;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.sales.Purchase;
import org.crmkit.core.sales.PurchaseId;
import org.crmkit.core.score.ScoreSheet;
import org.crmkit.core.score.Scorecard;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;
import org.crmkit.scoring.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChurnPackTest {
    private static final CustomerId LOTUS = CustomerId.of("C1");
    private static final Provenance ERP = Provenance.of("erp", Instant.parse("2026-06-30T12:00:00Z"));

    /** A host's own row: whatever it knows, by the names of the pack. */
    static final Attributes<Map<String, Object>> ROW = Attributes.of(
            "customer",
            row -> row.get("id"),
            number("purchase.silence"),
            number("purchase.trend"),
            number("service.open-cases.complaint"),
            Attribute.date("customer.contract-ends-on", row -> (LocalDate) row.get("customer.contract-ends-on")),
            Attribute.date("install.warranty-ends", row -> (LocalDate) row.get("install.warranty-ends")),
            flag("customer.main-contact-left"),
            flag("customer.owner-left"));

    private static Attribute<Map<String, Object>, BigDecimal> number(String name) {
        return Attribute.number(name, row -> (Number) row.get(name));
    }

    private static Attribute<Map<String, Object>, Boolean> flag(String name) {
        return Attribute.flag(name, row -> (Boolean) row.get(name));
    }

    private static final Map<String, Object> WELL = Map.of(
            "purchase.silence", 1,
            "purchase.trend", 1,
            "service.open-cases.complaint", 0,
            "customer.main-contact-left", false,
            "customer.owner-left", false);

    private static ScoreSheet score(Map<String, Object> row) {
        return ChurnPack.standard().scorecard(ROW).orThrow().score(row, Facts.endOf("2026-06-30"));
    }

    private static Map<String, Object> but(String name, Object value) {
        Map<String, Object> row = new LinkedHashMap<>(WELL);
        row.put(name, value);
        return row;
    }

    @Test
    void the_pack_binds_to_a_hosts_row_and_to_customers_files_and_its_examples_come_out() {
        assertThat(ChurnPack.standard().scorecard(ROW).findings()).isEmpty();
        assertThat(ChurnPack.standard()
                        .allowMissing()
                        .scorecard(ChurnPack.attributes())
                        .findings())
                .extracting(Finding::code, Finding::found)
                .containsExactly(tuple("pack.unknown-attribute", "customer.owner-left"));
        Attributes<CustomerFile> all = ChurnPack.attributes().plus(Attribute.flag("customer.owner-left", it -> false));
        assertThat(ChurnPack.standard().scorecard(all).findings()).isEmpty();
        assertThat(RulePack.parse(ChurnPack.standard().json()).orThrow().json())
                .isEqualTo(ChurnPack.standard().json());
        assertThat(ChurnPack.standard().title().orElseThrow().in(Texts.CHINESE)).isEqualTo("客户流失风险");
    }

    @Test
    void the_analysis_finds_only_what_is_meant() {
        Scorecard<Map<String, Object>> card =
                ChurnPack.standard().scorecard(ROW).orThrow();
        assertThat(card.parts().stream().flatMap(part -> part.analyse().stream()))
                .extracting(finding -> finding.code() + " " + finding.place().path())
                .containsExactlyInAnyOrder(
                        "rules.gap ",
                        "rules.gap ",
                        "rules.gap ",
                        "rules.subsumed churn.standard.relation.both-left",
                        "rules.subsumed churn.standard.relation.both-left");
    }

    @ParameterizedTest
    @CsvSource({
        "purchase.silence, 1.4999, 0",
        "purchase.silence, 1.5, 15",
        "purchase.silence, 1.9999, 15",
        "purchase.silence, 2, 30",
        "purchase.silence, 2.9999, 30",
        "purchase.silence, 3, 40",
        "purchase.trend, 0.8, 0",
        "purchase.trend, 0.7999, 10",
        "purchase.trend, 0.5, 10",
        "purchase.trend, 0.4999, 20",
        "purchase.trend, -1, 20",
        "service.open-cases.complaint, 1, 15",
        "service.open-cases.complaint, 2, 25"
    })
    void each_boundary_is_met_from_both_sides(String name, BigDecimal value, int points) {
        assertThat(score(but(name, value)).total()).isEqualTo(points);
        assertThat(score(but(name, value)).lowest()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "customer.contract-ends-on, 2026-06-30, 15",
        "customer.contract-ends-on, 2026-08-28, 15",
        "customer.contract-ends-on, 2026-08-29, 0",
        "customer.contract-ends-on, 2026-06-29, 0",
        "install.warranty-ends, 2026-08-28, 10",
        "install.warranty-ends, 2026-08-29, 0"
    })
    void what_lapses_counts_for_sixty_days_before(String name, LocalDate day, int points) {
        assertThat(score(but(name, day)).total()).isEqualTo(points);
    }

    @Test
    void a_relation_that_nobody_carries_any_more_counts_most() {
        assertThat(score(but("customer.owner-left", true)).total()).isEqualTo(15);
        assertThat(score(but("customer.main-contact-left", true)).total()).isEqualTo(15);
        Map<String, Object> both = new LinkedHashMap<>(but("customer.owner-left", true));
        both.put("customer.main-contact-left", true);
        assertThat(score(both).total()).isEqualTo(40);
        assertThat(score(both).band()).contains("MEDIUM");
    }

    @Test
    void bands_begin_at_25_and_50_and_what_is_not_known_makes_them_unclear() {
        Map<String, Object> row = new LinkedHashMap<>(but("purchase.silence", 3));
        assertThat(score(row).band()).contains("MEDIUM");
        row.put("purchase.trend", .7);
        assertThat(score(row).band()).contains("HIGH");
        row.remove("purchase.trend");
        ScoreSheet sheet = score(row);
        assertThat(sheet.unclear()).isTrue();
        assertThat(sheet.band()).isEmpty();
        assertThat(sheet.lowest()).isEqualTo(40);
        assertThat(sheet.highest()).isEqualTo(60);
        assertThat(sheet.unknown())
                .containsExactly(RuleId.of("churn.standard.trend.half"), RuleId.of("churn.standard.trend.less"));
        assertThat(score(Map.of()).unclear()).isTrue();
        assertThat(score(Map.of()).total()).isZero();
    }

    @Test
    void a_customers_file_tells_its_silence_its_trend_and_its_contract() {
        Scorecard<CustomerFile> card = ChurnPack.standard()
                .allowMissing()
                .scorecard(ChurnPack.attributes())
                .orThrow();
        CustomerFile file = CustomerFileAssembler.of(SurvivorshipPolicy.newest())
                .add(ERP, Customer.builder().id(LOTUS).party(PartyId.of("P1")).build())
                .addAll(
                        ERP,
                        Stream.of(0, 30, 60, 90, 120, 150, 180, 210, 240)
                                .map(ChurnPackTest::purchase)
                                .toList())
                .add(
                        ERP,
                        Contract.builder()
                                .id(ContractId.of("1"))
                                .customer(LOTUS)
                                .signed(LocalDate.of(2024, 12, 1))
                                .term(DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 2, 1)))
                                .build())
                .assemble()
                .find(LOTUS)
                .orElseThrow();
        ScoreSheet sheet = card.score(file, Facts.endOf("2025-12-31"));
        assertThat(sheet.matched())
                .extracting(RuleId::value)
                .containsExactly(
                        "churn.standard.silence.long", "churn.standard.trend.half", "churn.standard.lapse.contract");
        assertThat(sheet.band()).contains("HIGH");
        assertThat(card.explain(file, Facts.endOf("2025-12-31")).get(0).explain(Texts.CHINESE))
                .startsWith("churn.standard.silence.long YES: 沉默时间已达通常购买间隔的三倍以上");
    }

    @Test
    void without_a_case_on_file_complaints_are_unknown_unless_all_cases_are_on_file() {
        CustomerFile file = CustomerFileAssembler.of(SurvivorshipPolicy.newest())
                .add(ERP, Customer.builder().id(LOTUS).party(PartyId.of("P1")).build())
                .assemble()
                .find(LOTUS)
                .orElseThrow();
        RulePack pack = ChurnPack.standard().allowMissing();
        List<RuleId> complaints =
                List.of(RuleId.of("churn.standard.complaint.several"), RuleId.of("churn.standard.complaint.one"));
        assertThat(pack.scorecard(ChurnPack.attributes())
                        .orThrow()
                        .score(file, Facts.endOf("2026-06-30"))
                        .unknown())
                .containsAll(complaints);
        assertThat(pack.scorecard(ChurnPack.attributesWithAllCases())
                        .orThrow()
                        .score(file, Facts.endOf("2026-06-30"))
                        .unknown())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(complaints);
    }

    private static Purchase purchase(int day) {
        return Purchase.builder()
                .id(PurchaseId.of("" + day))
                .customer(LOTUS)
                .day(LocalDate.of(2025, 1, 1).plusDays(day))
                .amount(Money.parse("CNY 100.00"))
                .build();
    }
}
