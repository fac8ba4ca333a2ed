package org.crmkit.scoring.nextproduct;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Worded;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.sales.Product;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.sales.Purchase;
import org.crmkit.core.stat.Wilson;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Share;
import org.jspecify.annotations.Nullable;

/**
 * What a customer chose, and so prefers: counts of makers, brands, categories, outlets, channels and hours. Immutable.
 *
 * <p>The most frequent is preferred if its share is at least that of the policy for certain: if the lower end of its 95 % score
 * interval ({@link Wilson}) reaches it. If the upper end stays below, nothing is preferred; between the two, and with fewer
 * choices than the policy wants, it is unknown. The interval does not allow for having picked the most frequent of many.
 */
public final class Preferences implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int DECIMALS = 3;
    private static final LocalizedText NONE = LocalizedText.of("no {} is known that the customer chose", "客户选择过的{}均未知");
    private static final LocalizedText FEW = LocalizedText.of(
            "of {} choices {} were {} {}: fewer than {} do not tell", "{0}次选择中有{1}次是{2}{3}：少于{4}次不足以判断");
    private static final LocalizedText YES = LocalizedText.of(
            "of {} choices {} were {} {}: at least {} for certain, and {} is enough",
            "{}次选择中有{}次是{}{}：至少可确定为{}，达到所需的{}");
    private static final LocalizedText NO = LocalizedText.of(
            "of {} choices no more than {} were of one {}, {}: at most {}, and it takes {}",
            "{}次选择中最多有{}次是同一{}，即{}：至多{}，未达到所需的{}");
    private static final LocalizedText UNSURE = LocalizedText.of(
            "of {} choices {} were {} {}: it may be {} to {}, which does not tell whether it is {}",
            "{}次选择中有{}次是{}{}：可能为{}至{}，无法判断是否达到{}");

    private final EnumMap<Kind, TreeMap<String, Long>> counts = new EnumMap<>(Kind.class);

    /** Starts with nothing; only the tally puts something in. */
    Preferences() {}

    /** What can be preferred. */
    public enum Kind implements Worded {
        /** Who makes what was bought. */
        MAKER("maker", "制造商"),
        /** Under which brand it is sold. */
        BRAND("brand", "品牌"),
        /** To which group of products it belongs. */
        CATEGORY("category", "品类"),
        /** Where it was bought. */
        OUTLET("outlet", "门店"),
        /** Over what the customer turned to the company. */
        CHANNEL("channel", "渠道"),
        /** At what hour of the day, {@code 00} to {@code 23}. */
        HOUR("hour", "时段");

        private final LocalizedText words;

        Kind(String en, String zh) {
            this.words = LocalizedText.of(en, zh);
        }

        @Override
        public LocalizedText words() {
            return words;
        }
    }

    /**
     * How often one thing was chosen.
     *
     * @param kind of what kind
     * @param code what was chosen
     * @param count how often, at least 1
     * @param of how many choices of that kind there were
     */
    public record Preferred(Kind kind, String code, long count, long of) implements Serializable {
        /** {@return its share of the choices of its kind} */
        public Share share() {
            return Share.of(count, of);
        }

        /** {@return its share with the 95 % interval} */
        public Wilson interval() {
            return Wilson.of(count, of);
        }
    }

    /**
     * {@return what a customer's purchases and talks tell until a moment}
     *
     * @param products what is known of the products, by id
     * @param zone in which hours are told, as a rule the customer's
     */
    public static Preferences of(
            Collection<Purchase> purchases,
            Map<ProductId, Product> products,
            Collection<Interaction> talks,
            ZoneId zone,
            AsOf asOf) {
        PreferenceTally tally = new PreferenceTally();
        for (Purchase line : purchases) {
            if (asOf.sees(line.day())) {
                Optional<Product> product = line.product().flatMap(id -> Optional.ofNullable(products.get(id)));
                PreferenceTally.Choice.of(line, product).forEach(tally::add);
            }
        }
        for (Interaction talk : talks) {
            talk.knownAt(asOf)
                    .ifPresent(known -> PreferenceTally.Choice.of(known, zone).forEach(tally::add));
        }
        return tally.result();
    }

    /** Sets a count; for the tally, before anybody else sees this. */
    void put(Kind kind, String code, long count) {
        counts.computeIfAbsent(kind, one -> new TreeMap<>()).put(code, count);
    }

    /** {@return how many choices of a kind are known} */
    public long choices(Kind kind) {
        return counts(kind).values().stream().mapToLong(Long::longValue).sum();
    }

    /** {@return all that was chosen of a kind, the most frequent first, equal ones by code} */
    public List<Preferred> all(Kind kind) {
        long of = choices(kind);
        List<Preferred> all = new ArrayList<>();
        counts(kind).forEach((code, count) -> all.add(new Preferred(kind, code, count, of)));
        all.sort(Comparator.comparingLong(one -> -one.count)); // stable: equal ones by code
        return List.copyOf(all);
    }

    /** {@return what is preferred of a kind under a policy, with the evidence} */
    public Answer<Preferred> preferred(Kind kind, PreferencePolicy policy) {
        List<Preferred> all = all(kind);
        if (all.isEmpty()) {
            return Answer.unknown(NONE, kind);
        }
        Preferred first = all.get(0);
        if (first.of < policy.minChoices()) {
            return Answer.unknown(FEW, first.of, first.count, kind, first.code, policy.minChoices());
        }
        Share least = policy.leastOf(kind);
        Share low = shown(first.interval().low(), RoundingMode.FLOOR);
        Share high = shown(first.interval().high(), RoundingMode.CEILING);
        double bound = least.value().doubleValue();
        if (first.interval().low() >= bound) {
            return Answer.yes(first, YES, first.of, first.count, kind, first.code, low, least);
        } else if (first.interval().high() < bound) {
            return Answer.no(NO, first.of, first.count, kind, first.code, high, least);
        }
        return Answer.unknown(UNSURE, first.of, first.count, kind, first.code, low, high, least);
    }

    private Map<String, Long> counts(Kind kind) {
        return counts.getOrDefault(kind, new TreeMap<>());
    }

    private static Share shown(double rate, RoundingMode rounding) {
        return Share.of(BigDecimal.valueOf(rate).setScale(DECIMALS, rounding));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Preferences that && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    /** {@return the kinds of which something is known} */
    @Override
    public String toString() {
        return "Preferences" + counts.keySet();
    }
}
