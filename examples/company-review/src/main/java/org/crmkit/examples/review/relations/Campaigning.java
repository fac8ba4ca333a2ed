package org.crmkit.examples.review.relations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.interaction.Direction;
import org.crmkit.core.marketing.Campaign;
import org.crmkit.core.marketing.CampaignId;
import org.crmkit.core.marketing.CampaignKind;
import org.crmkit.core.marketing.CampaignMember;
import org.crmkit.core.marketing.CampaignMember.ListRole;
import org.crmkit.core.marketing.CampaignMember.Response;
import org.crmkit.core.marketing.CampaignStatus;
import org.crmkit.core.marketing.Touch;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;
import org.crmkit.examples.review.seed.CompanyPlan;
import org.crmkit.examples.review.seed.Randomness;
import org.crmkit.examples.review.seed.Staff;

/** Generates the campaigns of the last 12 months: who was on their lists, whom they reached, and who answered. */
final class Campaigning {
    private static final int ON_LIST_PER_MILLE = 200;
    private static final int CONTROL_PERCENT = 20;
    private static final int RUNS_DAYS = 28;

    /**
     * One campaign.
     *
     * @param daysBack how many days before the last day it begins
     * @param answered how many of a thousand answer who were reached
     * @param anyhow how many of a thousand in the control group order what it offers all the same
     */
    private record Sketch(String id, String name, int daysBack, int answered, int anyhow) {}

    private static final List<Sketch> SKETCHES = List.of(
            new Sketch("C-1", "秋季保养 / Autumn service", 290, 90, 40),
            new Sketch("C-2", "双十一 / November sale", 230, 160, 150),
            new Sketch("C-3", "新泵上市 / New pump", 170, 110, 30),
            new Sketch("C-4", "春季展会 / Spring fair", 110, 140, 45),
            new Sketch("C-5", "滤芯换新 / Filter renewal", 60, 75, 60));

    private final CompanyPlan plan;
    private final List<CampaignMember> members = new ArrayList<>();
    private final List<Touch> touches = new ArrayList<>();

    /** Starts with nobody on any list. */
    Campaigning(CompanyPlan plan) {
        this.plan = plan;
    }

    List<Campaign> campaigns() {
        return SKETCHES.stream().map(this::campaign).toList();
    }

    private Campaign campaign(Sketch sketch) {
        LocalDate begins = begins(sketch);
        Cause cause = Cause.by(Staff.HEAD.value());
        return Campaign.builder()
                .id(CampaignId.of(sketch.id))
                .name(sketch.name)
                .kind(CampaignKind.DIRECT_MARKETING)
                .period(DateRange.of(begins, begins.plusDays(RUNS_DAYS)))
                .status(Timeline.start(noon(begins.minusDays(20)), status("planned"), cause)
                        .then(noon(begins.minusDays(10)), status("approved"), cause)
                        .then(noon(begins), status("in-progress"), cause)
                        .then(noon(begins.plusDays(RUNS_DAYS)), status("completed"), cause))
                .budget(Money.parse("CNY 20000.00"))
                .actualCost(Money.parse("CNY 1" + (6 + sketch.daysBack % 3) + "500.00"))
                .controlShare(Share.ofPercent(CONTROL_PERCENT))
                .owner(Staff.HEAD)
                .build();
    }

    private static CampaignStatus status(String code) {
        return CampaignStatus.standard().stream()
                .filter(status -> status.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate begins(Sketch sketch) {
        return plan.lastDay().minusDays(sketch.daysBack);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(Staff.SHANGHAI);
    }

    /** Puts one customer on the lists of some campaigns that began after its first purchase. */
    void add(Permission permission, LocalDate firstPurchase, Randomness random) {
        for (Sketch sketch : SKETCHES) {
            if (random.chance(ON_LIST_PER_MILLE) && firstPurchase.isBefore(begins(sketch))) {
                add(sketch, permission, random);
            }
        }
    }

    private void add(Sketch sketch, Permission permission, Randomness random) {
        Instant at =
                Staff.moment(begins(sketch).plusDays(random.below(5)), random).toInstant();
        boolean control = random.chance(10 * CONTROL_PERCENT);
        CampaignMember.Builder member = CampaignMember.builder()
                .campaign(CampaignId.of(sketch.id))
                .party(permission.party())
                .role(control ? ListRole.CONTROL : ListRole.TARGET)
                .added(begins(sketch).minusDays(3));
        Optional<String> refusal = permission.refusal(noon(begins(sketch).minusDays(2)));
        refusal.ifPresent(why -> member.suppressed(
                new CampaignMember.Suppression(noon(begins(sketch).minusDays(2)), why)));
        if (refusal.isEmpty() && !control) {
            touch(sketch, permission, at, random);
        }
        if (refusal.isEmpty() && random.chance(control ? sketch.anyhow : sketch.answered)) {
            member.addResponses(answer(at.plusSeconds(3600 * (2 + random.below(300))), random));
        }
        members.add(member.build());
    }

    private static Response answer(Instant at, Randomness random) {
        return random.chance(850)
                ? new Response(at, Response.Category.POSITIVE, "ordered")
                : new Response(at, Response.Category.NEGATIVE, "not-now");
    }

    private void touch(Sketch sketch, Permission permission, Instant at, Randomness random) {
        long luck = random.below(1000);
        Touch.Outcome.Category outcome = luck < 15
                ? Touch.Outcome.Category.BOUNCED_HARD
                : luck < 40
                        ? Touch.Outcome.Category.OPTED_OUT
                        : luck < 45 ? Touch.Outcome.Category.COMPLAINED : Touch.Outcome.Category.DELIVERED;
        PartyId party = permission.party();
        touches.add(Touch.builder()
                .campaign(CampaignId.of(sketch.id))
                .party(party)
                .channel(Channel.EMAIL)
                .at(at)
                .direction(Direction.OUTBOUND)
                .outcome(Touch.Outcome.of(outcome, outcome.name()))
                .build());
        permission.react(outcome, at);
    }

    List<CampaignMember> members() {
        return members;
    }

    List<Touch> touches() {
        return touches;
    }
}
