package org.crmkit.scoring.profit;

import java.util.List;
import org.crmkit.core.check.Checked;
import org.crmkit.core.pack.RulePack;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.scoring.segment.Segment;

/**
 * The standard classes of customers by what they leave: profitable, at the edge, or costing more than they bring.
 *
 * <p>It asks for {@code profit.loss} and {@code profit.margin} of {@link ProfitAttributes}. That the edge is a margin below 5 % is
 * a convention, not a measurement.
 */
public final class ProfitPack {
    private static final List<Segment> CLASSES = List.of(
            Segment.of("profitable", "Profitable customers", "盈利客户"),
            Segment.of("edge", "Customers at the edge", "微利客户"),
            Segment.of("loss", "Customers that cost more than they bring", "亏损客户"));

    private ProfitPack() {}

    /** {@return the rules as text, to be changed or bound to other names} */
    public static RulePack standard() {
        return RulePack.beside(ProfitPack.class, "standard-profit-classes-1.json");
    }

    /** {@return the classes that the pack speaks of, from best to worst} */
    public static List<Segment> classes() {
        return CLASSES;
    }

    /** {@return the standard classes over the attributes of a subject, or every finding that says why there are none} */
    public static <S> Checked<RuleSet<S, Segment>> rules(Attributes<S> on) {
        return standard().rules(on, Segment.named(CLASSES));
    }
}
