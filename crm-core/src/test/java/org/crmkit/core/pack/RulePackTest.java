package org.crmkit.core.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Texts;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Answers;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.Condition;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.score.Points;
import org.crmkit.core.score.ScoreSheet;
import org.crmkit.core.score.Scorecard;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.junit.jupiter.api.Test;

class RulePackTest {
    private static final AsOf TODAY = AsOf.endOf(LocalDate.of(2026, 3, 31), ZoneId.of("Asia/Shanghai"));
    private static final RulePack CARE =
            RulePack.parse(Packs.resource("care.json")).orThrow();

    private static Checked<Scorecard<Customer>> card(String json) {
        return RulePack.parse(json).orThrow().scorecard(Customer.ON);
    }

    @Test
    void a_pack_tells_what_it_is() {
        assertThat(CARE).hasToString("acme.care 2026.2");
        assertThat(CARE.name()).isEqualTo("acme.care");
        assertThat(CARE.version()).isEqualTo("2026.2");
        assertThat(CARE.subject()).isEqualTo("customer");
        assertThat(CARE.effective()).isEqualTo(DateRange.parse("2026-01-01/2027-01-01"));
        assertThat(CARE.title()).contains(LocalizedText.of("Whom to look after", "客户维护评分"));
        RulePack plain = RulePack.parse(Packs.SCORING).orThrow();
        assertThat(plain.title()).isEmpty();
        assertThat(plain.effective()).isEqualTo(DateRange.ALWAYS);
    }

    @Test
    void a_pack_becomes_a_scorecard_over_a_hosts_own_row() {
        Checked<Scorecard<Customer>> card = CARE.scorecard(Customer.ON);
        assertThat(card.findings()).isEmpty();
        Customer customer = new Customer("C1", 30, LocalDate.of(2026, 3, 2), "telecom", new BigDecimal("2.4999"));
        ScoreSheet sheet = card.orThrow().score(customer, TODAY);
        assertThat(sheet).hasToString("acme.care 24 (24 to 35)");
        assertThat(sheet.matched())
                .extracting(RuleId::value)
                .containsExactly(
                        "acme.care.size.large",
                        "acme.care.rhythm.recent",
                        "acme.care.rhythm.fit",
                        "acme.care.rhythm.risk");
        assertThat(sheet.unknown()).containsExactly(RuleId.of("acme.care.rhythm.renewal"));
        assertThat(sheet.unclear()).isTrue();
    }

    @Test
    void its_sets_carry_name_version_and_reasons_in_both_languages() {
        Answers<?> size = CARE.scorecard(Customer.ON)
                .orThrow()
                .explain(Customer.of(24, null), TODAY)
                .get(0);
        assertThat(size.set()).isEqualTo("acme.care.size");
        assertThat(size.version()).isEqualTo("2026.2");
        assertThat(size.explain(Texts.ENGLISH)).isEqualTo("acme.care.size.large YES: orders every fortnight");
        assertThat(size.explain(Texts.CHINESE)).isEqualTo("acme.care.size.large YES: 每两周下单");
    }

    @Test
    void both_sides_of_a_bound_and_of_the_days_in_effect() {
        Scorecard<Customer> card = CARE.scorecard(Customer.ON).orThrow();
        assertThat(card.score(Customer.of(24, null), TODAY).total()).isEqualTo(20);
        assertThat(card.score(Customer.of(23, null), TODAY).total()).isEqualTo(10);
        assertThat(card.score(Customer.of(6, null), TODAY).total()).isEqualTo(10);
        assertThat(card.score(Customer.of(5, null), TODAY).total()).isZero();
        AsOf lastDay = AsOf.endOf(LocalDate.of(2026, 12, 31), TODAY.zone());
        AsOf after = AsOf.endOf(LocalDate.of(2027, 1, 1), TODAY.zone());
        assertThat(card.score(Customer.of(24, null), lastDay).total()).isEqualTo(20);
        assertThat(card.score(Customer.of(24, null), after).lines()).isEmpty();
    }

    @Test
    void numbers_are_exact() {
        String pack = Packs.edited("scoring", "{'attribute':'orders','atLeast':24}", "{'attribute':'rating','is':0.1}");
        Scorecard<Customer> card = card(pack).orThrow();
        assertThat(card.score(rated("0.10"), TODAY).total()).isEqualTo(20);
        assertThat(card.score(rated("0.1000000000000000055511151231257827"), TODAY)
                        .total())
                .isZero();
    }

    private static Customer rated(String rating) {
        return new Customer("C1", 0, null, null, new BigDecimal(rating));
    }

    @Test
    void a_card_bound_to_a_pack_travels() {
        Scorecard<Customer> card = Copies.serialized(CARE.scorecard(Customer.ON).orThrow());
        assertThat(card.score(Customer.of(24, null), TODAY).matched())
                .containsExactly(RuleId.of("acme.care.size.large"));
    }

    @Test
    void a_pack_whose_lines_say_then_becomes_rules_with_the_hosts_outcomes() {
        RulePack pack = RulePack.parse(Packs.DECIDING).orThrow();
        Checked<RuleSet<Customer, Integer>> rules =
                pack.rules(Customer.ON, code -> Optional.of(code.equals("call") ? 1 : 2));
        assertThat(rules.findings()).isEmpty();
        RuleSet<Customer, Integer> set = rules.orThrow();
        assertThat(set).hasToString("acme.next.next 1");
        assertThat(set.ask(Customer.of(0, null), TODAY).first()).contains(1);
        assertThat(set.ask(Customer.of(1, LocalDate.of(2026, 1, 1)), TODAY).first())
                .contains(2);
        assertThat(set.ask(Customer.of(1, null), TODAY).first()).isEmpty();
    }

    @Test
    void an_outcome_that_the_host_does_not_know_is_a_finding() {
        RulePack pack = RulePack.parse(Packs.DECIDING).orThrow();
        Checked<RuleSet<Customer, Integer>> rules =
                pack.rules(Customer.ON, code -> code.equals("call") ? Optional.of(1) : Optional.empty());
        assertThat(rules.result()).isEmpty();
        assertThat(Packs.lines(rules)).containsExactly("pack.unknown-outcome /sets/0/lines/1/then");
        assertThat(rules.findings().get(0).found()).isEqualTo("mail");
    }

    @Test
    void points_make_no_rules_and_outcomes_no_scorecard() {
        assertThat(Packs.lines(RulePack.parse(Packs.DECIDING).orThrow().scorecard(Customer.ON)))
                .containsExactly("pack.no-points ");
        assertThat(Packs.lines(CARE.rules(Customer.ON, Optional::of))).containsExactly("pack.no-outcomes ");
    }

    @Test
    void a_pack_for_another_kind_of_subject_is_bound_with_a_warning() {
        Attributes<Customer> debtors =
                Attributes.of("debtor", Customer::number, Attribute.count("orders", Customer::orders));
        Checked<Scorecard<Customer>> card =
                RulePack.parse(Packs.SCORING).orThrow().scorecard(debtors);
        assertThat(card.result()).isPresent();
        assertThat(card.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding)
                        .hasToString("WARNING pack.other-subject at /subject 'customer': it is asked about a debtor"));
    }

    @Test
    void json_is_canonical_and_reads_back_as_the_same_pack() {
        RulePack again = RulePack.parse(CARE.json()).orThrow();
        assertThat(again.json()).isEqualTo(CARE.json()).doesNotContain("\n").doesNotContain("$schema");
        String messy = Packs.edited(
                "scoring",
                "{'attribute':'orders','atLeast':24}",
                "{ 'not' : {'in':[2.50],'attribute':'rating'} }, 'points' : 2e1, 'because':{'en':'many'}}, {'id':'x',"
                        + "'when':{'not':{'known':true,'attribute':'orders'}}");
        assertThat(RulePack.parse(messy).orThrow().json())
                .isEqualTo(
                        Packs.json(
                                "{'formatVersion':1,'pack':'acme.care','version':'1','subject':'customer',"
                                        + "'sets':[{'id':'size','lines':["
                                        + "{'id':'large','when':{'not':{'attribute':'rating','is':2.5}},'points':20,'because':{'en':'many'}},"
                                        + "{'id':'x','when':{'attribute':'orders','known':false},'points':20,'because':{'en':'many'}}]}]}"));
    }

    @Test
    void a_scorecard_of_data_can_be_written_as_a_pack_with_amounts_at_their_scale() {
        RulePack pack = RulePack.of("customer", CARE.scorecard(Customer.ON).orThrow());
        String bare = CARE.json()
                .replace("\"title\":{\"en\":\"Whom to look after\",\"zh\":\"客户维护评分\"},", "")
                .replace("CNY 50000", "CNY 50000.00")
                .replaceAll(",\"examples\":.*", "}");
        assertThat(pack.json()).isEqualTo(bare);
        assertThat(RulePack.of("customer", card(Packs.SCORING).orThrow()).json())
                .isEqualTo(RulePack.parse(Packs.SCORING).orThrow().json());
    }

    @Test
    void a_scorecard_that_a_pack_cannot_say_is_refused() {
        Condition<Customer> some = Customer.ON.find("orders").orElseThrow().known();
        RuleSet<Customer, Points> set =
                RuleSet.of("acme.care.size", some.then("acme.care.size.any", Points.of(1), "any"));
        assertThat(RulePack.of("customer", Scorecard.of("acme.care", set)).name())
                .isEqualTo("acme.care");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulePack.of("customer", Scorecard.of("acme.care", set.version("2"))))
                .withMessage(
                        "A card that is written must be of one version and in effect as a whole, acme.care.size 2 is not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulePack.of("customer", Scorecard.of("acme.other", set)))
                .withMessage("A name in acme.other that is written must begin with it, found acme.care.size");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulePack.of("customer", Scorecard.of("acme.care", set.plus(new InJava()))))
                .withMessage("A rule that is written must be data, acme.care.size.java is not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulePack.of("customer", Scorecard.of("acme.care", List.of())))
                .withMessageContaining("pack.empty at /sets");
    }

    private record InJava() implements Rule<Customer, Points> {
        @Override
        public RuleId id() {
            return RuleId.of("acme.care.size.java");
        }

        @Override
        public String statement() {
            return "Everybody has a point";
        }

        @Override
        public Answer<Points> ask(Customer customer, AsOf asOf) {
            return Answer.yes(Points.of(1), "everybody");
        }
    }

    @Test
    void a_subject_that_fails_is_named() {
        Attributes<Customer> broken = Attributes.of(
                "customer", Customer::number, Attribute.count("orders", customer -> 1 / customer.orders()));
        Scorecard<Customer> card =
                RulePack.parse(Packs.SCORING).orThrow().scorecard(broken).orThrow();
        List<? extends Answers<?>> answers = card.explain(Customer.of(0, null), TODAY);
        assertThat(answers.get(0).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.subject()).contains("C1"));
    }
}
