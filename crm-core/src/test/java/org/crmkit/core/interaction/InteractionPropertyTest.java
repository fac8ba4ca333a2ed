package org.crmkit.core.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.check.Finding;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.customer.FactLaws;
import org.crmkit.core.testing.TallyLaws;

class InteractionPropertyTest {
    private static final Instant START = Instant.parse("2026-03-02T12:00:00Z");

    /** Interactions with moments in any order; those that contradict themselves are absent. */
    @Provide
    Arbitrary<Optional<Interaction>> tried() {
        Arbitrary<Optional<Integer>> second =
                Arbitraries.integers().between(0, 9).optional(0.6);
        return Combinators.combine(
                        Arbitraries.of(InteractionStatus.values()),
                        Arbitraries.of(Channel.PHONE, Channel.WEB),
                        Arbitraries.of(Direction.values()).optional(0.7),
                        second,
                        second,
                        second,
                        second,
                        second)
                .as(InteractionPropertyTest::tried);
    }

    private static Optional<Interaction> tried(
            InteractionStatus status,
            Channel channel,
            Optional<Direction> direction,
            Optional<Integer> queued,
            Optional<Integer> answered,
            Optional<Integer> abandoned,
            Optional<Integer> started,
            Optional<Integer> ended) {
        try {
            return Optional.of(InteractionTest.plain()
                    .status(status)
                    .channel(channel)
                    .direction(direction)
                    .queuedAt(queued.map(START::plusSeconds))
                    .answeredAt(answered.map(START::plusSeconds))
                    .abandonedAt(abandoned.map(START::plusSeconds))
                    .startedAt(started.map(START::plusSeconds))
                    .endedAt(ended.map(START::plusSeconds))
                    .build());
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("Interaction I1 ");
            return Optional.empty();
        }
    }

    /** AC1, AC2 and the order of waiting. */
    @Property
    void what_can_be_built_does_not_contradict_itself(@ForAll("tried") Optional<Interaction> made) {
        made.ifPresent(it -> {
            assertThat(inOrder(it.startedAt(), it.endedAt())).isTrue();
            assertThat(inOrder(it.queuedAt(), it.answeredAt())).isTrue();
            assertThat(inOrder(it.queuedAt(), it.abandonedAt())).isTrue();
            assertThat(it.answeredAt().isPresent() && it.abandonedAt().isPresent())
                    .isFalse();
            assertThat(it.status() != InteractionStatus.COMPLETED
                            || it.startedAt().isPresent())
                    .isTrue();
            FactLaws.survivesJson(it, Interaction.class);
        });
    }

    private static boolean inOrder(Optional<Instant> from, Optional<Instant> until) {
        return from.isEmpty() || until.isEmpty() || !until.get().isBefore(from.get());
    }

    @Property(tries = 100)
    void the_tally_keeps_the_laws_of_tallies(@ForAll @Size(max = 40) List<@From("tried") Optional<Interaction>> tried) {
        List<Interaction> all = tried.stream().flatMap(Optional::stream).toList();
        TallyLaws.check(InteractionTally::new, all);
        InteractionTally tally = new InteractionTally();
        all.forEach(tally::add);
        InteractionCounts counts = tally.result().all();
        assertThat(counts.all()).isEqualTo(all.size());
        assertThat(counts.answered())
                .isEqualTo(
                        all.stream().filter(it -> it.answeredAt().isPresent()).count());
        Duration waited = all.stream()
                .filter(it -> it.queuedAt().isPresent() && it.answeredAt().isPresent())
                .map(it -> Duration.between(
                        it.queuedAt().orElseThrow(), it.answeredAt().orElseThrow()))
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(counts.waited()).isEqualTo(waited);
    }

    @Property
    void threads_end_and_findings_do_not_depend_on_the_order(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = -1, max = 13) Integer> previous, @ForAll long seed) {
        List<FollowUp> all = new ArrayList<>();
        for (int i = 0; i < previous.size(); i++) {
            FollowUp.Builder made = FollowUpTest.plain("F" + i).due(LocalDate.of(2026, 1, 1 + i));
            int before = previous.get(i);
            all.add(
                    before < 0 || before == i
                            ? made.build()
                            : made.previous(FollowUpId.of("F" + before)).build());
        }
        List<Finding> findings = FollowUps.of(all).findings();
        assertThat(findings.stream().map(finding -> finding.code() + finding.found()))
                .containsExactlyInAnyOrderElementsOf(expected(all));
        for (FollowUp one : all) {
            List<FollowUp> thread = FollowUps.of(all).thread(one.id());
            assertThat(thread).doesNotHaveDuplicates().endsWith(one);
        }
        Collections.shuffle(all, new Random(seed));
        assertThat(FollowUps.of(all).findings()).isEqualTo(findings);
    }

    /** From each follow-up backwards, step by step, until it comes round or ends. */
    private static Set<String> expected(List<FollowUp> all) {
        Map<FollowUpId, FollowUp> byId = new HashMap<>();
        all.forEach(one -> byId.put(one.id(), one));
        Set<String> expected = new HashSet<>();
        for (FollowUp one : all) {
            Optional<FollowUpId> at = one.previous();
            if (at.isPresent() && !byId.containsKey(at.get())) {
                expected.add("interaction.unknown-previous" + one.id());
            }
            for (int step = 0; step < all.size() && at.isPresent(); step++) {
                if (at.get().equals(one.id())) {
                    expected.add("interaction.follow-up-cycle" + one.id());
                }
                at = Optional.ofNullable(byId.get(at.get())).flatMap(FollowUp::previous);
            }
        }
        return expected;
    }
}
