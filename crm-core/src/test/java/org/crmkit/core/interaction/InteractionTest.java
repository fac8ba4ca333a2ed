package org.crmkit.core.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.FactLaws;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InteractionTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant BEFORE = NOON.minusNanos(1);

    static Interaction.Builder plain() {
        return Interaction.builder()
                .id(InteractionId.of("I1"))
                .customer(CustomerId.of("C1"))
                .kind("inquiry")
                .channel(Channel.CALL_CENTRE)
                .status(InteractionStatus.OPEN);
    }

    private static Interaction full() {
        return plain().direction(Direction.INBOUND)
                .status(InteractionStatus.COMPLETED)
                .addParticipants(
                        Participant.of(EmployeeId.of("E7"), "agent"),
                        Participant.of(PartyId.of("P1"), "decision-maker"),
                        Participant.of(PartyId.of("P2")))
                .addRegarding(Ref.of("order", "4711"), Ref.of("campaign", "spring"))
                .plannedStart(NOON.minusSeconds(3600))
                .plannedEnd(NOON)
                .queuedAt(NOON.minusSeconds(90))
                .answeredAt(NOON)
                .startedAt(NOON)
                .endedAt(NOON.plusSeconds(600))
                .outcome("order-promised")
                .subject("春茶")
                .note("wants it by May")
                .extensions(Extensions.none().with("acme.recording", "r-1"))
                .build();
    }

    @Test
    void its_golden_file_is_read_and_written_back_byte_by_byte() {
        FactLaws.keepsItsGoldenFile(full(), Interaction.class, "interaction-0.1.json");
    }

    @Test
    void with_whom_it_was_may_not_be_known() {
        Interaction unknown = plain().customer(Optional.empty()).build();
        assertThat(CrmJson.write(unknown)).startsWith("{\"id\":\"I1\",\"kind\":");
        FactLaws.survivesJson(unknown, Interaction.class);
    }

    @Test
    void fields_of_a_later_release_are_kept() {
        FactLaws.keepsWhatItDoesNotKnow(full(), Interaction.class);
    }

    @Test
    void five_parts_are_enough() {
        assertThat(CrmJson.write(plain().build()))
                .isEqualTo("{\"id\":\"I1\",\"customer\":\"C1\",\"kind\":\"inquiry\",\"channel\":\"call-centre\","
                        + "\"status\":\"OPEN\"}");
        FactLaws.survivesJson(plain().build(), Interaction.class);
    }

    @Test
    void what_was_said_never_shows() {
        assertThat(full().toString()).contains("I1", "order-promised").doesNotContain("春茶", "May", "r-1");
    }

    @ParameterizedTest
    @CsvSource({
        "planned to start, planned to end",
        "started, ended",
        "queued, answered",
        "queued, abandoned",
        "answered, ended"
    })
    void nothing_ends_before_it_begins_but_may_end_at_once(String first, String second) {
        assertThat(pair(first, second, NOON, NOON).build()).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pair(first, second, NOON, BEFORE).build())
                .withMessage("Interaction I1 was " + first + " at 2026-03-02T12:00:00Z and must not be " + second
                        + " before that, found 2026-03-02T11:59:59.999999999Z");
    }

    private static Interaction.Builder pair(String first, String second, Instant from, Instant until) {
        Interaction.Builder made = plain().status(InteractionStatus.CANCELLED);
        return set(second, until).apply(set(first, from).apply(made));
    }

    private static UnaryOperator<Interaction.Builder> set(String what, Instant moment) {
        return made -> switch (what) {
            case "planned to start" -> made.plannedStart(moment);
            case "planned to end" -> made.plannedEnd(moment);
            case "started" -> made.startedAt(moment);
            case "ended" -> made.endedAt(moment);
            case "queued" -> made.queuedAt(moment);
            case "answered" -> made.answeredAt(moment);
            default -> made.abandonedAt(moment);
        };
    }

    @Test
    void a_status_agrees_with_what_happened() {
        assertRefused(
                plain().status(InteractionStatus.COMPLETED),
                "Interaction I1 is COMPLETED and must have started and not been abandoned");
        assertRefused(plain().startedAt(NOON).endedAt(NOON), "Interaction I1 is over, yet OPEN");
        assertRefused(plain().abandonedAt(NOON), "Interaction I1 is over, yet OPEN");
        assertRefused(
                plain().status(InteractionStatus.MISSED).answeredAt(NOON), "Interaction I1 was answered, yet MISSED");
        assertRefused(
                plain().status(InteractionStatus.MISSED).answeredAt(NOON).abandonedAt(NOON),
                "Interaction I1 must not be both answered and abandoned");
        assertThat(plain().startedAt(NOON).build().endedAt()).isEmpty();
        assertThat(plain().status(InteractionStatus.MISSED).abandonedAt(NOON).build())
                .isNotNull();
        assertThat(plain().status(InteractionStatus.MISSED).build()).isNotNull();
    }

    @Test
    void codes_are_not_blank_and_moments_lie_in_the_years_1_to_9999() {
        assertRefused(plain().kind(" "), "The kind of an interaction must not be blank");
        assertRefused(plain().outcome(""), "The outcome of an interaction must not be blank");
        assertRefused(
                plain().plannedStart(Instant.MAX),
                "The moment of an interaction must lie in the years 1 to 9999, found " + Instant.MAX);
    }

    private static void assertRefused(Interaction.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }

    @Test
    void a_participant_is_of_one_side() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Participant(Optional.empty(), Optional.empty(), Optional.empty()))
                .withMessage("A participant must be an employee or else a party, found no employee and no party");
        String both = "{\"employee\":\"E1\",\"party\":\"P1\"}";
        assertThat(CrmJson.read(both, Participant.class).findings().toString()).contains("found E1 and P1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Participant.of(EmployeeId.of("E1"), " "))
                .withMessage("The role of a participant must not be blank");
        FactLaws.survivesJson(Participant.of(EmployeeId.of("E1")), Participant.class);
    }
}
