package org.crmkit.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Reason;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.contactpoint.ContactPoint;
import org.crmkit.core.customer.Assessment;
import org.crmkit.core.customer.Classification;
import org.crmkit.core.customer.Contact;
import org.crmkit.core.customer.ContactId;
import org.crmkit.core.customer.Credit;
import org.crmkit.core.customer.CreditStatus;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerStatus;
import org.crmkit.core.customer.CustomerValue;
import org.crmkit.core.customer.Need;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.SurvivorshipPolicy;
import org.crmkit.core.interaction.FollowUp;
import org.crmkit.core.interaction.FollowUpId;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.interaction.InteractionId;
import org.crmkit.core.interaction.InteractionStatus;
import org.crmkit.core.order.Contract;
import org.crmkit.core.order.ContractId;
import org.crmkit.core.order.Order;
import org.crmkit.core.order.OrderId;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.Organization;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.party.PartyRole;
import org.crmkit.core.party.Person;
import org.crmkit.core.party.PersonName;
import org.crmkit.core.party.Relationship;
import org.crmkit.core.party.RelationshipType;
import org.crmkit.core.party.RoleType;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.sales.Purchase;
import org.crmkit.core.sales.PurchaseDay;
import org.crmkit.core.sales.PurchaseId;
import org.crmkit.core.sales.PurchaseSummary;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.Test;

class CustomerAttributesTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final Provenance CRM = Provenance.of("crm", Instant.parse("2026-01-31T12:00:00Z"));
    private static final CustomerId LOTUS = CustomerId.of("C1");
    private static final PartyId HOTEL = PartyId.of("P1");

    private static AsOf on(int day) {
        return AsOf.endOf(FIRST.plusDays(day), SHANGHAI);
    }

    private static Assessment assessed(String text, int day) {
        return Assessment.builder()
                .customer(LOTUS)
                .what("worth")
                .text(text)
                .number(BigDecimal.valueOf(day))
                .addRule(RuleId.of("worth.value-matrix"))
                .asOf(on(day))
                .addReason(Reason.of("it was so"))
                .build();
    }

    private static CustomerFile file() {
        return CustomerFileAssembler.of(SurvivorshipPolicy.newest())
                .add(
                        CRM,
                        Customer.builder()
                                .id(LOTUS)
                                .party(HOTEL)
                                .status(CustomerStatus.ACTIVE)
                                .owner(EmployeeId.of("E1"))
                                .since(FIRST)
                                .credit(Credit.builder()
                                        .status(CreditStatus.WATCH)
                                        .limit(Money.parse("CNY 100.00"))
                                        .build())
                                .value(CustomerValue.builder()
                                        .asOf(FIRST.plusDays(4))
                                        .actual(Money.parse("CNY 9.00"))
                                        .build())
                                .addClassification(Classification.builder()
                                        .scheme("size")
                                        .code("A")
                                        .period(DateRange.from(FIRST.plusDays(3)))
                                        .byHand(EmployeeId.of("E1"), "large")
                                        .build())
                                .extensions(Extensions.none().with("acme.region", "north"))
                                .build())
                .add(
                        CRM,
                        Organization.builder()
                                .id(HOTEL)
                                .displayName("Lotus Hotel")
                                .employees(120)
                                .addIndustry(Organization.Industry.of("isic", "I55"))
                                .build())
                .addAll(CRM, Stream.of(2, 6).map(CustomerAttributesTest::order).toList())
                .add(
                        CRM,
                        Purchase.builder()
                                .id(PurchaseId.of("1"))
                                .customer(LOTUS)
                                .day(FIRST.plusDays(5))
                                .amount(Money.parse("CNY 5.00"))
                                .build())
                .add(
                        CRM,
                        Contract.builder()
                                .id(ContractId.of("1"))
                                .customer(LOTUS)
                                .signed(FIRST.plusDays(1))
                                .term(DateRange.of(FIRST.plusDays(2), FIRST.plusDays(8)))
                                .build())
                .add(
                        CRM,
                        Interaction.builder()
                                .id(InteractionId.of("1"))
                                .customer(LOTUS)
                                .kind("inquiry")
                                .channel(Channel.PHONE)
                                .status(InteractionStatus.COMPLETED)
                                .startedAt(Instant.parse("2026-01-04T02:00:00Z"))
                                .build())
                .add(
                        CRM,
                        FollowUp.builder()
                                .id(FollowUpId.of("1"))
                                .customer(LOTUS)
                                .employee(EmployeeId.of("E1"))
                                .agreed(FIRST.plusDays(3))
                                .due(FIRST.plusDays(5))
                                .done(FIRST.plusDays(7))
                                .build())
                .add(
                        CRM,
                        Need.builder()
                                .customer(LOTUS)
                                .what("cold-chain")
                                .since(FIRST.plusDays(2))
                                .met(FIRST.plusDays(6))
                                .build())
                .addAll(CRM, List.of(assessed("KEEP", 3), assessed("DEVELOP", 6)))
                .assemble()
                .find(LOTUS)
                .orElseThrow();
    }

    private static Order order(int day) {
        return Order.builder()
                .id(OrderId.of("" + day))
                .customer(LOTUS)
                .ordered(FIRST.plusDays(day))
                .currency(Currency.getInstance("CNY"))
                .build();
    }

    @Test
    void rules_ask_a_file_by_name() {
        CustomerFile file = file();
        assertThat(CustomerAttributes.STATUS.of(file, on(0))).contains("ACTIVE");
        assertThat(CustomerAttributes.OWNER.of(file, on(0))).contains("E1");
        assertThat(CustomerAttributes.SINCE.withinLast(Period.ofDays(10)).of(file, on(9)))
                .isEqualTo(Truth.YES);
        assertThat(CustomerAttributes.CREDIT_STATUS.of(file, on(0))).contains("WATCH");
        assertThat(CustomerAttributes.CREDIT_LIMIT.of(file, on(0))).contains(Money.parse("CNY 100.00"));
        assertThat(CustomerAttributes.INDUSTRY.of(file, on(0))).contains(Set.of("I55"));
        assertThat(CustomerAttributes.EMPLOYEES.atLeast(120).of(file, on(0))).isEqualTo(Truth.YES);
        assertThat(CustomerAttributes.EMPLOYEES.atLeast(121).of(file, on(0))).isEqualTo(Truth.NO);
        assertThat(CustomerAttributes.REGION.of(file, on(0))).isEmpty();
        assertThat(CustomerAttributes.BUSINESS_UNIT.is("north").of(file, on(0))).isEqualTo(Truth.UNKNOWN);
        assertThat(CustomerAttributes.extension("acme.region", AttributeKind.CODE)
                        .of(file, on(0)))
                .contains("north");
    }

    @Test
    void each_sees_a_fact_from_its_day_on_and_not_before() {
        CustomerFile file = file();
        changes(file, CustomerAttributes.ACTUAL_VALUE, 4, Money.parse("CNY 9.00"));
        changes(file, CustomerAttributes.classOf("size"), 3, "A");
        changes(file, CustomerAttributes.LAST_ORDER_ON, 2, FIRST.plusDays(2));
        changes(file, CustomerAttributes.LAST_PURCHASE_ON, 5, FIRST.plusDays(5));
        changes(file, CustomerAttributes.CONTRACT_ENDS_ON, 2, FIRST.plusDays(7));
        changes(file, CustomerAttributes.LAST_TALK, 3, Instant.parse("2026-01-04T02:00:00Z"));
        changes(file, CustomerAttributes.assessed("worth"), 3, "KEEP");
        assertThat(CustomerAttributes.ORDERS.of(file, on(1))).contains(0L);
        assertThat(CustomerAttributes.ORDERS.of(file, on(2))).contains(1L);
        assertThat(CustomerAttributes.ORDERS.of(file, on(6))).contains(2L);
        assertThat(CustomerAttributes.assessed("worth").of(file, on(6))).contains("DEVELOP");
        assertThat(CustomerAttributes.score("worth").of(file, on(6))).contains(BigDecimal.valueOf(6));
        assertThat(CustomerAttributes.CONTRACT_ENDS_ON.of(file, on(7))).isPresent();
        assertThat(CustomerAttributes.CONTRACT_ENDS_ON.of(file, on(8))).isEmpty();
        assertThat(List.of(2, 3, 5, 6, 7))
                .extracting(day ->
                        CustomerAttributes.OPEN_FOLLOW_UPS.of(file, on(day)).orElseThrow()
                                + "/"
                                + CustomerAttributes.OVERDUE_FOLLOW_UPS
                                        .of(file, on(day))
                                        .orElseThrow())
                .containsExactly("0/0", "1/0", "1/0", "1/1", "0/0");
        assertThat(List.of(1, 2, 5, 6))
                .extracting(day -> CustomerAttributes.UNMET_NEEDS
                        .of(file, on(day))
                        .orElseThrow()
                        .size())
                .containsExactly(0, 1, 1, 0);
    }

    private static <V> void changes(CustomerFile file, Attribute<CustomerFile, V> attribute, int day, V value) {
        assertThat(attribute.of(file, on(day - 1))).as(attribute.name()).isEmpty();
        assertThat(attribute.of(file, on(day))).as(attribute.name()).contains(value);
    }

    @Property
    void no_rule_sees_the_future(@ForAll @IntRange(max = 10) int day) {
        CustomerFile file = file();
        CustomerFile then = file.knownAt(on(day));
        assertThat(CustomerAttributes.standard().all())
                .hasSize(21)
                .allSatisfy(attribute -> assertThat(attribute.of(file, on(day)))
                        .as(attribute.name())
                        .isEqualTo(attribute.of(then, on(day))));
    }

    @Test
    void the_main_contact_has_left_when_none_of_them_is_there_any_more() {
        CustomerFile file = CustomerFileAssembler.of(SurvivorshipPolicy.newest())
                .add(CRM, Customer.builder().id(LOTUS).party(HOTEL).build())
                .add(CRM, mainContact("K1", DateRange.of(FIRST.plusDays(2), FIRST.plusDays(5))))
                .add(CRM, mainContact("K2", DateRange.from(FIRST.plusDays(8))))
                .add(
                        CRM,
                        Contact.builder()
                                .from(contact("K3", "P9"))
                                .mainForOrganization(false)
                                .build())
                .assemble()
                .find(LOTUS)
                .orElseThrow();
        assertThat(List.of(1, 2, 4, 5, 7, 8))
                .extracting(day -> CustomerAttributes.MAIN_CONTACT_LEFT
                        .of(file, on(day))
                        .map(Object::toString)
                        .orElse("not known"))
                .containsExactly("not known", "false", "false", "true", "true", "false");
    }

    private static Contact mainContact(String id, DateRange period) {
        return Contact.builder().from(contact(id, "P8")).period(period).build();
    }

    @Test
    void purchases_line_by_line_and_summed_up_are_one_series() {
        Purchase line = Purchase.builder()
                .id(PurchaseId.of("1"))
                .customer(LOTUS)
                .day(FIRST)
                .amount(Money.parse("CNY 5.00"))
                .build();
        PurchaseDay day = new PurchaseDay(FIRST, Money.parse("CNY 7.00"), 2);
        PurchaseDay later = new PurchaseDay(FIRST.plusDays(30), Money.parse("CNY 1.00"), 1);
        Currency cny = Currency.getInstance("CNY");
        PurchaseSummary sums = PurchaseSummary.of(LOTUS, cny, List.of(day, later));
        CustomerFile file = bought(line, sums);
        assertThat(PurchaseSummary.joined(LOTUS, List.of(line), List.of(sums))
                        .orElseThrow()
                        .days())
                .containsExactly(new PurchaseDay(FIRST, Money.parse("CNY 12.00"), 3), later);
        Attribute<CustomerFile, ?> silent =
                CustomerAttributes.purchasing().find("purchase.days-since-last").orElseThrow();
        assertThat(silent.of(file, on(29)).map(Object::toString)).contains("29");
        assertThat(silent.of(file, on(31)).map(Object::toString)).contains("1");
        assertThat(silent.of(bought(), on(31))).isEmpty();
        Purchase dollars = Purchase.builder()
                .from(line)
                .id(PurchaseId.of("2"))
                .amount(Money.parse("USD 5.00"))
                .build();
        assertThat(PurchaseSummary.joined(LOTUS, List.of(line, dollars), List.of()))
                .isEmpty();
        assertThat(silent.of(bought(line, dollars), on(31))).isEmpty();
    }

    private static CustomerFile bought(Object... facts) {
        return CustomerFileAssembler.of(SurvivorshipPolicy.newest())
                .add(CRM, Customer.builder().id(LOTUS).party(HOTEL).build())
                .addAll(CRM, List.of(facts))
                .assemble()
                .find(LOTUS)
                .orElseThrow();
    }

    @Test
    void a_person_as_a_customer_has_no_industry() {
        CustomerFile file = CustomerFileAssembler.of(SurvivorshipPolicy.newest())
                .add(CRM, Customer.builder().id(LOTUS).party(HOTEL).build())
                .add(
                        CRM,
                        Person.builder()
                                .id(HOTEL)
                                .name(PersonName.ofFull("王小明"))
                                .build())
                .assemble()
                .find(LOTUS)
                .orElseThrow();
        assertThat(CustomerAttributes.INDUSTRY.of(file, on(0))).isEmpty();
        assertThat(file.party().orElseThrow().displayName()).isEqualTo("王小明");
    }

    @Test
    void an_audit_tells_what_all_facts_together_get_wrong() {
        PartyId other = PartyId.of("P2");
        PartyRole role =
                PartyRole.builder().party(HOTEL).role(RoleType.CUSTOMER).build();
        Relationship up = Relationship.builder()
                .party(HOTEL)
                .other(other)
                .type(RelationshipType.SUBSIDIARY)
                .build();
        CustomerFiles files = CustomerFileAssembler.of(SurvivorshipPolicy.newest())
                .add(CRM, Customer.builder().id(LOTUS).party(HOTEL).build())
                .add(CRM, role)
                .add(
                        CRM,
                        PartyRole.builder()
                                .from(role)
                                .period(DateRange.from(FIRST))
                                .build())
                .add(
                        CRM,
                        ContactPoint.email("a@lotus.example")
                                .party(HOTEL)
                                .primary(true)
                                .build())
                .add(
                        CRM,
                        ContactPoint.email("b@lotus.example")
                                .party(HOTEL)
                                .primary(true)
                                .build())
                .add(CRM, up)
                .add(
                        CRM,
                        Relationship.builder()
                                .from(up)
                                .party(other)
                                .other(HOTEL)
                                .build())
                .add(CRM, contact("K1", "P8"))
                .add(CRM, contact("K2", "P9"))
                .assemble();
        assertThat(files.audit())
                .extracting(Finding::code)
                .containsExactly(
                        "party.role-overlap",
                        "party.relationship-loop",
                        "contactpoint.two-primaries",
                        "customer.contact-two-main-persons");
    }

    private static Contact contact(String id, String person) {
        return Contact.builder()
                .id(ContactId.of(id))
                .person(PartyId.of(person))
                .organization(HOTEL)
                .mainForOrganization(true)
                .build();
    }
}
