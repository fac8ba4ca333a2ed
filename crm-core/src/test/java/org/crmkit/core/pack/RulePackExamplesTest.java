package org.crmkit.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Texts;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.score.Scorecard;
import org.junit.jupiter.api.Test;

class RulePackExamplesTest {
    private static final Attributes<Customer> ORDERS =
            Attributes.of("customer", Customer::number, Attribute.count("orders", Customer::orders));

    private static RulePack example(String base, String subject, String expect) {
        return RulePack.parse(Packs.edited(
                        base,
                        "]}]}",
                        "]}],'examples':[{'name':'老客户','asOf':'2026-03-31','zone':'Asia/Shanghai','subject':" + subject
                                + ",'expect':" + expect + "}]}"))
                .orThrow();
    }

    private static Checked<RuleSet<Customer, String>> decided(String subject, String expect) {
        return example("deciding", subject, expect).rules(Customer.ON, Optional::of);
    }

    @Test
    void each_difference_is_told_with_what_was_expected_and_what_was_found() {
        Checked<Scorecard<Customer>> card = example(
                        "scoring", "{'orders':24}", "{'total':10,'band':'A','matched':[],'unknown':['size.large']}")
                .scorecard(Customer.ON);
        assertThat(card.result()).isEmpty();
        assertThat(card.findings())
                .extracting(finding -> finding.toString().replaceAll(".* at ", ""))
                .containsExactly(
                        "/examples/0/expect/total '20': in the example 老客户 this should be 10",
                        "/examples/0/expect/band 'none': in the example 老客户 this should be A",
                        "/examples/0/expect/matched 'size.large': in the example 老客户 this should be none",
                        "/examples/0/expect/unknown 'none': in the example 老客户 this should be size.large");
        assertThat(card.findings())
                .allSatisfy(finding -> assertThat(finding.code()).isEqualTo("pack.example-fails"));
        assertThat(card.findings().get(0).because().in(Texts.CHINESE)).isEqualTo("示例“老客户”中应为10");
    }

    @Test
    void what_is_left_out_of_the_expectation_may_be_anything() {
        assertThat(example("scoring", "{'orders':24}", "{'total':20}")
                        .scorecard(Customer.ON)
                        .findings())
                .isEmpty();
        assertThat(example("scoring", "{'orders':23}", "{'matched':[]}")
                        .scorecard(Customer.ON)
                        .findings())
                .isEmpty();
        assertThat(example("scoring", "{}", "{'unknown':['size.large'],'band':'none'}")
                        .scorecard(Customer.ON)
                        .findings())
                .isEmpty();
    }

    @Test
    void a_pack_of_rules_expects_the_outcomes_that_count() {
        assertThat(decided("{'orders':0}", "{'then':['call'],'matched':['next.new'],'unknown':[]}")
                        .findings())
                .isEmpty();
        assertThat(decided("{'orders':1,'last-order':'2026-01-01'}", "{'then':['mail']}")
                        .findings())
                .isEmpty();
        assertThat(Packs.lines(decided("{'orders':1}", "{'then':['mail'],'matched':[]}")))
                .containsExactly("pack.example-fails /examples/0/expect/then");
    }

    @Test
    void where_at_most_one_may_say_yes_nothing_counts_if_several_do() {
        String unique = Packs.DECIDING
                .replace("FIRST", "UNIQUE")
                .replace(
                        "]}]}",
                        Packs.json("]}],'examples':["
                                + "{'name':'a','asOf':'2026-03-31','zone':'Z','subject':{'orders':0,'last-order':'2026-01-01'},"
                                + "'expect':{'then':[],'matched':['next.new','next.old']}}]}"));
        assertThat(RulePack.parse(unique)
                        .orThrow()
                        .rules(Customer.ON, Optional::of)
                        .findings())
                .isEmpty();
    }

    @Test
    void values_are_typed_by_the_kinds_of_the_real_attributes() {
        assertThat(Packs.lines(example(
                                "scoring",
                                "{'orders':'24','last-order':'today','tags':'vip','owes':5,'rating':1,'ratin':1,'blocked':true,"
                                        + "'last-call':'2026-03-01T10:00:00Z','industry':['a']}",
                                "{'total':0}")
                        .scorecard(Customer.ON)))
                .containsExactly(
                        "pack.wrong-type /examples/0/subject/orders",
                        "pack.bad-value /examples/0/subject/last-order",
                        "pack.wrong-type /examples/0/subject/tags",
                        "pack.wrong-type /examples/0/subject/owes",
                        "pack.unknown-attribute /examples/0/subject/ratin",
                        "pack.wrong-type /examples/0/subject/industry");
    }

    @Test
    void a_day_on_which_the_pack_is_not_in_effect_is_worth_a_look() {
        String pack = Packs.resource("care.json").replace("\"asOf\": \"2026-03-31\"", "\"asOf\": \"2027-01-01\"");
        Checked<Scorecard<Customer>> card = RulePack.parse(pack).orThrow().scorecard(Customer.ON);
        assertThat(Packs.lines(card))
                .contains("WARNING pack.not-in-effect /examples/0/asOf", "pack.example-fails /examples/0/expect/total");
    }

    @Test
    void examples_are_tried_in_full_on_a_subject_that_offers_less() {
        Checked<Scorecard<Customer>> card = RulePack.parse(Packs.resource("care.json"))
                .orThrow()
                .allowMissing()
                .scorecard(ORDERS);
        assertThat(card.result()).isPresent();
        assertThat(card.findings())
                .allSatisfy(finding -> assertThat(finding.code()).isEqualTo("pack.unknown-attribute"));

        String wrong = Packs.resource("care.json").replace("\"total\": 29", "\"total\": 28");
        assertThat(Packs.lines(RulePack.parse(wrong).orThrow().allowMissing().scorecard(ORDERS)))
                .contains("pack.example-fails /examples/0/expect/total");
    }

    @Test
    void codes_of_a_missing_attribute_may_be_one_or_several() {
        String when = "{'attribute':'tags','in':['vip','gold']}";
        String pack = Packs.edited("scoring", "{'attribute':'orders','atLeast':24}", when);
        String examples = "],\"examples\":[" + tagged("a", "'vip'", 20) + "," + tagged("b", "['new','gold']", 20) + ","
                + tagged("c", "['new']", 0) + "]}";
        RulePack full =
                RulePack.parse(pack.substring(0, pack.length() - 2) + examples).orThrow();
        assertThat(full.allowMissing().scorecard(ORDERS).result()).isPresent();
        assertThat(Packs.lines(full.scorecard(Customer.ON)))
                .containsExactly("pack.wrong-type /examples/0/subject/tags");
    }

    private static String tagged(String name, String tags, int total) {
        return Packs.json("{'name':'" + name + "','asOf':'2026-03-31','zone':'Z','subject':{'tags':" + tags
                + "},'expect':{'total':" + total + "}}");
    }
}
