package org.crmkit.pipeline.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.value.AsOf;
import org.crmkit.pipeline.flow.Decision.Verdict;

class FlowPropertyTest {
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final Cause ANN = Cause.by("ann");
    private static final Flow<String, Deal> FLOW = Deal.flow().build().orThrow();

    /** Where to, when, and how the deal looks by then. */
    record Attempt(String to, int after, Deal deal) {}

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        Arbitrary<Deal> deals = Combinators.combine(
                        Arbitraries.integers().between(0, 2000).injectNull(0.2),
                        Arbitraries.of(LocalDate.of(2026, 5, 1)).injectNull(0.3),
                        Arbitraries.of(true, false).injectNull(0.3))
                .as((amount, closes, met) -> new Deal("d1", amount, closes, met));
        return Combinators.combine(
                        Arbitraries.of("LEAD", "OFFER", "WON", "LOST", "MOON"),
                        Arbitraries.integers().between(0, 3),
                        deals)
                .as(Attempt::new)
                .list()
                .ofMaxSize(12);
    }

    @Property
    void events_replayed_give_the_history_and_its_state(@ForAll("attempts") List<Attempt> attempts) {
        Timeline<String> start = Timeline.start(START, "LEAD", ANN);
        Timeline<String> history = start;
        List<Moved<String>> events = new ArrayList<>();
        Instant now = START;
        for (Attempt attempt : attempts) {
            now = now.plusSeconds(attempt.after());
            Progress<String, String> progress =
                    FLOW.move(attempt.deal(), history, attempt.to(), AsOf.of(now, ZoneOffset.UTC), ANN);
            progress.event().ifPresent(events::add);
            assertThat(progress.history().entries()).hasSize(1 + events.size());
            history = progress.history();
        }

        assertThat(Moved.replay(FLOW, start, events).orThrow()).isEqualTo(history);
        assertThat(Moved.replay(FLOW, start, events).findings()).isEmpty();
    }

    @Property
    void what_is_allowed_is_what_all_guards_say_yes_to(@ForAll("attempts") List<Attempt> attempts) {
        AsOf now = AsOf.of(START, ZoneOffset.UTC);
        for (Attempt attempt : attempts) {
            for (Move<String, Deal> move : FLOW.moves()) {
                Decision<String> decision = FLOW.decide(attempt.deal(), move.from(), move.to(), now);
                List<Truth> asked = move.guards().stream()
                        .map(guard -> guard.ask(attempt.deal(), now).truth())
                        .toList();

                assertThat(decision.verdicts()).extracting(Verdict::truth).isEqualTo(asked);
                assertThat(decision instanceof Allowed).isEqualTo(asked.stream().allMatch(truth -> truth == Truth.YES));
                if (decision instanceof Refused<String> no) {
                    assertThat(no.advice()).isNotEmpty();
                }
            }
        }
    }
}
