package org.crmkit.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Reason;
import org.crmkit.core.history.Timeline.Entry;
import org.crmkit.core.history.Timeline.Visit;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.testing.Copies;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Cause ANNA = Cause.by("anna");

    /** A whole snapshot: the stage, and how much. */
    record Deal(String stage, int amount) implements java.io.Serializable {}

    /** A fact with a history, as it is stored. */
    record Opportunity(Timeline<Deal> history) {
        @JsonCreator
        Opportunity(@JsonProperty("history") Timeline<Deal> history) {
            this.history = history;
        }
    }

    private static Instant day(int day) {
        return Instant.parse("2026-03-01T00:00:00Z").plus(Duration.ofDays(day - 1));
    }

    private final Timeline<Deal> deal = Timeline.start(day(1), new Deal("lead", 0), ANNA)
            .then(day(3), new Deal("offer", 100), ANNA)
            .then(day(5), new Deal("offer", 120), Cause.by("anna", Reason.of("the customer wants more")))
            .then(
                    day(9),
                    new Deal("lead", 120),
                    Cause.rule("flow", RuleId.of("acme.offer-expired"), Reason.of("expired")));

    @Test
    void a_state_holds_from_its_moment_until_before_the_next() {
        assertThat(deal.at(day(1).minusNanos(1))).isEmpty();
        assertThat(deal.at(day(1))).contains(new Deal("lead", 0));
        assertThat(deal.at(day(3).minusNanos(1))).contains(new Deal("lead", 0));
        assertThat(deal.at(day(3))).contains(new Deal("offer", 100));
        assertThat(deal.at(day(99))).contains(deal.last());
    }

    @Test
    void equal_neighbours_of_a_part_become_one_and_visits_are_told_apart() {
        assertThat(deal.by(Deal::stage).visits())
                .containsExactly(
                        new Visit<>("lead", day(1), Optional.of(day(3))),
                        new Visit<>("offer", day(3), Optional.of(day(9))),
                        new Visit<>("lead", day(9), Optional.empty()));
        assertThat(deal.by(Deal::stage).entries().get(1).cause()).isEqualTo(ANNA);
    }

    @Test
    void time_spent_adds_up_all_stays_until_a_moment() {
        Timeline<String> stages = deal.by(Deal::stage);
        assertThat(stages.spent("lead"::equals, day(10))).isEqualTo(Duration.ofDays(3));
        assertThat(stages.spent("offer"::equals, day(4))).isEqualTo(Duration.ofDays(1));
        assertThat(stages.spent("offer"::equals, day(2))).isEqualTo(Duration.ZERO);
        assertThat(stages.firstEntered("offer")).contains(day(3));
        assertThat(stages.firstEntered("won")).isEmpty();
    }

    @Test
    void a_state_that_does_not_begin_later_is_refused_with_both_moments() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deal.then(day(9), new Deal("won", 1), ANNA))
                .withMessage("A state must begin after the last one, which began at 2026-03-09T00:00:00Z, found"
                        + " 2026-03-09T00:00:00Z");
    }

    @Test
    void imported_disorder_is_sorted_and_told_the_same_moment_twice_is_refused() {
        Entry<String> first = new Entry<>(day(1), "a", ANNA);
        Entry<String> second = new Entry<>(day(2), "b", ANNA);
        Checked<Timeline<String>> sorted = Timeline.of(List.of(second, first));
        assertThat(sorted.orThrow().entries()).containsExactly(first, second);
        assertThat(sorted.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "WARNING history.disorder at /1/at '2026-03-01T00:00:00Z': 2026-03-02T00:00:00Z stands before"
                                + " 2026-03-01T00:00:00Z: the entries were put in order");
        Checked<Timeline<String>> twice = Timeline.of(List.of(first, new Entry<>(day(1), "c", ANNA)));
        assertThat(twice.result()).isEmpty();
        assertThat(twice.findings()).extracting(Finding::code).containsExactly("history.same-moment");
        assertThat(Timeline.of(List.of()).findings()).extracting(Finding::code).containsExactly("history.empty");
    }

    @Test
    void a_timeline_travels_as_json_within_a_fact() {
        String json = CrmJson.write(new Opportunity(deal));
        assertThat(json)
                .startsWith(
                        "{\"history\":[{\"at\":\"2026-03-01T00:00:00Z\",\"state\":{\"stage\":\"lead\",\"amount\":0},"
                                + "\"cause\":{\"by\":\"anna\"}},")
                .endsWith(
                        "\"cause\":{\"by\":\"flow\",\"rule\":\"acme.offer-expired\",\"because\":{\"en\":\"expired\"}}}]}");
        assertThat(CrmJson.read(json, Opportunity.class).orThrow().history()).isEqualTo(deal);
    }

    @Test
    void a_stored_timeline_that_is_not_in_order_is_refused() {
        String json = "{\"history\":[" + entry(2) + "," + entry(1) + "]}";
        Checked<Opportunity> read = CrmJson.read(json, Opportunity.class);
        assertThat(read.findings()).extracting(Finding::code).containsExactly("json.refused");
        assertThat(read.findings().get(0).because().toString()).startsWith("A stored history must be in order");
    }

    private static String entry(int day) {
        return "{\"at\":\"" + day(day) + "\",\"state\":{\"stage\":\"lead\",\"amount\":0},\"cause\":{\"by\":\"anna\"}}";
    }

    @Test
    void a_timeline_can_be_sent_and_says_nothing_of_its_states() {
        assertThat(Copies.serialized(deal)).isEqualTo(deal);
        assertThat(deal.toString()).isEqualTo("Timeline[4 since 2026-03-01T00:00:00Z]");
    }
}
