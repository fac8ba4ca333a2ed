package org.crmkit.core.marketing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.value.Ref;

/**
 * Who is on the lists of campaigns and whom they reached, and what does not fit together among that. In whatever order it is
 * given, the answers are the same. Immutable.
 */
public final class Outreach {
    private static final LocalizedText UNKNOWN = LocalizedText.of(
            "{} is on the list of campaign {} or was reached by it, but that is not there",
            "{}在营销活动{}的名单或触达记录中，但该活动不存在");
    private static final LocalizedText TWICE =
            LocalizedText.of("{} is {} times on the list of campaign {}", "{0}在营销活动{2}的名单中出现{1}次");
    private static final LocalizedText CONTROL = LocalizedText.of(
            "{} is in the control group of campaign {}, yet was reached at {}", "{}属于营销活动{}的对照组，却在{}被触达");
    private static final LocalizedText EARLY = LocalizedText.of(
            "{} answered campaign {} at {}, before the first touch at {}", "{}在{2}就响应了营销活动{1}，早于首次触达{3}");
    private static final LocalizedText OUTSIDE =
            LocalizedText.of("{} was touched by campaign {} on {}, which runs {}", "{}在{2}被营销活动{1}触达，而该活动期间为{3}");
    private static final Comparator<CampaignEntry> ORDER =
            Comparator.comparing(CampaignEntry::campaign).thenComparing(CampaignEntry::who);

    private final Campaigns campaigns;
    private final Map<Key, List<CampaignMember>> members = new LinkedHashMap<>();
    private final Map<Key, List<Touch>> touches = new LinkedHashMap<>();

    private Outreach(Campaigns campaigns, Collection<CampaignMember> members, Collection<Touch> touches) {
        this.campaigns = campaigns;
        members.stream()
                .sorted(ORDER.thenComparing(CampaignEntry::toString))
                .forEach(one -> this.members
                        .computeIfAbsent(Key.of(one), none -> new ArrayList<>(1))
                        .add(one));
        touches.stream()
                .sorted(Comparator.<Touch, Touch>comparing(touch -> touch, ORDER)
                        .thenComparing(Touch::at)
                        .thenComparing(Touch::toString))
                .forEach(one -> this.touches
                        .computeIfAbsent(Key.of(one), none -> new ArrayList<>(1))
                        .add(one));
    }

    /** One party or lead in one campaign. */
    private record Key(CampaignId campaign, Ref who) {
        static Key of(CampaignEntry entry) {
            return new Key(entry.campaign(), entry.who());
        }
    }

    /** {@return what those campaigns have to do with whom} */
    public static Outreach of(Campaigns campaigns, Collection<CampaignMember> members, Collection<Touch> touches) {
        return new Outreach(campaigns, members, touches);
    }

    /** {@return the touches of a party or lead in a campaign, the earliest first} */
    public List<Touch> touches(CampaignId campaign, Ref who) {
        return List.copyOf(touches.getOrDefault(new Key(campaign, who), List.of()));
    }

    /** {@return whether a party or lead is to be left alone: by its role on the list, or as the campaign names it} */
    public boolean control(CampaignId campaign, Ref who) {
        boolean byRole = members.getOrDefault(new Key(campaign, who), List.of()).stream()
                .anyMatch(member -> member.role() == CampaignMember.ListRole.CONTROL);
        return byRole
                || campaigns
                        .find(campaign)
                        .filter(found -> found.controlGroup().stream()
                                .anyMatch(party -> who.equals(Ref.of("party", party.value()))))
                        .isPresent();
    }

    /**
     * {@return what does not fit together, each a warning}: at most one of each code for one party or lead in one campaign
     *
     * <p>Codes: {@code marketing.campaign-unknown}; {@code marketing.member-twice}; {@code marketing.control-touched} for the
     * first touch of a control member by which the company reached it, see {@link Touch#reached}; {@code
     * marketing.response-before-touch} if there are touches and the first answer came before all of them; {@code
     * marketing.touch-outside-period} for the first touch on a day on which the campaign does not run.
     *
     * @param zone in which the moments of touches are days
     */
    public List<Finding> findings(ZoneId zone) {
        Set<Key> keys = new LinkedHashSet<>(members.keySet());
        keys.addAll(touches.keySet());
        List<Finding> findings = new ArrayList<>();
        keys.stream()
                .sorted(Comparator.comparing(Key::campaign).thenComparing(Key::who))
                .forEach(key -> {
                    list(key, findings);
                    answers(key, findings);
                    days(key, zone).ifPresent(findings::add);
                });
        return List.copyOf(findings);
    }

    private void list(Key key, List<Finding> findings) {
        if (campaigns.find(key.campaign).isEmpty()) {
            findings.add(warning("marketing.campaign-unknown", key, Reason.of(UNKNOWN, key.who, key.campaign)));
        }
        int times = members.getOrDefault(key, List.of()).size();
        if (times > 1) {
            findings.add(warning("marketing.member-twice", key, Reason.of(TWICE, key.who, times, key.campaign)));
        }
    }

    private void answers(Key key, List<Finding> findings) {
        List<Touch> some = touches.getOrDefault(key, List.of());
        Optional<Touch> reached = some.stream().filter(Touch::reached).findFirst();
        if (reached.isPresent() && control(key.campaign, key.who)) {
            Reason because =
                    Reason.of(CONTROL, key.who, key.campaign, reached.get().at());
            findings.add(warning("marketing.control-touched", key, because));
        }
        Optional<Instant> answered = members.getOrDefault(key, List.of()).stream()
                .flatMap(member -> member.answers().stream())
                .map(CampaignMember.Response::at)
                .min(Comparator.naturalOrder());
        if (!some.isEmpty()
                && answered.filter(at -> at.isBefore(some.get(0).at())).isPresent()) {
            Reason because = Reason.of(
                    EARLY, key.who, key.campaign, answered.get(), some.get(0).at());
            findings.add(warning("marketing.response-before-touch", key, because));
        }
    }

    private Optional<Finding> days(Key key, ZoneId zone) {
        return campaigns
                .find(key.campaign)
                .flatMap(campaign -> touches.getOrDefault(key, List.of()).stream()
                        .map(touch -> LocalDate.ofInstant(touch.at(), zone))
                        .filter(day -> !campaign.period().contains(day))
                        .findFirst()
                        .map(day -> warning(
                                "marketing.touch-outside-period",
                                key,
                                Reason.of(OUTSIDE, key.who, key.campaign, day, campaign.period()))));
    }

    private static Finding warning(String code, Key key, Reason because) {
        return Finding.warning(code, Place.path("campaign:" + key.campaign), key.who.toString(), because);
    }

    /** {@return how many parties and leads are on lists and how many were touched, one in two campaigns twice} */
    @Override
    public String toString() {
        return "Outreach[" + members.size() + " on lists, " + touches.size() + " touched]";
    }
}
