package org.crmkit.examples.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The review of the generated company; the run without arguments is done once for all tests. */
class GeneratedReviewTest {
    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init") // filled before the first test
    private static Run generated;

    @BeforeAll
    static void review() throws IOException {
        generated = Run.of(folder);
    }

    @Test
    void the_generated_company_is_reviewed_and_all_that_was_planted_is_found() {
        assertThat(generated.exit()).isZero();
        assertThat(generated.err()).isEmpty();
        assertThat(generated.section("Planted and found").lines().skip(2))
                .hasSize(31)
                .allMatch(fact -> fact.endsWith("yes"));
        assertThat(generated.html()).contains("Planted and found", "Customers in segments", "</html>");
    }

    @Test
    void the_generated_company_is_reviewed_for_what_it_keeps_beside_its_purchases() {
        assertThat(generated.section("Whom to keep, develop, maintain or let go"))
                .contains("Potential values are an input", "kept their place", "stand where somebody put them")
                .contains("brings less than CNY", "could bring CNY", "% of customers");
        assertThat(generated.section("Whom to develop first")).contains("potential value CNY", "is at least CNY");
        assertThat(generated.section("What customers owe"))
                .contains("overdue 1 to 30 days", "USD", "days sales outstanding");
        assertThat(generated.section("Whom to remind")).contains("was due on 2025-");
        assertThat(generated.section("From order to payment")).contains("in time and in full", "order to payment");
        assertThat(generated.section("Conversations by channel"))
                .contains("call centre", "% gave up", "nobody waits here");
        assertThat(generated.section("Overdue follow-ups by employee")).contains("E-07 has");
        assertThat(generated.section("The oldest overdue follow-ups")).contains("not done");
    }

    @Test
    void the_generated_company_is_reviewed_for_its_deals_cases_and_campaigns() {
        assertThat(generated.section("Deals by stage"))
                .contains("may be counted on", "Negotiation", "Won", "put off already");
        assertThat(generated.section("Deals to decide now")).contains("E-07", "should be decided by");
        assertThat(generated.section("Why deals were lost")).contains("price (bought elsewhere)");
        assertThat(generated.section("Leads by source"))
                .contains("trade show become customers most often", "take them over");
        assertThat(generated.section("Key accounts to review")).contains("do it this week", "was due on 2026-");
        assertThat(generated.section("Whom to offer a longer warranty"))
                .contains("days left: ", "PU-", "are not extended");
        assertThat(generated.section("Contracts to renew")).contains("send a new offer");
        assertThat(generated.section("Service cases by kind")).contains("came back", "complaint", "First answer");
        assertThat(generated.section("Open cases by priority")).contains("critical", "Begin with");
        assertThat(generated.section("Complaints")).contains("no cause was found", "without anything agreed");
        assertThat(generated.section("Campaigns against their control groups"))
                .contains("percentage points", "may be chance");
        assertThat(generated.section("Who must not get advertising by e-mail"))
                .contains("not asked", "withdrawn", "bounced");
    }

    @Test
    void the_generated_company_is_reviewed_for_who_may_leave_who_pays_and_what_is_odd() {
        assertThat(generated.section("New, active, quiet or lost"))
                .contains("3,000 customers by when they last bought", "Quiet customers", "Former customers")
                .doesNotContain("were more known");
        assertThat(generated.section("Who is about to leave")).contains("unclear", "Not known: ", "main contacts (");
        assertThat(generated.section("Whom to keep from leaving"))
                .contains("call the first this week", "last bought on 20", "40 for: silent", "more are at high risk");
        assertThat(generated.section("How customers pay"))
                .contains("excellent", "invoices paid in time", "Wait for more");
        assertThat(generated.section("Credit status"))
                .contains(
                        "no credit for 1, on hold 1, watched 1", "more than the credit limit of CNY", "somebody set it")
                .contains("Another order like its last one", "no credit limit is known");
        assertThat(generated.section("Where to look twice"))
                .contains("a reason to look and no proof", "was the most on a day before", "3 refunds of CNY")
                .contains("its bank account is also that of", "ask both who they are")
                .doesNotContain("CN1");
    }

    @Test
    void the_generated_company_is_reviewed_for_what_may_come_of_its_customers() {
        assertThat(generated.section("Open leads by fit and interest")).contains("call them today", "hot", "marked ?");
        assertThat(generated.section("Which leads to call first"))
                .contains("A, hot", "call today", "shows strong interest");
        assertThat(generated.section("Share of wallet"))
                .contains("to win", "it is not known", "We are a small supplier");
        assertThat(generated.section("Where there is most to win")).contains("elsewhere; spends less than 33% here");
        assertThat(generated.section("What customers leave after cost"))
                .contains("nobody kept what the goods cost", "CNY 2.00 a minute", "Profitable customers");
        assertThat(generated.section("The whale curve of profit")).contains("more than they bring", "Highest: CNY");
        assertThat(generated.section("The costliest customers")).contains("Retention", "offer self-service");
        assertThat(generated.section("How content customers are"))
                .contains("promoters", "NPS: ", "CSAT: share", "CSAT: mean", "CES: ", "Standard error", "risen, was -");
        assertThat(generated.section("Whom to call because of what they answered"))
                .contains("gave 6 or less of 10");
        assertThat(generated.section("How good the customer data are"))
                .contains("call-centre", "No customer has the status prospect");
        assertThat(generated.section("What to ask customers next")).contains("no source tells it", "stale");
        assertThat(generated.section("Bought together")).contains("OIL-4 Grease", "baskets", "Lift");
        assertThat(generated.section("What to offer next")).contains("so that the lift is", "prefer");
        assertThat(generated.section("White space by segment")).contains("Potential Loyalist", "Lack it");
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
    void the_same_input_gives_the_same_bytes() throws IOException {
        assertThat(run().html()).isEqualTo(generated.html());
        assertThat(run("--seed", "7").html()).isNotEqualTo(generated.html());
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

    private Run run(String... args) throws IOException {
        return Run.of(folder, args);
    }
}
