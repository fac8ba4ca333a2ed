package org.crmkit.core.rule;

import java.io.Serializable;
import java.util.function.Function;
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
    private static final LocalizedText SEEN = LocalizedText.of("it does not hold that {}: {}", "不满足：{}（{}）");
    private static final LocalizedText MISSING =
            LocalizedText.of("it cannot be told whether {}: {} is not known", "无法判断是否{}：{}未知");
    private static final LocalizedText PERHAPS =
            LocalizedText.of("it cannot be told whether {}: not all that it takes is known", "无法判断是否{}：信息不全");
    private static final LocalizedText AS_WRITTEN = LocalizedText.of("{}");

    @Override
    public String statement() {
        return when.words().en();
    }

    /** {@return the answer, with what was seen and how far it is from a yes in the because} */
    @Override
    public Answer<R> ask(S subject, AsOf asOf) {
        return switch (when.of(subject, asOf)) {
            case YES -> yes();
            case NO -> Answer.no(SEEN, when, seen(subject, asOf, Truth.NO, Condition.Seen::words));
            case UNKNOWN -> Answer.unknown(MISSING, when, seen(subject, asOf, Truth.UNKNOWN, Condition.Seen::label));
        };
    }

    private LocalizedText seen(S subject, AsOf asOf, Truth truth, Function<Condition.Seen, LocalizedText> say) {
        return Phrase.joined(
                when.seen(subject, asOf).stream()
                        .filter(seen -> !seen.met() && (seen.truth() == Truth.UNKNOWN) == (truth == Truth.UNKNOWN))
                        .map(say)
                        .distinct()
                        .toList(),
                "; ",
                "；");
    }

    /** {@return whether it holds} */
    Truth when(S subject, AsOf asOf) {
        return when.of(subject, asOf);
    }

    /** {@return the answer of every subject of whom it holds} */
    Answer<R> yes() {
        return Answer.yes(then, AS_WRITTEN, because);
    }

    /** {@return the answer of every subject of whom it does not hold; without what was seen} */
    Answer<R> no() {
        return Answer.no(FAILS, when);
    }

    /** {@return the answer of every subject of whom it cannot be told; without what is missing} */
    Answer<R> perhaps() {
        return Answer.unknown(PERHAPS, when);
    }
}
