package org.crmkit.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crmkit.core.check.Texts;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    private static final AsOf AS_OF = AsOf.of(Instant.EPOCH, ZoneOffset.UTC);

    /** Yes from a length on, no below, unknown of an empty text. */
    private record AtLeastRule(RuleId id, int length) implements Rule<CharSequence, Integer> {
        static AtLeastRule of(String id, int length) {
            return new AtLeastRule(RuleId.of(id), length);
        }

        @Override
        public String statement() {
            return "The text is long enough";
        }

        @Override
        public Answer<Integer> ask(CharSequence text, AsOf asOf) {
            if (text.isEmpty()) {
                return Answer.unknown("there is no text");
            }
            return text.length() >= length
                    ? Answer.yes(length, "{} letters", text.length())
                    : Answer.no("only {} letters", text.length());
        }
    }

    private record UnknownRule(RuleId id) implements Rule<CharSequence, Integer> {
        @Override
        public String statement() {
            return "Nobody knows";
        }

        @Override
        public Answer<Integer> ask(CharSequence text, AsOf asOf) {
            return Answer.unknown("nobody knows");
        }
    }

    private record BrokenRule(RuleId id) implements Rule<CharSequence, Integer> {
        @Override
        public String statement() {
            return "It breaks";
        }

        @Override
        public Answer<Integer> ask(CharSequence text, AsOf asOf) {
            throw new IllegalStateException("secret of " + text);
        }
    }

    private record SilentRule(RuleId id) implements Rule<CharSequence, Integer> {
        @Override
        public String statement() {
            return "It gives null, as a host without null checks may";
        }

        @Override
        @SuppressWarnings("NullAway")
        public Answer<Integer> ask(CharSequence text, AsOf asOf) {
            return null;
        }
    }

    private static final AtLeastRule FIVE = AtLeastRule.of("text.five", 5);
    private static final AtLeastRule THREE = AtLeastRule.of("text.three", 3);
    private static final UnknownRule UNKNOWN = new UnknownRule(RuleId.of("text.unknown"));
    private static final BrokenRule BROKEN = new BrokenRule(RuleId.of("text.broken"));

    @Test
    void all_rules_are_asked_in_order_and_every_yes_counts() {
        RuleSet<String, Integer> set = RuleSet.of("texts", FIVE, UNKNOWN, THREE);
        Answers<Integer> answers = set.ask("abcde", AS_OF);
        assertThat(answers.yes()).containsExactly(5, 3);
        assertThat(answers.first()).contains(5);
        assertThat(answers.allYes()).isFalse();
        assertThat(answers.unknown()).extracting(Answers.Asked::rule).containsExactly(UNKNOWN.id());
        assertThat(answers.all())
                .containsExactly(
                        new Answers.Asked<>(FIVE.id(), Answer.yes(5, "{} letters", 5)),
                        new Answers.Asked<>(UNKNOWN.id(), Answer.unknown("nobody knows")),
                        new Answers.Asked<>(THREE.id(), Answer.yes(3, "{} letters", 5)));
        assertThat(answers.set()).isEqualTo("texts");
        assertThat(answers.version()).isEqualTo("1");
        assertThat(answers.failures()).isEmpty();
        assertThat(set.hit()).isEqualTo(Hit.ALL);
    }

    @Test
    void first_stops_at_the_first_yes() {
        RuleSet<String, Integer> set = RuleSet.firstOf("texts", FIVE, THREE, BROKEN);
        Answers<Integer> answers = set.ask("abcd", AS_OF);
        assertThat(answers.first()).contains(3);
        assertThat(answers.all()).extracting(Answers.Asked::rule).containsExactly(FIVE.id(), THREE.id());
        assertThat(answers.undecided()).isFalse();
        assertThat(set.hit()).isEqualTo(Hit.FIRST);
    }

    @Test
    void first_passes_over_an_unknown_and_says_that_it_is_undecided() {
        Answers<Integer> answers =
                RuleSet.<String, Integer>firstOf("texts", UNKNOWN, THREE).ask("abcd", AS_OF);
        assertThat(answers.first()).contains(3);
        assertThat(answers.undecided()).isTrue();
    }

    @Test
    void a_no_before_the_yes_and_an_unknown_behind_it_leave_nothing_undecided() {
        assertThat(RuleSet.<String, Integer>of("texts", FIVE, THREE, UNKNOWN)
                        .ask("abcd", AS_OF)
                        .undecided())
                .isFalse();
        assertThat(RuleSet.<String, Integer>of("texts", FIVE).ask("abcd", AS_OF).undecided())
                .isFalse();
        assertThat(RuleSet.<String, Integer>of("texts", FIVE, UNKNOWN)
                        .ask("abcd", AS_OF)
                        .undecided())
                .isTrue();
        assertThat(RuleSet.<String, Integer>of("texts").ask("abcd", AS_OF).undecided())
                .isFalse();
    }

    @Test
    void missing_data_is_unknown_and_never_a_no() {
        Answers<Integer> answers =
                RuleSet.<String, Integer>of("texts", FIVE, THREE).ask("", AS_OF);
        assertThat(answers.unknown()).hasSize(2);
        assertThat(answers.yes()).isEmpty();
        assertThat(answers.first()).isEmpty();
        assertThat(answers.allYes()).isFalse();
    }

    @Test
    void all_yes_needs_a_yes_of_every_rule_and_holds_for_none() {
        assertThat(RuleSet.<String, Integer>of("texts", FIVE, THREE)
                        .ask("abcde", AS_OF)
                        .allYes())
                .isTrue();
        assertThat(RuleSet.<String, Integer>of("texts", FIVE, THREE)
                        .ask("abcd", AS_OF)
                        .allYes())
                .isFalse();
        assertThat(RuleSet.<String, Integer>of("texts").ask("a", AS_OF).allYes())
                .isTrue();
    }

    @Test
    void a_rule_that_throws_is_reported_and_unknown_and_the_others_are_still_asked() {
        Answers<Integer> answers =
                RuleSet.<String, Integer>of("texts", BROKEN, THREE).ask("abcd", AS_OF);
        assertThat(answers.yes()).containsExactly(3);
        assertThat(answers.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.rule()).isEqualTo(BROKEN.id());
            assertThat(failure.cause())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("secret of abcd");
            assertThat(failure).hasToString("RuleFailure[text.broken, java.lang.IllegalStateException]");
        });
        Answer<Integer> answer = answers.all().get(0).answer();
        assertThat(answer.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(answer.because()).hasToString("the rule failed with IllegalStateException and could not tell");
        assertThat(answer.because().in(Texts.CHINESE)).isEqualTo("规则执行出错（IllegalStateException），无法判断");
    }

    @Test
    void a_rule_that_gives_null_has_failed_too() {
        Rule<CharSequence, Integer> silent = new SilentRule(RuleId.of("text.silent"));
        for (RuleSet<String, Integer> set : List.of(
                RuleSet.<String, Integer>of("texts", silent, THREE),
                RuleSet.<String, Integer>firstOf("texts", silent, THREE))) {
            Answers<Integer> answers = set.ask("abcd", AS_OF);
            assertThat(answers.first()).contains(3);
            assertThat(answers.failures()).singleElement().satisfies(failure -> {
                assertThat(failure.rule()).isEqualTo(silent.id());
                assertThat(failure.cause()).hasMessage("a rule must answer");
            });
        }
    }

    @Test
    void a_host_adds_takes_away_and_replaces_without_changing_the_set_it_started_from() {
        RuleSet<String, Integer> start = RuleSet.of("texts", FIVE, UNKNOWN);
        assertThat(start.plus(THREE).ids()).containsExactly(FIVE.id(), UNKNOWN.id(), THREE.id());
        assertThat(start.without(FIVE.id()).ids()).containsExactly(UNKNOWN.id());
        RuleSet<String, Integer> eased = start.replace(AtLeastRule.of("text.five", 1));
        assertThat(eased.ids()).isEqualTo(start.ids());
        assertThat(eased.ask("a", AS_OF).first()).contains(1);
        assertThat(start.ids()).containsExactly(FIVE.id(), UNKNOWN.id());
        assertThat(start.ask("a", AS_OF).first()).isEmpty();
        assertThat(RuleSet.<String, Integer>firstOf("texts", FIVE).plus(THREE).hit())
                .isEqualTo(Hit.FIRST);
    }

    @Test
    void a_rule_that_is_not_there_cannot_be_taken_away_or_replaced() {
        RuleSet<String, Integer> set = RuleSet.of("texts", FIVE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.without(THREE.id()))
                .withMessage("Rule set texts must hold text.three: it holds [text.five]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.replace(THREE))
                .withMessage("Rule set texts must hold text.three: it holds [text.five]");
    }

    @Test
    void a_rule_stands_once_in_a_set() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of("texts", FIVE, AtLeastRule.of("text.five", 6)))
                .withMessage("Rule set texts must hold each rule once, found text.five twice");
        RuleSet<String, Integer> set = RuleSet.of("texts", FIVE);
        assertThatIllegalArgumentException().isThrownBy(() -> set.plus(FIVE));
    }

    @Test
    void every_answer_carries_the_name_and_version_of_its_set() {
        RuleSet<String, Integer> set =
                RuleSet.<String, Integer>of("texts", FIVE).version("2026-11");
        assertThat(set).hasToString("texts 2026-11");
        assertThat(set.name()).isEqualTo("texts");
        assertThat(set.plus(THREE).version()).isEqualTo("2026-11");
        assertThat(set.ask("a", AS_OF).version()).isEqualTo("2026-11");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.version(" "))
                .withMessage("The version of a rule set must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of("", FIVE))
                .withMessage("The name of a rule set must not be blank");
    }

    @Test
    void answers_explain_themselves_a_line_each_in_the_language_asked_for() {
        Answers<Integer> answers =
                RuleSet.<String, Integer>of("texts", FIVE, UNKNOWN, THREE).ask("abcd", AS_OF);
        assertThat(answers.explain(Texts.ENGLISH))
                .isEqualTo(
                        "text.five NO: only 4 letters\ntext.unknown UNKNOWN: nobody knows\ntext.three YES: 4 letters");
        assertThat(answers.explain(Texts.of(Locale.GERMAN, Map.of("{} letters", "{} Buchstaben"))))
                .endsWith("text.three YES: 4 Buchstaben");
    }

    @Test
    void answers_cannot_be_changed() {
        Answers<Integer> answers = RuleSet.<String, Integer>of("texts", FIVE).ask("abcde", AS_OF);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> answers.all().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> answers.yes().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> answers.failures().clear());
    }

    @Test
    void a_set_and_its_answers_are_the_same_after_serialization() {
        RuleSet<String, Integer> set =
                RuleSet.<String, Integer>firstOf("texts", UNKNOWN, THREE).version("2");
        RuleSet<String, Integer> copy = Copies.serialized(set);
        assertThat(copy).hasToString("texts 2");
        assertThat(copy.hit()).isEqualTo(Hit.FIRST);
        Answers<Integer> answers = set.ask("abcd", AS_OF);
        assertThat(copy.ask("abcd", AS_OF)).isEqualTo(answers);
        assertThat(Copies.serialized(answers)).isEqualTo(answers).hasSameHashCodeAs(answers);
    }

    @Test
    void answers_with_a_failure_travel_too() {
        Answers<Integer> arrived =
                Copies.serialized(RuleSet.<String, Integer>of("texts", BROKEN).ask("a", AS_OF));
        assertThat(arrived.failures())
                .singleElement()
                .hasToString("RuleFailure[text.broken, java.lang.IllegalStateException]");
        assertThat(arrived.unknown()).hasSize(1);
    }

    @Test
    void tens_of_thousands_of_tests_on_one_attribute_are_asked_all_the_same() {
        List<Condition<Debtor>> branches = new ArrayList<>();
        for (int i = 0; i < 30_000; i++) {
            branches.add(Debtor.ORDERS.is(2 * i));
        }
        RuleSet<Debtor, Integer> set = RuleSet.of(
                "acme.set",
                Debtor.ORDERS.atLeast(7).then("acme.few", 1, "few"),
                new Condition.Any<>(branches).then("acme.many", 2, "many"),
                Debtor.ORDERS.atLeast(8).then("acme.few-more", 3, "few more"));
        assertThat(set.ask(Debtor.orders(40_000), AS_OF).yes()).containsExactly(1, 2, 3);
        assertThat(set.ask(Debtor.orders(7), AS_OF).yes()).containsExactly(1);
    }
}
