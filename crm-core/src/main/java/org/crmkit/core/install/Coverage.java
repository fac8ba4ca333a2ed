package org.crmkit.core.install;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.value.AsOf;

/**
 * What a warranty is worth at a moment.
 *
 * @param state which of six it is
 * @param term from when to when the warranty runs, void or not; absent if that is not known
 * @param daysLeft how many days follow until its last one, 0 on that day; present if it is active or expiring
 * @param because why, in words
 */
public record Coverage(State state, Optional<Warranty.Term> term, Optional<Long> daysLeft, Reason because) {
    private static final LocalizedText VOID = LocalizedText.of("void since {}: {}", "自{}起失效：{}");
    private static final LocalizedText LATER = LocalizedText.of("runs from {} to {}", "期限为{}至{}");
    private static final LocalizedText RUNS = LocalizedText.of("runs to {}, days left: {}", "到期日{}，还剩{}天");
    private static final LocalizedText OVER = LocalizedText.of("ended on {}", "已于{}到期");
    private static final LocalizedText UNKNOWN =
            LocalizedText.of("the day that warranty {} counts from is not known", "保修{}的起算日未知");

    /** What a warranty can be worth. */
    public enum State {
        /** Its first day is still to come. */
        NOT_STARTED,
        /** It holds. */
        ACTIVE,
        /** It holds, and its last day is near. */
        EXPIRING,
        /** Its last day is over. */
        EXPIRED,
        /** It was made void, before or after its last day. */
        VOID,
        /** The day that it counts from is not known. */
        UNKNOWN
    }

    /** The rule in words: void wins from its moment; else the day decides, and without a term nothing can be said. */
    static Coverage of(Warranty warranty, Optional<Warranty.Term> term, AsOf asOf, int notice) {
        Checks.that(notice >= 0, "The days of notice before a warranty ends must not be negative, found {}", notice);
        Optional<Warranty.Voiding> made = warranty.voided().filter(it -> asOf.sees(it.at()));
        if (made.isPresent()) {
            Reason because = Reason.of(VOID, made.get().at(), made.get().reason());
            return new Coverage(State.VOID, term, Optional.empty(), because);
        }
        return term.map(days -> on(days, asOf.date(), notice))
                .orElseGet(() -> new Coverage(
                        State.UNKNOWN, Optional.empty(), Optional.empty(), Reason.of(UNKNOWN, warranty.id())));
    }

    private static Coverage on(Warranty.Term term, LocalDate day, int notice) {
        Optional<Warranty.Term> days = Optional.of(term);
        if (day.isBefore(term.first())) {
            Reason because = Reason.of(LATER, term.first(), term.last());
            return new Coverage(State.NOT_STARTED, days, Optional.empty(), because);
        }
        long left = ChronoUnit.DAYS.between(day, term.last());
        if (left < 0) {
            return new Coverage(State.EXPIRED, days, Optional.empty(), Reason.of(OVER, term.last()));
        }
        State state = left <= notice ? State.EXPIRING : State.ACTIVE;
        return new Coverage(state, days, Optional.of(left), Reason.of(RUNS, term.last(), left));
    }

    /** {@return whether the product is under this warranty} */
    public Truth holds() {
        return switch (state) {
            case ACTIVE, EXPIRING -> Truth.YES;
            case NOT_STARTED, EXPIRED, VOID -> Truth.NO;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }
}
