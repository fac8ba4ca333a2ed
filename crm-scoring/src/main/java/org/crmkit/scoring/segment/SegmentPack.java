package org.crmkit.scoring.segment;

import java.util.List;
import org.crmkit.core.check.Checked;
import org.crmkit.core.pack.RulePack;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.RuleSet;

/**
 * The standard segments: customers by when they last bought. Every customer is in exactly one.
 *
 * <p>Of the names in {@code CustomerAttributes} it asks for {@code customer.status}, {@code customer.since} and
 * {@code customer.last-purchase-on}. Half a year and a year are a convention, not a measurement: a business whose customers
 * buy every week, or every third year, writes its own.
 */
public final class SegmentPack {
    private static final List<Segment> SEGMENTS = List.of(
            Segment.of("former", "Former customers", "已终止客户"),
            Segment.of("new", "New customers", "新客户"),
            Segment.of("active", "Active customers", "活跃客户"),
            Segment.of("quiet", "Quiet customers", "沉寂客户"),
            Segment.of("lapsed", "Lapsed customers", "流失客户"),
            Segment.of("without-purchase", "Without a purchase", "未购买客户"));

    private SegmentPack() {}

    /** {@return the rules as text, to be changed or bound to other names} */
    public static RulePack standard() {
        return RulePack.beside(SegmentPack.class, "standard-segments-1.json");
    }

    /** {@return the segments that the pack speaks of, in its order} */
    public static List<Segment> segments() {
        return SEGMENTS;
    }

    /** {@return the standard segments over the attributes of a subject, or every finding that says why there are none} */
    public static <S> Checked<RuleSet<S, Segment>> rules(Attributes<S> on) {
        return standard().rules(on, Segment.named(SEGMENTS));
    }
}
