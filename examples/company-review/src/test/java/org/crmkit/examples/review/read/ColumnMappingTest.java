package org.crmkit.examples.review.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.crmkit.core.check.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnMappingTest {
    private static final String ROW = "C1,2026-01-31,10\n";
    private static final String READ = "C1 2026-01-31 CNY 10.00";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "customer_id,date,amount",
                "Customer ID,Order Date,REVENUE",
                "customerId,order-date,dollar_value",
                "客户编号,日期,金额",
                "客户,下单日期,销售额",
                "CLIENT_ID,INVOICE_DATE,TOTAL AMOUNT"
            })
    void the_usual_headers_are_recognised_in_any_spelling(String header) {
        assertThat(Reading.of(header + "\n" + ROW).purchases()).containsExactly(READ);
    }

    @Test
    void the_report_tells_which_column_was_read_as_what() {
        ReadReport report =
                Reading.of("客户编号,日期,金额,流水号\n" + ROW.strip() + ",P1\n").report().orElseThrow();
        assertThat(report.columns())
                .isEqualTo(Map.of(Column.CUSTOMER, "客户编号", Column.DAY, "日期", Column.AMOUNT, "金额", Column.ID, "流水号"));
    }

    @Test
    void columns_are_named_by_header_or_number() {
        String file = "who,when,what\n" + ROW;
        assertThat(Reading.of(file, ColumnMapping.of("who", "when", "what")).purchases())
                .containsExactly(READ);
        assertThat(Reading.of(file, ColumnMapping.of("WHO", "2", "3")).purchases())
                .containsExactly(READ);
    }

    @Test
    void with_numbers_only_the_first_row_is_a_header_if_it_holds_neither_day_nor_amount() {
        ColumnMapping numbers = ColumnMapping.of("1", "2", "3");
        assertThat(Reading.of("who,when,what\n" + ROW, numbers).rows().all()).isOne();
        assertThat(Reading.of(ROW, numbers).purchases()).containsExactly(READ);
        Reading bad = Reading.of("C0,someday,5\n" + ROW, numbers);
        assertThat(bad.told()).containsExactly("1 column 2 bad-date 'someday'");
        assertThat(bad.purchases()).containsExactly(READ);
        assertThat(Reading.of("C0,01/02/2026,1.234\n" + ROW, numbers).rows().all())
                .isEqualTo(2);
        assertThat(Reading.of("\"C0,2026-01-31,5\n" + ROW, numbers).told())
                .containsExactly("1  broken-quote '\"C0,2026-01-31,5'");
    }

    @Test
    void an_unknown_column_is_refused_in_a_sentence_that_names_those_there_are() {
        Reading read = Reading.of("who,when,what\n" + ROW, ColumnMapping.of("who", "day", "what"));
        assertThat(read.report()).isEmpty();
        assertThat(read.told()).containsExactly("0  no-such-column 'day'");
        assertThat(read.because()).isEqualTo("there is no column day; the file has who, when, what");
        assertThat(Reading.of(ROW, ColumnMapping.of("1", "2", "4")).because())
                .isEqualTo("there is no column 4; the file has column 1, column 2, column 3");
    }

    @Test
    void a_column_that_nobody_named_and_nothing_shows_is_refused_with_those_there_are() {
        Reading read = Reading.of("who,date,sum\n" + ROW);
        assertThat(read.report()).isEmpty();
        assertThat(read.told()).containsExactly("0  no-column ''", "0  no-column ''");
        assertThat(read.findings().get(0).because())
                .hasToString("no column is known to hold the customer: name it; the file has who, date, sum");
        assertThat(read.findings().get(1).because().in(Texts.CHINESE))
                .isEqualTo("无法识别哪一列是金额：请指定；文件中的列为：who, date, sum");
    }

    @Test
    void a_header_that_stands_twice_must_be_named_by_its_number() {
        String file = "customer,date,amount,amount\nC1,2026-01-31,10,20\n";
        assertThat(Reading.of(file).because())
                .isEqualTo("two columns are called amount: name the one that is meant by its number");
        assertThat(Reading.of(file, ColumnMapping.recognised().with(Column.AMOUNT, "4"))
                        .purchases())
                .containsExactly("C1 2026-01-31 CNY 20.00");
    }

    @Test
    void what_every_purchase_needs_cannot_be_left_out() {
        assertThatThrownBy(() -> ColumnMapping.recognised().with(Column.DAY, " "))
                .hasMessage("The column of the day must be named");
    }

    @Test
    void a_broken_header_is_refused() {
        assertThat(Reading.of("customer,date,\"amount\n" + ROW).told())
                .containsExactly("1  broken-quote 'customer,date,\"amount'");
    }

    @Test
    void too_many_headers_are_not_all_named() {
        assertThat(Reading.of("column,".repeat(50_000) + "x\n").because()).hasSizeLessThan(1000);
    }
}
