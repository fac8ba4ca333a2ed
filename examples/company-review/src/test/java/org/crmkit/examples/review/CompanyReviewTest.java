package org.crmkit.examples.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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

    /** What a run left behind. */
    record Run(int exit, String out, String err, String html) {}

    @Test
    void the_generated_company_is_reviewed_and_all_that_was_planted_is_found() throws IOException {
        Run run = run();
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(section(run, "Planted and found").lines().skip(2))
                .hasSize(31)
                .allMatch(fact -> fact.endsWith("yes"));
        assertThat(run.html()).contains("Planted and found", "Customers in segments", "</html>");
    }

    @Test
    void the_generated_company_is_reviewed_for_what_it_keeps_beside_its_purchases() throws IOException {
        Run run = run();
        assertThat(section(run, "Whom to keep, develop, maintain or let go"))
                .contains("Potential values are an input", "kept their place", "stand where somebody put them")
                .contains("brings less than CNY", "could bring CNY", "% of customers");
        assertThat(section(run, "Whom to develop first")).contains("potential value CNY", "is at least CNY");
        assertThat(section(run, "What customers owe"))
                .contains("overdue 1 to 30 days", "USD", "days sales outstanding");
        assertThat(section(run, "Whom to remind")).contains("was due on 2025-");
        assertThat(section(run, "From order to payment")).contains("in time and in full", "order to payment");
        assertThat(section(run, "Conversations by channel")).contains("call centre", "% gave up", "nobody waits here");
        assertThat(section(run, "Overdue follow-ups by employee")).contains("E-07 has");
        assertThat(section(run, "The oldest overdue follow-ups")).contains("not done");
    }

    @Test
    void the_generated_company_is_reviewed_for_its_deals_cases_and_campaigns() throws IOException {
        Run run = run();
        assertThat(section(run, "Deals by stage"))
                .contains("may be counted on", "Negotiation", "Won", "put off already");
        assertThat(section(run, "Deals to decide now")).contains("E-07", "should be decided by");
        assertThat(section(run, "Why deals were lost")).contains("price (bought elsewhere)");
        assertThat(section(run, "Leads by source"))
                .contains("trade show become customers most often", "take them over");
        assertThat(section(run, "Key accounts to review")).contains("do it this week", "was due on 2026-");
        assertThat(section(run, "Whom to offer a longer warranty")).contains("days left: ", "PU-", "are not extended");
        assertThat(section(run, "Contracts to renew")).contains("send a new offer");
        assertThat(section(run, "Service cases by kind")).contains("came back", "complaint", "First answer");
        assertThat(section(run, "Open cases by priority")).contains("critical", "Begin with");
        assertThat(section(run, "Complaints")).contains("no cause was found", "without anything agreed");
        assertThat(section(run, "Campaigns against their control groups"))
                .contains("percentage points", "may be chance");
        assertThat(section(run, "Who must not get advertising by e-mail"))
                .contains("not asked", "withdrawn", "bounced");
    }

    @Test
    void the_generated_company_is_reviewed_for_who_may_leave_who_pays_and_what_is_odd() throws IOException {
        Run run = run();
        assertThat(section(run, "New, active, quiet or lost"))
                .contains("3,000 customers by when they last bought", "Quiet customers", "Former customers")
                .doesNotContain("were more known");
        assertThat(section(run, "Who is about to leave")).contains("unclear", "Not known: ", "main contacts (");
        assertThat(section(run, "Whom to keep from leaving"))
                .contains("call the first this week", "last bought on 20", "40 for: silent", "more are at high risk");
        assertThat(section(run, "How customers pay")).contains("excellent", "invoices paid in time", "Wait for more");
        assertThat(section(run, "Credit status"))
                .contains(
                        "no credit for 1, on hold 1, watched 1", "more than the credit limit of CNY", "somebody set it")
                .contains("Another order like its last one", "no credit limit is known");
        assertThat(section(run, "Where to look twice"))
                .contains("a reason to look and no proof", "was the most on a day before", "3 refunds of CNY")
                .contains("its bank account is also that of", "ask both who they are")
                .doesNotContain("CN1");
    }

    @Test
    void purchases_alone_tell_a_part_and_the_report_says_what_was_not_known() throws IOException {
        Run run = run(
                "--purchases",
                file("ann,2026-01-31,100.00", "bob,2025-01-30,-5", "bob,2025-01-29,5")
                        .toString());
        assertThat(section(run, "New, active, quiet or lost"))
                .contains("2 customers could be in another segment, were more known")
                .contains("Former customers (2), New customers (2)");
        assertThat(section(run, "Who is about to leave"))
                .contains("0 of 2 customers", "Not known: ", "complaints (2)", "employees who have left (2)");
        assertThat(section(run, "Where to look twice")).contains("nothing out of the ordinary");
        assertThat(run.out()).doesNotContain("Whom to keep from leaving", "How customers pay", "Credit status");
    }

    @Test
    void the_generated_company_is_reviewed_for_what_may_come_of_its_customers() throws IOException {
        Run run = run();
        assertThat(section(run, "Open leads by fit and interest")).contains("call them today", "hot", "marked ?");
        assertThat(section(run, "Which leads to call first")).contains("A, hot", "call today", "shows strong interest");
        assertThat(section(run, "Share of wallet")).contains("to win", "it is not known", "We are a small supplier");
        assertThat(section(run, "Where there is most to win")).contains("elsewhere; spends less than 33% here");
        assertThat(section(run, "What customers leave after cost"))
                .contains("nobody kept what the goods cost", "CNY 2.00 a minute", "Profitable customers");
        assertThat(section(run, "The whale curve of profit")).contains("more than they bring", "Highest: CNY");
        assertThat(section(run, "The costliest customers")).contains("Retention", "offer self-service");
        assertThat(section(run, "How content customers are"))
                .contains("promoters", "NPS: ", "CSAT: share", "CSAT: mean", "CES: ", "Standard error", "risen, was -");
        assertThat(section(run, "Whom to call because of what they answered")).contains("gave 6 or less of 10");
        assertThat(section(run, "How good the customer data are"))
                .contains("call-centre", "No customer has the status prospect");
        assertThat(section(run, "What to ask customers next")).contains("no source tells it", "stale");
        assertThat(section(run, "Bought together")).contains("OIL-4 Grease", "baskets", "Lift");
        assertThat(section(run, "What to offer next")).contains("so that the lift is", "prefer");
        assertThat(section(run, "White space by segment")).contains("Potential Loyalist", "Lack it");
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
        assertThat(section(shop, "Bought together"))
                .contains("salt", "pepper", "12 of 12", "cup", "tea", "12 of 13", "Found in 25 baskets");
        assertThat(section(shop, "What to offer next"))
                .contains("new", "of 13 baskets with cup, 12 (92.3%) hold tea too");
        assertThat(section(shop, "The data")).doesNotContain("products of the purchases");
    }

    @Test
    void on_an_earlier_day_no_later_record_is_seen() throws IOException {
        Run run = run("--as-of", "2025-06-30");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains(
                        "What customers owe",
                        "Whom to remind",
                        "Not given, and so left out: potential values, campaigns, what customers spend elsewhere.")
                .doesNotContain("Whom to develop first", "Planted and found", "2025-07", "2026");
    }

    @Test
    void before_the_first_record_all_sections_on_records_are_left_out() throws IOException {
        Run run = run("--as-of", "2024-06-30");
        assertThat(run.out())
                .contains(
                        "Not given, and so left out: potential values, orders and invoices, conversations, follow-ups,"
                                + " deals, leads, installed products, service cases, campaigns, consents, costs of goods,"
                                + " what customers spend elsewhere, answers to surveys.")
                .doesNotContain("Share of wallet", "whale curve", "Open leads by fit", "How content customers are")
                .doesNotContain("What customers owe", "From order to payment", "Conversations", "Overdue follow-ups")
                .doesNotContain("Deals by stage", "Leads by source", "Key accounts", "Service cases", "advertising");
    }

    @Test
    void sections_for_which_nothing_was_given_are_left_out_and_the_report_says_so() throws IOException {
        Run run = run("--purchases", file("ann,2026-01-31,100.00").toString());
        assertThat(section(run, "The data"))
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
    void the_same_input_gives_the_same_bytes() throws IOException {
        assertThat(run().html()).isEqualTo(run().html());
        assertThat(run("--seed", "7").html()).isNotEqualTo(run().html());
    }

    @Test
    void the_report_is_written_in_chinese() throws IOException {
        Run run = run("--lang", "zh");
        assertThat(run.out())
                .startsWith("客户经营分析")
                .contains("客户分群", "冠军客户", "该联系谁", "应收账款", "各渠道的沟通", "各阶段商机", "输单原因", "待续签合同", "营销活动与对照组")
                .contains("新客、活跃、沉寂还是流失", "谁可能流失", "优先挽留的客户", "客户如何付款", "信用状态", "需要核查之处")
                .contains("一起购买的产品", "各分群的空白机会", "未结线索（按匹配度与热度）", "优先联系的线索", "钱包份额", "利润鲸鱼曲线")
                .contains("亏损最多的客户", "客户满意程度", "客户数据质量", "下一步应询问客户什么");
        assertThat(run.html())
                .contains("lang=\"zh-CN\"")
                .doesNotContain("Customers", "Because", "overdue", "customer ");
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

    private static String section(Run run, String title) {
        int from = run.out().indexOf(title + "\n");
        return run.out().substring(run.out().indexOf('\n', from) + 1, run.out().indexOf("\n\n", from));
    }

    private Run run(String... args) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Path report = folder.resolve("report.html");
        Files.deleteIfExists(report);
        List<String> all = new ArrayList<>(List.of(args));
        if (!all.contains("--report")) {
            all.addAll(List.of("--report", report.toString()));
        }
        int exit = CompanyReview.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                all.toArray(String[]::new));
        String html = Files.exists(report) ? Files.readString(report) : "";
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), html);
    }
}
