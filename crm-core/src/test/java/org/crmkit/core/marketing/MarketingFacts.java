package org.crmkit.core.marketing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.interaction.Direction;
import org.crmkit.core.interaction.InteractionId;
import org.crmkit.core.marketing.CampaignMember.ListRole;
import org.crmkit.core.marketing.CampaignMember.Response;
import org.crmkit.core.marketing.CampaignMember.Suppression;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;

/** A campaign, somebody on its list and a touch, to vary. */
final class MarketingFacts {
    static final CampaignId SPRING = CampaignId.of("spring");
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private MarketingFacts() {}

    static AsOf endOf(LocalDate day) {
        return AsOf.endOf(day, SHANGHAI);
    }

    static Instant days(long later) {
        return NOON.plusSeconds(later * 86_400);
    }

    static Campaign.Builder plain(String id) {
        return Campaign.builder().id(CampaignId.of(id)).name("Spring tea");
    }

    static Timeline<CampaignStatus> launched() {
        return Timeline.start(
                        Instant.parse("2026-02-20T00:00:00Z"),
                        CampaignStatus.of(CampaignStatus.Category.PLANNED, "approved"),
                        Cause.by("E7"))
                .then(
                        Instant.parse("2026-03-02T08:00:00Z"),
                        CampaignStatus.of(CampaignStatus.Category.RUNNING, "launched"),
                        Cause.by("E7"));
    }

    static CampaignItem mailing() {
        return CampaignItem.builder()
                .name("mailing")
                .channel(Channel.EMAIL)
                .plannedStart(DAY)
                .plannedEnd(DAY.plusDays(1))
                .actualStart(DAY)
                .actualEnd(DAY.plusDays(2))
                .plannedCost(Money.parse("CNY 400"))
                .actualCost(Money.parse("CNY 450"))
                .build();
    }

    static Campaign campaign() {
        return Campaign.builder()
                .id(SPRING)
                .name("春茶 Spring tea")
                .kind(CampaignKind.DIRECT_MARKETING)
                .status(launched())
                .parent(CampaignId.of("year-2026"))
                .period(DateRange.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1)))
                .addItems(mailing(), CampaignItem.builder().name("tasting").build())
                .budget(Money.parse("CNY 1000"))
                .plannedCost(Money.parse("CNY 900"))
                .actualCost(Money.parse("CNY 950"))
                .expectedRevenue(Money.parse("CNY 20000"))
                .expectedResponses(40L)
                .segment("tea-lovers")
                .addControlGroup(PartyId.of("P8"), PartyId.of("P9"))
                .owner(EmployeeId.of("E7"))
                .extensions(Extensions.none().with("acme.theme", "green"))
                .build();
    }

    static CampaignMember.Builder member(String party) {
        return CampaignMember.builder()
                .campaign(SPRING)
                .party(PartyId.of(party))
                .role(ListRole.TARGET);
    }

    static Response response(long day, Response.Category category, String code) {
        return new Response(days(day), category, code);
    }

    static CampaignMember fullMember() {
        return member("P1")
                .added(DAY.minusDays(1))
                .status(Timeline.start(days(0), "invited", Cause.by("E7")).then(days(3), "registered", Cause.by("web")))
                .addResponses(
                        response(1, Response.Category.NONE, "out-of-office"),
                        response(3, Response.Category.POSITIVE, "interested"))
                .suppressed(new Suppression(days(7), "opted-out"))
                .extensions(Extensions.none().with("acme.seat", "7"))
                .build();
    }

    static Touch.Builder touch(String party, long day) {
        return Touch.builder()
                .campaign(SPRING)
                .party(PartyId.of(party))
                .channel(Channel.EMAIL)
                .at(days(day))
                .direction(Direction.OUTBOUND)
                .outcome(Touch.Outcome.of(Touch.Outcome.Category.CLICKED, "click"));
    }

    static Touch fullTouch() {
        return touch("P1", 0)
                .interaction(InteractionId.of("I1"))
                .extensions(Extensions.none().with("acme.link", "7"))
                .build();
    }
}
