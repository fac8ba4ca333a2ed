package org.crmkit.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.crmkit.core.consent.ConsentDecision;
import org.crmkit.core.consent.ConsentLedger;
import org.crmkit.core.consent.ConsentModel;
import org.crmkit.core.consent.ConsentRecord;
import org.crmkit.core.consent.ContactPreference;
import org.crmkit.core.consent.Suppression;
import org.crmkit.core.consent.SuppressionReason;
import org.crmkit.core.contactpoint.Purpose;
import org.crmkit.core.customer.Contact;
import org.crmkit.core.customer.ContactId;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.SurvivorshipPolicy;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.junit.jupiter.api.Test;

class ConsentOnFileTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Provenance CRM = Provenance.of("crm", NOON);
    private static final CustomerId LOTUS = CustomerId.of("C1");
    private static final PartyId WANG = PartyId.of("wang");

    private static CustomerFile file() {
        PartyId hotel = PartyId.of("hotel");
        return CustomerFileAssembler.of(SurvivorshipPolicy.newest())
                .add(CRM, Customer.builder().id(LOTUS).party(hotel).build())
                .add(
                        CRM,
                        Contact.builder()
                                .id(ContactId.of("wang@hotel"))
                                .person(WANG)
                                .organization(hotel)
                                .build())
                .add(
                        CRM,
                        ConsentRecord.builder()
                                .party(WANG)
                                .purpose(Purpose.MARKETING)
                                .decision(ConsentDecision.GRANTED)
                                .capturedAt(NOON)
                                .confirmedAt(NOON.plusSeconds(60))
                                .build())
                .add(
                        CRM,
                        Suppression.builder()
                                .party(hotel)
                                .reason(SuppressionReason.MANUAL)
                                .since(NOON.plusSeconds(30))
                                .lifted(NOON.plusSeconds(90))
                                .build())
                .add(CRM, ContactPreference.builder().party(WANG).since(DAY).build())
                .assemble()
                .find(LOTUS)
                .orElseThrow();
    }

    private static CustomerFile at(long second) {
        return file().knownAt(AsOf.of(NOON.plusSeconds(second), ZoneOffset.UTC));
    }

    @Test
    void the_ledger_of_a_party_of_the_file_holds_its_own_records_only() {
        ConsentLedger wang = file().consent(WANG, ConsentModel.OPT_IN);
        assertThat(wang.records()).hasSize(1);
        assertThat(wang.suppressions()).isEmpty();
        ConsentLedger hotel = file().consent(file().customer().party(), ConsentModel.OPT_IN);
        assertThat(hotel.records()).isEmpty();
        assertThat(hotel.suppressions()).hasSize(1);
        assertThat(file().consent(PartyId.of("nobody"), ConsentModel.OPT_IN).isEmpty())
                .isTrue();
    }

    @Test
    void what_the_customer_and_its_contacts_allow_stands_in_its_file_as_it_was_known() {
        assertThat(file().between(DateRange.of(DAY, DAY.plusDays(1)), ZoneOffset.UTC))
                .extracting(it -> it.kind().name())
                .containsExactly("consent", "suppression", "contact-preference");
        assertThat(at(-1).all(FactKinds.CONSENT)).isEmpty();
        assertThat(at(29).all(FactKinds.SUPPRESSION)).isEmpty();
        assertThat(at(59).all(FactKinds.CONSENT).get(0).decision()).isEqualTo(ConsentDecision.PENDING_CONFIRMATION);
        assertThat(at(60).all(FactKinds.CONSENT).get(0).decision()).isEqualTo(ConsentDecision.GRANTED);
        assertThat(at(89).all(FactKinds.SUPPRESSION).get(0).lifted()).isEmpty();
        assertThat(at(90).all(FactKinds.SUPPRESSION).get(0).lifted()).isPresent();
        assertThat(file().knownAt(AsOf.endOf(DAY.minusDays(1), ZoneOffset.UTC)).all(FactKinds.CONTACT_PREFERENCE))
                .isEqualTo(List.of());
    }
}
