package org.crmkit.scoring.credit;

import org.crmkit.core.check.Checked;
import org.crmkit.core.pack.RulePack;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.score.Scorecard;

/**
 * The standard points for how a customer pays: 0 to 100, more is better; in bands {@code poor}, {@code fair} from 40, {@code
 * good} from 65, and {@code excellent} from 85.
 *
 * <p>It asks for the names of {@link PaymentAttributes}. Up to 40 points are for the share paid in time, 30 for the days late,
 * 20 for what is overdue now, and 10 for the trend. The numbers are a convention, not a measurement: who has seen customers
 * default fits its own.
 */
public final class BehaviourPack {
    private BehaviourPack() {}

    /** {@return the rules as text, to be changed or bound to other names} */
    public static RulePack standard() {
        return RulePack.beside(BehaviourPack.class, "standard-behaviour-1.json");
    }

    /** {@return the scorecard over the attributes of a subject, or every finding that says why there is none} */
    public static <S> Checked<Scorecard<S>> card(Attributes<S> on) {
        return standard().scorecard(on);
    }
}
