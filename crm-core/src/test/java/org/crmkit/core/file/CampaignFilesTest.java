package org.crmkit.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.SurvivorshipPolicy;
import org.crmkit.core.interaction.Direction;
import org.crmkit.core.marketing.CampaignId;
import org.crmkit.core.marketing.CampaignMember;
import org.crmkit.core.marketing.Touch;
import org.crmkit.core.marketing.TouchAttributes;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Ref;
import org.junit.jupiter.api.Test;

class CampaignFilesTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Provenance CRM = Provenance.of("crm", NOON);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final CustomerId LOTUS = CustomerId.of("C1");
    private static final Touch TOUCH = Touch.builder()
            .campaign(CampaignId.of("spring"))
            .party(PartyId.of("P1"))
            .channel(Channel.EMAIL)
            .at(NOON)
            .direction(Direction.OUTBOUND)
            .outcome(Touch.Outcome.of(Touch.Outcome.Category.SENT, "sent"))
            .build();
    private static final CampaignMember MEMBER = CampaignMember.builder()
            .campaign(CampaignId.of("spring"))
            .party(PartyId.of("P1"))
            .role(CampaignMember.ListRole.TARGET)
            .added(LocalDate.of(2026, 3, 2))
            .build();
    private static final CustomerFileAssembler ASSEMBLER = CustomerFileAssembler.of(SurvivorshipPolicy.newest())
            .add(CRM, Customer.builder().id(LOTUS).party(PartyId.of("P1")).build())
            .add(CRM, TOUCH)
            .add(CRM, MEMBER);

    @Test
    void the_file_of_a_customer_holds_what_campaigns_had_to_do_with_its_party() {
        CustomerFile file = ASSEMBLER.assemble().find(LOTUS).orElseThrow();
        assertThat(file.all(FactKinds.TOUCH)).containsExactly(TOUCH);
        assertThat(file.all(FactKinds.CAMPAIGN_MEMBER)).containsExactly(MEMBER);
        CustomerFile before = file.knownAt(AsOf.of(NOON.minusSeconds(86_400), SHANGHAI));
        assertThat(before.size()).isZero();
        Attribute<CustomerFile, Long> touches = TouchAttributes.COUNT.through(it -> it.all(FactKinds.TOUCH));
        assertThat(touches.of(file, AsOf.of(NOON, SHANGHAI))).contains(1L);
        assertThat(touches.of(file, AsOf.of(NOON.minusNanos(1), SHANGHAI))).contains(0L);
    }

    @Test
    void what_is_about_a_lead_is_set_aside() {
        Touch ofLead = Touch.builder()
                .from(TOUCH)
                .party(Optional.empty())
                .lead(Ref.of("lead", "L1"))
                .build();
        CustomerFiles files = CustomerFileAssembler.of(SurvivorshipPolicy.newest())
                .add(CRM, ofLead)
                .assemble();
        assertThat(files.unowned(FactKinds.TOUCH)).containsExactly(ofLead);
        assertThat(files.orphans()).isEmpty();
        assertThat(files.findings()).isEmpty();
    }
}
