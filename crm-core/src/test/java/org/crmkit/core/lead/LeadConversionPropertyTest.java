package org.crmkit.core.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crmkit.core.contactpoint.ContactKind;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.Organization;
import org.crmkit.core.party.PartyId;

class LeadConversionPropertyTest {
    private static final CustomerId C1 = CustomerId.of("C1");
    private static final PartyId LOTUS = PartyId.of("P1");

    /** What of some fields is known, on either side. */
    record Known(Optional<String> owner, Optional<String> source, Optional<String> size, List<String> mails) {}

    @Provide
    Arbitrary<Known> known() {
        Arbitrary<Optional<String>> values = Arbitraries.of("a", "b").optional(0.6);
        Arbitrary<List<String>> mails =
                Arbitraries.of("a@x.cn", "A@X.CN", "b@x.cn", "none").list().ofMaxSize(3);
        return Combinators.combine(values, values, values, mails).as(Known::new);
    }

    private static Lead lead(Known told) {
        return SomeLeads.plain("L1")
                .owner(told.owner().map(EmployeeId::of))
                .source(told.source())
                .sizeClass(told.size())
                .contactPoints(told.mails().stream()
                        .map(mail -> LeadContactPoint.of(ContactKind.EMAIL, mail))
                        .toList())
                .build();
    }

    private static ConversionTarget target(Known there) {
        return ConversionTarget.builder()
                .customerId(C1)
                .customer(Customer.builder()
                        .id(C1)
                        .party(LOTUS)
                        .owner(there.owner().map(EmployeeId::of))
                        .leadSource(there.source())
                        .build())
                .organizationId(LOTUS)
                .organization(Organization.builder()
                        .id(LOTUS)
                        .displayName("Lotus Hotel")
                        .sizeClass(there.size())
                        .build())
                .countryCode("86")
                .build();
    }

    /** L4: only what is empty is filled, and each field of which the lead tells has one line. */
    @Property
    void only_empty_fields_are_filled(@ForAll("known") Known told, @ForAll("known") Known there) {
        ConversionProposal made = LeadConversion.standard().propose(lead(told), target(there));
        assertThat(made.customer().owner().map(EmployeeId::value))
                .isEqualTo(there.owner().or(told::owner));
        assertThat(made.customer().leadSource()).isEqualTo(there.source().or(told::source));
        assertThat(made.organization().orElseThrow().sizeClass())
                .isEqualTo(there.size().or(told::size));
        assertThat(outcome(made, "owner")).isEqualTo(expected(there.owner(), told.owner()));
        assertThat(outcome(made, "leadSource")).isEqualTo(expected(there.source(), told.source()));
        assertThat(outcome(made, "sizeClass")).isEqualTo(expected(there.size(), told.size()));
        assertThat(outcome(made, "displayName")).contains(ConversionLine.Outcome.CONFLICTING);
    }

    private static Optional<ConversionLine.Outcome> outcome(ConversionProposal made, String field) {
        return made.lines().stream()
                .filter(line -> line.field().equals(field))
                .map(ConversionLine::outcome)
                .findFirst();
    }

    private static Optional<ConversionLine.Outcome> expected(Optional<String> there, Optional<String> told) {
        return told.map(value -> there.isEmpty()
                ? ConversionLine.Outcome.FILLED
                : there.get().equals(value) ? ConversionLine.Outcome.KEPT : ConversionLine.Outcome.CONFLICTING);
    }

    @Property
    void a_proposal_that_was_stored_has_nothing_to_fill(@ForAll("known") Known told, @ForAll("known") Known there) {
        for (LeadConversion.Policy policy : LeadConversion.Policy.values()) {
            LeadConversion conversion = new LeadConversion(policy);
            ConversionProposal made = conversion.propose(lead(told), target(there));
            ConversionTarget stored = ConversionTarget.builder()
                    .from(target(there))
                    .customer(made.customer())
                    .organization(made.organization())
                    .contactPoints(made.contactPoints())
                    .build();
            ConversionProposal again = conversion.propose(lead(told), stored);
            assertThat(again.customer()).isEqualTo(made.customer());
            assertThat(again.organization()).isEqualTo(made.organization());
            assertThat(again.contactPoints()).isEmpty();
            assertThat(again.lines())
                    .extracting(ConversionLine::outcome)
                    .doesNotContain(ConversionLine.Outcome.FILLED, ConversionLine.Outcome.REPLACED);
        }
    }
}
