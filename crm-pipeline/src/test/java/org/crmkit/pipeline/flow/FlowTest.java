package org.crmkit.pipeline.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Texts;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.crmkit.pipeline.flow.Decision.Verdict;
import org.crmkit.pipeline.flow.Refused.Advice;
import org.junit.jupiter.api.Test;

class FlowTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final AsOf NOW = AsOf.of(MONDAY, ZoneOffset.UTC);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final Deal READY = new Deal("d1", 1000, MAY, true);
    private static final Cause ANN = Cause.by("ann");
    private static final Flow<String, Deal> FLOW = Deal.flow().build().orThrow();

    private static Refused<String> refusal(Flow<String, Deal> flow, Deal deal, String from, String to) {
        return (Refused<String>) flow.decide(deal, from, to, NOW);
    }

    private static List<String> said(Refused<String> no, Texts texts) {
        return no.advice().stream().map(advice -> advice.because().in(texts)).toList();
    }

    @Test
    void a_move_that_every_guard_lets_pass_is_allowed_and_tells_what_they_said() {
        Decision<String> decision = FLOW.decide(READY, "LEAD", "OFFER", NOW);

        assertThat(decision).isInstanceOf(Allowed.class).hasToString("LEAD -> OFFER allowed");
        assertThat(decision.verdicts())
                .extracting(
                        Verdict::rule,
                        Verdict::truth,
                        verdict -> verdict.because().toString())
                .containsExactly(
                        tuple(RuleId.of("acme.large"), Truth.YES, "it is worth the work"),
                        tuple(RuleId.of("required.closes"), Truth.YES, "it is filled in"));
        assertThat(decision.verdicts()).isSameAs(decision.verdicts());
        assertThat(FLOW.decide(new Deal("d2", 2000, MAY, null), "LEAD", "OFFER", NOW))
                .as("one decision for all, where guards are data")
                .isSameAs(decision);
    }

    @Test
    void a_rule_in_java_tells_in_its_own_words() {
        assertThat(FLOW.decide(READY, "OFFER", "WON", NOW).verdicts())
                .containsExactly(new Verdict(RuleId.of("acme.met"), Truth.YES, Reason.of("we met who decides")));
        Refused<String> no = refusal(FLOW, new Deal("d1", 1, MAY, false), "OFFER", "WON");
        assertThat(no.verdicts())
                .containsExactly(new Verdict(RuleId.of("acme.met"), Truth.NO, Reason.of("we met somebody else")));
        assertThat(no.missing()).isEmpty();
        assertThat(no.advice()).singleElement().satisfies(advice -> {
            assertThat(advice.attribute()).isEmpty();
            assertThat(advice.because()).hasToString("we met somebody else");
        });
    }

    @Test
    void unknown_refuses_as_no_does() {
        Refused<String> no = refusal(FLOW, new Deal("d1", 1, MAY, null), "OFFER", "WON");
        assertThat(no.verdicts()).extracting(Verdict::truth).containsExactly(Truth.UNKNOWN);
    }

    @Test
    void a_refusal_tells_every_verdict_what_is_missing_and_how_far_off_it_is() {
        Refused<String> no = refusal(FLOW, Deal.of(400), "LEAD", "OFFER");

        assertThat(no.because())
                .hasToString("the move from Lead to Offer is held up: 2 of 2 guards do not let it pass");
        assertThat(no.because().in(Texts.CHINESE)).isEqualTo("从线索到报价的流转受阻：2/2项条件未满足");
        assertThat(no.verdicts()).extracting(Verdict::truth).containsExactly(Truth.NO, Truth.NO);
        assertThat(no.verdicts().get(0).because())
                .hasToString("it does not hold that the amount is at least 1,000: the amount is 400, 600 more");
        assertThat(no.missing()).containsExactly("closes");
        assertThat(said(no, Texts.ENGLISH))
                .containsExactly(
                        "it takes that the amount is at least 1,000: the amount is 400, 600 more",
                        "closes must be filled in");
        assertThat(said(no, Texts.CHINESE).get(0)).isEqualTo("须满足金额不低于1,000：金额为400，还差600");
        Advice first = no.advice().get(0);
        assertThat(first.rule()).isEqualTo(RuleId.of("acme.large"));
        assertThat(first.attribute()).contains("amount");
        assertThat(first.distance().orElseThrow().words()).hasToString("600 more");
    }

    @Test
    void an_amount_that_is_not_known_is_missing_and_the_verdict_is_unknown() {
        Refused<String> no = refusal(FLOW, Deal.of(null), "LEAD", "OFFER");

        assertThat(no.missing()).containsExactly("amount", "closes");
        assertThat(no.verdicts()).extracting(Verdict::truth).containsExactly(Truth.UNKNOWN, Truth.NO);
    }

    @Test
    void what_must_not_be_is_advised_as_such() {
        Flow<String, Deal> flow = Deal.flow()
                .move("LEAD", "WON", Deal.AMOUNT.atLeast(5000).not().then("acme.small", true, "small"))
                .build()
                .orThrow();

        assertThat(said(refusal(flow, Deal.of(7000), "LEAD", "WON"), Texts.ENGLISH)
                        .get(0))
                .startsWith("it must not hold that the amount is at least 5,000: the amount is 7,000");
    }

    @Test
    void a_move_that_there_is_not_lists_those_that_there_are() {
        NoSuchMove<String> no = (NoSuchMove<String>) FLOW.decide(READY, "LEAD", "WON", NOW);

        assertThat(no.moves()).containsExactly("OFFER", "LOST");
        assertThat(no.because()).hasToString("there is no move from Lead to Won: from there it goes to Offer, Lost");
        assertThat(no.verdicts()).isEmpty();
        assertThat(refusal(FLOW, READY, "WON", "LEAD").because())
                .hasToString("there is no move from Won to Lead: nothing leads out of it");
        assertThat(refusal(FLOW, READY, "LEAD", "MOON").because()).hasToString("there is no state MOON");
        assertThat(refusal(FLOW, READY, "SUN", "MOON").because()).hasToString("there is no state SUN");
    }

    @Test
    void a_move_back_is_made_only_where_there_is_one() {
        assertThat(FLOW.decide(READY, "OFFER", "LEAD", NOW)).isInstanceOf(Allowed.class);
        assertThat(FLOW.decide(READY, "LOST", "OFFER", NOW)).isInstanceOf(Allowed.class);
        assertThat(FLOW.decide(READY, "LOST", "LEAD", NOW)).isInstanceOf(NoSuchMove.class);
    }

    @Test
    void a_guard_that_throws_refuses_and_is_told_while_the_others_are_asked_all_the_same() {
        Flow<String, Deal> flow = Deal.flow()
                .move(
                        "LEAD",
                        "WON",
                        Deal.BROKEN.atLeast(1).then("acme.broken", true, "x"),
                        Deal.LARGE,
                        new Deal.MetRule())
                .build()
                .orThrow();

        Refused<String> no = refusal(flow, Deal.of(400), "LEAD", "WON");

        assertThat(no.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.rule()).isEqualTo(RuleId.of("acme.broken"));
            assertThat(failure.attribute()).contains("broken");
            assertThat(failure.subject()).contains("d1");
        });
        assertThat(no.verdicts()).extracting(Verdict::truth).containsExactly(Truth.UNKNOWN, Truth.NO, Truth.UNKNOWN);
        assertThat(no.verdicts().get(0).because())
                .hasToString("it could not be asked: it failed with AttributeFailure");
        assertThat(no.missing()).isEmpty();
        assertThat(refusal(flow, READY, "LEAD", "WON").verdicts())
                .extracting(Verdict::truth)
                .containsExactly(Truth.UNKNOWN, Truth.YES, Truth.YES);
    }

    @Test
    void what_is_open_is_told_move_by_move() {
        assertThat(FLOW.open(Deal.of(400), "LEAD", NOW))
                .extracting(Decision::to, decision -> decision instanceof Allowed)
                .containsExactly(tuple("OFFER", false), tuple("LOST", true));
        assertThat(FLOW.open(READY, "MOON", NOW)).isEmpty();
    }

    @Test
    void a_move_makes_the_history_longer_and_gives_the_event() {
        Timeline<String> before = Timeline.start(MONDAY.minusSeconds(1), "LEAD", ANN);

        Progress<String, String> progress = FLOW.move(READY, before, "OFFER", NOW, Cause.by("bob"));

        assertThat(progress.history()).isEqualTo(before.then(MONDAY, "OFFER", Cause.by("bob")));
        Moved<String> event = progress.event().orElseThrow();
        assertThat(event)
                .isEqualTo(new Moved<>(
                        "acme.deal",
                        "1",
                        "d1",
                        "LEAD",
                        "OFFER",
                        MONDAY,
                        Cause.by("bob"),
                        progress.decision().verdicts()));
        assertThat(CrmJson.read(CrmJson.write(event), Moved.class).orThrow()).isEqualTo(event);
    }

    @Test
    void what_is_refused_leaves_the_history_as_it_was() {
        Timeline<String> before = Timeline.start(MONDAY.minusSeconds(1), "LEAD", ANN);

        Progress<String, String> progress = FLOW.move(Deal.of(1), before, "OFFER", NOW, ANN);

        assertThat(progress.history()).isSameAs(before);
        assertThat(progress.event()).isEmpty();
        assertThat(progress).hasToString("d1: LEAD -> OFFER refused");
    }

    @Test
    void a_move_must_come_after_the_last_one() {
        Progress<String, String> progress = FLOW.move(READY, Timeline.start(MONDAY, "LEAD", ANN), "OFFER", NOW, ANN);

        assertThat(progress.decision()).isEqualTo(new Refused.TooEarly<>("LEAD", "OFFER", MONDAY, MONDAY));
        assertThat(((Refused<String>) progress.decision()).because())
                .hasToString("a move at 2026-03-02T09:00:00Z must come after the last one, at 2026-03-02T09:00:00Z");
    }

    @Test
    void whole_snapshots_are_moved_by_their_state() {
        record Snapshot(String stage, int amount) {}
        Timeline<Snapshot> before = Timeline.start(MONDAY.minusSeconds(9), new Snapshot("LEAD", 1), ANN);

        Progress<String, Snapshot> progress =
                FLOW.move(READY, before, Snapshot::stage, new Snapshot("OFFER", 2), NOW, ANN);

        assertThat(progress.history().last()).isEqualTo(new Snapshot("OFFER", 2));
    }

    @Test
    void events_that_do_not_fit_are_told_with_their_place() {
        Timeline<String> start = Timeline.start(MONDAY.minusSeconds(9), "LEAD", ANN);
        Moved<String> first = new Moved<>("f", "1", "d1", "LEAD", "OFFER", MONDAY, ANN, List.of());
        Moved<String> old = new Moved<>("f", "0", "d1", "OFFER", "DEMO", MONDAY.plusSeconds(1), ANN, List.of());

        assertThat(Moved.replay(FLOW, start, List.of(first, first)).findings())
                .singleElement()
                .hasToString("ERROR flow.broken-chain at /1/from 'LEAD': "
                        + "the event leaves LEAD, but the one before entered OFFER");
        assertThat(Moved.replay(FLOW, Timeline.start(MONDAY, "LEAD", ANN), List.of(first))
                        .findings())
                .singleElement()
                .hasToString("ERROR flow.disorder at /0/at '2026-03-02T09:00:00Z': "
                        + "the event must come after the one before, at 2026-03-02T09:00:00Z");
        assertThat(Moved.replay(FLOW, start, List.of(first, old)).findings())
                .singleElement()
                .hasToString("WARNING flow.unknown-state at /1/to 'DEMO': "
                        + "acme.deal 1 has no such state: it may have had one in version 0");
        assertThat(Moved.replay(FLOW, start, List.of(first, old)).orThrow().last())
                .isEqualTo("DEMO");
    }

    @Test
    void a_flow_and_its_decisions_travel_as_objects() {
        Flow<String, Deal> copy = Copies.serialized(FLOW);
        Refused<String> no = refusal(FLOW, Deal.of(400), "LEAD", "OFFER");
        Refused<String> sent = Copies.serialized(no);
        Decision<String> yes = FLOW.decide(READY, "LEAD", "OFFER", NOW);

        assertThat(copy.decide(READY, "LEAD", "OFFER", NOW)).isEqualTo(yes);
        assertThat(Copies.serialized(yes)).isEqualTo(yes);
        assertThat(sent).isEqualTo(no).hasSameHashCodeAs(no);
        assertThat(sent.missing()).isEqualTo(no.missing());
        assertThat(sent.because()).isEqualTo(no.because());
        assertThat(Copies.serialized(refusal(FLOW, READY, "LEAD", "WON")))
                .isEqualTo(refusal(FLOW, READY, "LEAD", "WON"));
    }
}
