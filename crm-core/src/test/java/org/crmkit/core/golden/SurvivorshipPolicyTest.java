package org.crmkit.core.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.golden.SurvivorshipPolicy.Choice;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.Organization;
import org.crmkit.core.party.Person;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.Ref;
import org.junit.jupiter.api.Test;

class SurvivorshipPolicyTest {
    private static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");
    private static final String JSON = "{\"formatVersion\":1,\"rest\":{\"choose\":\"NEWEST\"},"
            + "\"fields\":{\"owner\":{\"choose\":\"SOURCE_ORDER\",\"sources\":[\"crm\",\"sap\"]},"
            + "\"legalName\":{\"choose\":\"MANUAL\"}}}";

    private static SurvivorshipPolicy full() {
        return SurvivorshipPolicy.newest()
                .field("owner", Choice.sources("crm", "sap"))
                .field("legalName", Choice.MANUAL);
    }

    private static String refusal(String json) {
        return CrmJson.read(json, SurvivorshipPolicy.class).findings().toString();
    }

    @Test
    void it_travels_as_json_and_as_an_object() {
        assertThat(CrmJson.write(full())).isEqualTo(JSON);
        assertThat(CrmJson.read(JSON, SurvivorshipPolicy.class).orThrow()).isEqualTo(full());
        assertThat(Copies.serialized(full())).isEqualTo(full()).hasSameHashCodeAs(full());
        assertThat(CrmJson.write(SurvivorshipPolicy.sources("a")))
                .isEqualTo("{\"formatVersion\":1,\"rest\":{\"choose\":\"SOURCE_ORDER\",\"sources\":[\"a\"]}}");
    }

    @Test
    void what_it_cannot_mean_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SurvivorshipPolicy.newest().field("ownr", Choice.NEWEST))
                .withMessage("A survivorship policy names the field ownr, which no record has");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Choice.sources(new String[0]))
                .withMessage("A choice by source order, and no other, must name sources, found SOURCE_ORDER with []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Choice.sources("a", "a"))
                .withMessage("A source must stand once in an order");
        assertThat(refusal(JSON.replace("\"formatVersion\":1", "\"formatVersion\":2")))
                .contains("must be of format version 1, found 2");
        assertThat(refusal(JSON.replace("\"NEWEST\"", "\"MANUAL\"")))
                .contains("Only named fields can wait for somebody to decide");
    }

    @Test
    void every_field_of_a_record_can_be_chosen_by_its_name_in_json() {
        assertThat(names(Records.CUSTOMER)).containsExactlyInAnyOrderElementsOf(json(Customer.class));
        assertThat(names(Records.PERSON)).containsExactlyInAnyOrderElementsOf(json(Person.class));
        assertThat(names(Records.ORGANIZATION)).containsExactlyInAnyOrderElementsOf(json(Organization.class));
    }

    private static List<String> names(RecordType<?, ?> type) {
        return type.fields().stream().map(FactField::name).toList();
    }

    private static List<String> json(Class<?> fact) {
        List<String> names = new ArrayList<>(List.of(Objects.requireNonNull(fact.getAnnotation(JsonPropertyOrder.class))
                .value()));
        names.removeAll(List.of("id", "extensions"));
        return names;
    }

    @Test
    void a_choice_by_hand_and_a_source_travel_as_json() {
        ManualChoice choice = new ManualChoice(
                Ref.of("party", "P1"), "legalName", "register", EmployeeId.of("E1"), NOON, "checked there");
        String json = "{\"about\":\"party:P1\",\"field\":\"legalName\",\"source\":\"register\",\"by\":\"E1\","
                + "\"at\":\"2026-01-31T12:00:00Z\",\"because\":\"checked there\"}";
        assertThat(CrmJson.write(choice)).isEqualTo(json);
        assertThat(CrmJson.read(json, ManualChoice.class).orThrow()).isEqualTo(choice);
        Provenance from = Provenance.of("sap", NOON).department("sales").employee(EmployeeId.of("E1"));
        String source =
                "{\"source\":\"sap\",\"at\":\"2026-01-31T12:00:00Z\",\"department\":\"sales\",\"employee\":\"E1\"}";
        assertThat(CrmJson.write(from)).isEqualTo(source);
        assertThat(CrmJson.read(source, Provenance.class).orThrow())
                .isEqualTo(from)
                .hasSameHashCodeAs(from);
        assertThat(Copies.serialized(from)).isEqualTo(from);
        assertThat(from).hasToString("sap sales E1 2026-01-31T12:00:00Z");
        assertThat(CrmJson.write(Provenance.of("sap", NOON)))
                .isEqualTo("{\"source\":\"sap\",\"at\":\"2026-01-31T12:00:00Z\"}");
    }

    @Test
    void a_choice_without_a_reason_or_about_something_else_is_refused() {
        EmployeeId boss = EmployeeId.of("E1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ManualChoice(Ref.of("order", "1"), "owner", "sap", boss, NOON, "so"))
                .withMessage("A choice must be about a customer or a party, found order:1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ManualChoice(Ref.of("party", "1"), "owner", "sap", boss, NOON, " "))
                .withMessage("A choice about party:1 must have a reason");
    }
}
