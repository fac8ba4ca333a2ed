package org.crmkit.core.service;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.rule.Attributes;

/**
 * What rules can ask of a case, and of all cases of a customer, by name.
 *
 * <p>What came after the moment asked about is not seen; of a case that came in later, nothing is known.
 */
public final class CaseAttributes {
    /** What it is: {@code case.kind}. */
    public static final Attribute<ServiceCase, String> KIND =
            code("case.kind", it -> Optional.of(it.kind())).label("kind", "类型");

    /** What it is about: {@code case.topic}. */
    public static final Attribute<ServiceCase, String> TOPIC =
            code("case.topic", ServiceCase::topic).label("topic", "主题");

    /** How bad it is for the customer: {@code case.severity}. */
    public static final Attribute<ServiceCase, String> SEVERITY =
            code("case.severity", ServiceCase::severity).label("severity", "严重程度");

    /** Over what it came in: {@code case.channel}. */
    public static final Attribute<ServiceCase, String> CHANNEL =
            code("case.channel", ServiceCase::channel).label("channel", "渠道");

    /** The outlet that looks after it: {@code case.outlet}. */
    public static final Attribute<ServiceCase, String> OUTLET =
            code("case.outlet", ServiceCase::outlet).label("outlet", "服务网点");

    /** The host's word for where it stands: {@code case.status}. */
    public static final Attribute<ServiceCase, String> STATUS =
            code("case.status", it -> it.status().map(all -> all.last().code())).label("status", "状态");

    /** Where it stands: {@code case.category}, {@code OPEN} to {@code CANCELLED}. */
    public static final Attribute<ServiceCase, String> CATEGORY = code(
                    "case.category", it -> Optional.of(it.progress().category().name()))
            .label("category of status", "状态类别");

    /** Whether something is still to be done: {@code case.open}. */
    public static final Attribute<ServiceCase, Boolean> OPEN =
            flag("case.open", it -> it.progress().pending()).label("still open", "未办结");

    /** How soon it has to be dealt with, after the standard matrix where nobody set it: {@code case.priority}. */
    public static final Attribute<ServiceCase, String> PRIORITY = priority(PriorityMatrix.standard());

    /** The employee who looks after it: {@code case.owner}. */
    public static final Attribute<ServiceCase, String> OWNER = code(
                    "case.owner",
                    it -> it.owners().flatMap(all -> all.last().employee()).map(EmployeeId::value))
            .label("owner", "负责人");

    /** The queue in which it is: {@code case.queue}. */
    public static final Attribute<ServiceCase, String> QUEUE = code(
                    "case.queue", it -> it.owners().flatMap(all -> all.last().queue()))
            .label("queue", "队列");

    /** When it came in: {@code case.opened}. */
    public static final Attribute<ServiceCase, Instant> OPENED =
            moment("case.opened", it -> Optional.of(it.opened())).label("opening", "受理时间");

    /** When somebody first answered the customer: {@code case.responded}. */
    public static final Attribute<ServiceCase, Instant> RESPONDED =
            moment("case.responded", it -> it.progress().responded()).label("first response", "首次响应时间");

    /** Since when it has been solved: {@code case.solved}. */
    public static final Attribute<ServiceCase, Instant> SOLVED =
            moment("case.solved", it -> it.progress().solved()).label("solution", "解决时间");

    /** When it was closed: {@code case.closed}. */
    public static final Attribute<ServiceCase, Instant> CLOSED =
            moment("case.closed", it -> it.progress().closed()).label("closing", "关闭时间");

    /** How it was solved: {@code case.resolution}. */
    public static final Attribute<ServiceCase, String> RESOLUTION =
            code("case.resolution", it -> it.progress().resolution()).label("resolution", "解决方式");

    /** How many seconds ago it came in: {@code case.age}. */
    public static final Attribute<ServiceCase, BigDecimal> AGE = Attribute.<ServiceCase, BigDecimal>at(
                    "case.age",
                    AttributeKind.NUMBER,
                    (it, asOf) ->
                            asOf.sees(it.opened()) ? seconds(Duration.between(it.opened(), asOf.instant())) : null)
            .unit("seconds", "秒")
            .label("age", "已历时长");

    /** How many seconds the customer waited for the first answer: {@code case.response-time}. */
    public static final Attribute<ServiceCase, BigDecimal> RESPONSE_TIME =
            length("case.response-time", CaseProgress::responseTime).label("time to first response", "首次响应时长");

    /** How many seconds it took until it was solved: {@code case.resolution-time}. */
    public static final Attribute<ServiceCase, BigDecimal> RESOLUTION_TIME =
            length("case.resolution-time", CaseProgress::resolutionTime).label("time to solve", "解决时长");

    /** How often it came back: {@code case.reopened}. */
    public static final Attribute<ServiceCase, Long> REOPENED =
            count("case.reopened", CaseProgress::reopened).label("reopenings", "重开次数");

    /** How often it went from one owner to another: {@code case.reassigned}. */
    public static final Attribute<ServiceCase, Long> REASSIGNED =
            count("case.reassigned", CaseProgress::reassigned).label("changes of owner", "转派次数");

    /** Whether it was ever handed up: {@code case.escalated}. */
    public static final Attribute<ServiceCase, Boolean> ESCALATED =
            flag("case.escalated", it -> !it.escalations().isEmpty()).label("escalated", "已升级");

    /** How content the customer was, from 0 for the worst to 1 for the best answer: {@code case.satisfaction}. */
    public static final Attribute<ServiceCase, BigDecimal> SATISFACTION = Attribute.<ServiceCase, BigDecimal>at(
                    "case.satisfaction",
                    AttributeKind.NUMBER,
                    (it, asOf) -> it.knownAt(asOf)
                            .flatMap(ServiceCase::satisfaction)
                            .map(rating -> rating.share().value())
                            .orElse(null))
            .label("satisfaction", "满意度");

    /** How many of a customer's cases are still open: {@code service.open-cases}. */
    public static final Attribute<Collection<ServiceCase>, Long> OPEN_CASES =
            openCases("service.open-cases", it -> true).label("open cases", "未办结工单数");

    /** How content a customer was with the case that it judged last, 0 to 1: {@code service.last-satisfaction}. */
    public static final Attribute<Collection<ServiceCase>, BigDecimal> LAST_SATISFACTION =
            Attribute.<Collection<ServiceCase>, BigDecimal>at(
                            "service.last-satisfaction",
                            AttributeKind.NUMBER,
                            (all, asOf) -> all.stream()
                                    .flatMap(it -> it.knownAt(asOf).stream())
                                    .flatMap(it -> it.satisfaction().stream())
                                    .max(Comparator.comparing(Rating::at).thenComparing(Rating::share))
                                    .map(rating -> rating.share().value())
                                    .orElse(null))
                    .label("last satisfaction", "最近满意度");

    private CaseAttributes() {}

    /** {@return all that can be asked of a case} */
    public static Attributes<ServiceCase> standard() {
        return Attributes.of(
                "case",
                ServiceCase::id,
                KIND,
                TOPIC,
                SEVERITY,
                CHANNEL,
                OUTLET,
                STATUS,
                CATEGORY,
                OPEN,
                PRIORITY,
                OWNER,
                QUEUE,
                OPENED,
                RESPONDED,
                SOLVED,
                CLOSED,
                RESOLUTION,
                AGE,
                RESPONSE_TIME,
                RESOLUTION_TIME,
                REOPENED,
                REASSIGNED,
                ESCALATED,
                SATISFACTION);
    }

    /** {@return how soon it has to be dealt with, after a matrix where nobody set it: {@code case.priority}} */
    public static Attribute<ServiceCase, String> priority(PriorityMatrix matrix) {
        return code("case.priority", it -> it.priority(matrix).map(Priority::code))
                .label("priority", "优先级");
    }

    /** {@return how many of a customer's cases of a kind are still open: {@code service.open-cases.} and the kind, in kebab case} */
    public static Attribute<Collection<ServiceCase>, Long> openCases(String kind) {
        return openCases("service.open-cases." + kind, it -> it.kind().equals(kind));
    }

    private static Attribute<Collection<ServiceCase>, Long> openCases(String name, Such such) {
        return Attribute.at(
                name,
                AttributeKind.COUNT,
                (all, asOf) -> all.stream()
                        .flatMap(it -> it.knownAt(asOf).stream())
                        .filter(it -> such.of(it) && it.progress().pending())
                        .count());
    }

    private interface Such extends Serializable {
        boolean of(ServiceCase it);
    }

    private interface Part extends Function<ServiceCase, Optional<?>>, Serializable {}

    private interface When extends Function<ServiceCase, Optional<Instant>>, Serializable {}

    private interface Length extends Function<CaseProgress, Optional<Duration>>, Serializable {}

    private interface HowOften extends Serializable {
        int of(CaseProgress progress);
    }

    private static Attribute<ServiceCase, String> code(String name, Part part) {
        return Attribute.at(
                name,
                AttributeKind.CODE,
                (it, asOf) ->
                        it.knownAt(asOf).flatMap(part).map(Object::toString).orElse(null));
    }

    private static Attribute<ServiceCase, Boolean> flag(String name, Such such) {
        return Attribute.at(
                name,
                AttributeKind.FLAG,
                (it, asOf) -> it.knownAt(asOf).map(such::of).orElse(null));
    }

    private static Attribute<ServiceCase, Instant> moment(String name, When when) {
        return Attribute.at(
                name,
                AttributeKind.MOMENT,
                (it, asOf) -> it.knownAt(asOf).flatMap(when).orElse(null));
    }

    private static Attribute<ServiceCase, Long> count(String name, HowOften times) {
        return Attribute.at(
                name,
                AttributeKind.COUNT,
                (it, asOf) -> it.knownAt(asOf)
                        .map(at -> (long) times.of(at.progress()))
                        .orElse(0L));
    }

    private static Attribute<ServiceCase, BigDecimal> length(String name, Length length) {
        Attribute<ServiceCase, BigDecimal> lasted = Attribute.at(
                name,
                AttributeKind.NUMBER,
                (it, asOf) -> it.knownAt(asOf)
                        .flatMap(at -> length.apply(at.progress()))
                        .map(CaseAttributes::seconds)
                        .orElse(null));
        return lasted.unit("seconds", "秒");
    }

    private static BigDecimal seconds(Duration length) {
        return BigDecimal.valueOf(length.getSeconds()).add(BigDecimal.valueOf(length.getNano(), 9));
    }
}
