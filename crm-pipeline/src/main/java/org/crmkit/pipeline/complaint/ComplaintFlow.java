package org.crmkit.pipeline.complaint;

import java.util.List;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.pipeline.flow.FlowDefinition;
import org.crmkit.pipeline.flow.FlowDefinition.Line;
import org.crmkit.pipeline.flow.State;

/**
 * The flow of a complaint over status codes: received, acknowledged, looked into, answered, settled, closed.
 *
 * <p>Categories are those of service cases. A customer who does not accept an answer brings the complaint back. It is closed only
 * with a cause and a corrective action. Attributes: {@code complaint.acknowledged}, {@code complaint.cause},
 * {@code complaint.corrective-action}.
 */
public final class ComplaintFlow {
    private ComplaintFlow() {}

    /** {@return the flow} */
    public static FlowDefinition standard() {
        return states().move(Line.move("received", "acknowledged").requires("complaint.acknowledged"))
                .move(Line.move("received", "withdrawn"))
                .move(Line.move("acknowledged", "investigating"))
                .move(Line.move("acknowledged", "withdrawn"))
                .move(Line.move("investigating", "answered").requires("complaint.cause"))
                .move(Line.move("investigating", "withdrawn"))
                .move(Line.back("answered", "investigating"))
                .move(Line.move("answered", "settled"))
                .move(Line.move("answered", "withdrawn"))
                .move(Line.back("settled", "investigating"))
                .move(Line.move("settled", "closed").requires("complaint.cause", "complaint.corrective-action"));
    }

    private static FlowDefinition states() {
        return new FlowDefinition(
                        "complaint.standard",
                        "1",
                        "complaint",
                        LocalizedText.of("Complaint", "投诉"),
                        List.of(),
                        List.of())
                .state(State.start("received", "Received", "已受理", "OPEN"))
                .state(State.step("acknowledged", "Acknowledged", "已确认", "OPEN"))
                .state(State.step("investigating", "Being looked into", "调查中", "OPEN"))
                .state(State.step("answered", "Answered, waiting for the customer", "已答复，等待客户", "PAUSED"))
                .state(State.step("settled", "Settled", "已达成一致", "RESOLVED"))
                .state(State.end("closed", "Closed", "已关闭", "CLOSED"))
                .state(State.end("withdrawn", "Withdrawn", "已撤回", "CANCELLED"));
    }
}
