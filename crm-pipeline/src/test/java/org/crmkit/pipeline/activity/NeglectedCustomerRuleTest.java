package org.crmkit.pipeline.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Texts;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.customer.Assessment;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.CustomerFileAssembler;
import org.crmkit.core.file.FactKinds;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.SurvivorshipPolicy;
import org.crmkit.core.interaction.FollowUp;
import org.crmkit.core.interaction.FollowUpId;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.interaction.InteractionId;
import org.crmkit.core.interaction.InteractionStatus;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.value.AsOf;
import org.junit.jupiter.api.Test;

class NeglectedCustomerRuleTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TALK = LocalDate.of(2026, 1, 10);
    private static final CustomerId LOTUS = CustomerId.of("C1");
    private static final Provenance CRM = Provenance.of("crm", Instant.parse("2026-01-31T12:00:00Z"));
    private static final NeglectedCustomerRule RULE = NeglectedCustomerRule.standard();

    private final CustomerFile file = CustomerFileAssembler.of(SurvivorshipPolicy.newest())
            .add(CRM, Customer.builder().id(LOTUS).party(PartyId.of("P1")).build())
            .assemble()
            .find(LOTUS)
            .orElseThrow();

    private static AsOf on(LocalDate day) {
        return AsOf.endOf(day, SHANGHAI);
    }

    private static CustomerFile worth(CustomerFile file, String code) {
        Assessment assessment = Assessment.builder()
                .customer(LOTUS)
                .what("worth")
                .text(code)
                .asOf(on(TALK))
                .addReason(Reason.of("somebody thought so"))
                .build();
        return file.with(CRM, FactKinds.ASSESSMENT, assessment);
    }

    private static CustomerFile talk(CustomerFile file) {
        Interaction talk = Interaction.builder()
                .id(InteractionId.of("T1"))
                .customer(LOTUS)
                .kind("visit")
                .channel(Channel.FIELD_VISIT)
                .status(InteractionStatus.COMPLETED)
                .startedAt(TALK.atTime(23, 30).atZone(SHANGHAI).toInstant())
                .build();
        return file.with(CRM, FactKinds.INTERACTION, talk);
    }

    private static void says(Answer<LocalDate> answer, Truth truth, String because) {
        assertThat(answer.truth()).isEqualTo(truth);
        assertThat(answer.because().in(Texts.ENGLISH)).isEqualTo(because);
    }

    @Test
    void a_good_customer_is_neglected_from_the_day_on_which_the_silence_is_over() {
        CustomerFile good = talk(worth(file, "KEEP"));
        says(
                RULE.ask(good, on(TALK.plusDays(59))),
                Truth.NO,
                "last spoken to on 2026-01-10: not neglected before 2026-03-11");
        Answer<LocalDate> yes = RULE.ask(good, on(TALK.plusDays(60)));
        assertThat(yes.yes()).contains(TALK.plusDays(60));
        assertThat(yes.because().in(Texts.ENGLISH))
                .isEqualTo("its worth is KEEP, and nobody has spoken to it since 2026-01-10");
        assertThat(yes.because().in(Texts.CHINESE)).isEqualTo("其价值类别为KEEP，但自2026-01-10起无人联系");
    }

    @Test
    void what_is_not_known_is_said() {
        says(RULE.ask(talk(file), on(TALK)), Truth.UNKNOWN, "nobody has assessed what it is worth");
        says(RULE.ask(worth(file, "DEVELOP"), on(TALK)), Truth.UNKNOWN, "no talk with it is on file");
        says(RULE.ask(talk(worth(file, "MAINTAIN")), on(TALK.plusYears(1))), Truth.NO, "its worth is MAINTAIN");
    }

    @Test
    void what_was_decided_is_recorded_and_not_decided_again_until_it_is_done() {
        CustomerFile good = talk(worth(file, "KEEP"));
        LocalDate today = TALK.plusDays(70);
        assertThat(RULE.ask(good, on(today)).yes()).isPresent();
        FollowUp call = FollowUp.builder()
                .id(FollowUpId.of("F1"))
                .customer(LOTUS)
                .employee(EmployeeId.of("E1"))
                .agreed(today)
                .due(today.plusDays(3))
                .build();
        CustomerFile recorded = good.with(CRM, FactKinds.FOLLOW_UP, call);
        says(RULE.ask(recorded, on(today)), Truth.NO, "somebody is to do something for it: 1 open follow-ups");
        CustomerFile dropped = good.with(
                CRM,
                FactKinds.FOLLOW_UP,
                FollowUp.builder()
                        .from(call)
                        .done(today.plusDays(2))
                        .result("dropped")
                        .build());
        assertThat(RULE.ask(dropped, on(today.plusDays(1))).yes()).isEmpty();
        assertThat(RULE.ask(dropped, on(today.plusDays(2))).yes()).isPresent();
    }

    @Property
    void it_never_sees_the_future(@ForAll @IntRange(max = 100) int day) {
        CustomerFile good = talk(worth(file, "KEEP"));
        AsOf asOf = on(TALK.minusDays(5).plusDays(day));
        assertThat(RULE.ask(good, asOf)).isEqualTo(RULE.ask(good.knownAt(asOf), asOf));
    }

    @Test
    void tunables_that_mean_nothing_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NeglectedCustomerRule(Period.ZERO, Set.of("KEEP")))
                .withMessage("Silence must be longer than nothing, found P0D");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NeglectedCustomerRule(Period.ofDays(1), Set.of()))
                .withMessage("At least one class of worth must be meant");
        assertThat(RULE.id().value()).isEqualTo("activity.neglected-customer");
        assertThat(RULE.statement()).isEqualTo("Call a customer worth having whom nobody has spoken to for some time");
    }
}
