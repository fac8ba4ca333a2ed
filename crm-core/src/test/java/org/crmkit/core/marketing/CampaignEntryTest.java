package org.crmkit.core.marketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.marketing.MarketingFacts.DAY;
import static org.crmkit.core.marketing.MarketingFacts.SHANGHAI;
import static org.crmkit.core.marketing.MarketingFacts.SPRING;
import static org.crmkit.core.marketing.MarketingFacts.days;
import static org.crmkit.core.marketing.MarketingFacts.endOf;
import static org.crmkit.core.marketing.MarketingFacts.fullMember;
import static org.crmkit.core.marketing.MarketingFacts.fullTouch;
import static org.crmkit.core.marketing.MarketingFacts.member;
import static org.crmkit.core.marketing.MarketingFacts.response;
import static org.crmkit.core.marketing.MarketingFacts.touch;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.FactLaws;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.interaction.Direction;
import org.crmkit.core.marketing.CampaignMember.ListRole;
import org.crmkit.core.marketing.CampaignMember.Response;
import org.crmkit.core.marketing.CampaignMember.Suppression;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Ref;
import org.junit.jupiter.api.Test;

class CampaignEntryTest {
    @Test
    void the_golden_files_are_read_and_written_back_byte_by_byte() {
        FactLaws.keepsItsGoldenFile(fullMember(), CampaignMember.class, "campaign-member-0.1.json");
        FactLaws.keepsWhatItDoesNotKnow(fullMember(), CampaignMember.class);
        FactLaws.survivesJson(ofLead(), CampaignMember.class);
        FactLaws.keepsItsGoldenFile(fullTouch(), Touch.class, "touch-0.1.json");
        FactLaws.keepsWhatItDoesNotKnow(fullTouch(), Touch.class);
        FactLaws.survivesJson(touch("P1", 0).build(), Touch.class);
    }

    private static CampaignMember ofLead() {
        return CampaignMember.builder()
                .campaign(SPRING)
                .lead(Ref.of("lead", "L1"))
                .role(ListRole.TARGET)
                .build();
    }

    @Test
    void it_is_about_a_party_or_a_lead() {
        assertThat(fullMember().who()).isEqualTo(Ref.of("party", "P1"));
        assertThat(ofLead().who()).isEqualTo(Ref.of("lead", "L1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> member("P1").lead(Ref.of("lead", "L1")).build())
                .withMessage("A member of campaign spring must name a party or else a lead, found P1 and lead:L1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> touch("P1", 0).party(Optional.empty()).build())
                .withMessage("A touch of campaign spring must name a party or else a lead, found no party and no lead");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> touch("P1", 0)
                        .party(Optional.empty())
                        .lead(Ref.of("order", "1"))
                        .build())
                .withMessage("The lead of a touch must read like lead:4711, found order:1");
    }

    @Test
    void answers_stand_in_order_and_have_codes() {
        Response late = response(2, Response.Category.POSITIVE, "interested");
        Response early = response(1, Response.Category.NEGATIVE, "no");
        assertThat(member("P1").addResponses(early, early, late).build().answers())
                .hasSize(3);
        assertThat(fullMember().answers()).extracting(Response::code).containsExactly("interested");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> member("P1").addResponses(late, early).build())
                .withMessage(
                        "A response of party:P1 at 2026-03-03T12:00:00Z stands behind one at 2026-03-04T12:00:00Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> response(1, Response.Category.NONE, ""))
                .withMessage("The code of a response must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Suppression(days(1), " "))
                .withMessage("The reason of a suppression must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> member("P1")
                        .status(Timeline.start(days(0), " ", Cause.by("E7")))
                        .build())
                .withMessage("The status of a campaign's member must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Touch.Outcome.of(Touch.Outcome.Category.SENT, " "))
                .withMessage("The code of a touch's outcome must not be blank");
    }

    @Test
    void a_member_is_known_from_the_day_on_the_list_or_the_first_status() {
        assertThat(fullMember().knownAt(endOf(DAY.minusDays(2)))).isEmpty();
        CampaignMember first = fullMember().knownAt(endOf(DAY.minusDays(1))).orElseThrow();
        assertThat(first.status()).isEmpty();
        assertThat(first.responses()).isEmpty();
        assertThat(first.suppressed()).isEmpty();
        CampaignMember then = fullMember().knownAt(at(3)).orElseThrow();
        assertThat(then.status().map(Timeline::last)).contains("registered");
        assertThat(then.responses()).hasSize(2);
        assertThat(then.suppressed()).isEmpty();
        assertThat(fullMember().knownAt(at(7))).contains(fullMember());
        CampaignMember undated = CampaignMember.builder()
                .from(fullMember())
                .added(Optional.empty())
                .build();
        assertThat(undated.knownAt(AsOf.of(days(0).minusNanos(1), SHANGHAI))).isEmpty();
        assertThat(undated.knownAt(at(0))).isPresent();
        assertThat(ofLead().knownAt(at(-99))).contains(ofLead());
    }

    private static AsOf at(long day) {
        return AsOf.of(days(day), SHANGHAI);
    }

    @Test
    void touches_are_counted_where_the_company_reached_somebody() {
        Touch blocked = touch("P1", 1)
                .outcome(Touch.Outcome.of(Touch.Outcome.Category.BLOCKED, "opted-out"))
                .build();
        Touch inbound = touch("P1", 2).direction(Direction.INBOUND).build();
        List<Touch> all = List.of(touch("P1", 3).build(), fullTouch(), blocked, inbound);
        assertThat(TouchAttributes.COUNT.of(all, at(2))).contains(1L);
        assertThat(TouchAttributes.LAST.of(all, at(2))).contains(days(0));
        assertThat(TouchAttributes.COUNT.of(all, at(3))).contains(2L);
        assertThat(TouchAttributes.LAST.of(all, at(3))).contains(days(3));
        assertThat(TouchAttributes.COUNT.of(all, at(-1))).contains(0L);
        assertThat(TouchAttributes.LAST.of(all, at(-1))).isEmpty();
        assertThat(TouchAttributes.LAST.label().in(Texts.CHINESE)).isEqualTo("最近触达时间");
        assertThat(Copies.serialized(TouchAttributes.COUNT).of(all, at(3))).contains(2L);
    }
}
