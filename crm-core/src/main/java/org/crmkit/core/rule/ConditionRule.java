package org.crmkit.core.rule;

import java.io.Serializable;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;
import org.crmkit.core.value.AsOf;

/**
 * A rule that is data: if the condition holds, then this, because of that.
 *
 * @param id its name
 * @param when the condition
 * @param then what a yes carries
 * @param because why, in words without places
 */
public record ConditionRule<S, R extends Serializable>(RuleId id, Condition<S> when, R then, LocalizedText because)
        implements Rule<S, R> {
    private static final LocalizedText FAILS = LocalizedText.of("it does not hold that {}", "不满足：{}");
    private static final LocalizedText MISSING =
            LocalizedText.of("it cannot be told whether {}: {} is not known", "无法判断是否{}：{}未知");
    private static final LocalizedText AS_WRITTEN = LocalizedText.of("{}");

    @Override
    public String statement() {
        return when.words().en();
    }

    @Override
    public Answer<R> ask(S subject, AsOf asOf) {
        return switch (when.of(subject, asOf)) {
            case YES -> Answer.yes(then, AS_WRITTEN, because);
            case NO -> Answer.no(FAILS, when);
            case UNKNOWN -> Answer.unknown(MISSING, when, missing(subject, asOf));
        };
    }

    private LocalizedText missing(S subject, AsOf asOf) {
        return Phrase.joined(
                when.seen(subject, asOf).stream()
                        .filter(seen -> seen.truth() == Truth.UNKNOWN)
                        .map(Condition.Seen::label)
                        .distinct()
                        .toList(),
                ", ",
                "、");
    }
}
