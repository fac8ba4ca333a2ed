package org.crmkit.core.opportunity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;

/**
 * What rules can ask of an opportunity, by name.
 *
 * <p>Everything is as it was known at the moment asked about, and nothing is known before the history begins. Days are counted
 * in the zone of that moment, from the day on which something began.
 */
public final class OpportunityAttributes {
    /** Whether it is new business, {@code NEW}, {@code EXPANSION} or {@code RENEWAL}: {@code opportunity.kind}. */
    public static final Attribute<Opportunity, String> KIND = Attribute.<Opportunity>code(
                    "opportunity.kind",
                    it -> it.kind().map(OpportunityKind::category).orElse(null))
            .label("kind of opportunity", "商机类型");

    /** The sales process: {@code opportunity.process}. */
    public static final Attribute<Opportunity, String> PROCESS = Attribute.<Opportunity>code(
                    "opportunity.process", it -> it.process().orElse(null))
            .label("sales process", "销售流程");

    /** How it came: {@code opportunity.source}. */
    public static final Attribute<Opportunity, String> SOURCE = Attribute.<Opportunity>code(
                    "opportunity.source", it -> it.source().orElse(null))
            .label("source of the opportunity", "商机来源");

    /** Who works on it: {@code opportunity.owner}. */
    public static final Attribute<Opportunity, String> OWNER = Attribute.<Opportunity>code(
                    "opportunity.owner", it -> it.owner().orElse(null))
            .label("owner of the opportunity", "商机负责人");

    /** The parts that are played in the buying committee: {@code opportunity.roles}. */
    public static final Attribute<Opportunity, Set<String>> ROLES = Attribute.<Opportunity>codes(
                    "opportunity.roles",
                    it -> it.committee().stream().map(CommitteeMember::role).toList())
            .label("roles in the buying committee", "采购决策链角色");

    /** How many competitors there are: {@code opportunity.competitors}. */
    public static final Attribute<Opportunity, Long> COMPETITORS = Attribute.<Opportunity>count(
                    "opportunity.competitors", it -> it.competitors().size())
            .label("competitors", "竞争对手数");

    /** When it was created: {@code opportunity.created}. */
    public static final Attribute<Opportunity, Instant> CREATED = Attribute.<Opportunity, Instant>at(
                    "opportunity.created",
                    AttributeKind.MOMENT,
                    (it, asOf) -> asOf.sees(it.created()) ? it.created() : null)
            .label("creation of the opportunity", "商机创建时间");

    /** The stage: {@code opportunity.stage}. */
    public static final Attribute<Opportunity, String> STAGE =
            state("opportunity.stage", AttributeKind.CODE, state -> Optional.of(state.stage()), "stage", "阶段");

    /** Whether it is {@code OPEN}, {@code WON} or {@code LOST}: {@code opportunity.category}. */
    public static final Attribute<Opportunity, String> CATEGORY = state(
            "opportunity.category",
            AttributeKind.CODE,
            state -> Optional.of(state.category().name()),
            "standing of the opportunity",
            "商机状态");

    /** What it is worth: {@code opportunity.amount}. */
    public static final Attribute<Opportunity, Money> AMOUNT =
            state("opportunity.amount", AttributeKind.MONEY, DealState::amount, "amount of the opportunity", "商机金额");

    /** The amount times the chance: {@code opportunity.weighted-amount}. */
    public static final Attribute<Opportunity, Money> WEIGHTED_AMOUNT =
            state("opportunity.weighted-amount", AttributeKind.MONEY, DealState::weighted, "weighted amount", "加权金额");

    /** How probable it is that it is won, 0 to 1: {@code opportunity.probability}. */
    public static final Attribute<Opportunity, BigDecimal> PROBABILITY = state(
            "opportunity.probability",
            AttributeKind.NUMBER,
            state -> state.chance().map(Share::value),
            "probability of winning",
            "赢单概率");

    /** In which sum of a forecast it counts: {@code opportunity.forecast}. */
    public static final Attribute<Opportunity, String> FORECAST = state(
            "opportunity.forecast",
            AttributeKind.CODE,
            state -> state.forecast().map(Enum::name),
            "forecast category",
            "预测类别");

    /** The day by which it should be decided: {@code opportunity.expected-close}. */
    public static final Attribute<Opportunity, LocalDate> EXPECTED_CLOSE = state(
            "opportunity.expected-close", AttributeKind.DATE, DealState::expectedClose, "expected close", "预计成交日");

    /** The kind of reason why it was lost: {@code opportunity.loss-reason}. */
    public static final Attribute<Opportunity, String> LOSS_REASON = state(
            "opportunity.loss-reason",
            AttributeKind.CODE,
            state -> state.loss().map(loss -> loss.category().name()),
            "loss reason",
            "丢单原因");

    /** When it was won or lost: {@code opportunity.closed}. */
    public static final Attribute<Opportunity, Instant> CLOSED = standing(
            "opportunity.closed",
            AttributeKind.MOMENT,
            (standing, asOf) -> standing.closed(),
            "close of the opportunity",
            "商机关闭时间");

    /** The days since it was created: {@code opportunity.age}. */
    public static final Attribute<Opportunity, BigDecimal> AGE = Attribute.<Opportunity, BigDecimal>at(
                    "opportunity.age",
                    AttributeKind.NUMBER,
                    (it, asOf) -> asOf.sees(it.created()) ? days(it.created(), asOf) : null)
            .label("age of the opportunity", "商机存续时间")
            .unit("days", "天");

    /** The days since it came into its stage: {@code opportunity.days-in-stage}. */
    public static final Attribute<Opportunity, BigDecimal> DAYS_IN_STAGE = OpportunityAttributes.<BigDecimal>standing(
                    "opportunity.days-in-stage",
                    AttributeKind.NUMBER,
                    (standing, asOf) -> Optional.of(days(standing.stageSince(), asOf)),
                    "time in its stage",
                    "当前阶段停留时间")
            .unit("days", "天");

    /** How often the expected close was put off: {@code opportunity.slips}. */
    public static final Attribute<Opportunity, BigDecimal> SLIPS = standing(
            "opportunity.slips",
            AttributeKind.NUMBER,
            (standing, asOf) -> Optional.of(BigDecimal.valueOf(standing.slips())),
            "times the expected close was put off",
            "预计成交日推迟次数");

    /** How often it was opened again: {@code opportunity.reopenings}. */
    public static final Attribute<Opportunity, BigDecimal> REOPENINGS = standing(
            "opportunity.reopenings",
            AttributeKind.NUMBER,
            (standing, asOf) -> Optional.of(BigDecimal.valueOf(standing.reopenings())),
            "times it was opened again",
            "重新打开次数");

    /** The day of the next step: {@code opportunity.next-step}. */
    public static final Attribute<Opportunity, LocalDate> NEXT_STEP = Attribute.<Opportunity, LocalDate>at(
                    "opportunity.next-step",
                    AttributeKind.DATE,
                    (it, asOf) -> it.nextStep()
                            .filter(step -> step.agreed().stream().allMatch(asOf::sees))
                            .flatMap(NextStep::day)
                            .orElse(null))
            .label("next step", "下一步");

    /** Whether nothing is to happen for a known reason: {@code opportunity.snoozed}. */
    public static final Attribute<Opportunity, Boolean> SNOOZED = Attribute.<Opportunity, Boolean>at(
                    "opportunity.snoozed",
                    AttributeKind.FLAG,
                    (it, asOf) -> it.snoozed(asOf).isPresent())
            .label("snoozed", "暂缓跟进");

    private OpportunityAttributes() {}

    /** {@return all of them} */
    public static Attributes<Opportunity> standard() {
        return Attributes.of(
                "opportunity",
                Opportunity::id,
                KIND,
                PROCESS,
                SOURCE,
                OWNER,
                ROLES,
                COMPETITORS,
                CREATED,
                STAGE,
                CATEGORY,
                AMOUNT,
                WEIGHTED_AMOUNT,
                PROBABILITY,
                FORECAST,
                EXPECTED_CLOSE,
                LOSS_REASON,
                CLOSED,
                AGE,
                DAYS_IN_STAGE,
                SLIPS,
                REOPENINGS,
                NEXT_STEP,
                SNOOZED);
    }

    private interface OfState<V> extends Function<DealState, Optional<V>>, Serializable {}

    private interface OfStanding<V> extends BiFunction<DealStanding, AsOf, Optional<V>>, Serializable {}

    private static <V> Attribute<Opportunity, V> state(
            String name, AttributeKind kind, OfState<V> part, String en, String zh) {
        return standing(name, kind, (standing, asOf) -> part.apply(standing.state()), en, zh);
    }

    private static <V> Attribute<Opportunity, V> standing(
            String name, AttributeKind kind, OfStanding<V> part, String en, String zh) {
        Attribute<Opportunity, V> attribute = Attribute.at(
                name,
                kind,
                (it, asOf) -> it.standing(asOf)
                        .flatMap(standing -> part.apply(standing, asOf))
                        .orElse(null));
        return attribute.label(en, zh);
    }

    private static BigDecimal days(Instant since, AsOf asOf) {
        ZoneId zone = asOf.zone();
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(LocalDate.ofInstant(since, zone), asOf.date()));
    }
}
