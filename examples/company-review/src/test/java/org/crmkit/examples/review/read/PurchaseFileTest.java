package org.crmkit.examples.review.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Texts;
import org.junit.jupiter.api.Test;

class PurchaseFileTest {
    private static final String HEADER = "id,date,customer_id,amount\n";

    @Test
    void gives_each_purchase_to_the_sink_in_order() {
        Reading read = Reading.of("""
                id,date,customer_id,currency,amount,product,outlet
                P1,2026-01-31,C1,CNY,"1,234.50","Bearing, sealed",上海店
                P2,2026-02-01,C2,USD,20,,
                """);
        assertThat(read.purchases())
                .containsExactly("C1 2026-01-31 CNY 1234.50 Bearing, sealed@上海店", "C2 2026-02-01 USD 20.00");
        assertThat(read.rows()).isEqualTo(new ReadReport.Rows(2, 2, 0, 0, 0, 0));
        assertThat(read.report().orElseThrow().usedByCurrency()).isEqualTo(Map.of("CNY", 1L, "USD", 1L));
    }

    @Test
    void a_bad_row_costs_that_row_and_is_told_with_row_field_code_and_value() {
        Reading read = Reading.of(HEADER + """
                P1,2026-01-31,C1,10
                P2,someday,C1,10
                P3,2026-01-31,,10
                P4,2026-01-31,C1,1e30000000
                P5,2026-01-31
                P6,2026-01-31,C1,1,234.50
                P7,01/02/2026,C1,10
                P8,2026-01-31,C1,1.234
                P9,2026-02-01,C9,9
                """);
        assertThat(read.purchases()).containsExactly("C1 2026-01-31 CNY 10.00", "C9 2026-02-01 CNY 9.00");
        assertThat(read.told())
                .containsExactly(
                        "3 date bad-date 'someday'",
                        "4 customer_id missing-value ''",
                        "5 amount bad-amount '1e30000000'",
                        "6 customer_id too-few-columns ''",
                        "7  too-many-columns '234.50'",
                        "8 date ambiguous-date '01/02/2026'",
                        "9 amount ambiguous-amount '1.234'");
        assertThat(read.rows()).isEqualTo(new ReadReport.Rows(9, 2, 7, 0, 0, 0));
    }

    @Test
    void findings_are_said_in_both_languages() {
        Finding finding = Reading.of(HEADER + "P1,2026-01-31,,10").findings().get(0);
        assertThat(finding)
                .hasToString("ERROR purchase.missing-value at orders.csv row 2, customer_id: the customer is missing");
        assertThat(finding.because().in(Texts.CHINESE)).isEqualTo("缺少客户");
        Finding columns = Reading.of(HEADER + "P1,2026-01-31").findings().get(0);
        assertThat(columns.because()).hasToString("the row has only 2 columns and no customer");
        assertThat(columns.because().in(Texts.CHINESE)).isEqualTo("该行只有2列，缺少客户");
    }

    @Test
    void a_purchase_that_comes_twice_counts_once() {
        Reading read =
                Reading.of(HEADER + "P1,2026-01-31,C1,10\nP1,2026-01-31,C1,10\nP2,bad,C1,5\nP2,2026-01-31,C1,5\n");
        assertThat(read.purchases()).containsExactly("C1 2026-01-31 CNY 10.00", "C1 2026-01-31 CNY 5.00");
        assertThat(read.told()).containsExactly("3 id duplicate-id 'P1'", "4 date bad-date 'bad'");
    }

    @Test
    void rows_without_an_id_are_never_twice() {
        String rows = ",2026-01-31,C1,10\n,2026-01-31,C1,10\n";
        assertThat(Reading.of(HEADER + rows).purchases()).hasSize(2);
        Reading unread = Reading.of(
                HEADER + "P1,2026-01-31,C1,10\nP1,2026-01-31,C1,10\n",
                ColumnMapping.recognised().with(Column.ID, ""));
        assertThat(unread.purchases()).hasSize(2);
    }

    @Test
    void amounts_below_zero_are_returns_and_zero_is_a_purchase_and_both_are_told() {
        Reading read = Reading.of(HEADER + "P1,2026-01-31,C1,-20\nP2,2026-01-31,C1,(20.00)\nP3,2026-01-31,C1,0.00\n");
        assertThat(read.purchases()).hasSize(3).contains("C1 2026-01-31 CNY -20.00", "C1 2026-01-31 CNY 0.00");
        assertThat(read.rows()).isEqualTo(new ReadReport.Rows(3, 3, 0, 0, 2, 1));
        assertThat(read.told())
                .containsExactly(
                        "2 amount negative-amount '-20'",
                        "3 amount negative-amount '(20.00)'",
                        "4 amount zero-amount '0.00'");
    }

    @Test
    void a_further_currency_is_told_once() {
        Reading read = Reading.of("customer,date,amount\nC1,2026-01-31,10\nC2,2026-01-31,USD 5\nC3,2026-01-31,USD 6\n");
        assertThat(read.told()).containsExactly("3 amount further-currency 'USD 5'");
        assertThat(read.because()).isEqualTo("the file has amounts in USD too; nothing is converted");
        assertThat(read.report().orElseThrow().usedByCurrency()).isEqualTo(Map.of("CNY", 1L, "USD", 2L));
    }

    @Test
    void a_currency_column_must_name_a_currency_and_the_amount_must_agree() {
        Reading read = Reading.of("""
                customer,date,amount,币种
                C1,2026-01-31,10,usd
                C1,2026-01-31,10,EURO
                C1,2026-01-31,10,
                C1,2026-01-31,€10,CNY
                C1,2026-01-31,10.5,JPY
                C1,2026-01-31,10,人民币
                C1,2026-01-31,10,XXX
                """);
        assertThat(read.purchases()).containsExactly("C1 2026-01-31 USD 10.00", "C1 2026-01-31 CNY 10.00");
        assertThat(read.told())
                .containsExactly(
                        "3 币种 unknown-currency 'EURO'",
                        "4 币种 missing-value ''",
                        "5 amount currency-conflict '€10'",
                        "6 amount too-fine-amount '10.5'",
                        "7 币种 further-currency '人民币'",
                        "8 币种 unknown-currency 'XXX'");
    }

    @Test
    void broken_quotes_cost_their_own_row() {
        Reading read = Reading.of(HEADER + "P1,2026-01-31,\"C1,10\nP2,2026-01-31,C2,20\nP3,2026-01-31,\"C\n3\",30\n");
        assertThat(read.purchases()).containsExactly("C2 2026-01-31 CNY 20.00");
        assertThat(read.told())
                .containsExactly("2  broken-quote 'P1,2026-01-31,\"C1,10'", "4 customer_id bad-id 'C\n3'");
    }

    @Test
    void an_id_with_control_characters_or_too_long_is_refused() {
        Reading read = Reading.of(HEADER + "P1,2026-01-31,C\u00071,10\nP2,2026-01-31," + "C".repeat(201)
                + ",10\nP3,2026-01-31,\"C\n3\",10\n");
        assertThat(read.purchases()).isEmpty();
        assertThat(read.report().orElseThrow().findingsByCode()).isEqualTo(Map.of("purchase.bad-id", 3L));
    }

    @Test
    void blank_lines_are_counted_apart() {
        Reading read = Reading.of("\n\n" + HEADER + "\nP1,2026-01-31,C1,10\n,,,\n   \n");
        assertThat(read.rows()).isEqualTo(new ReadReport.Rows(1, 1, 0, 5, 0, 0));
        assertThat(Reading.of(HEADER + "P1,bad,C1,10").told()).containsExactly("2 date bad-date 'bad'");
    }

    @Test
    void a_file_without_rows_is_read_and_told() {
        for (String text : new String[] {"", "\n\n", HEADER}) {
            Reading read = Reading.of(text);
            assertThat(read.rows().all()).isZero();
            assertThat(read.told()).containsExactly("0  no-rows ''");
        }
    }

    @Test
    void one_customer_with_one_purchase_is_enough() {
        ReadReport report = Reading.of(HEADER + "P1,2026-01-31,C1,10").report().orElseThrow();
        assertThat(report.rows().used()).isOne();
        assertThat(report.firstDay())
                .isEqualTo(report.lastDay())
                .map(Object::toString)
                .contains("2026-01-31");
    }

    @Test
    void of_a_hostile_file_the_first_findings_of_each_code_are_kept_and_all_are_counted() {
        Reading read = Reading.of(HEADER + "P1,bad,C1,10\n".repeat(1000) + "P1,2026-01-31,,10\n".repeat(1000));
        assertThat(read.findings()).hasSize(200);
        assertThat(read.report().orElseThrow().findingsByCode())
                .isEqualTo(Map.of("purchase.bad-date", 1000L, "purchase.missing-value", 1000L));
        assertThat(read.rows().refused()).isEqualTo(2000);
    }
}
