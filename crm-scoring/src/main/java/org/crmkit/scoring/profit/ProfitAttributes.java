package org.crmkit.scoring.profit;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeFailure;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;

/**
 * The profit of any subject that has the four amounts, by their names.
 *
 * @param <S> whose profit it is
 */
public final class ProfitAttributes<S> implements Serializable {
    private static final long serialVersionUID = 1;
    private static final LocalizedText MISSING =
            LocalizedText.of("the attributes of {} hold no amount of that name for the {}", "{}没有该名称的金额（{}）");

    private final Attributes<S> subject;
    private final EnumMap<ProfitPart, Attribute<S, ?>> parts;

    private ProfitAttributes(Attributes<S> subject, EnumMap<ProfitPart, Attribute<S, ?>> parts) {
        this.subject = subject;
        this.parts = parts;
    }

    /**
     * The names of the four amounts.
     *
     * @param revenue what it bought, net of returns and of tax
     * @param goods what the goods cost
     * @param service what serving it cost
     * @param retention what keeping it cost
     */
    public record Names(String revenue, String goods, String service, String retention) {
        /** {@return {@code profit.revenue}, {@code profit.goods}, {@code profit.service} and {@code profit.retention}} */
        public static Names standard() {
            return new Names("profit.revenue", "profit.goods", "profit.service", "profit.retention");
        }

        String of(ProfitPart part) {
            return switch (part) {
                case REVENUE -> revenue;
                case GOODS -> goods;
                case SERVICE -> service;
                case RETENTION -> retention;
            };
        }
    }

    /** {@return the profit of those subjects; one finding {@code profit.unknown-amount} for each amount that they do not offer} */
    public static <S> Checked<ProfitAttributes<S>> of(Attributes<S> on, Names names) {
        List<Finding> findings = new ArrayList<>();
        EnumMap<ProfitPart, Attribute<S, ?>> parts = new EnumMap<>(ProfitPart.class);
        for (ProfitPart part : ProfitPart.values()) {
            String name = names.of(part);
            on.find(name)
                    .filter(it -> it.kind() == AttributeKind.MONEY)
                    .ifPresentOrElse(
                            it -> parts.put(part, it),
                            () -> findings.add(Finding.error(
                                    "profit.unknown-amount",
                                    Place.path(name),
                                    name,
                                    Reason.of(MISSING, on.subject(), part))));
        }
        return findings.isEmpty() ? Checked.of(new ProfitAttributes<>(on, parts)) : Checked.refused(findings);
    }

    /**
     * {@return what is known of a subject's profit}; an amount that cannot be read is not known.
     *
     * @throws IllegalArgumentException if the subject has no id
     */
    public ProfitRow read(S subject, AsOf asOf) {
        return row(subject, part -> {
            try {
                return money(part, subject, asOf);
            } catch (AttributeFailure e) {
                return Optional.empty();
            }
        });
    }

    private ProfitRow row(S subject, Function<ProfitPart, Optional<Money>> money) {
        String id = this.subject.idOf().from(subject);
        return new ProfitRow(
                id == null ? "" : id,
                money.apply(ProfitPart.REVENUE),
                money.apply(ProfitPart.GOODS),
                money.apply(ProfitPart.SERVICE),
                money.apply(ProfitPart.RETENTION));
    }

    private Optional<Money> money(ProfitPart part, S subject, AsOf asOf) {
        return Objects.requireNonNull(parts.get(part)).of(subject, asOf).map(Money.class::cast);
    }

    /**
     * {@return the subject's attributes and three more: {@code profit.amount}; {@code profit.margin}, a number, not known without
     * revenue; {@code profit.loss}, whether it costs more than it brings}
     *
     * <p>None is known where one of the four amounts is not; they fail where one cannot be read.
     */
    public Attributes<S> attributes() {
        Attribute<S, Money> amount = Attribute.at(
                "profit.amount",
                AttributeKind.MONEY,
                (it, asOf) -> profit(it, asOf).map(CustomerProfit::profit).orElse(null));
        Attribute<S, BigDecimal> margin = Attribute.at(
                "profit.margin",
                AttributeKind.NUMBER,
                (it, asOf) -> profit(it, asOf).flatMap(CustomerProfit::margin).orElse(null));
        Attribute<S, Boolean> loss = Attribute.at(
                "profit.loss",
                AttributeKind.FLAG,
                (it, asOf) -> profit(it, asOf)
                        .map(profit -> profit.profit().signum() < 0)
                        .orElse(null));
        return subject.plus(amount.label("profit", "利润"))
                .plus(margin.label("margin", "利润率"))
                .plus(loss.label("loss", "亏损"));
    }

    private Optional<CustomerProfit> profit(S subject, AsOf asOf) {
        return row(subject, part -> money(part, subject, asOf)).profit().yes();
    }
}
