package org.crmkit.pipeline.flow;

import java.time.LocalDate;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.ConditionRule;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.value.AsOf;
import org.jspecify.annotations.Nullable;

/** A host's own row, as the tests move it. */
record Deal(
        String id,
        @Nullable Integer amount,
        @Nullable LocalDate closes,
        @Nullable Boolean met) {
    static final Attribute<Deal, ?> AMOUNT =
            Attribute.number("amount", Deal::amount).label("the amount", "金额");
    static final Attribute<Deal, LocalDate> CLOSES = Attribute.date("closes", Deal::closes);
    static final Attribute<Deal, ?> BROKEN = Attribute.number("broken", deal -> {
        throw new IllegalStateException("personal");
    });
    static final Attributes<Deal> ALL = Attributes.of("deal", Deal::id, AMOUNT, CLOSES, BROKEN);
    static final ConditionRule<Deal, Boolean> LARGE =
            AMOUNT.atLeast(1000).then("acme.large", true, LocalizedText.of("it is worth the work", "值得投入"));

    static Deal of(@Nullable Integer amount) {
        return new Deal("d1", amount, null, null);
    }

    /** Whether somebody met who decides; a rule in Java. */
    record MetRule() implements Rule<Deal, String> {
        @Override
        public RuleId id() {
            return RuleId.of("acme.met");
        }

        @Override
        public String statement() {
            return "Meet who decides";
        }

        @Override
        public Answer<String> ask(Deal deal, AsOf asOf) {
            Boolean met = deal.met();
            if (met == null) {
                return Answer.unknown("nobody wrote down whom we met");
            }
            return met ? Answer.yes("who decides", "we met who decides") : Answer.no("we met somebody else");
        }
    }

    /** The flow that most tests ask. */
    static FlowBuilder<String, Deal> flow() {
        return Flow.<String, Deal>of("acme.deal", Deal::id)
                .state(State.start("LEAD", "Lead", "线索", "OPEN"))
                .state(State.step("OFFER", "Offer", "报价", "OPEN"))
                .state(State.end("WON", "Won", "赢单", "WON"))
                .state(State.end("LOST", "Lost", "输单", "LOST"))
                .move("LEAD", "OFFER", LARGE, Flow.required(CLOSES))
                .move("OFFER", "WON", new MetRule())
                .move("LEAD", "LOST")
                .move("OFFER", "LOST")
                .back("OFFER", "LEAD")
                .back("LOST", "OFFER", LARGE);
    }
}
