package org.crmkit.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Texts;
import org.crmkit.core.testing.Copies;
import org.junit.jupiter.api.Test;

class AnswerTest {
    private static final LocalizedText BECAUSE = LocalizedText.of("{} days late", "晚{}天");

    @Test
    void a_yes_carries_a_value_and_a_because() {
        Answer<String> yes = Answer.yes("call", "{} days late", 3);
        assertThat(yes.truth()).isEqualTo(Truth.YES);
        assertThat(yes.yes()).contains("call");
        assertThat(yes.because()).isEqualTo(Reason.of("{} days late", 3));
        assertThat(yes).isEqualTo(new Answer.Yes<>("call", Reason.of("{} days late", 3)));
    }

    @Test
    void no_and_unknown_carry_a_because_only() {
        Answer<String> no = Answer.no("paid on time");
        Answer<String> unknown = Answer.unknown("no invoice is on file");
        assertThat(no.truth()).isEqualTo(Truth.NO);
        assertThat(no.yes()).isEmpty();
        assertThat(no.because()).hasToString("paid on time");
        assertThat(unknown.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(unknown.yes()).isEmpty();
        assertThat(unknown.because()).hasToString("no invoice is on file");
        assertThat(no).isNotEqualTo(unknown).isNotEqualTo(Answer.no("paid late"));
    }

    @Test
    void every_answer_may_be_given_in_two_languages() {
        assertThat(Answer.yes("call", BECAUSE, 3).because().in(Texts.CHINESE)).isEqualTo("晚3天");
        assertThat(Answer.no(BECAUSE, 0).because().in(Texts.CHINESE)).isEqualTo("晚0天");
        assertThat(Answer.unknown(BECAUSE, "?").because().in(Texts.CHINESE)).isEqualTo("晚?天");
    }

    @Test
    void what_holds_is_a_yes_that_carries_nothing_else() {
        assertThat(Answer.holds("{} of {}", 1, 2)).isEqualTo(Answer.yes(true, "{} of {}", 1, 2));
    }

    @Test
    void each_is_the_same_after_serialization() {
        assertThat(Copies.serialized(Answer.yes("call", BECAUSE, 3))).isEqualTo(Answer.yes("call", BECAUSE, 3));
        assertThat(Copies.serialized(Answer.<String>no("late"))).isEqualTo(Answer.no("late"));
        assertThat(Copies.serialized(Answer.<String>unknown("late"))).isEqualTo(Answer.unknown("late"));
    }
}
