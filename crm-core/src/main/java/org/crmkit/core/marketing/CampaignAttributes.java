package org.crmkit.core.marketing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.value.Money;

/** What rules can ask of a campaign, by name. Nothing is known of a campaign before its first status, or of what came later. */
public final class CampaignAttributes {
    /** In what way it turns to people: {@code campaign.kind}. */
    public static final Attribute<Campaign, String> KIND = CampaignAttributes.<String>known(
                    "campaign.kind",
                    AttributeKind.CODE,
                    campaign -> campaign.kind().map(CampaignKind::code))
            .label("kind", "类型");

    /** The category of where it stands: {@code campaign.status}. */
    public static final Attribute<Campaign, String> STATUS = CampaignAttributes.<String>known(
                    "campaign.status",
                    AttributeKind.CODE,
                    campaign -> status(campaign).map(status -> status.category().name()))
            .label("status", "状态");

    /** The host's own word for where it stands: {@code campaign.status-code}. */
    public static final Attribute<Campaign, String> STATUS_CODE = CampaignAttributes.<String>known(
                    "campaign.status-code",
                    AttributeKind.CODE,
                    campaign -> status(campaign).map(CampaignStatus::code))
            .label("status code", "状态代码");

    /** The segment that it is for: {@code campaign.segment}. */
    public static final Attribute<Campaign, String> SEGMENT = CampaignAttributes.<String>known(
                    "campaign.segment", AttributeKind.CODE, Campaign::segment)
            .label("segment", "目标细分");

    /** The first day on which it runs: {@code campaign.begins}. */
    public static final Attribute<Campaign, LocalDate> BEGINS = CampaignAttributes.<LocalDate>known(
                    "campaign.begins",
                    AttributeKind.DATE,
                    campaign -> Optional.of(campaign.period().from()).filter(day -> !day.equals(LocalDate.MIN)))
            .label("first day", "开始日期");

    /** The day after the last on which it runs: {@code campaign.ends}. */
    public static final Attribute<Campaign, LocalDate> ENDS = CampaignAttributes.<LocalDate>known(
                    "campaign.ends",
                    AttributeKind.DATE,
                    campaign -> Optional.of(campaign.period().until()).filter(day -> !day.equals(LocalDate.MAX)))
            .label("end", "结束日期");

    /** How much it may cost: {@code campaign.budget}. */
    public static final Attribute<Campaign, Money> BUDGET = CampaignAttributes.<Money>known(
                    "campaign.budget", AttributeKind.MONEY, Campaign::budget)
            .label("budget", "预算");

    /** What it cost so far: {@code campaign.cost}. */
    public static final Attribute<Campaign, Money> COST = CampaignAttributes.<Money>known(
                    "campaign.cost", AttributeKind.MONEY, Campaign::cost)
            .label("cost", "实际费用");

    private CampaignAttributes() {}

    /** {@return all of them} */
    public static Attributes<Campaign> standard() {
        return Attributes.of("campaign", Campaign::id, KIND, STATUS, STATUS_CODE, SEGMENT, BEGINS, ENDS, BUDGET, COST);
    }

    private static Optional<CampaignStatus> status(Campaign campaign) {
        return campaign.status().map(Timeline::last);
    }

    private interface Part<V> extends Function<Campaign, Optional<V>>, Serializable {}

    private static <V> Attribute<Campaign, V> known(String name, AttributeKind kind, Part<V> part) {
        return Attribute.at(
                name,
                kind,
                (campaign, asOf) -> campaign.knownAt(asOf).flatMap(part).orElse(null));
    }
}
