package org.crmkit.examples.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the packs counted row by row is what SQL counts over the tables, and the order of rows does not matter. */
class TotalsTest {
    private static final String OPEN =
            "(SELECT CUSTOMER_ID, MIN(CURRENCY) AS IN_CURRENCY, SUM(CASE WHEN PAID_ON IS NULL THEN AMOUNT ELSE 0 END) AS OPEN_AMOUNT"
                    + " FROM INVOICE GROUP BY CUSTOMER_ID HAVING COUNT(*) = COUNT(AMOUNT) AND COUNT(*) = COUNT(CURRENCY)"
                    + " AND COUNT(DISTINCT CURRENCY) = 1)";
    private static final String SPENT =
            "(SELECT CUSTOMER_ID, MIN(CURRENCY) AS IN_CURRENCY, SUM(CASE WHEN SOLD_ON >= '2025-07-01' AND SOLD_ON <= '2026-06-30'"
                    + " THEN AMOUNT ELSE 0 END) AS REVENUE FROM SALE GROUP BY CUSTOMER_ID"
                    + " HAVING COUNT(*) = COUNT(AMOUNT) AND COUNT(DISTINCT CURRENCY) = 1)";

    private Rows rows;

    @BeforeEach
    void open() throws SQLException {
        rows = new Rows();
    }

    @AfterEach
    void close() throws SQLException {
        rows.close();
    }

    private List<String> totals(String order) throws SQLException {
        List<Topic> topics = Report.ofCustomers(SampleCompany.TODAY);
        rows.customers(order, row -> topics.forEach(topic -> topic.add(row)));
        return Rows.totals(topics);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Former customers | STATUS = 'FORMER'
            New customers | COALESCE(STATUS, '') <> 'FORMER' AND SINCE BETWEEN '2026-04-02' AND '2026-06-30'
            Active customers | COALESCE(STATUS, '') <> 'FORMER' AND COALESCE(SINCE NOT BETWEEN '2026-04-02' AND '2026-06-30', TRUE) \
            AND EXISTS (SELECT 1 FROM SALE WHERE CUSTOMER_ID = ID AND AMOUNT > 0 AND SOLD_ON BETWEEN '2026-01-02' AND '2026-06-30')
            Lapsed customers | COALESCE(STATUS, '') <> 'FORMER' AND COALESCE(SINCE NOT BETWEEN '2026-04-02' AND '2026-06-30', TRUE) \
            AND EXISTS (SELECT 1 FROM SALE WHERE CUSTOMER_ID = ID AND AMOUNT > 0 AND SOLD_ON <= '2026-06-30') \
            AND NOT EXISTS (SELECT 1 FROM SALE WHERE CUSTOMER_ID = ID AND AMOUNT > 0 AND SOLD_ON BETWEEN '2025-07-01' AND '2026-06-30')
            Without a purchase | COALESCE(STATUS, '') <> 'FORMER' AND COALESCE(SINCE NOT BETWEEN '2026-04-02' AND '2026-06-30', TRUE) \
            AND NOT EXISTS (SELECT 1 FROM SALE WHERE CUSTOMER_ID = ID AND AMOUNT > 0 AND SOLD_ON <= '2026-06-30')
            """)
    void the_members_of_a_segment_are_those_that_sql_counts(String segment, String where) throws SQLException {
        String members = rows.one("SELECT COUNT(*) FROM CUSTOMER WHERE " + where);
        assertThat(members).isNotEqualTo("0");
        assertThat(totals("ID")).anyMatch(line -> line.startsWith(segment + ": " + members + " ("));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            no credit | CREDIT_STATUS = 'STOP'
            no credit check | CREDIT_STATUS = 'NO_CHECK'
            credit is on hold | CREDIT_STATUS IN ('OK', 'WATCH', 'HOLD') AND CREDIT_LIMIT > 0 AND CURRENCY = IN_CURRENCY \
            AND OPEN_AMOUNT > CREDIT_LIMIT
            credit is watched | CREDIT_STATUS IN ('OK', 'WATCH', 'HOLD') AND CREDIT_LIMIT > 0 AND CURRENCY = IN_CURRENCY \
            AND OPEN_AMOUNT <= CREDIT_LIMIT AND OPEN_AMOUNT > 0.9 * CREDIT_LIMIT
            """)
    void the_credit_status_is_what_sql_counts(String status, String where) throws SQLException {
        String customers =
                rows.one("SELECT COUNT(*) FROM CUSTOMER LEFT JOIN " + OPEN + " ON CUSTOMER_ID = ID WHERE " + where);
        assertThat(customers).isNotEqualTo("0");
        assertThat(totals("ID")).contains(status + ": " + customers);
    }

    @ParameterizedTest
    @CsvSource({"Detractors, 0, 6", "Passives, 7, 8", "Promoters, 9, 10"})
    void the_groups_of_a_survey_are_those_that_sql_counts(String group, int from, int to) throws SQLException {
        String answers = rows.one("SELECT COUNT(*) FROM SURVEY WHERE RECOMMENDATION BETWEEN " + from + " AND " + to);
        assertThat(totals("ID")).anyMatch(line -> line.startsWith(group + ": " + answers + " ("));
    }

    @Test
    void the_net_promoter_score_is_what_sql_computes() throws SQLException {
        String score = rows.one("SELECT CAST(100.0 * (COUNT(*) FILTER (WHERE RECOMMENDATION >= 9)"
                + " - COUNT(*) FILTER (WHERE RECOMMENDATION <= 6)) / COUNT(*) AS DECIMAL(9, 1))"
                + " FROM SURVEY WHERE RECOMMENDATION BETWEEN 0 AND 10");
        assertThat(totals("ID")).anyMatch(line -> line.startsWith("Net Promoter Score " + score + ", "));
    }

    @ParameterizedTest
    @CsvSource({
        "We are the main supplier, 0.8, 9",
        "We share the customer, 0.33, 0.8",
        "We are a small supplier, 0, 0.33"
    })
    void the_shares_of_wallet_are_those_that_sql_counts(String share, String least, String end) throws SQLException {
        String customers = rows.one("SELECT COUNT(*) FROM CUSTOMER LEFT JOIN " + SPENT + " ON CUSTOMER_ID = ID"
                + " WHERE CURRENCY <> 'RMB' AND COALESCE(IN_CURRENCY, CURRENCY) = CURRENCY AND CATEGORY_SPEND > 0"
                + " AND (IN_CURRENCY IS NOT NULL OR ID NOT IN (SELECT CUSTOMER_ID FROM SALE))"
                + " AND COALESCE(REVENUE, 0) BETWEEN 0 AND CATEGORY_SPEND"
                + " AND COALESCE(REVENUE, 0) / CATEGORY_SPEND >= " + least
                + " AND COALESCE(REVENUE, 0) / CATEGORY_SPEND < " + end);
        assertThat(totals("ID")).anyMatch(line -> line.startsWith(share + ": " + customers + " ("));
    }

    @Test
    void missing_phones_and_shared_addresses_are_those_that_sql_counts() throws SQLException {
        String shared = rows.one("SELECT COUNT(*) FROM CUSTOMER A WHERE EXISTS"
                + " (SELECT 1 FROM CUSTOMER B WHERE B.EMAIL = A.EMAIL AND B.ID <> A.ID)");
        String having = rows.one("SELECT COUNT(*) FROM CUSTOMER WHERE EMAIL LIKE '%@%'");
        assertThat(totals("ID")).contains("email: " + shared + " of " + having + " customers share theirs");
    }

    @Test
    void the_leads_that_are_called_at_once_are_those_that_sql_counts() throws SQLException {
        LeadTopic leads = new LeadTopic(SampleCompany.TODAY);
        rows.leads("ID", leads::add);
        String hot = rows.one("SELECT COUNT(*) FROM LEAD WHERE BUDGET IN ('can-buy', 'will-buy')"
                + " AND AUTHORITY = 'decision-maker' AND NEED = 'must-have' AND TIMEFRAME IS NOT NULL"
                + " AND INTEREST >= 15 AND LAST_INTEREST >= TIMESTAMP WITH TIME ZONE '2026-06-24 00:00:00+08'");
        assertThat(Rows.totals(List.of(leads))).contains("fit A, interest hot: " + hot);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ID DESC", "NAME NULLS FIRST", "RAND(1)", "RAND(2)", "RAND(3)"})
    void rows_in_any_order_give_the_same_totals(String order) throws SQLException {
        assertThat(totals(order)).isEqualTo(totals("ID")).hasSizeGreaterThan(50);
    }

    @Test
    void every_row_is_in_one_class_of_each_pack_or_told_as_open() throws SQLException {
        long rowsInAll = Long.parseLong(rows.one("SELECT COUNT(*) FROM CUSTOMER"));
        for (Topic topic : List.of(
                CardTopic.churn(SampleCompany.TODAY),
                CardTopic.payment(SampleCompany.TODAY),
                new CreditTopic(SampleCompany.TODAY))) {
            rows.customers("ID", topic::add);
            long counted = Rows.totals(List.of(topic)).stream()
                    .filter(line -> !line.startsWith("undecided among"))
                    .mapToLong(line -> Long.parseLong(line.substring(line.lastIndexOf(": ") + 2)))
                    .sum();
            assertThat(counted).as(topic.title().en()).isEqualTo(rowsInAll);
        }
    }
}
