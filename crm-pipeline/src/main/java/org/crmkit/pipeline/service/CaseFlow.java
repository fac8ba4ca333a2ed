package org.crmkit.pipeline.service;

import java.time.Period;
import java.util.List;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.pack.ConditionText;
import org.crmkit.pipeline.flow.FlowDefinition;
import org.crmkit.pipeline.flow.FlowDefinition.Guard;
import org.crmkit.pipeline.flow.FlowDefinition.Line;
import org.crmkit.pipeline.flow.State;

/**
 * The flow of a service case over status codes: from new over work and waiting to resolved and closed.
 *
 * <p>Categories are OPEN, PAUSED, RESOLVED, CLOSED and CANCELLED. A case is reopened only while it is resolved, and only within a
 * window; later, and once it is closed, whoever has more to say opens another case that follows it. Attributes:
 * {@code case.owner} and {@code case.queue}, of which one must be known to work on it, and the moment {@code case.solved}.
 */
public final class CaseFlow {
    private CaseFlow() {}

    /** {@return the flow with a window of 14 days, the day of the solution included} */
    public static FlowDefinition standard() {
        return reopenedWithin(Period.ofDays(14));
    }

    /**
     * {@return the flow with a window of that length, the day of the solution included}
     *
     * @throws IllegalArgumentException if the window is not positive, or longer than 1,000 years
     */
    public static FlowDefinition reopenedWithin(Period window) {
        Guard recent = new Guard(
                "service.reopen-window",
                ConditionText.parse("{\"attribute\":\"case.solved\",\"withinLast\":\"" + window + "\"}")
                        .orThrow(),
                LocalizedText.of("it was solved lately enough to be reopened", "仍在重开期限内"));
        return states().move(Line.move("new", "in-progress").when(held()))
                .move(Line.move("new", "cancelled"))
                .move(Line.move("in-progress", "waiting-customer"))
                .move(Line.move("in-progress", "waiting-supplier"))
                .move(Line.move("in-progress", "resolved"))
                .move(Line.move("in-progress", "cancelled"))
                .move(Line.back("waiting-customer", "in-progress"))
                .move(Line.move("waiting-customer", "resolved"))
                .move(Line.move("waiting-customer", "cancelled"))
                .move(Line.back("waiting-supplier", "in-progress"))
                .move(Line.move("waiting-supplier", "resolved"))
                .move(Line.move("waiting-supplier", "cancelled"))
                .move(Line.back("resolved", "in-progress").when(recent))
                .move(Line.move("resolved", "closed"));
    }

    private static FlowDefinition states() {
        return new FlowDefinition(
                        "service.case", "1", "case", LocalizedText.of("Service case", "服务工单"), List.of(), List.of())
                .state(State.start("new", "New", "新建", "OPEN"))
                .state(State.step("in-progress", "In progress", "处理中", "OPEN"))
                .state(State.step("waiting-customer", "Waiting for the customer", "等待客户", "PAUSED"))
                .state(State.step("waiting-supplier", "Waiting for a supplier", "等待供应商", "PAUSED"))
                .state(State.step("resolved", "Resolved", "已解决", "RESOLVED"))
                .state(State.end("closed", "Closed", "已关闭", "CLOSED"))
                .state(State.end("cancelled", "Cancelled", "已取消", "CANCELLED"));
    }

    private static Guard held() {
        String either = "{\"any\":[{\"attribute\":\"case.owner\",\"known\":true},"
                + "{\"attribute\":\"case.queue\",\"known\":true}]}";
        return new Guard(
                "service.held",
                ConditionText.parse(either).orThrow(),
                LocalizedText.of("somebody or some queue has it", "已有负责人或队列"));
    }
}
