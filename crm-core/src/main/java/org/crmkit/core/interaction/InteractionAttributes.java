package org.crmkit.core.interaction;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What rules can ask of an interaction, by name.
 *
 * <p>What happened after the moment asked about is not known then: neither the moments, nor how it ended.
 */
public final class InteractionAttributes {
    /** What it is for: {@code kind}. */
    public static final Attribute<Interaction, String> KIND =
            Attribute.<Interaction>code("kind", Interaction::kind).label("kind", "类型");

    /** Over what: {@code channel}. */
    public static final Attribute<Interaction, String> CHANNEL =
            Attribute.<Interaction>code("channel", Interaction::channel).label("channel", "渠道");

    /** Who turned to whom: {@code direction}, {@code INBOUND} or {@code OUTBOUND}. */
    public static final Attribute<Interaction, String> DIRECTION = Attribute.<Interaction>code(
                    "direction", it -> it.direction().orElse(null))
            .label("direction", "方向");

    /** How far it has come: {@code status}. */
    public static final Attribute<Interaction, String> STATUS = Attribute.<Interaction, String>at(
                    "status",
                    AttributeKind.CODE,
                    (it, asOf) ->
                            it.knownAt(asOf).map(known -> known.status().name()).orElse(null))
            .label("status", "状态");

    /** What came of it: {@code outcome}. */
    public static final Attribute<Interaction, String> OUTCOME = Attribute.<Interaction, String>at(
                    "outcome",
                    AttributeKind.CODE,
                    (it, asOf) -> it.knownAt(asOf).flatMap(Interaction::outcome).orElse(null))
            .label("outcome", "结果");

    /** The kinds of what it is about, such as {@code order}: {@code regarding}. */
    public static final Attribute<Interaction, Set<String>> REGARDING = Attribute.<Interaction>codes(
                    "regarding", it -> it.regarding().stream().map(Ref::kind).toList())
            .label("about", "关联对象");

    /** When it is to begin: {@code planned}. */
    public static final Attribute<Interaction, Instant> PLANNED = Attribute.<Interaction>moment(
                    "planned", it -> it.plannedStart().orElse(null))
            .label("planned start", "计划开始时间");

    /** When it began: {@code started}. */
    public static final Attribute<Interaction, Instant> STARTED =
            moment("started", Interaction::startedAt).label("start", "开始时间");

    /** When it ended: {@code ended}. */
    public static final Attribute<Interaction, Instant> ENDED =
            moment("ended", Interaction::endedAt).label("end", "结束时间");

    /** When the customer gave up waiting: {@code abandoned}. */
    public static final Attribute<Interaction, Instant> ABANDONED =
            moment("abandoned", Interaction::abandonedAt).label("end of the wait in vain", "放弃等待时间");

    /** How many seconds the customer waited for the answer: {@code waited}. */
    public static final Attribute<Interaction, BigDecimal> WAITED =
            length("waited", Interaction::queuedAt, Interaction::answeredAt).label("waiting time", "等待时间");

    /** How many seconds it took: {@code lasted}. */
    public static final Attribute<Interaction, BigDecimal> LASTED =
            length("lasted", Interaction::startedAt, Interaction::endedAt).label("length", "时长");

    private InteractionAttributes() {}

    /** {@return all of them} */
    public static Attributes<Interaction> standard() {
        return Attributes.of(
                "interaction",
                Interaction::id,
                KIND,
                CHANNEL,
                DIRECTION,
                STATUS,
                OUTCOME,
                REGARDING,
                PLANNED,
                STARTED,
                ENDED,
                ABANDONED,
                WAITED,
                LASTED);
    }

    private interface When extends Function<Interaction, Optional<Instant>>, Serializable {}

    private static Attribute<Interaction, Instant> moment(String name, When when) {
        return Attribute.at(name, AttributeKind.MOMENT, (it, asOf) -> seen(when.apply(it), asOf));
    }

    private static Attribute<Interaction, BigDecimal> length(String name, When from, When until) {
        Attribute<Interaction, BigDecimal> length = Attribute.at(name, AttributeKind.NUMBER, (it, asOf) -> {
            Instant end = seen(until.apply(it), asOf);
            return end == null
                    ? null
                    : from.apply(it).map(start -> seconds(start, end)).orElse(null);
        });
        return length.unit("seconds", "秒");
    }

    private static BigDecimal seconds(Instant from, Instant until) {
        Duration length = Duration.between(from, until);
        return BigDecimal.valueOf(length.getSeconds()).add(BigDecimal.valueOf(length.getNano(), 9));
    }

    private static @Nullable Instant seen(Optional<Instant> moment, AsOf asOf) {
        return moment.filter(asOf::sees).orElse(null);
    }
}
