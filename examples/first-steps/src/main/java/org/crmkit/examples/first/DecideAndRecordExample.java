package org.crmkit.examples.first;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.crmkit.core.check.Texts;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerValue;
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
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.crmkit.pipeline.activity.NeglectedCustomerRule;
import org.crmkit.scoring.worth.ValueCut;
import org.crmkit.scoring.worth.Worth;
import org.crmkit.scoring.worth.WorthThresholds;

/** How does what one rule found out reach the next one, and what was done about it the first? Decide, act, record, decide. */
public final class DecideAndRecordExample {
    private static final Provenance CRM = Provenance.of("crm", Instant.parse("2026-03-31T09:00:00Z"));
    private static final CustomerId LOTUS = CustomerId.of("C1");

    private DecideAndRecordExample() {}

    /** Prints what is decided about one customer before and after a call is planned. */
    public static void main(String... args) {
        CustomerFile file = file();
        AsOf today = AsOf.endOf(LocalDate.of(2026, 3, 31), ZoneId.of("Asia/Shanghai"));

        WorthThresholds thresholds = WorthThresholds.of(
                ValueCut.of(Money.parse("CNY 10000.00"), Money.parse("CNY 1000.00")),
                ValueCut.of(Money.parse("CNY 50000.00"), Money.parse("CNY 5000.00")));
        Worth worth = thresholds.place(file.customer(), today);
        System.out.println(worth.worth() + ": " + worth.because().in(Texts.ENGLISH));
        file = file.with(CRM, FactKinds.ASSESSMENT, worth.assessment(today));

        NeglectedCustomerRule rule = NeglectedCustomerRule.standard();
        System.out.println(rule.ask(file, today).because().in(Texts.ENGLISH));
        file = file.with(CRM, FactKinds.FOLLOW_UP, call(today.date()));
        System.out.println(rule.ask(file, today).because().in(Texts.ENGLISH));
    }

    private static CustomerFile file() {
        Customer lotus = Customer.builder()
                .id(LOTUS)
                .party(PartyId.of("P1"))
                .value(CustomerValue.builder()
                        .asOf(LocalDate.of(2026, 3, 1))
                        .actual(Money.parse("CNY 8200.00"))
                        .potential(Money.parse("CNY 90000.00"))
                        .build())
                .build();
        Interaction visit = Interaction.builder()
                .id(InteractionId.of("T1"))
                .customer(LOTUS)
                .kind("sales-visit")
                .channel(Channel.FIELD_VISIT)
                .status(InteractionStatus.COMPLETED)
                .startedAt(Instant.parse("2025-12-12T02:00:00Z"))
                .build();
        return CustomerFileAssembler.of(SurvivorshipPolicy.newest())
                .add(CRM, lotus)
                .add(CRM, visit)
                .assemble()
                .find(LOTUS)
                .orElseThrow();
    }

    private static FollowUp call(LocalDate today) {
        return FollowUp.builder()
                .id(FollowUpId.of("F1"))
                .customer(LOTUS)
                .employee(EmployeeId.of("E7"))
                .agreed(today)
                .due(today.plusDays(3))
                .build();
    }
}
