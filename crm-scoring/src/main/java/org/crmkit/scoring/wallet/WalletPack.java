package org.crmkit.scoring.wallet;

import java.util.List;
import org.crmkit.core.check.Checked;
import org.crmkit.core.pack.RulePack;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.scoring.segment.Segment;

/**
 * The standard classes of customers by share of wallet: whose main supplier we are, with whom we share, and where we are small.
 *
 * <p>It asks for {@code wallet.share} of {@link WalletAttributes}. That a main supplier has four fifths and a small one less than
 * a third is a convention, not a measurement.
 */
public final class WalletPack {
    private static final List<Segment> CLASSES = List.of(
            Segment.of("main", "We are the main supplier", "我方为主要供应商"),
            Segment.of("shared", "We share the customer", "与同行共享的客户"),
            Segment.of("small", "We are a small supplier", "我方份额较小的客户"));

    private WalletPack() {}

    /** {@return the rules as text, to be changed or bound to other names} */
    public static RulePack standard() {
        return RulePack.beside(WalletPack.class, "standard-wallet-classes-1.json");
    }

    /** {@return the classes that the pack speaks of, in its order} */
    public static List<Segment> classes() {
        return CLASSES;
    }

    /** {@return the standard classes over the attributes of a subject, or every finding that says why there are none} */
    public static <S> Checked<RuleSet<S, Segment>> rules(Attributes<S> on) {
        return standard().rules(on, Segment.named(CLASSES));
    }
}
