package org.crmkit.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TimelinePropertyTest {
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final Cause CAUSE = Cause.by("somebody");

    /** State i holds from hour 2i; states come from a small set, so that neighbours are often equal. */
    private static Timeline<Integer> timeline(List<Integer> states) {
        Timeline<Integer> timeline = Timeline.start(START, states.get(0), CAUSE);
        for (int i = 1; i < states.size(); i++) {
            timeline = timeline.then(START.plus(Duration.ofHours(2L * i)), states.get(i), CAUSE);
        }
        return timeline;
    }

    @Property
    void replay_gives_the_state(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 2) Integer> states,
            @ForAll @IntRange(max = 30) int hour) {
        Timeline<Integer> timeline = timeline(states);
        Instant asked = START.plus(Duration.ofHours(hour));
        int expected = states.get(Math.min(hour / 2, states.size() - 1));
        assertThat(timeline.at(asked)).contains(expected);
        assertThat(timeline.until(asked).orElseThrow().last()).isEqualTo(expected);
        assertThat(timeline.by(state -> state).at(asked)).contains(expected);
    }

    @Property
    void time_spent_in_all_states_is_all_the_time(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 2) Integer> states,
            @ForAll @IntRange(max = 30) int hour) {
        Timeline<Integer> timeline = timeline(states);
        Instant asked = START.plus(Duration.ofHours(hour));
        Duration sum = Duration.ZERO;
        for (int state : states.stream().collect(Collectors.toSet())) {
            sum = sum.plus(timeline.spent(s -> s == state, asked));
        }
        assertThat(sum).isEqualTo(Duration.between(START, asked));
    }

    @Property
    void what_comes_later_changes_nothing_before(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 2) Integer> states,
            @ForAll @IntRange(max = 2) int more,
            @ForAll @IntRange(max = 22) int hour) {
        Timeline<Integer> timeline = timeline(states);
        Instant asked = START.plus(Duration.ofHours(Math.min(hour, 2 * states.size() - 1)));
        Timeline<Integer> longer = timeline.then(START.plus(Duration.ofHours(2L * states.size())), more, CAUSE);
        assertThat(longer.until(asked)).isEqualTo(timeline.until(asked));
        assertThat(longer.spent(s -> s == more, asked)).isEqualTo(timeline.spent(s -> s == more, asked));
    }
}
