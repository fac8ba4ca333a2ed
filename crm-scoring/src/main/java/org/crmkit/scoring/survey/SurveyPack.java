package org.crmkit.scoring.survey;

import java.util.List;
import org.crmkit.core.check.Checked;
import org.crmkit.core.pack.RulePack;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.scoring.segment.Segment;

/**
 * The standard groups of those who answered: promoters, passives and detractors; content and discontent; easy and hard.
 *
 * <p>It asks for the names in {@link SurveyAttributes}. An answer is in one group at most of each question; one that lies off the
 * scale is in none.
 */
public final class SurveyPack {
    private static final List<Segment> GROUPS = List.of(
            Segment.of("detractor", "Detractors", "贬损者"),
            Segment.of("passive", "Passives", "被动者"),
            Segment.of("promoter", "Promoters", "推荐者"),
            Segment.of("discontent", "Discontent customers", "不满意客户"),
            Segment.of("content", "Content customers", "满意客户"),
            Segment.of("hard", "Those to whom it was hard", "办理费力的客户"),
            Segment.of("easy", "Those to whom it was easy", "办理轻松的客户"));

    private SurveyPack() {}

    /** {@return the rules as text, to be changed or bound to other names} */
    public static RulePack standard() {
        return RulePack.beside(SurveyPack.class, "standard-survey-groups-1.json");
    }

    /** {@return the groups that the pack speaks of, in its order} */
    public static List<Segment> groups() {
        return GROUPS;
    }

    /** {@return the standard groups over the attributes of a subject, or every finding that says why there are none} */
    public static <S> Checked<RuleSet<S, Segment>> rules(Attributes<S> on) {
        return standard().rules(on, Segment.named(GROUPS));
    }
}
