package org.crmkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.rule.Truth;
import org.crmkit.scoring.StandardPacks.Said;
import org.crmkit.scoring.Told.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that tell too little: every standard pack says that it does not know, and why; none says zero. */
class BadInputTest {
    /** What is wanting. */
    enum Input {
        EVERYTHING_MISSING,
        NO_PURCHASES,
        NO_CASES,
        ONE_DAY,
        REFUNDS_ONLY,
        BORN_YESTERDAY;

        CustomerFile file() {
            return switch (this) {
                case EVERYTHING_MISSING -> Told.bare();
                case NO_PURCHASES -> Told.file(List.of(new Told(What.WROTE, 30), new Told(What.COMPLAINED, 5)));
                case NO_CASES ->
                    Told.file(List.of(new Told(What.BOUGHT, 3), new Told(What.BOUGHT, 43), new Told(What.BILLED, 43)));
                case ONE_DAY ->
                    Told.file(List.of(new Told(What.BOUGHT, 0), new Told(What.BILLED, 0), new Told(What.WAS_ASKED, 0)));
                case REFUNDS_ONLY ->
                    Told.bare(new Told(What.GAVE_BACK, 3), new Told(What.GAVE_BACK, 5), new Told(What.GAVE_BACK, 40));
                case BORN_YESTERDAY -> Told.born(Told.NOW.date().minusDays(1));
            };
        }
    }

    private static Map<String, Said> ask(Input input) {
        return StandardPacks.ask(input.file(), Told.NOW);
    }

    @ParameterizedTest
    @EnumSource(Input.class)
    void every_rule_answers_in_two_languages_and_none_fails_or_tells_no_number(Input input) {
        ask(input).forEach((rule, said) -> {
            assertThat(said.because()).as(rule).isNotBlank().isNotEqualTo("it failed");
            assertThat(said.chinese()).as(rule).isNotBlank();
            assertThat(said.toString()).as(rule).doesNotContain("NaN", "Infinity");
            if (said.truth() == Truth.UNKNOWN) {
                assertThat(said.chinese()).as(rule).isNotEqualTo(said.because());
            }
        });
    }

    @Test
    void of_a_customer_of_whom_nothing_is_told_only_that_is_said() {
        assertThat(ask(Input.EVERYTHING_MISSING))
                .allSatisfy((rule, said) -> assertThat(said.truth() == Truth.UNKNOWN || saysWhatIsNotOnFile(said))
                        .as("%s: %s", rule, said)
                        .isTrue());
    }

    /** {@return whether it says no more than that something is not known, or what to do about it} */
    private static boolean saysWhatIsNotOnFile(Said said) {
        return said.because().endsWith("is not known")
                || said.because().endsWith("is not known yet")
                || said.because().contains(" is known and ")
                || said.because().equals("no purchase is on file");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EVERYTHING_MISSING | credit.manual-status                | no credit status is known
            EVERYTHING_MISSING | credit.within-limit                 | no credit limit is known
            EVERYTHING_MISSING | fraud.shared-identity               | nothing is known by which the customer could be recognised
            EVERYTHING_MISSING | wallet.wallet                       | what it spends here is not known
            EVERYTHING_MISSING | quality.phone                       | no source tells it
            EVERYTHING_MISSING | lead.fit.budget.able                | it cannot be told whether budget is can-buy: budget is not known
            NO_PURCHASES       | churn.standard.silence.long         | it cannot be told whether silence is at least 3 usual times: silence is not known
            NO_PURCHASES       | churn.standard.trend.half           | it cannot be told whether purchases against the period before is below 0.5: purchases against the period before is not known
            NO_PURCHASES       | credit.within-limit                 | it is not known how much is open
            NO_PURCHASES       | credit.days-late                    | no invoice is on file
            NO_PURCHASES       | fraud.order-spike                   | no order and no refund is known
            NO_PURCHASES       | fraud.order-rush                    | no order and no refund is known
            NO_PURCHASES       | fraud.unusual-refunds               | no order and no refund is known
            NO_PURCHASES       | profit.revenue                      | no invoice of these days is on file
            NO_PURCHASES       | profit.profit                       | the revenue is not known
            NO_PURCHASES       | profit.classes.by-margin.profitable | it cannot be told whether margin is at least 0.05: not all that it takes is known
            NO_PURCHASES       | next-product.next                   | it is not known of any product that the customer has it
            NO_PURCHASES       | next-product.preferred-outlet       | no outlet is known that the customer chose
            NO_CASES           | churn.standard.complaint.several    | it cannot be told whether open complaints is at least 2: open complaints is not known
            NO_CASES           | churn.standard.complaint.one        | it cannot be told whether open complaints is at least 1: open complaints is not known
            NO_CASES           | profit.service                      | no contact and no case is on file
            NO_CASES           | profit.retention                    | no touch of a campaign in these days is on file
            NO_CASES           | profit.profit                       | the cost to serve is not known
            NO_CASES           | lead.engagement.interest.none       | it cannot be told whether engagement is below 5: engagement is not known
            ONE_DAY            | churn.standard.silence.beginning    | it cannot be told whether silence is at least 1.5 usual times: silence is not known
            ONE_DAY            | churn.standard.trend.less           | it cannot be told whether purchases against the period before is below 0.8: purchases against the period before is not known
            ONE_DAY            | credit.days-late                    | 0 invoices came due in the last 365 days, and at least 3 are needed
            ONE_DAY            | credit.in-time                      | 0 invoices came due in the last 365 days, and at least 3 are needed
            ONE_DAY            | credit.trend                        | 0 invoices came due in the older and 0 in the newer half of the last 365 days, and at least 3 are needed in each
            ONE_DAY            | fraud.order-spike                   | there were orders on 0 days over 0 days before, and at least 8 over 60 are needed
            ONE_DAY            | fraud.order-rush                    | there were orders on 0 days over 0 days before, and at least 8 over 60 are needed
            ONE_DAY            | next-product.preferred-outlet       | of 1 choices 1 were outlet north: fewer than 5 do not tell
            ONE_DAY            | survey.groups.by-answer.promoter f2 | it cannot be told whether would recommend is one of 9, 10: not all that it takes is known
            REFUNDS_ONLY       | churn.standard.silence.long         | it cannot be told whether silence is at least 3 usual times: silence is not known
            REFUNDS_ONLY       | fraud.order-spike                   | there were orders on 0 days over 0 days before, and at least 8 over 60 are needed
            REFUNDS_ONLY       | fraud.order-rush                    | there were orders on 0 days over 0 days before, and at least 8 over 60 are needed
            REFUNDS_ONLY       | fraud.unusual-refunds               | there are 3 refunds and no order that they could be a share of
            REFUNDS_ONLY       | next-product.next                   | it is not known of any product that the customer has it
            BORN_YESTERDAY     | churn.standard.silence.long         | it cannot be told whether silence is at least 3 usual times: silence is not known
            BORN_YESTERDAY     | credit.within-limit                 | no credit limit is known
            BORN_YESTERDAY     | fraud.order-rush                    | no order and no refund is known
            BORN_YESTERDAY     | profit.profit                       | the revenue is not known
            BORN_YESTERDAY     | wallet.classes.by-share.small       | it cannot be told whether share of wallet is below 0.33: not all that it takes is known
            BORN_YESTERDAY     | next-product.next                   | it is not known of any product that the customer has it
            """)
    void what_is_wanting_is_unknown_and_says_why(Input input, String rule, String because) {
        Said said = Objects.requireNonNull(ask(input).get(rule));
        assertThat(said.because()).isEqualTo(because);
        assertThat(said.truth()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void segments_say_what_is_on_file() {
        assertThat(ask(Input.BORN_YESTERDAY).get("segment.standard.by-purchase.new"))
                .extracting(Said::value)
                .isEqualTo("new");
        assertThat(ask(Input.REFUNDS_ONLY).get("segment.standard.by-purchase.without-purchase"))
                .extracting(Said::because)
                .isEqualTo("no purchase is on file");
    }
}
