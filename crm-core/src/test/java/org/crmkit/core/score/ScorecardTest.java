package org.crmkit.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.check.Texts;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Hit;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScorecardTest {
    private static final AsOf TODAY = AsOf.endOf(LocalDate.of(2026, 3, 31), ZoneId.of("Asia/Shanghai"));

    /** A host's own row. */
    record Debtor(
            long orders,
            @Nullable LocalDate lastOrder,
            @Nullable LocalDate contractEnd) {}

    private static final Attribute<Debtor, Long> ORDERS = Attribute.count("orders", Debtor::orders);
    private static final Attribute<Debtor, LocalDate> LAST = Attribute.date("last-order", Debtor::lastOrder);
    private static final Attribute<Debtor, LocalDate> CONTRACT = Attribute.date("contract-end", Debtor::contractEnd);

    private static final Scorecard<Debtor> CARE = Scorecard.of(
                    "acme.care",
                    RuleSet.firstOf(
                            "acme.size",
                            ORDERS.atLeast(24).then("acme.size.large", Points.of(20), "orders every fortnight"),
                            ORDERS.atLeast(6).then("acme.size.medium", Points.of(10), "orders every other month")),
                    RuleSet.of(
                            "acme.rhythm",
                            LAST.withinLast(Period.ofDays(90))
                                    .then("acme.rhythm.recent", Points.of(12), "bought this quarter"),
                            CONTRACT.withinNext(Period.ofDays(60))
                                    .then("acme.rhythm.renewal", Points.of(11), "contract is about to end")))
            .between(0, 100)
            .bands(Bands.none().from(0, "C").from(20, "B").from(35, "A"));

    private static Debtor debtor(long orders, @Nullable String lastOrder, @Nullable String contractEnd) {
        return new Debtor(
                orders,
                lastOrder == null ? null : LocalDate.parse(lastOrder),
                contractEnd == null ? null : LocalDate.parse(contractEnd));
    }

    @Test
    void all_yeses_of_one_set_and_the_first_of_another_add_up() {
        ScoreSheet sheet = CARE.score(debtor(30, "2026-03-01", "2026-04-30"), TODAY);
        assertThat(sheet.total()).isEqualTo(43);
        assertThat(sheet.matched())
                .containsExactly(
                        RuleId.of("acme.size.large"),
                        RuleId.of("acme.rhythm.recent"),
                        RuleId.of("acme.rhythm.renewal"));
        assertThat(sheet.band()).contains("A");
        assertThat(sheet.toString()).isEqualTo("acme.care 43 A");
    }

    @Test
    void what_is_not_known_adds_nothing_but_widens_the_range() {
        ScoreSheet sheet = CARE.score(debtor(6, "2026-03-01", null), TODAY);
        assertThat(List.of(sheet.lowest(), sheet.total(), sheet.highest())).containsExactly(22, 22, 33);
        assertThat(sheet.unknown()).containsExactly(RuleId.of("acme.rhythm.renewal"));
        assertThat(sheet.unclear()).isFalse();
        assertThat(sheet.band()).contains("B");
    }

    @Test
    void a_score_that_could_fall_in_two_bands_is_unclear_and_has_none() {
        ScoreSheet sheet = CARE.score(debtor(30, "2026-03-01", null), TODAY);
        assertThat(List.of(sheet.lowest(), sheet.total(), sheet.highest())).containsExactly(32, 32, 43);
        assertThat(sheet.unclear()).isTrue();
        assertThat(sheet.band()).isEmpty();
        assertThat(sheet.toString()).isEqualTo("acme.care 32 (32 to 43)");
    }

    @Test
    void an_unknown_line_before_the_first_yes_could_take_its_place() {
        Scorecard<Debtor> card = Scorecard.of(
                "acme.first",
                RuleSet.firstOf(
                        "acme.one",
                        LAST.withinLast(Period.ofDays(9)).then("acme.one.unknown", Points.of(-5), "late"),
                        ORDERS.atLeast(1).then("acme.one.yes", Points.of(3), "orders"),
                        LAST.withinLast(Period.ofDays(9)).then("acme.one.behind", Points.of(-50), "never asked")));
        ScoreSheet sheet = card.score(debtor(1, null, null), TODAY);
        assertThat(List.of(sheet.lowest(), sheet.total(), sheet.highest())).containsExactly(-5, 3, 3);
        ScoreSheet none = card.score(debtor(0, null, null), TODAY);
        assertThat(List.of(none.lowest(), none.total(), none.highest())).containsExactly(-50, 0, 0);
    }

    @Test
    void limits_are_a_line_of_their_own_so_that_the_lines_still_sum() {
        Scorecard<Debtor> capped = CARE.between(0, 25);
        ScoreSheet sheet = capped.score(debtor(30, "2026-03-01", "2026-04-30"), TODAY);
        assertThat(sheet.total()).isEqualTo(25);
        assertThat(sheet.cap()).isEqualTo(-18);
        assertThat(sheet.lines().stream()
                                .mapToInt(line -> line.points().value())
                                .sum()
                        + sheet.cap())
                .isEqualTo(sheet.total());
    }

    @Test
    void a_rule_in_java_that_cannot_tell_leaves_the_range_to_the_cards_limits() {
        record MoodRule() implements Rule<Debtor, Points> {
            @Override
            public RuleId id() {
                return RuleId.of("acme.mood");
            }

            @Override
            public String statement() {
                return "Nobody knows";
            }

            @Override
            public Answer<Points> ask(Debtor debtor, AsOf asOf) {
                return Answer.unknown("nobody has asked");
            }
        }
        ScoreSheet sheet = Scorecard.of("acme.moods", RuleSet.of("acme.moods", new MoodRule()))
                .between(-10, 50)
                .score(debtor(1, null, null), TODAY);
        assertThat(List.of(sheet.lowest(), sheet.total(), sheet.highest())).containsExactly(-10, 0, 50);
    }

    @Test
    void the_card_explains_each_line_when_asked_again() {
        assertThat(CARE.explain(debtor(6, "2025-01-01", null), TODAY).stream()
                        .map(answers -> answers.explain(Texts.ENGLISH)))
                .containsExactly("""
                        acme.size.large NO: it does not hold that orders is at least 24: orders is 6, 18 more
                        acme.size.medium YES: orders every other month""", """
                        acme.rhythm.recent NO: it does not hold that last-order lies in the last 90 days: \
                        last-order is 2025-01-01, 365 days later
                        acme.rhythm.renewal UNKNOWN: it cannot be told whether contract-end lies in the next 60 days: \
                        contract-end is not known""");
    }

    @Test
    void a_set_out_of_effect_adds_nothing_and_leaves_nothing_open() {
        Scorecard<Debtor> card = Scorecard.of(
                "acme.care",
                RuleSet.of("acme.size", ORDERS.atLeast(6).then("acme.size.medium", Points.of(10), "orders")),
                RuleSet.of("acme.spring", CONTRACT.known().then("acme.spring.contract", Points.of(5), "contract"))
                        .effective(DateRange.parse("2026-04-01/2026-07-01")));
        Debtor debtor = debtor(6, null, "2026-04-30");
        assertThat(card.score(debtor, TODAY).total()).isEqualTo(10);
        assertThat(card.score(debtor, AsOf.endOf(LocalDate.of(2026, 4, 1), ZoneOffset.UTC))
                        .total())
                .isEqualTo(15);
        assertThat(card.explain(debtor, TODAY).get(1).all()).isEmpty();
    }

    @Test
    void where_at_most_one_may_say_yes_two_yeses_count_for_nothing() {
        Scorecard<Debtor> card = Scorecard.of(
                "acme.size",
                RuleSet.uniqueOf(
                        "acme.size",
                        ORDERS.atLeast(6).then("acme.size.medium", Points.of(10), "orders"),
                        ORDERS.atLeast(24).then("acme.size.large", Points.of(20), "orders")));
        assertThat(card.score(debtor(6, null, null), TODAY).total()).isEqualTo(10);
        assertThat(card.score(debtor(24, null, null), TODAY).total()).isZero();
        assertThat(card.score(debtor(24, null, null), TODAY).matched()).isEmpty();
        assertThat(card.explain(debtor(24, null, null), TODAY).get(0).conflict())
                .isTrue();
    }

    @Test
    void a_card_of_many_lines_adds_up_each_of_them() {
        List<Rule<Debtor, Points>> rules = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            rules.add(ORDERS.atLeast(i + 1).then("acme.line-" + i, Points.of(i % 7 - 3), "orders"));
        }
        Scorecard<Debtor> card = Scorecard.of("acme.many", RuleSet.of("acme.many", Hit.ALL, rules));
        int expected = 0;
        for (int orders = 0; orders <= 1000; orders++) {
            ScoreSheet sheet = card.score(debtor(orders, null, null), TODAY);
            assertThat(sheet.total()).isEqualTo(expected);
            assertThat(sheet.lines()).hasSize(orders);
            expected += orders % 7 - 3;
        }
    }

    @Test
    void a_card_carries_its_version_to_its_sheets() {
        assertThat(CARE.version("2026.2").score(debtor(6, null, null), TODAY).version())
                .isEqualTo("2026.2");
    }

    @Test
    void a_card_and_its_sheets_can_be_sent_to_another_machine() {
        Debtor debtor = debtor(30, "2026-03-01", "2026-04-30");
        ScoreSheet there = Copies.serialized(Copies.serialized(CARE).score(debtor, TODAY));
        assertThat(there.toString()).isEqualTo("acme.care 43 A");
        assertThat(there.lines()).isEqualTo(CARE.score(debtor, TODAY).lines());
    }

    @Test
    void a_rule_may_stand_on_a_card_once() {
        RuleSet<Debtor, Points> set = RuleSet.of("acme.x", ORDERS.known().then("acme.x.one", Points.of(1), "known"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorecard.of("acme.twice", set, set))
                .withMessage("Scorecard acme.twice must hold each rule once");
        assertThatIllegalArgumentException().isThrownBy(() -> CARE.between(5, 5));
    }

    @Test
    void bands_ascend_are_told_apart_and_travel_as_json() {
        Bands bands = Bands.none().from(0, "C").from(20, "B");
        assertThat(bands.bandOf(-1)).isEmpty();
        assertThat(bands.bandOf(0)).contains("C");
        assertThat(bands.bandOf(19)).contains("C");
        assertThat(bands.bandOf(20)).contains("B");
        String json = "[{\"from\":0,\"code\":\"C\"},{\"from\":20,\"code\":\"B\"}]";
        assertThat(CrmJson.write(bands)).isEqualTo(json);
        assertThat(CrmJson.read(json, Bands.class).orThrow()).isEqualTo(bands);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bands.from(20, "A"))
                .withMessage("Band A must begin above 20, found 20");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bands.from(30, "C"))
                .withMessage("Each band must have its own code, found C twice");
    }

    @Test
    void points_have_bounds_and_a_text_form() {
        assertThat(CrmJson.write(Points.of(-12))).isEqualTo("-12");
        assertThat(CrmJson.read("-12", Points.class).orThrow()).isEqualTo(Points.of(-12));
        assertThat(Points.of(1_000_000).toString()).isEqualTo("1000000");
        assertThatIllegalArgumentException().isThrownBy(() -> Points.of(1_000_001));
        assertThat(Points.of(3)).isLessThan(Points.of(4));
    }
}
