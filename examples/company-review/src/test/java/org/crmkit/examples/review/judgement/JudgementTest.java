package org.crmkit.examples.review.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.sales.PurchaseTally;
import org.crmkit.core.value.AsOf;
import org.crmkit.examples.review.judgement.ChurnRisks.Risk;
import org.junit.jupiter.api.Test;

/** What purchases alone tell of three customers: one silent, one as ever, one new. */
class JudgementTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final AsOf AS_OF = AsOf.endOf(DAY, ZoneId.of("Asia/Shanghai"));

    private final Judgement judgement = judge();

    private static Judgement judge() {
        PurchaseTally tally = PurchaseTally.in("CNY");
        for (int month = 3; month <= 26; month++) {
            tally.add("silent", DAY.minusDays(80 + 20L * month).toEpochDay(), 1000);
            tally.add("steady", DAY.minusDays(20L * (month - 3)).toEpochDay(), 100);
        }
        tally.add("once", DAY.minusDays(3).toEpochDay(), 700);
        return Judgement.of(
                new Bought(
                        List.of(tally.result()), List.of(PurchaseTally.in("CNY").result())),
                AS_OF);
    }

    @Test
    void each_customer_is_in_a_segment_which_more_data_could_change() {
        assertThat(judgement.segments().subjects()).isEqualTo(3);
        assertThat(judgement.segments().line("active").orElseThrow().members()).isEqualTo(3);
        assertThat(judgement.segments().undecided()).isEqualTo(3);
        assertThat(judgement.segments().line("former").orElseThrow().perhaps()).isEqualTo(3);
    }

    @Test
    void who_is_silent_and_buys_less_is_at_high_risk_whatever_else_is_known() {
        List<Risk> high = judgement.churn().toKeep("CNY");
        assertThat(high).extracting(risk -> risk.buyer().id()).containsExactly(CustomerId.of("silent"));
        assertThat(judgement.churn().why(high.get(0)))
                .extracting(why -> why.points() + " " + why.because().in(Texts.ENGLISH))
                .containsExactly(
                        "40 silent for three times its usual time between purchases, or longer",
                        "20 buys less than half of what it bought in the period before");
    }

    @Test
    void of_the_others_it_is_unclear_and_each_rule_says_of_how_many_it_cannot_tell() {
        ChurnRisks churn = judgement.churn();
        assertThat(churn.bands().sheets()).isEqualTo(3);
        assertThat(churn.bands().unclear()).isEqualTo(2);
        assertThat(churn.atLeast("LOW")).isEqualTo(2);
        assertThat(churn.open().entrySet())
                .extracting(entry -> entry.getKey() + " " + entry.getValue())
                .contains("churn.standard.silence.long 1", "churn.standard.complaint.one 2");
    }

    @Test
    void nothing_is_said_of_invoices_nor_of_identities_that_are_not_known() {
        assertThat(judgement.paying()).isEmpty();
        assertThat(judgement.credit()).isEmpty();
        assertThat(judgement.alerts().alerts()).isEmpty();
        assertThat(judgement.alerts().unrecognised()).isEqualTo(3);
        assertThat(judgement.alerts().trading()).isEqualTo(2);
    }
}
