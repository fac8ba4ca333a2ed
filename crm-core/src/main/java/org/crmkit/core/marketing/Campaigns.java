package org.crmkit.core.marketing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.stat.Circles;
import org.crmkit.core.value.Money;

/**
 * All campaigns of a company, and what does not fit together among them. In whatever order they are given, the answers are the
 * same. Immutable.
 */
public final class Campaigns {
    private static final LocalizedText TWICE =
            LocalizedText.of("{} campaigns have the id {}: one of them is looked at", "{0}个营销活动的编号都是{1}：只取其中一个");
    private static final LocalizedText UNKNOWN =
            LocalizedText.of("campaign {} is a part of {}, which is not there", "营销活动{}的上级活动{}不存在");
    private static final LocalizedText CYCLE = LocalizedText.of(
            "campaign {} is a part of {} and, {} steps further up, of itself", "营销活动{}的上级是{}，再往上{}级又回到它自己");
    private static final LocalizedText COST =
            LocalizedText.of("campaign {} cost {}, more than its budget of {}", "营销活动{}实际花费{}，超出预算{}");

    private final List<Campaign> sorted;
    private final Map<CampaignId, Campaign> byId = new TreeMap<>();

    private Campaigns(Collection<Campaign> all) {
        this.sorted = all.stream()
                .sorted(Comparator.comparing(Campaign::id).thenComparing(Campaign::toString))
                .toList();
        sorted.forEach(campaign -> byId.putIfAbsent(campaign.id(), campaign));
    }

    /** {@return those campaigns} */
    public static Campaigns of(Collection<Campaign> all) {
        return new Campaigns(all);
    }

    /** {@return all of them, by id} */
    public List<Campaign> all() {
        return sorted;
    }

    /** {@return a campaign; absent if it is not here} */
    public Optional<Campaign> find(CampaignId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * {@return what does not fit together, by campaign}
     *
     * <p>Codes: {@code marketing.campaign-twice} (warning) for an id that several have; {@code marketing.parent-unknown}
     * (warning); {@code marketing.parent-cycle} (error) once for each circle, at its first campaign by id; {@code
     * marketing.cost-over-budget} (warning) for a campaign that cost more than it may, to the smallest unit.
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Map<CampaignId, Integer> times = new TreeMap<>();
        sorted.forEach(campaign -> times.merge(campaign.id(), 1, Integer::sum));
        byId.forEach((id, campaign) -> {
            int count = times.getOrDefault(id, 1);
            if (count > 1) {
                findings.add(warning("marketing.campaign-twice", campaign, id, Reason.of(TWICE, count, id)));
            }
            campaign.parent().filter(parent -> !byId.containsKey(parent)).ifPresent(parent -> {
                Reason because = Reason.of(UNKNOWN, id, parent);
                findings.add(warning("marketing.parent-unknown", campaign, parent, because));
            });
            overspent(campaign).ifPresent(findings::add);
        });
        Circles.among(byId.keySet(), id -> find(id).flatMap(Campaign::parent))
                .forEach(circle -> findings.add(cycle(circle)));
        return List.copyOf(findings);
    }

    private Optional<Finding> overspent(Campaign campaign) {
        Optional<Money> budget = campaign.budget();
        return campaign.cost()
                .filter(cost -> budget.isPresent() && cost.compareTo(budget.get()) > 0)
                .map(cost -> warning(
                        "marketing.cost-over-budget",
                        campaign,
                        cost,
                        Reason.of(COST, campaign.id(), cost, budget.orElseThrow())));
    }

    private static Finding cycle(List<CampaignId> circle) {
        CampaignId first = circle.get(0);
        CampaignId parent = circle.get(1);
        Reason because = Reason.of(CYCLE, first, parent, circle.size() - 1);
        return Finding.error("marketing.parent-cycle", place(first), "campaign:" + parent, because);
    }

    private static Finding warning(String code, Campaign campaign, Object found, Reason because) {
        return Finding.warning(code, place(campaign.id()), found.toString(), because);
    }

    private static Place place(CampaignId campaign) {
        return Place.path("campaign:" + campaign);
    }

    /** {@return how many there are} */
    @Override
    public String toString() {
        return "Campaigns[" + sorted.size() + "]";
    }
}
