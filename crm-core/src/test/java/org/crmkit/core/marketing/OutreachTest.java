package org.crmkit.core.marketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.marketing.MarketingFacts.SHANGHAI;
import static org.crmkit.core.marketing.MarketingFacts.SPRING;
import static org.crmkit.core.marketing.MarketingFacts.campaign;
import static org.crmkit.core.marketing.MarketingFacts.member;
import static org.crmkit.core.marketing.MarketingFacts.plain;
import static org.crmkit.core.marketing.MarketingFacts.response;
import static org.crmkit.core.marketing.MarketingFacts.touch;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Severity;
import org.crmkit.core.check.Texts;
import org.crmkit.core.interaction.Direction;
import org.crmkit.core.marketing.CampaignMember.ListRole;
import org.crmkit.core.marketing.CampaignMember.Response;
import org.crmkit.core.stat.Wilson;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Ref;
import org.junit.jupiter.api.Test;

class OutreachTest {
    private static final Campaigns CAMPAIGNS = Campaigns.of(List.of(campaign()));

    private static List<Finding> findings(List<CampaignMember> members, List<Touch> touches) {
        return Outreach.of(CAMPAIGNS, members, touches).findings(SHANGHAI);
    }

    private static void assertOne(List<Finding> findings, String code, String found, String en, String zh) {
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.found()).isEqualTo(found);
            assertThat(finding.because()).hasToString(en);
            assertThat(finding.because().in(Texts.CHINESE)).isEqualTo(zh);
        });
    }

    @Test
    void a_control_member_is_left_alone() {
        CampaignMember control = member("P2").role(ListRole.CONTROL).build();
        Touch touch = touch("P2", 1).build();
        assertOne(
                findings(List.of(control), List.of(touch("P2", 2).build(), touch)),
                "marketing.control-touched",
                "party:P2",
                "party:P2 is in the control group of campaign spring, yet was reached at 2026-03-03T12:00:00Z",
                "party:P2属于营销活动spring的对照组，却在2026-03-03T12:00:00Z被触达");
        assertThat(findings(List.of(), List.of(touch("P8", 1).build())))
                .extracting(Finding::code)
                .containsExactly("marketing.control-touched");
        Touch called = touch("P2", 1).direction(Direction.INBOUND).build();
        assertThat(findings(List.of(control), List.of(called))).isEmpty();
        Outreach outreach = Outreach.of(CAMPAIGNS, List.of(control), List.of(touch));
        assertThat(outreach.control(SPRING, Ref.of("party", "P2"))).isTrue();
        assertThat(outreach.control(SPRING, Ref.of("lead", "P8"))).isFalse();
        assertThat(outreach.touches(SPRING, Ref.of("party", "P2"))).containsExactly(touch);
        assertThat(outreach).hasToString("Outreach[1 on lists, 1 touched]");
    }

    @Test
    void nobody_answers_before_the_first_touch() {
        CampaignMember early = member("P1")
                .addResponse(response(0, Response.Category.NONE, "error"))
                .addResponse(response(1, Response.Category.POSITIVE, "interested"))
                .build();
        assertThat(findings(List.of(early), List.of(touch("P1", 1).build()))).isEmpty();
        assertThat(findings(List.of(early), List.of())).isEmpty();
        assertOne(
                findings(List.of(early), List.of(touch("P1", 2).build())),
                "marketing.response-before-touch",
                "party:P1",
                "party:P1 answered campaign spring at 2026-03-03T12:00:00Z, before the first touch at 2026-03-04T12:00:00Z",
                "party:P1在2026-03-03T12:00:00Z就响应了营销活动spring，早于首次触达2026-03-04T12:00:00Z");
    }

    @Test
    void nobody_is_on_a_list_twice_or_on_that_of_no_campaign() {
        CampaignMember one = member("P1").build();
        assertOne(
                findings(List.of(one, one), List.of()),
                "marketing.member-twice",
                "party:P1",
                "party:P1 is 2 times on the list of campaign spring",
                "party:P1在营销活动spring的名单中出现2次");
        assertOne(
                Outreach.of(Campaigns.of(List.of()), List.of(one), List.of()).findings(SHANGHAI),
                "marketing.campaign-unknown",
                "party:P1",
                "party:P1 is on the list of campaign spring or was reached by it, but that is not there",
                "party:P1在营销活动spring的名单或触达记录中，但该活动不存在");
    }

    @Test
    void touches_lie_within_the_days_of_the_campaign() {
        Instant lastSecond = Instant.parse("2026-03-31T15:59:59Z");
        Touch last = touch("P1", 0).at(lastSecond).build();
        Touch late = touch("P1", 0).at(lastSecond.plusSeconds(1)).build();
        assertThat(findings(List.of(), List.of(last))).isEmpty();
        assertOne(
                findings(List.of(), List.of(late)),
                "marketing.touch-outside-period",
                "party:P1",
                "party:P1 was touched by campaign spring on 2026-04-01, which runs 2026-03-01/2026-04-01",
                "party:P1在2026-04-01被营销活动spring触达，而该活动期间为2026-03-01/2026-04-01");
        assertThat(Outreach.of(CAMPAIGNS, List.of(), List.of(late)).findings(ZoneOffset.UTC))
                .isEmpty();
    }

    @Test
    void campaigns_keep_to_their_budget_and_have_parents() {
        Campaign dear = plain("a")
                .budget(Money.parse("CNY 10"))
                .actualCost(Money.parse("CNY 10.01"))
                .build();
        assertOne(
                Campaigns.of(List.of(dear)).findings(),
                "marketing.cost-over-budget",
                "CNY 10.01",
                "campaign a cost CNY 10.01, more than its budget of CNY 10.00",
                "营销活动a实际花费CNY 10.01，超出预算CNY 10.00");
        Campaign exact =
                Campaign.builder().from(dear).actualCost(Money.parse("CNY 10")).build();
        assertThat(Campaigns.of(List.of(exact)).findings()).isEmpty();
        assertOne(
                Campaigns.of(List.of(exact, exact)).findings(),
                "marketing.campaign-twice",
                "a",
                "2 campaigns have the id a: one of them is looked at",
                "2个营销活动的编号都是a：只取其中一个");
        assertOne(
                Campaigns.of(List.of(campaign())).findings(),
                "marketing.parent-unknown",
                "year-2026",
                "campaign spring is a part of year-2026, which is not there",
                "营销活动spring的上级活动year-2026不存在");
    }

    @Test
    void a_circle_of_parents_is_told_once() {
        Campaign one = plain("a").parent(CampaignId.of("b")).build();
        Campaign other = plain("b").parent(CampaignId.of("a")).build();
        Campaign below = plain("0").parent(CampaignId.of("b")).build();
        Campaigns all = Campaigns.of(List.of(other, below, one));
        assertThat(all.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("marketing.parent-cycle");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.place().path()).isEqualTo("campaign:a");
            assertThat(finding.because()).hasToString("campaign a is a part of b and, 1 steps further up, of itself");
            assertThat(finding.because().in(Texts.CHINESE)).isEqualTo("营销活动a的上级是b，再往上1级又回到它自己");
        });
        assertThat(all.all()).containsExactly(below, one, other);
        assertThat(all).hasToString("Campaigns[3]");
    }

    @Test
    void rates_are_told_of_both_groups() {
        ResponseTally tally = new ResponseTally();
        tally.add(member("P1")
                .addResponse(response(1, Response.Category.POSITIVE, "interested"))
                .build());
        tally.add(member("P2")
                .addResponses(
                        response(1, Response.Category.POSITIVE, "interested"),
                        response(2, Response.Category.NEGATIVE, "no more"))
                .build());
        tally.add(member("P3")
                .addResponse(response(1, Response.Category.NONE, "error"))
                .build());
        tally.add(MarketingFacts.fullMember());
        tally.add(member("P4").role(ListRole.CONTROL).build());
        tally.add(member("P5").role(ListRole.SEED).build());
        tally.add(touch("P1", 1).build());
        ResponseCounts counts = tally.result().of(SPRING);
        assertThat(counts)
                .isEqualTo(new ResponseCounts(
                        new ResponseCounts.Group(3, 1, 3, 2, 1), new ResponseCounts.Group(1, 0, 0, 0, 0), 1, 1));
        assertThat(counts.targets().responseRate()).contains(Wilson.of(2, 3));
        assertThat(counts.targets().positiveRate()).contains(Wilson.of(1, 3));
        assertThat(counts.control().responseRate()).contains(Wilson.of(0, 1));
        assertThat(ResponseCounts.Group.NONE.responseRate()).isEmpty();
        assertThat(ResponseCounts.Group.NONE.positiveRate()).isEmpty();
        assertThat(tally.result().of(CampaignId.of("autumn"))).isEqualTo(ResponseCounts.NONE);
        assertThat(tally.result().campaigns()).containsExactly(SPRING);
        assertThat(tally.result().all()).isEqualTo(counts);
        assertThat(tally.result()).hasToString("ResponseTotals[1]");
    }
}
