package org.crmkit.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Severity;
import org.crmkit.core.check.Texts;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.contactpoint.ContactKey;
import org.crmkit.core.contactpoint.ContactPoint;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerStatus;
import org.crmkit.core.golden.ManualChoice;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.Sourced;
import org.crmkit.core.golden.SurvivorshipPolicy;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.interaction.InteractionId;
import org.crmkit.core.interaction.InteractionStatus;
import org.crmkit.core.order.Delivery;
import org.crmkit.core.order.DeliveryId;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.InvoiceId;
import org.crmkit.core.order.Order;
import org.crmkit.core.order.OrderId;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.Organization;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.party.Person;
import org.crmkit.core.party.PersonName;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.ExternalId;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Ref;
import org.junit.jupiter.api.Test;

class CustomerFileAssemblerTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final CustomerId LOTUS = CustomerId.of("C1");
    private static final PartyId HOTEL = PartyId.of("P1");
    private static final Provenance CRM =
            Provenance.of("crm", Instant.parse("2026-01-10T00:00:00Z")).department("sales");
    private static final Provenance SAP =
            Provenance.of("sap", Instant.parse("2026-02-10T00:00:00Z")).department("finance");
    private static final Currency CNY = Currency.getInstance("CNY");

    private final CustomerFileAssembler assembler = CustomerFileAssembler.of(SurvivorshipPolicy.newest());

    private static Customer.Builder lotus() {
        return Customer.builder().id(LOTUS).party(HOTEL);
    }

    private static Order order(String id, CustomerId customer, String day) {
        return Order.builder()
                .id(OrderId.of(id))
                .customer(customer)
                .ordered(LocalDate.parse(day))
                .currency(CNY)
                .build();
    }

    private static Invoice invoice(String id, String day, String amount) {
        return Invoice.builder()
                .id(InvoiceId.of(id))
                .customer(LOTUS)
                .issued(LocalDate.parse(day))
                .amount(Money.parse(amount))
                .build();
    }

    private CustomerFile only() {
        CustomerFiles files = assembler.assemble();
        assertThat(files.size()).isEqualTo(1);
        return files.iterator().next();
    }

    private static List<String> codes(CustomerFiles files) {
        return files.findings().stream().map(Finding::code).toList();
    }

    private static String english(CustomerFiles files) {
        return files.findings().get(0).because().in(Texts.ENGLISH);
    }

    @Test
    void facts_of_all_departments_stand_in_one_file_in_the_order_of_their_days() {
        assembler
                .add(SAP, invoice("I1", "2026-01-20", "CNY 900.00"))
                .add(SAP, order("O2", LOTUS, "2026-01-15"))
                .add(SAP, order("O1", LOTUS, "2026-01-15"))
                .add(CRM, lotus().name("Lotus Hotel").build())
                .add(
                        CRM,
                        Organization.builder()
                                .id(HOTEL)
                                .displayName("Lotus Hotel")
                                .build());
        CustomerFile file = only();
        assertThat(file.customer().name()).contains("Lotus Hotel");
        assertThat(file.party())
                .hasValueSatisfying(it -> assertThat(it.displayName()).isEqualTo("Lotus Hotel"));
        assertThat(file.all(FactKinds.ORDER)).extracting(it -> it.id().value()).containsExactly("O1", "O2");
        assertThat(file.between(DateRange.parse("2026-01-15/2026-01-21"), SHANGHAI))
                .extracting(it ->
                        it.day() + " " + it.kind() + " " + it.fact().from().source())
                .containsExactly("2026-01-15 order sap", "2026-01-15 order sap", "2026-01-20 invoice sap");
        assertThat(file.between(DateRange.parse("2026-01-16/2026-01-20"), SHANGHAI))
                .isEmpty();
        assertThat(file.kinds()).containsExactly(FactKinds.ORDER, FactKinds.INVOICE);
        assertThat(file).hasToString("CustomerFile[C1, 3 facts]");
    }

    @Test
    void of_two_sources_that_disagree_the_newest_is_taken_and_a_finding_names_both() {
        assembler
                .add(
                        SAP,
                        lotus().owner(EmployeeId.of("E7")).businessUnit("north").build())
                .add(
                        CRM,
                        lotus().owner(EmployeeId.of("E1"))
                                .status(CustomerStatus.ACTIVE)
                                .build());
        CustomerFiles files = assembler.assemble();
        CustomerFile file = files.find(LOTUS).orElseThrow();
        assertThat(file.customer().owner()).contains(EmployeeId.of("E7"));
        assertThat(file.customer().businessUnit()).contains("north");
        assertThat(file.customer().status()).contains(CustomerStatus.ACTIVE);
        assertThat(file.record().values("owner"))
                .extracting(Object::toString)
                .containsExactly(
                        "Sourced[value=E7, from=sap finance 2026-02-10T00:00:00Z]",
                        "Sourced[value=E1, from=crm sales 2026-01-10T00:00:00Z]");
        assertThat(file.record().chosen("status")).contains(Sourced.of(CustomerStatus.ACTIVE, CRM));
        assertThat(codes(files)).containsExactly("golden.conflict");
        assertThat(english(files)).isEqualTo("owner of customer:C1: sap says E7 and crm says E1; the first was taken");
        assertThat(files.findings().get(0).because().in(Texts.CHINESE))
                .isEqualTo("customer:C1的owner：sap记录为E7，crm记录为E1；取前者");
        assertThat(files.findings().get(0).place()).hasToString("customer:C1, owner");
    }

    @Test
    void a_policy_says_for_each_field_whom_to_believe() {
        CustomerFileAssembler own = CustomerFileAssembler.of(SurvivorshipPolicy.newest()
                .field("owner", SurvivorshipPolicy.Choice.sources("crm", "sap"))
                .field("businessUnit", SurvivorshipPolicy.Choice.MANUAL)
                .field("since", SurvivorshipPolicy.Choice.MANUAL));
        LocalDate since = LocalDate.of(2020, 1, 1);
        own.add(
                        SAP,
                        lotus().owner(EmployeeId.of("E7"))
                                .businessUnit("north")
                                .since(since)
                                .build())
                .add(
                        CRM,
                        lotus().owner(EmployeeId.of("E1"))
                                .businessUnit("south")
                                .since(since)
                                .build());
        CustomerFiles files = own.assemble();
        Customer customer = files.find(LOTUS).orElseThrow().customer();
        assertThat(customer.owner()).contains(EmployeeId.of("E1"));
        assertThat(customer.businessUnit()).isEmpty();
        assertThat(customer.since()).contains(since);
        assertThat(files.findings())
                .extracting(
                        it -> it.severity() + " " + it.code() + " " + it.place().path())
                .containsExactly("WARNING golden.conflict owner", "ERROR golden.undecided businessUnit");
        assertThat(files.findings().get(1).because().in(Texts.ENGLISH))
                .isEqualTo("businessUnit of customer:C1: sap says north and crm says south; somebody has to decide");
    }

    @Test
    void somebody_s_decision_stands_above_the_policy_unless_its_source_is_silent() {
        Instant now = Instant.parse("2026-03-01T00:00:00Z");
        EmployeeId boss = EmployeeId.of("E0");
        Ref about = Ref.of("customer", "C1");
        assembler
                .add(SAP, lotus().owner(EmployeeId.of("E7")).build())
                .add(CRM, lotus().owner(EmployeeId.of("E1")).build())
                .choose(new ManualChoice(about, "owner", "sap", boss, now, "moved"))
                .choose(new ManualChoice(about, "owner", "crm", boss, now.plusSeconds(1), "moved back"))
                .choose(new ManualChoice(about, "since", "crm", boss, now, "they should know"));
        CustomerFiles files = assembler.assemble();
        assertThat(files.find(LOTUS).orElseThrow().customer().owner()).contains(EmployeeId.of("E1"));
        assertThat(codes(files)).containsExactly("golden.conflict", "golden.choice-without-value");
        assertThat(files.findings().get(1).because().in(Texts.ENGLISH))
                .isEqualTo("E0 decided to take since of customer:C1 from crm, which tells nothing of it");
    }

    @Test
    void lists_and_own_fields_of_all_sources_come_together() {
        assembler
                .add(
                        CRM,
                        lotus().addExternalId(ExternalId.of("crm", "9"))
                                .extensions(Extensions.none()
                                        .with("acme.region", "N")
                                        .with("acme.vip", true))
                                .build())
                .add(
                        SAP,
                        lotus().addExternalId(ExternalId.of("sap", "7"))
                                .extensions(Extensions.none().with("acme.region", "S"))
                                .putUnknownField("later", "x")
                                .build());
        CustomerFiles files = assembler.assemble();
        Customer customer = files.find(LOTUS).orElseThrow().customer();
        assertThat(customer.externalIds()).containsExactly(ExternalId.of("sap", "7"), ExternalId.of("crm", "9"));
        assertThat(customer.extensions())
                .isEqualTo(Extensions.none().with("acme.region", "S").with("acme.vip", true));
        assertThat(customer.unknownFields()).containsEntry("later", "x");
        assertThat(english(files))
                .isEqualTo("acme.region of customer:C1: sap says one value and crm says another; the first was taken");
    }

    @Test
    void a_source_with_keys_of_its_own_names_the_customer_by_an_external_id() {
        assembler
                .add(SAP, order("O1", CustomerId.of("sap:4711"), "2026-01-15"))
                .add(
                        SAP,
                        lotus().id(CustomerId.of("sap:4711"))
                                .paymentTerms("net-30")
                                .build())
                .add(CRM, lotus().addExternalId(ExternalId.of("sap", "4711")).build());
        CustomerFile file = only();
        assertThat(file.id()).isEqualTo(LOTUS);
        assertThat(file.customer().id()).isEqualTo(LOTUS);
        assertThat(file.customer().paymentTerms()).contains("net-30");
        assertThat(file.all(FactKinds.ORDER)).hasSize(1);
        CustomerFiles files = assembler.assemble();
        assertThat(files.find(ExternalId.of("sap", "4711")))
                .map(CustomerFile::id)
                .contains(LOTUS);
        assertThat(files.find(ExternalId.of("sap", "1"))).isEmpty();
    }

    @Test
    void an_external_id_that_two_customers_list_is_taken_for_neither() {
        assembler
                .add(CRM, lotus().addExternalId(ExternalId.of("sap", "1")).build())
                .add(
                        CRM,
                        Customer.builder()
                                .id(CustomerId.of("C2"))
                                .party(HOTEL)
                                .addExternalId(ExternalId.of("sap", "1"))
                                .build())
                .add(SAP, order("O1", CustomerId.of("sap:1"), "2026-01-15"));
        CustomerFiles files = assembler.assemble();
        assertThat(codes(files)).containsExactly("file.external-id-twice", "file.orphan");
        assertThat(english(files))
                .isEqualTo("external id sap:1 is listed by customer C1 and by customer C2: it is taken for neither");
        assertThat(files.find(ExternalId.of("sap", "1"))).isEmpty();
        assertThat(files.orphans()).extracting(Sourced::from).containsExactly(SAP);
    }

    @Test
    void what_belongs_to_nobody_is_kept_and_said() {
        assembler
                .add(CRM, lotus().build())
                .add(SAP, order("O9", CustomerId.of("C9"), "2026-01-15"))
                .add(
                        SAP,
                        Delivery.builder()
                                .id(DeliveryId.of("D1"))
                                .order(OrderId.of("O8"))
                                .shipped(LocalDate.of(2026, 1, 1))
                                .build())
                .add(
                        SAP,
                        Organization.builder()
                                .id(PartyId.of("P9"))
                                .displayName("Rival")
                                .build());
        CustomerFiles files = assembler.assemble();
        assertThat(files.orphans()).hasSize(3);
        assertThat(files.findings())
                .extracting(it -> it.severity() + ": " + it.because().in(Texts.ENGLISH))
                .containsExactly(
                        "INFO: party P9 from sap is no customer and nobody's contact",
                        "WARNING: a fact of kind delivery from sap belongs to order O8, which nobody tells of",
                        "WARNING: a fact of kind order from sap belongs to customer C9, which nobody tells of");
    }

    @Test
    void a_delivery_for_an_order_that_two_customers_have_goes_to_neither() {
        assembler
                .add(CRM, lotus().build())
                .add(
                        CRM,
                        Customer.builder().id(CustomerId.of("C2")).party(HOTEL).build())
                .add(SAP, order("O1", LOTUS, "2026-01-15"))
                .add(CRM, order("O1", CustomerId.of("C2"), "2026-01-15"))
                .add(
                        SAP,
                        Delivery.builder()
                                .id(DeliveryId.of("D1"))
                                .order(OrderId.of("O1"))
                                .shipped(LocalDate.of(2026, 2, 1))
                                .build());
        CustomerFiles files = assembler.assemble();
        assertThat(codes(files)).containsExactly("file.owner-twice");
        assertThat(english(files))
                .isEqualTo(
                        "a fact of kind delivery from sap follows order:O1, which both customer C1 and customer C2 have: it goes to neither");
        assertThat(files.orphans()).hasSize(1);
    }

    @Test
    void one_document_of_two_sources_stands_once_and_is_reported_if_they_differ() {
        Provenance later = CRM.at(Instant.parse("2026-05-01T00:00:00Z"));
        assembler
                .add(CRM, lotus().build())
                .add(SAP, invoice("I1", "2026-01-20", "CNY 900.00"))
                .add(later, invoice("I1", "2026-01-20", "CNY 90.00"))
                .add(SAP, invoice("I2", "2026-01-21", "CNY 5.00"))
                .add(later, invoice("I2", "2026-01-21", "CNY 5.00"));
        CustomerFiles files = assembler.assemble();
        CustomerFile file = files.find(LOTUS).orElseThrow();
        assertThat(file.all(FactKinds.INVOICE))
                .extracting(Invoice::total)
                .containsExactly(Money.parse("CNY 90.00"), Money.parse("CNY 5.00"));
        assertThat(file.others(FactKinds.INVOICE)).extracting(Sourced::from).containsExactly(SAP, SAP);
        assertThat(codes(files)).containsExactly("file.duplicate-id");
        assertThat(english(files)).isEqualTo("invoice:I1 is told differently by crm and by sap; the first was taken");
    }

    @Test
    void a_file_is_found_by_any_spelling_of_an_address() {
        assembler
                .add(CRM, lotus().build())
                .add(
                        CRM,
                        ContactPoint.email("Front.Desk@LOTUS.example")
                                .party(HOTEL)
                                .build())
                .add(
                        SAP,
                        ContactPoint.phone("（010）8888 7777 转 801", "86")
                                .party(HOTEL)
                                .build());
        CustomerFiles files = assembler.assemble();
        assertThat(files.find(ContactKey.email(" Front.Desk+crm@lotus.example").orThrow()))
                .extracting(CustomerFile::id)
                .containsExactly(LOTUS);
        assertThat(files.find(ContactKey.phone("+86 10 88887777 ext. 801").orThrow()))
                .extracting(CustomerFile::id)
                .containsExactly(LOTUS);
        assertThat(files.find(ContactKey.phone("+86 10 88887777").orThrow())).isEmpty();
        assertThat(files.find(HOTEL)).hasSize(1);
    }

    @Test
    void a_party_that_is_a_person_for_one_and_a_company_for_another_is_reported() {
        assembler
                .add(CRM, lotus().build())
                .add(
                        CRM,
                        Person.builder()
                                .id(HOTEL)
                                .name(PersonName.ofFull("王小明"))
                                .build())
                .add(SAP, Organization.builder().id(HOTEL).displayName("王小明商行").build());
        CustomerFiles files = assembler.assemble();
        assertThat(files.find(LOTUS).orElseThrow().party()).containsInstanceOf(Organization.class);
        assertThat(files.findings())
                .extracting(Finding::code, Finding::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("golden.party-kinds", Severity.ERROR));
        assertThat(english(files))
                .isEqualTo(
                        "party:P1 is a person for crm and an organization for sap; it was taken for an organization");
        assertThat(files.orphans()).hasSize(1);
    }

    @Test
    void personal_values_are_never_said() {
        assembler
                .add(CRM, lotus().name("王小明").build())
                .add(SAP, lotus().name("王大明").build());
        assertThat(english(assembler.assemble()))
                .isEqualTo("name of customer:C1: sap says one value and crm says another; the first was taken");
        assertThat(assembler.assemble().findings().toString()).doesNotContain("王");
    }

    @Test
    void a_file_as_known_at_a_moment_does_not_see_what_came_later() {
        Instant call = Instant.parse("2026-02-01T02:00:00Z");
        assembler
                .add(CRM, lotus().build())
                .add(SAP, invoice("I1", "2026-01-20", "CNY 900.00"))
                .add(SAP, invoice("I2", "2026-02-02", "CNY 900.00"))
                .add(
                        CRM,
                        Interaction.builder()
                                .id(InteractionId.of("T1"))
                                .customer(LOTUS)
                                .kind("inquiry")
                                .channel(Channel.PHONE)
                                .status(InteractionStatus.COMPLETED)
                                .startedAt(call)
                                .endedAt(call.plusSeconds(600))
                                .outcome("sold")
                                .build());
        CustomerFile then = only().knownAt(AsOf.of(call.plusSeconds(60), SHANGHAI));
        assertThat(then.all(FactKinds.INVOICE)).hasSize(1);
        assertThat(then.all(FactKinds.INTERACTION))
                .extracting(Interaction::status)
                .containsExactly(InteractionStatus.OPEN);
        assertThat(then.all(FactKinds.INTERACTION).get(0).outcome()).isEmpty();
        assertThat(only().knownAt(AsOf.of(call.minusSeconds(1), SHANGHAI)).all(FactKinds.INTERACTION))
                .isEmpty();
    }

    @Test
    void what_was_decided_is_put_on_file_once() {
        assembler.add(CRM, lotus().build());
        CustomerFile file = only().with(SAP, FactKinds.INVOICE, invoice("I1", "2026-01-20", "CNY 900.00"));
        assertThat(file.all(FactKinds.INVOICE)).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file.with(SAP, FactKinds.INVOICE, invoice("I1", "2026-01-21", "CNY 1.00")))
                .withMessage("The file of C1 holds invoice I1 already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file.with(SAP, FactKinds.ORDER, order("O1", CustomerId.of("C2"), "2026-01-01")))
                .withMessage("A fact of customer C2 must not go to the file of C1");
    }

    /** A host's own kind of fact. */
    record Visit(CustomerId customer, LocalDate on) {}

    @Test
    void a_host_adds_kinds_of_facts_of_its_own() {
        FactKind<Visit> visits =
                FactKind.ofCustomer("acme-visit", Visit.class, Visit::customer).day(Visit::on);
        CustomerFileAssembler own = CustomerFileAssembler.of(SurvivorshipPolicy.newest(), List.of(visits));
        own.add(CRM, lotus().build()).add(CRM, new Visit(LOTUS, LocalDate.of(2026, 1, 2)));
        assertThat(own.assemble().find(LOTUS).orElseThrow().all(visits)).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assembler.add(CRM, new Visit(LOTUS, LocalDate.of(2026, 1, 2))))
                .withMessageStartingWith(
                        "A file holds records of customers and parties and facts of the kinds [party-role, ")
                .withMessageEndingWith(", found a Visit: name its kind");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CustomerFileAssembler.of(SurvivorshipPolicy.newest(), List.of(FactKinds.ORDER)))
                .withMessageStartingWith("Each kind of fact must have a name of its own");
    }

    @Test
    void no_facts_no_files() {
        CustomerFiles files = assembler.assemble();
        assertThat(files).isEmpty();
        assertThat(files.findings()).isEmpty();
        assertThat(files.find(LOTUS)).isEmpty();
        assertThat(files).hasToString("CustomerFiles[0]");
    }
}
