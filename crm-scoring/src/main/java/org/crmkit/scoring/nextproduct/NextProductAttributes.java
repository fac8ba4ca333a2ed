package org.crmkit.scoring.nextproduct;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.crmkit.core.check.Texts;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.FactKinds;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.value.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * What rules can ask of what a customer has, may want next and prefers, by name; of a file, or of a host's own row, given a way
 * to read the customer's products from it.
 *
 * <p>A value is not known where the answer behind it is unknown, or where it is of a recommendation and there is none.
 */
public final class NextProductAttributes {
    private NextProductAttributes() {}

    /** {@return the products that a customer has: {@code next-product.has}; not known if none is known} */
    public static <S> Attribute<S, Set<String>> has(Attribute.ReadAt<S, Basket> has) {
        return NextProductAttributes.<S, Set<String>>of(
                        "has",
                        AttributeKind.CODES,
                        has,
                        basket -> basket.products().isEmpty() ? null : codes(basket.products(), ProductId::value))
                .label("products", "已有产品");
    }

    /** {@return the products that are recommended: {@code next-product.products}; none if the answer is no} */
    public static <S> Attribute<S, Set<String>> products(NextProduct next, Attribute.ReadAt<S, Basket> has) {
        return NextProductAttributes.<S, Set<String>>of(
                        "products",
                        AttributeKind.CODES,
                        has,
                        basket -> known(
                                next.recommend(basket), one -> one.product().value()))
                .label("recommended products", "推荐产品");
    }

    /** {@return the product that is recommended first: {@code next-product.first}} */
    public static <S> Attribute<S, String> first(NextProduct next, Attribute.ReadAt<S, Basket> has) {
        return NextProductAttributes.<S, String>of(
                        "first",
                        AttributeKind.CODE,
                        has,
                        basket -> first(next, basket)
                                .map(one -> one.product().value())
                                .orElse(null))
                .label("first recommendation", "首推产品");
    }

    /** {@return how confident the first recommendation is, 0..1 to six decimals: {@code next-product.confidence}} */
    public static <S> Attribute<S, BigDecimal> confidence(NextProduct next, Attribute.ReadAt<S, Basket> has) {
        return NextProductAttributes.<S, BigDecimal>of(
                        "confidence",
                        AttributeKind.NUMBER,
                        has,
                        basket -> first(next, basket)
                                .map(one -> one.by().counts().shownConfidence().value())
                                .orElse(null))
                .label("confidence of the first recommendation", "首推产品置信度");
    }

    /** {@return the lift of the first recommendation, to two decimals: {@code next-product.lift}} */
    public static <S> Attribute<S, BigDecimal> lift(NextProduct next, Attribute.ReadAt<S, Basket> has) {
        return NextProductAttributes.<S, BigDecimal>of(
                        "lift",
                        AttributeKind.NUMBER,
                        has,
                        basket -> first(next, basket)
                                .map(one -> one.by().counts().shownLift())
                                .orElse(null))
                .label("lift of the first recommendation", "首推产品提升度");
    }

    /**
     * {@return what is preferred of a kind: {@code next-product.preferred-} and the kind, such as {@code preferred-maker}}
     *
     * <p>Not known as well where nothing is preferred.
     */
    public static <S> Attribute<S, String> preferred(
            Preferences.Kind kind, PreferencePolicy policy, Attribute.ReadAt<S, Preferences> preferences) {
        String name = "next-product.preferred-" + kind.name().toLowerCase(Locale.ROOT);
        return Attribute.<S, String>at(name, AttributeKind.CODE, (subject, asOf) -> {
                    Preferences known = preferences.from(subject, asOf);
                    return known == null
                            ? null
                            : known.preferred(kind, policy)
                                    .yes()
                                    .map(Preferences.Preferred::code)
                                    .orElse(null);
                })
                .label("preferred " + kind.words().en(), "偏好" + kind.words().in(Texts.CHINESE));
    }

    /** {@return what the peers of a customer have and it has not: {@code next-product.gaps}; none if the answer is no} */
    public static <S> Attribute<S, Set<String>> gaps(
            WhiteSpace matrix,
            WhiteSpacePolicy policy,
            Attribute.ReadAt<S, String> segment,
            Attribute.ReadAt<S, Basket> has) {
        return Attribute.<S, Set<String>>at("next-product.gaps", AttributeKind.CODES, (subject, asOf) -> {
                    String code = segment.from(subject, asOf);
                    Basket basket = has.from(subject, asOf);
                    return code == null || basket == null
                            ? null
                            : known(
                                    matrix.gaps(code, basket, policy),
                                    gap -> gap.product().value());
                })
                .label("products that peers have", "同类客户已有而其没有的产品");
    }

    /**
     * {@return what can be asked of a file: {@code next-product.has}, {@code products}, {@code first}, {@code confidence}, {@code
     * lift} and {@code preferred-outlet}, {@code -channel} and {@code -hour}}
     *
     * <p>What a customer has is what its purchases, line by line, say; a host whose files hold documents puts their purchases in,
     * or gives readers of its own.
     *
     * @param zone in which hours are told
     */
    public static Attributes<CustomerFile> standard(NextProduct next, PreferencePolicy policy, ZoneId zone) {
        Attribute.ReadAt<CustomerFile, Basket> has = NextProductAttributes::bought;
        Attribute.ReadAt<CustomerFile, Preferences> preferences = (file, asOf) ->
                Preferences.of(file.all(FactKinds.PURCHASE), Map.of(), file.all(FactKinds.INTERACTION), zone, asOf);
        return Attributes.of(
                "customer",
                CustomerFile::id,
                has(has),
                products(next, has),
                first(next, has),
                confidence(next, has),
                lift(next, has),
                preferred(Preferences.Kind.OUTLET, policy, preferences),
                preferred(Preferences.Kind.CHANNEL, policy, preferences),
                preferred(Preferences.Kind.HOUR, policy, preferences));
    }

    private static Basket bought(CustomerFile file, AsOf asOf) {
        return Basket.of(file.all(FactKinds.PURCHASE), asOf);
    }

    private interface Part<V> extends Serializable {
        @Nullable
        V of(Basket has);
    }

    private static <S, V> Attribute<S, V> of(
            String name, AttributeKind kind, Attribute.ReadAt<S, Basket> has, Part<V> part) {
        return Attribute.at("next-product." + name, kind, (subject, asOf) -> {
            Basket basket = has.from(subject, asOf);
            return basket == null ? null : part.of(basket);
        });
    }

    private static Optional<NextProduct.Recommendation> first(NextProduct next, Basket has) {
        return next.recommend(has).yes().map(all -> all.get(0));
    }

    /** {@return the codes of what an answer gives, none if it is no}; null if it is unknown. */
    private static <T> @Nullable Set<String> known(Answer<List<T>> answer, Function<T, String> code) {
        return switch (answer.truth()) {
            case YES -> codes(answer.yes().orElseThrow(), code);
            case NO -> Set.of();
            case UNKNOWN -> null;
        };
    }

    private static <T> Set<String> codes(Collection<T> some, Function<T, String> code) {
        return new TreeSet<>(some.stream().map(code).toList());
    }
}
