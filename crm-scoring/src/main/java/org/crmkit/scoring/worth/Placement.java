package org.crmkit.scoring.worth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerValue;
import org.crmkit.core.value.Money;

/** One customer's two values held against the thresholds. */
record Placement(WorthThresholds thresholds, CustomerId customer, CustomerValue value) {
    private static final LocalizedText NO_VALUE =
            LocalizedText.of("neither current nor potential value is known", "当前价值与潜在价值均未知");
    private static final LocalizedText NO_CURRENT = LocalizedText.of("the current value is not known", "当前价值未知");
    private static final LocalizedText NO_POTENTIAL = LocalizedText.of("the potential value is not known", "潜在价值未知");
    private static final LocalizedText CURRENCY =
            LocalizedText.of("{} is not in {}, and there is no rate", "{}的币种不是{}，且没有汇率");
    private static final LocalizedText[][] SENTENCES = sentences();

    /** On which side of a threshold a value lies, and how that came. */
    private enum Side {
        HIGH("{axis} value {} is at least {}", "{axis}价值{}不低于{}"),
        LOW("{axis} value {} is below {}", "{axis}价值{}低于{}"),
        HELD_HIGH(
                "{axis} value {} is below {} by no more than {}, so that it still counts as high",
                "{axis}价值{}低于{}不超过{}，仍视为高"),
        HELD_LOW(
                "{axis} value {} reaches {} by less than {}, so that it still counts as low",
                "{axis}价值{}超过{}不足{}，仍视为低");

        private final String en;
        private final String zh;

        Side(String en, String zh) {
            this.en = en;
            this.zh = zh;
        }

        boolean high() {
            return this == HIGH || this == HELD_HIGH;
        }

        boolean held() {
            return this == HELD_HIGH || this == HELD_LOW;
        }
    }

    private static LocalizedText[][] sentences() {
        Side[] sides = Side.values();
        LocalizedText[][] sentences = new LocalizedText[sides.length][sides.length];
        for (Side current : sides) {
            for (Side potential : sides) {
                sentences[current.ordinal()][potential.ordinal()] = LocalizedText.of(
                        current.en.replace("{axis}", "current") + "; " + potential.en.replace("{axis}", "potential"),
                        current.zh.replace("{axis}", "当前") + "；" + potential.zh.replace("{axis}", "潜在"));
            }
        }
        return sentences;
    }

    /** {@return where a customer stands of whom nothing is known}. */
    static Worth unknown(CustomerId customer, String version) {
        WorthClass none = WorthClass.UNKNOWN;
        return new Worth(customer, none, WorthBasis.UNKNOWN, null, null, Reason.of(NO_VALUE), version);
    }

    Worth from(WorthClass before) {
        Optional<Reason> unknown = unknown();
        if (unknown.isPresent()) {
            return new Worth(
                    customer,
                    WorthClass.UNKNOWN,
                    WorthBasis.UNKNOWN,
                    value.actual().orElse(null),
                    value.potential().orElse(null),
                    unknown.get(),
                    thresholds.version());
        }
        Money current = value.actual().orElseThrow();
        Money potential = value.potential().orElseThrow();
        boolean first = before == WorthClass.UNKNOWN;
        Side now = side(thresholds.current(), current, first, before.currentIsHigh());
        Side then = side(thresholds.potential(), potential, first, before.potentialIsHigh());
        WorthClass worth = WorthClass.of(now.high(), then.high());
        WorthBasis basis = now.held() || then.held() ? WorthBasis.HELD : WorthBasis.VALUES;
        List<Money> args = new ArrayList<>();
        say(args, now, current, thresholds.current());
        say(args, then, potential, thresholds.potential());
        Reason because = Reason.of(SENTENCES[now.ordinal()][then.ordinal()], args.toArray());
        return new Worth(customer, worth, basis, current, potential, because, thresholds.version());
    }

    private static Side side(ValueCut cut, Money value, boolean first, boolean before) {
        boolean plain = cut.high(value);
        boolean high = first ? plain : cut.high(value, before);
        if (high == plain) {
            return high ? Side.HIGH : Side.LOW;
        }
        return high ? Side.HELD_HIGH : Side.HELD_LOW;
    }

    private static void say(List<Money> args, Side side, Money value, ValueCut cut) {
        args.add(value);
        args.add(cut.at());
        if (side.held()) {
            args.add(cut.margin());
        }
    }

    private Optional<Reason> unknown() {
        if (value.actual().isEmpty()) {
            return Optional.of(Reason.of(value.potential().isEmpty() ? NO_VALUE : NO_CURRENT));
        } else if (value.potential().isEmpty()) {
            return Optional.of(Reason.of(NO_POTENTIAL));
        }
        return value.actual() // both values have one currency
                .filter(current -> !thresholds.covers(current))
                .map(current -> Reason.of(
                        CURRENCY, current, thresholds.current().at().currency().getCurrencyCode()));
    }

    /** {@return a sentence as a part of another}. */
    static LocalizedText said(Reason reason) {
        return LocalizedText.of(reason.in(Texts.ENGLISH), reason.in(Texts.CHINESE));
    }
}
