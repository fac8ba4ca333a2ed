package org.crmkit.examples.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is missing, contradicts itself or cannot be is told as not known, with a because; never as zero. */
class BadRowsTest {
    private static final Map<String, Topic> TOPICS = Map.of(
            "segment", SegmentTopic.standard(SampleCompany.TODAY),
            "churn", CardTopic.churn(SampleCompany.TODAY),
            "payment", CardTopic.payment(SampleCompany.TODAY),
            "credit", new CreditTopic(SampleCompany.TODAY),
            "wallet", new WalletTopic(SampleCompany.TODAY),
            "profit", new ProfitTopic(SampleCompany.TODAY),
            "survey", new SurveyTopic(SampleCompany.TODAY),
            "data", new QualityTopic(SampleCompany.TODAY));

    private static List<String> said(String id, String topic) throws SQLException {
        try (Rows rows = new Rows()) {
            return rows.said(id, Objects.requireNonNull(TOPICS.get(topic)));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C003 | wallet  | what it spends on the category is not known
            C003 | profit  | it cannot be told whether margin is below 0.05: margin is not known
            C004 | wallet  | returns outweigh what it bought here: CNY -500.50
            C005 | credit  | no credit status is known
            C006 | wallet  | what it spends here is not known
            C006 | profit  | the revenue is not known
            C007 | credit  | USD 5,580.00 is of another currency than the credit limit of CNY 100,000.00, and nothing is converted
            C007 | wallet  | USD 62,000.00 here and CNY 500,000.00 altogether have different currencies
            C007 | profit  | USD 62,000.00 and CNY 90.00 have different currencies
            C008 | credit  | customer.credit-limit cannot be read
            C008 | wallet  | profit.revenue cannot be read
            C008 | profit  | profit.revenue cannot be read
            C009 | credit  | no credit status is known
            C009 | wallet  | what it spends here is not known
            C009 | profit  | the revenue is not known
            C011 | wallet  | what it spends here is not known
            C011 | profit  | the revenue is not known
            C012 | profit  | the cost to serve is not known
            C020 | credit  | it is not known how much is open
            C021 | credit  | it is not known how much is open
            C024 | wallet  | CNY 201,500.00 here is more than CNY 90,000.00 altogether: one of them is wrong
            C026 | profit  | the cost of goods is not known
            """)
    void it_is_not_known_and_why(String id, String topic, String because) throws SQLException {
        assertThat(said(id, topic)).containsExactly("not known: " + because);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C003 | churn   | ?, 0 points; 0 to 85 once all is known   | silence is not known
            C011 | churn   | ?, 30 points; 30 to 60 once all is known | purchases against the period before is not known
            C012 | churn   | ?, 10 points; 10 to 45 once all is known | open complaints is not known
            C012 | payment | ?, 70 points; 70 to 100 once all is known | overdue days is not known
            C014 | churn   | ?, 0 points; 0 to 45 once all is known   | main contact has left is not known
            """)
    void what_is_not_known_adds_nothing_and_widens_the_range(String id, String topic, String total, String because)
            throws SQLException {
        assertThat(said(id, topic))
                .startsWith(total)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("not known: it cannot be told whether")
                        .endsWith(because));
    }

    @Test
    void a_status_that_is_none_leaves_what_follows_from_the_limit_undecided() throws SQLException {
        assertThat(said("C014", "credit"))
                .containsExactly("credit is fine: CNY 3,610.00 is open, not more than 90% of the credit limit of "
                        + "CNY 15,000.00; yet not known: the credit status GOOD is none that is known here");
    }

    @Test
    void an_answer_off_the_scale_is_in_no_group_and_a_missing_one_is_not_zero() throws SQLException {
        assertThat(said("C013", "survey")).noneMatch(line -> line.matches("(Detractors|Passives|Promoters).*"));
        assertThat(said("C012", "survey"))
                .singleElement()
                .asString()
                .startsWith("not known: ")
                .endsWith("would recommend is not known");
        assertThat(said("C022", "survey"))
                .containsExactly("Detractors: gave 6 or less of 10 on recommending the company");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C009 | ask next: phone number of weight 9 is missing: no source tells it
            C020 | ask next: status of weight 3 is invalid: it is none of the 5 expected codes
            C021 | ask next: customer since of weight 2 is invalid: it must be a day from 1900-01-01 to 2026-06-30
            C022 | ask next: unified social credit code of weight 10 is invalid: it is no unified social credit code: \
            its length, a sign or the check digit is wrong
            C044 | ask next: phone number of weight 9 is stale: host noted it on 2023-05-05, more than 730 days ago
            """)
    void data_that_are_missing_wrong_or_old_are_what_to_ask_next(String id, String next) throws SQLException {
        assertThat(said(id, "data")).endsWith(next);
    }

    @Test
    void refunds_are_no_purchases_and_a_customer_of_yesterday_is_new() throws SQLException {
        assertThat(said("C004", "segment")).containsExactly("Without a purchase: no purchase is on file");
        assertThat(said("C005", "segment")).containsExactly("Without a purchase: no purchase is on file");
        assertThat(said("C003", "segment")).containsExactly("New customers: a customer for less than 90 days");
        assertThat(said("C010", "segment")).containsExactly("Former customers: business with them has ended");
    }
}
