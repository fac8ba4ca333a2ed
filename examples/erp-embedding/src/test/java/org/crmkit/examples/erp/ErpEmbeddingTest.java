package org.crmkit.examples.erp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class ErpEmbeddingTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return ErpEmbedding.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_report_says_classes_with_reasons_open_amounts_and_what_to_look_at() {
        assertThat(run()).isZero();
        assertThat(printed()).isEqualToIgnoringNewLines("""
                6 customers as of 2026-06-30

                Classes by orders in CNY
                  A  C100 哈尔滨钢铁有限公司: CNY 820,000.00 is at least CNY 820,000.00, where class A begins
                  B  C400 Lindqvist AB: CNY 120,080.01 is at least CNY 120,080.01, where class B begins
                  C  C200 Northwind Pumps Ltd: CNY 9,000.00 is below CNY 120,080.01, where class B begins

                Classes by orders in USD
                  A  C200 Northwind Pumps Ltd: USD 25,000.00 is at least USD 25,000.00, where class A begins
                  B  C300 王小明: USD 4,000.00 is at least USD 4,000.00, where class B begins

                Open amounts
                  C300 王小明: CNY 0.00 open, CNY 0.00 of it overdue; CNY 300.00 paid and not applied
                  C400 Lindqvist AB: CNY 120,080.01 open, CNY 0.00 of it overdue; CNY 0.00 paid and not applied
                  C600: CNY 640.00 open, CNY 0.00 of it overdue; CNY 0.00 paid and not applied
                  C200 Northwind Pumps Ltd: USD 15,000.00 open, USD 15,000.00 of it overdue; USD 0.00 paid and not applied

                To look at: 6
                  error erp.row-refused at ORDER_ID O1008: left out: BILL_TO_CUSTOMER is empty
                  error erp.row-refused at INVOICE_ID I2005: left out: Invoice I2005 must have an amount or at least one line
                  warning erp.order-without-amount at order:O1007: order O1007 has neither a total nor a line, and counts for nothing
                  warning order-to-cash.invoice-without-order at invoice:I2004: invoice I2004 names no order
                  warning order-to-cash.payment-unallocated at payment:P3004: of payment P3004 over CNY 300.00, CNY 300.00 settles no invoice
                  warning erp.paid-yet-open at invoice:I2004: the ERP says that invoice I2004 is paid, and yet CNY 640.00 of CNY 640.00 is open: which payment settled it?

                Classes written back: 4 began, 2 ended, 1 as before
                """);
        assertThat(err.size()).isZero();
    }

    @Test
    void the_report_is_there_in_chinese() {
        assertThat(run("--lang", "zh")).isZero();
        assertThat(printed()).isEqualToIgnoringNewLines("""
                6位客户，截至2026-06-30

                按CNY订单分类
                  A类  C100 哈尔滨钢铁有限公司：CNY 820,000.00不低于A类的起点CNY 820,000.00
                  B类  C400 Lindqvist AB：CNY 120,080.01不低于B类的起点CNY 120,080.01
                  C类  C200 Northwind Pumps Ltd：CNY 9,000.00低于B类起点CNY 120,080.01

                按USD订单分类
                  A类  C200 Northwind Pumps Ltd：USD 25,000.00不低于A类的起点USD 25,000.00
                  B类  C300 王小明：USD 4,000.00不低于B类的起点USD 4,000.00

                未结金额
                  C300 王小明：未结CNY 0.00，其中逾期CNY 0.00；已付未核销CNY 300.00
                  C400 Lindqvist AB：未结CNY 120,080.01，其中逾期CNY 0.00；已付未核销CNY 0.00
                  C600：未结CNY 640.00，其中逾期CNY 0.00；已付未核销CNY 0.00
                  C200 Northwind Pumps Ltd：未结USD 15,000.00，其中逾期USD 15,000.00；已付未核销USD 0.00

                需关注：6项
                  错误 erp.row-refused 位于ORDER_ID O1008：未采用：BILL_TO_CUSTOMER is empty
                  错误 erp.row-refused 位于INVOICE_ID I2005：未采用：Invoice I2005 must have an amount or at least one line
                  警告 erp.order-without-amount 位于order:O1007：订单O1007既无总额也无明细行，未计入
                  警告 order-to-cash.invoice-without-order 位于invoice:I2004：发票I2004未注明订单
                  警告 order-to-cash.payment-unallocated 位于payment:P3004：收款P3004金额CNY 300.00，其中CNY 300.00未核销任何发票
                  警告 erp.paid-yet-open 位于invoice:I2004：ERP中发票I2004标为已付，但CNY 640.00中仍有CNY 640.00未结清：由哪笔付款结清？

                类别写回：新增4，结束2，不变1
                """);
    }

    @Test
    void a_dry_run_writes_nothing_and_a_real_one_is_done_once() throws SQLException {
        String url = "jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1";
        try (Connection erp = DriverManager.getConnection(url)) {
            SampleErp.run(erp, "ofbiz-tables.sql");
            SampleErp.run(erp, "sample-company.sql");
        }
        assertThat(run("--url", url, "--dry-run")).isZero();
        assertThat(run("--url", url)).isZero();
        assertThat(run("--url", url)).isZero();
        assertThat(printed().lines().filter(line -> line.startsWith("Classes written back")))
                .containsExactly(
                        "Classes written back: 4 began, 2 ended, 1 as before",
                        "Classes written back: 4 began, 2 ended, 1 as before",
                        "Classes written back: 0 began, 0 ended, 5 as before");
        try (Connection erp = DriverManager.getConnection(url);
                Statement statement = erp.createStatement()) {
            statement.execute("SHUTDOWN");
        }
    }

    @Test
    void a_database_without_the_tables_is_refused_in_a_sentence() {
        assertThat(run("--url", "jdbc:h2:mem:")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("PERSON").doesNotContain("\tat ");
        assertThat(out.size()).isZero();
    }

    @Test
    void an_unknown_zone_is_refused() {
        assertThat(run("--zone", "Asia/Nowhere")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--zone");
    }
}
