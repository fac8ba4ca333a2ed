package org.crmkit.scoring.lead;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.lead.Lead;
import org.crmkit.core.lead.LeadAttributes;
import org.crmkit.core.marketing.Touch;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.rule.Attributes;

/**
 * A lead and what tells of its interest.
 *
 * @param lead the lead
 * @param signals what it did and what was done, the latest first
 */
public record LeadFile(Lead lead, List<Signal> signals) {
    private static final String UNKNOWN = "unknown";
    private static final Attribute<LeadFile, String> TIMEFRAME = Attribute.<LeadFile, String>at(
                    LeadAttributes.TIMEFRAME.name(),
                    AttributeKind.CODE,
                    (file, asOf) -> LeadAttributes.TIMEFRAME
                            .of(file.lead(), asOf)
                            .filter(code -> !code.equals(UNKNOWN))
                            .orElse(null))
            .label(LeadAttributes.TIMEFRAME.label());

    /** Puts the signals in order. */
    public LeadFile {
        signals = signals.stream().sorted().toList();
    }

    /** {@return a lead with its touches and interactions} */
    public static LeadFile of(Lead lead, Collection<Touch> touches, Collection<Interaction> interactions) {
        return new LeadFile(lead, Signal.of(touches, interactions));
    }

    /**
     * {@return what rules can ask: all of {@link LeadAttributes}, {@code lead.engagement} and {@code lead.last-interest}}
     *
     * <p>The code {@code unknown} of a timeframe, see {@code LeadCodes.timeframes}, says that it is not known, and so it is here.
     */
    public static Attributes<LeadFile> attributes(EngagementPolicy policy) {
        Attributes<LeadFile> all = Attributes.of("lead", file -> file.lead().id());
        for (Attribute<Lead, ?> attribute : LeadAttributes.standard().all()) {
            all = all.plus(attribute.name().equals(TIMEFRAME.name()) ? TIMEFRAME : attribute.through(LeadFile::lead));
        }
        return all.plus(engagement(policy)).plus(lastInterest(policy));
    }

    private static Attribute<LeadFile, BigDecimal> engagement(EngagementPolicy policy) {
        return Attribute.<LeadFile, BigDecimal>at(
                        "lead.engagement",
                        AttributeKind.NUMBER,
                        (file, asOf) -> policy.ask(file.signals(), asOf)
                                .yes()
                                .map(Engagement::points)
                                .orElse(null))
                .label("engagement", "互动度");
    }

    private static Attribute<LeadFile, Instant> lastInterest(EngagementPolicy policy) {
        return Attribute.<LeadFile, Instant>at(
                        "lead.last-interest",
                        AttributeKind.MOMENT,
                        (file, asOf) -> policy.ask(file.signals(), asOf)
                                .yes()
                                .flatMap(Engagement::lastInterest)
                                .orElse(null))
                .label("last sign of interest", "最近兴趣信号");
    }
}
