package org.crmkit.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.rule.Debtor.ORDERS;
import static org.crmkit.core.rule.Debtor.TURNOVER;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Texts;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.junit.jupiter.api.Test;

class ConditionRuleTest {
    private static final AsOf TODAY = AsOf.endOf(LocalDate.of(2026, 3, 31), ZoneOffset.UTC);
    private static final ConditionRule<Debtor, Integer> LARGE = ORDERS.atLeast(24)
            .and(TURNOVER.atLeast(1000))
            .then("acme.size.large", 20, LocalizedText.of("orders every fortnight", "每两周下单"));

    @Test
    void a_yes_carries_the_outcome_and_its_because() {
        Debtor large = new Debtor(24, 1000.0, null, null, null, null, null, null);
        assertThat(LARGE.ask(large, TODAY)).isEqualTo(Answer.yes(20, LocalizedText.of("{}"), LARGE.because()));
        assertThat(LARGE.ask(large, TODAY).because().in(Texts.CHINESE)).isEqualTo("每两周下单");
    }

    @Test
    void a_no_says_what_does_not_hold() {
        Answer<Integer> no = LARGE.ask(Debtor.orders(23), TODAY);
        assertThat(no.truth()).isEqualTo(Truth.NO);
        assertThat(no.because().in(Texts.ENGLISH))
                .isEqualTo(
                        "it does not hold that orders is at least 24 and turnover is at least 1,000: orders is 23, 1 more");
        assertThat(no.because().in(Texts.CHINESE)).isEqualTo("不满足：orders不低于24且turnover不低于1,000（orders为23，还差1）");
    }

    @Test
    void an_unknown_says_what_is_missing() {
        assertThat(LARGE.ask(Debtor.orders(24), TODAY).because().in(Texts.ENGLISH))
                .isEqualTo(
                        "it cannot be told whether orders is at least 24 and turnover is at least 1,000: turnover is not"
                                + " known");
    }

    @Test
    void its_statement_is_the_condition() {
        assertThat(LARGE.statement()).isEqualTo("orders is at least 24 and turnover is at least 1,000");
    }

    @Test
    void data_and_java_stand_side_by_side_in_a_set_and_a_failing_attribute_is_named() {
        Attribute<Debtor, String> broken = Attribute.code("broken", debtor -> {
            throw new IllegalStateException();
        });
        RuleSet<Debtor, Integer> sizes =
                RuleSet.firstOf("acme.size", broken.known().then("acme.size.broken", 99, "never"), LARGE);
        Debtor large = new Debtor(24, 1000.0, null, null, null, null, null, null);
        Answers<Integer> answers = Copies.serialized(sizes).ask(large, TODAY);
        assertThat(answers.first()).contains(20);
        assertThat(answers.undecided()).isTrue();
        assertThat(answers.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.rule()).isEqualTo(RuleId.of("acme.size.broken"));
            assertThat(failure.attribute()).contains("broken");
        });
    }
}
