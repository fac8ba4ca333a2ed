package org.crmkit.examples.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crmkit.core.testing.CrmData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyReviewTest {
    @TempDir
    Path folder;

    @Test
    void purchases_alone_tell_a_part_and_the_report_says_what_was_not_known() throws IOException {
        Run run = run(
                "--purchases",
                file("ann,2026-01-31,100.00", "bob,2025-01-30,-5", "bob,2025-01-29,5")
                        .toString());
        assertThat(run.section("New, active, quiet or lost"))
                .contains("2 customers could be in another segment, were more known")
                .contains("Former customers (2), New customers (2)");
        assertThat(run.section("Who is about to leave"))
                .contains("0 of 2 customers", "Not known: ", "complaints (2)", "employees who have left (2)");
        assertThat(run.section("Where to look twice")).contains("nothing out of the ordinary");
        assertThat(run.out()).doesNotContain("Whom to keep from leaving", "How customers pay", "Credit status");
    }

    @Test
    void what_is_bought_together_is_found_in_any_file_that_names_products() throws IOException {
        List<String> rows = new ArrayList<>(List.of("customer,date,amount,product"));
        for (int day = 1; day <= 24; day++) {
            String date = "2026-01-" + (day < 10 ? "0" + day : day);
            rows.add("c" + day + "," + date + ",5.00," + (day % 2 == 0 ? "tea" : "salt"));
            rows.add("c" + day + "," + date + ",5.00," + (day % 2 == 0 ? "cup" : "pepper"));
        }
        rows.add("new,2026-01-25,5.00,cup");
        Path file = Files.writeString(folder.resolve("shop.csv"), String.join("\n", rows));
        Run shop = run("--purchases", file.toString());
        assertThat(shop.section("Bought together"))
                .contains("salt", "pepper", "12 of 12", "cup", "tea", "12 of 13", "Found in 25 baskets");
        assertThat(shop.section("What to offer next"))
                .contains("new", "of 13 baskets with cup, 12 (92.3%) hold tea too");
        assertThat(shop.section("The data")).doesNotContain("products of the purchases");
    }

    @Test
    void sections_for_which_nothing_was_given_are_left_out_and_the_report_says_so() throws IOException {
        Run run = run("--purchases", file("ann,2026-01-31,100.00").toString());
        assertThat(run.section("The data"))
                .contains("Not given, and so left out: potential values, orders and invoices, conversations,"
                        + " follow-ups, deals, leads, installed products, service cases, campaigns, consents, credit"
                        + " limits, bank accounts, costs of goods, what customers spend elsewhere, answers to surveys, sources of the"
                        + " customers' data, products of the purchases.");
        assertThat(run.out())
                .doesNotContain("Whom to develop first", "What customers owe", "Conversations", "Overdue follow-ups");
        assertThat(run(
                                "--lang",
                                "zh",
                                "--purchases",
                                file("ann,2026-01-31,100.00").toString())
                        .out())
                .contains("未提供以下数据");
    }

    @Test
    void every_customer_is_listed_with_class_and_reason() throws IOException {
        Path list = folder.resolve("customers.csv");
        Path file = file("ann,2026-01-31,100.00", "bob,2026-01-30,-5", "\"Cid, & Sons\",2025-01-01,3");
        assertThat(run("--purchases", file.toString(), "--customers", list.toString())
                        .exit())
                .isZero();
        assertThat(Files.readAllLines(list))
                .containsExactly(
                        "customer,value,class,recencyDays,frequency,r,f,m,segment,because",
                        "ann,CNY 100.00,A,0,1,5,1,5,new,\"last bought 0 days ago (R 5), frequency 1 (F 1), value CNY 100.00 (M 5):"
                                + " New Customers\"",
                        "bob,CNY -5.00,NONE,,,,,,,CNY -5.00 is not above zero",
                        "\"Cid, & Sons\",CNY 3.00,C,395,1,1,1,1,lost,\"last bought 395 days ago (R 1), frequency 1 (F 1), value CNY"
                                + " 3.00 (M 1): Lost\"");
    }

    @Test
    void what_lies_after_the_day_asked_about_is_not_seen() throws IOException {
        Path file = file("ann,2026-01-31,100.00", "ann,2026-02-01,900.00");
        Run run = run("--purchases", file.toString(), "--as-of", "2026-01-31");
        assertThat(run.out())
                .contains("CNY 100.00", "1 rows lie after the day asked about")
                .doesNotContain("1,000.00", "900.00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "customer,date,amount | 0 rows: 0 used, 0 refused",
                "customer,date,amount/ann,2026-01-31,5 | 1 rows: 1 used, 0 refused",
                "customer,date,amount/ann,2026-01-31,-5 | 1 rows: 1 used, 0 refused. 1 returns",
                "customer,date,amount/ann,2026-01-31,0 | 1 rows: 1 used, 0 refused. 0 returns, 1 purchases for nothing",
                "customer,date,amount/ann,yesterday,5/bob,2026-01-31,1e30000000/cid,2026-01-31,7 | 3 rows: 1 used, 2 refused",
            })
    void small_and_hostile_files_are_reviewed_and_their_rows_add_up(String text, String said) throws IOException {
        Path file = Files.writeString(folder.resolve("few.csv"), text.replace('/', '\n'));
        Run run = run("--purchases", file.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains(said);
        assertThat(run.html()).contains("</html>").doesNotContain("NaN");
    }

    @Test
    void a_file_that_cannot_be_read_gives_one_sentence_and_exit_code_2() throws IOException {
        Run run = run("--purchases", folder.resolve("nowhere.csv").toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualToIgnoringNewLines("there is no file nowhere.csv");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void an_unknown_column_or_option_gives_one_sentence_and_exit_code_2() throws IOException {
        Run column = run("--purchases", file("ann,2026-01-31,5").toString(), "--column", "customer=buyer");
        assertThat(column.exit()).isEqualTo(2);
        assertThat(column.err())
                .startsWith("there is no column buyer; the file has")
                .hasLineCount(1);
        assertThat(run("--report-to", "x").exit()).isEqualTo(2);
        assertThat(run("--lang", "fr").err()).contains("'fr'");
    }

    @Test
    void a_report_that_cannot_be_written_and_sums_beyond_all_bounds_give_one_sentence() throws IOException {
        String nowhere = folder.resolve("no").resolve("report.html").toString();
        assertThat(run("--report", nowhere).err()).isEqualToIgnoringNewLines(nowhere + " cannot be written");
        String[] rows = new String[30];
        Arrays.fill(rows, "ann,2026-01-31,9999999999999999.99");
        Run run = run("--purchases", file(rows).toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("Amounts must add up to less than").hasLineCount(1);
    }

    @Test
    void the_cdnow_master_log_gives_the_published_shares() throws IOException {
        String log = CrmData.file("cdnow", "CDNOW_master.txt").toString();
        Run run = run("--purchases", log, "--currency", "USD", "--as-of", "1998-06-30");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("23,570", "67,591")
                .contains("The top 20% of customers bring 67.7% of the revenue; 80% of it comes from 32.7% of them.")
                .contains("69,659 rows: 69,659 used, 0 refused");
    }

    private Path file(String... rows) throws IOException {
        return Files.writeString(
                folder.resolve("purchases.csv"), "customer,date,amount\n" + String.join("\n", rows) + "\n");
    }

    private Run run(String... args) throws IOException {
        return Run.of(folder, args);
    }
}
