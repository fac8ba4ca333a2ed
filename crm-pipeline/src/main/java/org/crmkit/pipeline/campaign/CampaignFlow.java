package org.crmkit.pipeline.campaign;

import java.util.List;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.pipeline.flow.FlowDefinition;
import org.crmkit.pipeline.flow.FlowDefinition.Line;
import org.crmkit.pipeline.flow.State;

/**
 * The flow of a campaign over status codes: planned, approved, in progress, perhaps suspended, completed or cancelled.
 *
 * <p>Categories are PLANNED, RUNNING, PAUSED, COMPLETED and CANCELLED. An approval may be taken back; what is over stays over.
 * Attributes: {@code campaign.budget} to be approved, {@code campaign.begins} to begin.
 */
public final class CampaignFlow {
    private CampaignFlow() {}

    /** {@return the flow} */
    public static FlowDefinition standard() {
        return states().move(Line.move("planned", "approved").requires("campaign.budget"))
                .move(Line.move("planned", "cancelled"))
                .move(Line.back("approved", "planned"))
                .move(Line.move("approved", "in-progress").requires("campaign.begins"))
                .move(Line.move("approved", "cancelled"))
                .move(Line.move("in-progress", "suspended"))
                .move(Line.move("in-progress", "completed"))
                .move(Line.move("in-progress", "cancelled"))
                .move(Line.back("suspended", "in-progress"))
                .move(Line.move("suspended", "completed"))
                .move(Line.move("suspended", "cancelled"));
    }

    private static FlowDefinition states() {
        return new FlowDefinition(
                        "campaign.standard",
                        "1",
                        "campaign",
                        LocalizedText.of("Campaign", "营销活动"),
                        List.of(),
                        List.of())
                .state(State.start("planned", "Planned", "计划中", "PLANNED"))
                .state(State.step("approved", "Approved", "已批准", "PLANNED"))
                .state(State.step("in-progress", "In progress", "进行中", "RUNNING"))
                .state(State.step("suspended", "Suspended", "已暂停", "PAUSED"))
                .state(State.end("completed", "Completed", "已完成", "COMPLETED"))
                .state(State.end("cancelled", "Cancelled", "已取消", "CANCELLED"));
    }
}
