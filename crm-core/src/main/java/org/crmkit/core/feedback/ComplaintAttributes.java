package org.crmkit.core.feedback;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crmkit.core.feedback.Complaint.Action;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.value.Money;

/**
 * What rules can ask of a complaint, by name.
 *
 * <p>What came after the moment asked about is not seen; of a complaint that came in later, nothing is known.
 */
public final class ComplaintAttributes {
    /** What it is about: {@code complaint.category}. */
    public static final Attribute<Complaint, String> CATEGORY =
            code("complaint.category", Complaint::category).label("category of complaint", "投诉类别");

    /** How bad it is: {@code complaint.severity}. */
    public static final Attribute<Complaint, String> SEVERITY =
            code("complaint.severity", Complaint::severity).label("severity of complaint", "投诉严重程度");

    /** What the customer asks for: {@code complaint.remedy-sought}. */
    public static final Attribute<Complaint, String> REMEDY_SOUGHT =
            code("complaint.remedy-sought", Complaint::remedySought).label("remedy sought", "客户诉求");

    /** When it came in: {@code complaint.received}. */
    public static final Attribute<Complaint, Instant> RECEIVED =
            moment("complaint.received", it -> Optional.of(it.received())).label("complaint received", "投诉受理时间");

    /** When the customer was told that it had come in: {@code complaint.acknowledged}. */
    public static final Attribute<Complaint, Instant> ACKNOWLEDGED =
            moment("complaint.acknowledged", Complaint::acknowledged).label("complaint acknowledged", "投诉确认时间");

    /** What brought it about: {@code complaint.cause}. */
    public static final Attribute<Complaint, String> CAUSE =
            code("complaint.cause", Complaint::cause).label("cause of complaint", "投诉原因");

    /** What puts right what went wrong: {@code complaint.corrective-action}; not known while nothing was agreed. */
    public static final Attribute<Complaint, Set<String>> CORRECTIVE_ACTION =
            actions("complaint.corrective-action", Action.Aim.CORRECTIVE).label("corrective action", "纠正措施");

    /** What keeps it from coming again: {@code complaint.preventive-action}; not known while nothing was agreed. */
    public static final Attribute<Complaint, Set<String>> PREVENTIVE_ACTION =
            actions("complaint.preventive-action", Action.Aim.PREVENTIVE).label("preventive action", "预防措施");

    /** How many actions should have been done: {@code complaint.overdue-actions}. */
    public static final Attribute<Complaint, Long> OVERDUE_ACTIONS = Attribute.<Complaint, Long>at(
                    "complaint.overdue-actions",
                    AttributeKind.COUNT,
                    (it, asOf) -> it.knownAt(asOf).stream()
                            .flatMap(known -> known.actions().stream())
                            .filter(action -> action.overdue(asOf))
                            .count())
            .label("overdue actions", "逾期措施数");

    /** What was decided: {@code complaint.decision}. */
    public static final Attribute<Complaint, String> DECISION =
            code("complaint.decision", Complaint::decision).label("decision on complaint", "处理决定");

    /** What the customer gets for it: {@code complaint.compensation}. */
    public static final Attribute<Complaint, Money> COMPENSATION = Attribute.<Complaint, Money>at(
                    "complaint.compensation",
                    AttributeKind.MONEY,
                    (it, asOf) ->
                            it.knownAt(asOf).flatMap(Complaint::compensation).orElse(null))
            .label("compensation", "赔偿金额");

    private ComplaintAttributes() {}

    /** {@return all of them} */
    public static Attributes<Complaint> standard() {
        return Attributes.of(
                "complaint",
                Complaint::caseId,
                CATEGORY,
                SEVERITY,
                REMEDY_SOUGHT,
                RECEIVED,
                ACKNOWLEDGED,
                CAUSE,
                CORRECTIVE_ACTION,
                PREVENTIVE_ACTION,
                OVERDUE_ACTIONS,
                DECISION,
                COMPENSATION);
    }

    private interface Part<V> extends Function<Complaint, Optional<V>>, Serializable {}

    private static Attribute<Complaint, String> code(String name, Part<String> part) {
        return Attribute.at(
                name,
                AttributeKind.CODE,
                (it, asOf) -> it.knownAt(asOf).flatMap(part).orElse(null));
    }

    private static Attribute<Complaint, Instant> moment(String name, Part<Instant> part) {
        return Attribute.at(
                name,
                AttributeKind.MOMENT,
                (it, asOf) -> it.knownAt(asOf).flatMap(part).orElse(null));
    }

    private static Attribute<Complaint, Set<String>> actions(String name, Action.Aim aim) {
        return Attribute.at(
                name,
                AttributeKind.CODES,
                (it, asOf) -> it.knownAt(asOf)
                        .map(known -> codes(known.actions(), aim))
                        .filter(codes -> !codes.isEmpty())
                        .orElse(null));
    }

    private static Set<String> codes(List<Action> actions, Action.Aim aim) {
        return actions.stream()
                .filter(action -> action.aim() == aim)
                .map(Action::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
