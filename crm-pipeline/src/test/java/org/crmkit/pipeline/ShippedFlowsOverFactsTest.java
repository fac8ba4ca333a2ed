package org.crmkit.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.crmkit.core.check.Checked;
import org.crmkit.core.feedback.Complaint;
import org.crmkit.core.feedback.ComplaintAttributes;
import org.crmkit.core.lead.LeadAttributes;
import org.crmkit.core.marketing.CampaignAttributes;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.service.CaseAttributes;
import org.crmkit.core.service.CaseId;
import org.crmkit.core.value.AsOf;
import org.crmkit.pipeline.campaign.CampaignFlow;
import org.crmkit.pipeline.complaint.ComplaintFlow;
import org.crmkit.pipeline.conversion.LeadFlow;
import org.crmkit.pipeline.flow.Allowed;
import org.crmkit.pipeline.flow.Decision;
import org.crmkit.pipeline.flow.Flow;
import org.crmkit.pipeline.flow.FlowDefinition;
import org.crmkit.pipeline.flow.Refused;
import org.crmkit.pipeline.service.CaseFlow;
import org.junit.jupiter.api.Test;

/** The flows that ship read attributes that the facts have. */
class ShippedFlowsOverFactsTest {
    private static final Instant CAME = Instant.parse("2026-03-02T09:00:00Z");
    private static final AsOf LATER = AsOf.of(CAME.plusSeconds(86_400), ZoneOffset.UTC);

    private static <S> Checked<Flow<String, S>> bound(FlowDefinition definition, Attributes<S> on) {
        return definition.bind(on, List.of());
    }

    @Test
    void each_finds_all_its_attributes() {
        assertThat(bound(CaseFlow.standard(), CaseAttributes.standard()).findings())
                .isEmpty();
        assertThat(bound(ComplaintFlow.standard(), ComplaintAttributes.standard())
                        .findings())
                .isEmpty();
        assertThat(bound(LeadFlow.standard(), LeadAttributes.standard()).findings())
                .isEmpty();
        assertThat(bound(CampaignFlow.standard(), CampaignAttributes.standard()).findings())
                .isEmpty();
    }

    @Test
    void a_complaint_is_closed_only_with_a_cause_and_a_corrective_action() {
        Flow<String, Complaint> flow =
                bound(ComplaintFlow.standard(), ComplaintAttributes.standard()).orThrow();
        Complaint.Builder complaint =
                Complaint.builder().caseId(CaseId.of("S1")).received(CAME);
        assertThat(missing(flow.decide(complaint.build(), "settled", "closed", LATER)))
                .containsExactly("complaint.cause", "complaint.corrective-action");
        complaint.cause("material").causeFound(CAME);
        complaint.addAction(Complaint.Action.of(Complaint.Action.Aim.PREVENTIVE, "training", LocalDate.of(2026, 3, 2)));
        assertThat(missing(flow.decide(complaint.build(), "settled", "closed", LATER)))
                .containsExactly("complaint.corrective-action");
        complaint.addAction(Complaint.Action.of(Complaint.Action.Aim.CORRECTIVE, "replaced", LocalDate.of(2026, 3, 3)));
        assertThat(flow.decide(complaint.build(), "settled", "closed", LATER)).isInstanceOf(Allowed.class);
        assertThat(missing(flow.decide(complaint.build(), "settled", "closed", AsOf.of(CAME, ZoneOffset.UTC))))
                .as("what was agreed on the next day is not seen")
                .containsExactly("complaint.corrective-action");
    }

    private static List<String> missing(Decision<String> decision) {
        return ((Refused<String>) decision).missing();
    }
}
