package org.crmkit.scoring.profit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crmkit.core.check.Texts;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.interaction.InteractionId;
import org.crmkit.core.interaction.InteractionStatus;
import org.crmkit.core.interaction.InteractionTally;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.service.CaseId;
import org.crmkit.core.service.ServiceCase;
import org.crmkit.core.stat.Tally;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.crmkit.scoring.Facts;
import org.crmkit.scoring.profit.CostPolicy.ChannelCost;
import org.junit.jupiter.api.Test;

class CostPolicyTest {
    private static final AsOf NOW = Facts.endOf("2026-06-30");
    private static final Instant START = Instant.parse("2026-06-01T08:00:00Z");
    private static final CostPolicy POLICY = new CostPolicy(
            Map.of(
                    "phone", new ChannelCost(Money.parse("CNY 1"), Money.parse("CNY 2")),
                    "email", new ChannelCost(Money.parse("CNY 5"), Money.parse("CNY 0"))),
            Map.of("complaint", Money.parse("CNY 40")));

    private static Interaction talk(Channel channel, long seconds) {
        return Interaction.builder()
                .id(InteractionId.of("I1"))
                .kind("inquiry")
                .channel(channel)
                .status(InteractionStatus.COMPLETED)
                .startedAt(START)
                .endedAt(START.plusSeconds(seconds))
                .build();
    }

    private static Interaction mail() {
        return Interaction.builder()
                .id(InteractionId.of("I2"))
                .kind("inquiry")
                .channel(Channel.EMAIL)
                .status(InteractionStatus.COMPLETED)
                .startedAt(START)
                .build();
    }

    private static ServiceCase opened(String kind) {
        return ServiceCase.builder()
                .id(CaseId.of("K1"))
                .customer(CustomerId.of("C1"))
                .kind(kind)
                .opened(START)
                .build();
    }

    @Test
    void a_contact_costs_by_channel_and_minute_and_a_case_by_kind() {
        Answer<Money> cost =
                POLICY.serving(List.of(talk(Channel.PHONE, 200), mail()), List.of(opened("complaint")), NOW);
        // 1 + 2 · 200/60 = 7.67, and 5, and 40
        assertThat(cost.yes()).contains(Money.parse("CNY 52.67"));
        assertThat(cost.because()).hasToString("contacts: 2, cases: 1, together CNY 52.67");
        assertThat(cost.because().in(Texts.CHINESE)).isEqualTo("联系2次，个案1个，合计CNY 52.67");
        assertThat(Copies.serialized(POLICY)).isEqualTo(POLICY);
    }

    @Test
    void what_has_no_cost_or_no_length_leaves_the_sum_unknown() {
        assertUnknown(POLICY.serving(List.of(), List.of(), NOW), "no contact and no case is on file");
        assertUnknown(
                POLICY.serving(List.of(talk(Channel.FAX, 60)), List.of(), NOW), "no cost is set for the channel fax");
        assertUnknown(
                POLICY.serving(List.of(), List.of(opened("repair")), NOW),
                "no cost is set for cases of the kind repair");
        Interaction open = Interaction.builder()
                .id(InteractionId.of("I3"))
                .kind("inquiry")
                .channel(Channel.PHONE)
                .status(InteractionStatus.COMPLETED)
                .startedAt(START)
                .build();
        assertUnknown(
                POLICY.serving(List.of(open), List.of(), NOW),
                "how long contact I3 took is not known, and telephone costs CNY 2.00 a minute");
    }

    private static void assertUnknown(Answer<Money> answer, String because) {
        assertThat(answer.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(answer.because()).hasToString(because);
        assertThat(answer.because().in(Texts.CHINESE)).isNotEqualTo(because);
    }

    @Test
    void what_comes_later_costs_nothing_yet() {
        AsOf before = Facts.endOf("2026-05-31");
        assertUnknown(
                POLICY.serving(List.of(mail()), List.of(opened("complaint")), before),
                "no contact and no case is on file");
    }

    @Test
    void counted_contacts_cost_by_the_contact_only() {
        assertThat(POLICY.serving(Stream.of(mail(), mail()).collect(Tally.collector(InteractionTally::new)))
                        .yes())
                .contains(Money.parse("CNY 10"));
        assertUnknown(
                POLICY.serving(Stream.of(talk(Channel.PHONE, 60)).collect(Tally.collector(InteractionTally::new))),
                "how long contacts took is not known, and telephone costs CNY 2.00 a minute");
        assertUnknown(
                POLICY.serving(Stream.of(talk(Channel.FAX, 60)).collect(Tally.collector(InteractionTally::new))),
                "no cost is set for the channel fax");
        assertUnknown(POLICY.serving(new InteractionTally().result()), "no contact and no case is on file");
    }

    @Test
    void the_standard_follows_from_the_cost_of_a_minute() {
        CostPolicy standard = CostPolicy.standard(Money.parse("CNY 1.20"));
        assertThat(standard.serving(List.of(talk(Channel.FIELD_VISIT, 90), mail()), List.of(opened("complaint")), NOW)
                        .yes())
                .contains(Money.parse("CNY 13.80"));
        assertThat(standard.cases()).containsOnlyKeys("question", "incident", "problem", "request", "complaint");
        assertThat(standard.channels().keySet())
                .containsExactlyElementsOf(
                        Channel.standard().stream().map(Channel::code).toList());
    }

    @Test
    void a_policy_is_stored_as_json() {
        CostPolicy standard = CostPolicy.standard(Money.parse("CNY 1.20"));
        assertThat(CrmJson.read(CrmJson.write(standard), CostPolicy.class).orThrow())
                .isEqualTo(standard);
        assertThat(CrmJson.read(CrmJson.write(POLICY), CostPolicy.class).orThrow())
                .isEqualTo(POLICY);
    }

    @Test
    void costs_are_in_one_currency_and_not_below_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new CostPolicy(Map.of(), Map.of("a", Money.parse("CNY 1"), "b", Money.parse("USD 1"))))
                .withMessage("Costs must be given, in one currency, found [CNY, USD]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CostPolicy(Map.of(), Map.of()))
                .withMessage("Costs must be given, in one currency, found []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CostPolicy(Map.of(), Map.of("a", Money.parse("CNY -1"))))
                .withMessage("Costs must not be below zero, found CNY -1.00 for cases of the kind a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChannelCost(Money.parse("CNY -1"), Money.parse("CNY 1")))
                .withMessage("Costs must not be below zero, found CNY -1.00 a contact and CNY 1.00 a minute");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChannelCost(Money.parse("CNY 1"), Money.parse("USD 1")))
                .withMessage("Costs of a channel must be in one currency, found CNY 1.00 and USD 1.00");
    }

    @Test
    void a_pool_is_spread_to_the_last_unit_by_largest_remainder() {
        Map<String, Long> drivers = new LinkedHashMap<>();
        List.of("c", "b", "a").forEach(key -> drivers.put(key, 1L));
        Answer<LinkedHashMap<String, Money>> spread = new CostPool(Money.parse("CNY 1.00")).spread(drivers);
        // a third each is 33.3: the unit that is left goes to the first by key
        assertThat(spread.yes().orElseThrow().toString()).isEqualTo("{a=CNY 0.34, b=CNY 0.33, c=CNY 0.33}");
        assertThat(spread.because()).hasToString("CNY 1.00 is spread over 3 by drivers of 3 together");
        Answer<LinkedHashMap<String, Money>> none = new CostPool(Money.parse("CNY 1")).spread(Map.of("a", 0L));
        assertThat(none.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(none.because()).hasToString("there is nobody to spread CNY 1.00 over: all drivers are zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CostPool(Money.parse("CNY 1")).spread(Map.of("a", -1L)))
                .withMessage("The driver of a must not be below zero, found -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CostPool(Money.parse("CNY -1")))
                .withMessage("A pool must not be below zero, found CNY -1.00");
    }
}
