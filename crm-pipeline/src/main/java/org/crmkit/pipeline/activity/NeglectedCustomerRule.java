package org.crmkit.pipeline.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.file.CustomerAttributes;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.value.AsOf;

/**
 * A customer worth keeping or developing whom nobody has spoken to for some time, and nobody is about to: yes with the day from
 * which it has been neglected.
 *
 * <p>What a customer is worth is the assessment {@code worth} on file, whoever made it. A talk counts once it is completed; on
 * the last day of the silence the answer is still no.
 *
 * @param silence how long nobody needs to speak with a customer, default 60 days
 * @param worth which classes of worth are meant, default {@code KEEP} and {@code DEVELOP}
 */
public record NeglectedCustomerRule(Period silence, Set<String> worth) implements Rule<CustomerFile, LocalDate> {
    private static final RuleId ID = RuleId.of("activity.neglected-customer");
    private static final Attribute<CustomerFile, String> WORTH = CustomerAttributes.assessed("worth");
    private static final LocalizedText NOT_ASSESSED =
            LocalizedText.of("nobody has assessed what it is worth", "尚未评估该客户的价值");
    private static final LocalizedText NOT_MEANT = LocalizedText.of("its worth is {}", "其价值类别为{}");
    private static final LocalizedText IN_HAND =
            LocalizedText.of("somebody is to do something for it: {} open follow-ups", "已有{}项跟进待办");
    private static final LocalizedText NO_TALK = LocalizedText.of("no talk with it is on file", "档案中没有沟通记录");
    private static final LocalizedText SPOKEN =
            LocalizedText.of("last spoken to on {}: not neglected before {}", "最近沟通于{}：{}之前不算疏于联系");
    private static final LocalizedText NEGLECTED =
            LocalizedText.of("its worth is {}, and nobody has spoken to it since {}", "其价值类别为{}，但自{}起无人联系");

    /** Checks the tunables. */
    public NeglectedCustomerRule {
        Checks.that(
                !silence.isNegative() && !silence.isZero(), "Silence must be longer than nothing, found {}", silence);
        Checks.that(!worth.isEmpty(), "At least one class of worth must be meant");
        worth = Collections.unmodifiableSet(new TreeSet<>(worth));
    }

    /** {@return sixty days without a talk with a customer to keep or to develop} */
    public static NeglectedCustomerRule standard() {
        return new NeglectedCustomerRule(Period.ofDays(60), Set.of("KEEP", "DEVELOP"));
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public String statement() {
        return "Call a customer worth having whom nobody has spoken to for some time";
    }

    @Override
    public Answer<LocalDate> ask(CustomerFile file, AsOf asOf) {
        Optional<String> assessed = WORTH.of(file, asOf);
        if (assessed.isEmpty()) {
            return Answer.unknown(NOT_ASSESSED);
        } else if (!worth.contains(assessed.get())) {
            return Answer.no(NOT_MEANT, assessed.get());
        }
        long inHand = CustomerAttributes.OPEN_FOLLOW_UPS.of(file, asOf).orElse(0L);
        if (inHand > 0) {
            return Answer.no(IN_HAND, inHand);
        }
        Optional<Instant> talk = CustomerAttributes.LAST_TALK.of(file, asOf);
        if (talk.isEmpty()) {
            return Answer.unknown(NO_TALK);
        }
        LocalDate last = LocalDate.ofInstant(talk.get(), asOf.zone());
        LocalDate due = last.plus(silence);
        return asOf.date().isBefore(due)
                ? Answer.no(SPOKEN, last, due)
                : Answer.yes(due, NEGLECTED, assessed.get(), last);
    }
}
