package org.crmkit.pipeline.conversion;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.contactpoint.ContactKind;
import org.crmkit.core.pack.ConditionText;
import org.crmkit.pipeline.flow.FlowDefinition;
import org.crmkit.pipeline.flow.FlowDefinition.Guard;
import org.crmkit.pipeline.flow.FlowDefinition.Line;
import org.crmkit.pipeline.flow.State;

/**
 * The flow of a lead over status codes; each stands for the category of its name.
 *
 * <p>Only a qualified lead is converted, once and for good. One that sales does not take goes back to work; one that was
 * disqualified may be taken up again, and its history stays. Attributes: {@code lead.owner}, {@code lead.contact-points}.
 */
public final class LeadFlow {
    private LeadFlow() {}

    /** {@return the flow} */
    public static FlowDefinition standard() {
        Guard reachable = new Guard(
                "conversion.reachable",
                ConditionText.parse("{\"attribute\":\"lead.contact-points\",\"in\":["
                                + Stream.of(ContactKind.values())
                                        .map(kind -> '"' + kind.name() + '"')
                                        .collect(Collectors.joining(","))
                                + "]}")
                        .orThrow(),
                LocalizedText.of("there is a way to reach it", "有联系方式"));
        return states().move(Line.move("new", "working").requires("lead.owner"))
                .move(Line.move("new", "nurturing"))
                .move(Line.move("new", "disqualified"))
                .move(Line.move("working", "nurturing"))
                .move(Line.move("working", "qualified").when(reachable))
                .move(Line.move("working", "disqualified"))
                .move(Line.back("nurturing", "working").requires("lead.owner"))
                .move(Line.move("nurturing", "qualified").when(reachable))
                .move(Line.move("nurturing", "disqualified"))
                .move(Line.back("qualified", "working"))
                .move(Line.back("qualified", "nurturing"))
                .move(Line.move("qualified", "converted"))
                .move(Line.move("qualified", "disqualified"))
                .move(Line.back("disqualified", "working").requires("lead.owner"))
                .move(Line.back("disqualified", "nurturing"));
    }

    private static FlowDefinition states() {
        return new FlowDefinition("conversion.lead", "1", "lead", LocalizedText.of("Lead", "线索"), List.of(), List.of())
                .state(State.start("new", "New", "新线索", "NEW"))
                .state(State.step("working", "Being worked on", "跟进中", "WORKING"))
                .state(State.step("nurturing", "Nurturing", "培育中", "NURTURING"))
                .state(State.step("qualified", "Qualified", "已合格", "QUALIFIED"))
                .state(State.end("converted", "Converted", "已转化", "CONVERTED"))
                .state(State.end("disqualified", "Disqualified", "已淘汰", "DISQUALIFIED"));
    }
}
