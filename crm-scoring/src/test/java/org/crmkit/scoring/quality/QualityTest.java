package org.crmkit.scoring.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Texts;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Share;
import org.crmkit.scoring.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityTest {
    static final AsOf NOW = Facts.endOf("2026-06-30");
    static final LocalizedText EMAIL = LocalizedText.of("e-mail", "电子邮件");
    static final QualityPolicy POLICY = QualityPolicy.of(
                    "1",
                    "86",
                    List.of(
                            QualityField.of("email", EMAIL, 5, FieldCheck.EMAIL).freshDays(30),
                            QualityField.of("phone", LocalizedText.of("phone", "电话"), 5, FieldCheck.PHONE),
                            QualityField.of("uscc", LocalizedText.of("credit code", "信用代码"), 8, FieldCheck.USCC)
                                    .kinds("organization"),
                            QualityField.codes("status", LocalizedText.of("status", "状态"), 2, List.of("NEW", "OLD"))))
            .key("email", "email")
            .key("both", "email", "phone");
    static final QualityInspector INSPECTOR = new QualityInspector(POLICY);

    static FieldValue value(String field, String value, String source, String day) {
        return new FieldValue(field, value, source, Optional.of(Instant.parse(day + "T12:00:00Z")));
    }

    static CustomerQuality person(String id, FieldValue... values) {
        return INSPECTOR.inspect(new QualityRecord(id, "person", List.of(values)), NOW);
    }

    private static FieldState state(FieldValue value) {
        return person("C1", value).fields().stream()
                .filter(it -> it.field().name().equals(value.field()))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL, li@example.com, GOOD",
        "EMAIL, li.example.com, INVALID",
        "PHONE, 138 0013 8000, GOOD",
        "PHONE, 12, INVALID",
        "USCC, 91350100M000100Y43, GOOD",
        "USCC, 91350100M000100Y44, INVALID",
        "PAST_DAY, 1900-01-01, GOOD",
        "PAST_DAY, 1899-12-31, INVALID",
        "PAST_DAY, 2026-06-30, GOOD",
        "PAST_DAY, 2026-07-01, INVALID",
        "PAST_DAY, 30.06.2026, INVALID",
        "TEXT, anything, GOOD"
    })
    void each_check_knows_right_from_wrong(FieldCheck check, String text, FieldState state) {
        QualityPolicy policy = QualityPolicy.of("1", "86", List.of(QualityField.of("x", EMAIL, 1, check)));
        CustomerQuality quality = new QualityInspector(policy)
                .inspect(new QualityRecord("C1", "person", List.of(value("x", text, "crm", "2026-01-01"))), NOW);
        assertThat(quality.fields().get(0).state()).isEqualTo(state);
        assertThat(quality.fields().get(0).because().toString()).doesNotContain(text);
        assertThat(quality.fields().get(0).because().in(Texts.CHINESE))
                .isNotEqualTo(quality.fields().get(0).because().toString());
    }

    @Test
    void a_blank_value_is_none() {
        assertThat(state(value("email", " ", "crm", "2026-06-30"))).isEqualTo(FieldState.MISSING);
    }

    @Test
    void a_code_is_right_if_it_is_expected() {
        assertThat(state(value("status", "NEW", "crm", "2026-01-01"))).isEqualTo(FieldState.GOOD);
        assertThat(state(value("status", "new", "crm", "2026-01-01"))).isEqualTo(FieldState.INVALID);
    }

    @Test
    void a_value_is_stale_when_more_days_have_passed_than_it_is_fresh() {
        assertThat(state(value("email", "li@example.com", "crm", "2026-05-31"))).isEqualTo(FieldState.GOOD);
        assertThat(state(value("email", "li@example.com", "crm", "2026-05-30"))).isEqualTo(FieldState.STALE);
        assertThat(state(value("phone", "13800138000", "crm", "1990-01-01"))).isEqualTo(FieldState.GOOD);
        assertThat(state(new FieldValue("email", "li@example.com", "crm", Optional.empty())))
                .isEqualTo(FieldState.UNDATED);
        assertThat(state(new FieldValue("phone", "13800138000", "crm", Optional.empty())))
                .isEqualTo(FieldState.GOOD);
    }

    @Test
    void what_is_noted_later_is_not_seen() {
        assertThat(state(value("phone", "13800138000", "crm", "2026-07-01"))).isEqualTo(FieldState.MISSING);
    }

    @Test
    void what_to_ask_next_is_the_field_of_the_greatest_weight_and_the_missing_one_first() {
        CustomerQuality stale = person(
                "C1",
                value("email", "li@example.com", "crm", "2026-01-01"),
                value("status", "NEW", "crm", "2026-01-01"));
        Answer<FieldQuality> ask = stale.askNext();
        assertThat(ask.yes().orElseThrow().field().name()).isEqualTo("phone");
        assertThat(ask.because()).hasToString("phone of weight 5 is missing: no source tells it");
        assertThat(ask.because().in(Texts.CHINESE)).isEqualTo("电话（权重5）缺失：没有来源提供");
        assertThat(stale.usable().yes()).contains(Share.of(2, 12));
        CustomerQuality company = INSPECTOR.inspect(new QualityRecord("C2", "organization", List.of()), NOW);
        assertThat(company.askNext().yes().orElseThrow().field().name()).isEqualTo("uscc");
        assertThat(company.usable().yes()).contains(Share.NONE);
    }

    @Test
    void a_stale_value_is_told_with_its_source_and_day() {
        CustomerQuality quality = person(
                "C1",
                value("email", "li@example.com", "crm", "2026-01-01"),
                value("phone", "13800138000", "crm", "2026-01-01"));
        assertThat(quality.askNext().because())
                .hasToString("e-mail of weight 5 is stale: crm noted it on 2026-01-01, more than 30 days ago");
        assertThat(quality.askNext().because().in(Texts.CHINESE))
                .contains("过期：crm于2026")
                .contains("已超过30天");
    }

    @Test
    void nothing_is_asked_if_nothing_is_wanting_and_nothing_is_known_if_nothing_matters() {
        CustomerQuality good = person(
                "C1",
                value("email", "li@example.com", "crm", "2026-06-30"),
                value("phone", "13800138000", "crm", "2026-06-30"),
                value("status", "OLD", "crm", "2026-06-30"));
        assertThat(good.askNext()).isEqualTo(Answer.no(good.askNext().because().text(), 3));
        assertThat(good.askNext().because()).hasToString("none of 3 fields is missing, invalid or stale");
        assertThat(good.usable().yes()).contains(Share.ALL);
        QualityPolicy none = QualityPolicy.of("1", "86", List.of());
        CustomerQuality nothing = new QualityInspector(none).inspect(new QualityRecord("C1", "person", List.of()), NOW);
        assertThat(nothing.askNext().truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(nothing.usable().because()).hasToString("no field matters for customers of kind person");
        assertThat(good).hasToString("person C1");
    }

    private static QualityReport report(CustomerQuality... all) {
        QualityTally tally = new QualityTally(POLICY);
        List.of(all).forEach(tally::add);
        return tally.result();
    }

    @Test
    void shares_are_told_with_their_counts_by_field_and_by_source() {
        QualityReport report = report(
                person(
                        "C1",
                        value("email", "li@example.com", "crm", "2026-06-30"),
                        value("email", "x", "erp", "2026-06-30")),
                person("C2", value("email", "wu@example.com", "crm", "2026-01-01")),
                person("C3", value("email", "nobody", "crm", "2026-06-30")),
                person("C4"));
        QualityReport.Line email = report.field("email").orElseThrow();
        assertThat(email.complete()).isEqualTo(new Rate(3, 4)).hasToString("3 of 4 (0.75)");
        assertThat(email.valid()).isEqualTo(new Rate(2, 3));
        assertThat(email.fresh()).isEqualTo(new Rate(1, 2));
        assertThat(report.field("uscc").orElseThrow().wanted()).isZero();
        assertThat(report.field("uscc").orElseThrow().complete().share()).isEmpty();
        assertThat(report.total().wanted()).isEqualTo(12);
        assertThat(report.total("crm")).isEqualTo(new QualityReport.Line("*", "crm", 6, 1, 1, 0, 1));
        assertThat(report.total("erp")).isEqualTo(new QualityReport.Line("*", "erp", 2, 1, 0, 0, 0));
        assertThat(report.sources()).hasSize(8);
        assertThat(Copies.serialized(report)).isEqualTo(report);
    }

    @Test
    void a_key_is_shared_by_customers_however_it_is_written() {
        QualityReport report = report(
                person(
                        "C1",
                        value("email", "li@example.com", "crm", "2026-06-30"),
                        value("phone", "13800138000", "crm", "2026-06-30")),
                person(
                        "C2",
                        value("email", "LI+x@Example.com", "crm", "2026-06-30"),
                        value("phone", "+86 138 0013 8000", "crm", "2026-06-30")),
                person("C3", value("email", "li@example.com", "crm", "2026-06-30")),
                person("C4", value("email", "wu@example.com", "crm", "2026-06-30")),
                person("C5", value("email", "no mail", "crm", "2026-06-30")),
                person("C6"));
        assertThat(report.keys())
                .containsExactly(
                        new QualityReport.KeyLine("email", new Rate(3, 4)),
                        new QualityReport.KeyLine("both", new Rate(2, 2)));
        assertThat(report.keys().get(0).unique()).isEqualTo(new Rate(1, 4));
        assertThat(report().keys().get(0).unique().share()).isEmpty();
    }

    @Test
    void kinds_without_a_member_and_unexpected_ones_are_told() {
        QualityReport report = report(
                person("C1", value("status", "NEW", "crm", "2026-06-30")),
                person("C2", value("status", "?", "crm", "2026-06-30")));
        assertThat(report.withoutMember()).containsExactly(new QualityReport.MemberLine("status", "OLD", true, 0));
        assertThat(report.unexpected()).containsExactly(new QualityReport.MemberLine("status", "?", false, 1));
        assertThat(report.members()).hasSize(3);
        assertThat(report().withoutMember()).hasSize(2);
    }
}
