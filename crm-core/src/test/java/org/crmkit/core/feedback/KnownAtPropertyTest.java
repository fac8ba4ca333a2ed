package org.crmkit.core.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.FactLaws;
import org.crmkit.core.feedback.Complaint.Action;
import org.crmkit.core.service.CaseId;
import org.crmkit.core.service.Rating;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;

/** No rule sees the future: what was known earlier was known later too, and nothing in it happened after the moment. */
class KnownAtPropertyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Instant day(int days) {
        return DAY.plusDays(days).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static AsOf asOf(int days) {
        return AsOf.of(day(days), ZoneOffset.UTC);
    }

    private static Arbitrary<Optional<Integer>> days() {
        return Arbitraries.integers().between(0, 9).optional(0.7);
    }

    private static Arbitrary<Action> actions() {
        return Combinators.combine(
                        Arbitraries.of(Action.Aim.class), Arbitraries.integers().between(0, 5), days())
                .as((aim, agreed, done) -> new Action(
                        aim,
                        "replaced",
                        DAY.plusDays(agreed),
                        Optional.empty(),
                        done.map(after -> DAY.plusDays(agreed + after)),
                        Optional.empty()));
    }

    @Provide
    Arbitrary<Complaint> complaints() {
        return Combinators.combine(days(), days(), days(), actions().list().ofMaxSize(3))
                .as((acknowledged, found, decided, actions) -> Complaint.builder()
                        .caseId(CaseId.of("S1"))
                        .received(day(0))
                        .acknowledged(acknowledged.map(KnownAtPropertyTest::day))
                        .cause(found.map(any -> "material"))
                        .causeFound(found.map(KnownAtPropertyTest::day))
                        .causeWords(found.map(any -> "cracks"))
                        .decided(decided.map(KnownAtPropertyTest::day))
                        .decision(decided.map(any -> "accepted"))
                        .compensation(decided.map(any -> Money.parse("CNY 80.00")))
                        .actions(actions)
                        .build());
    }

    @Property
    void a_complaint_is_known_as_far_as_it_had_come(
            @ForAll("complaints") Complaint it,
            @ForAll @IntRange(min = -1, max = 15) int now,
            @ForAll @IntRange(max = 5) int more) {
        Optional<Complaint> known = it.knownAt(asOf(now));
        assertThat(known.isPresent()).isEqualTo(now >= 0);
        assertThat(it.knownAt(asOf(now + more)).flatMap(later -> later.knownAt(asOf(now))))
                .isEqualTo(known);
        known.ifPresent(then -> {
            List<Optional<Instant>> moments = List.of(then.acknowledged(), then.causeFound(), then.decided());
            assertThat(moments.stream().flatMap(Optional::stream)).allMatch(asOf(now)::sees);
            assertThat(then.cause().isPresent()).isEqualTo(then.causeFound().isPresent());
            assertThat(then.compensation().isPresent()).isEqualTo(then.decided().isPresent());
            assertThat(then.actions()).allMatch(action -> asOf(now).sees(action.agreed()));
            assertThat(then.actions().stream().map(Action::done).flatMap(Optional::stream))
                    .allMatch(asOf(now)::sees);
        });
        assertThat(it.knownAt(asOf(20))).contains(it);
    }

    @Property
    void a_complaint_survives_json(@ForAll("complaints") Complaint it) {
        FactLaws.survivesJson(it, Complaint.class);
    }

    @Property
    void an_answer_is_known_once_it_was_given(
            @ForAll @IntRange(max = 9) int answered,
            @ForAll @IntRange(max = 10) int score,
            @ForAll @IntRange(min = -1, max = 15) int now) {
        Satisfaction it = Satisfaction.builder()
                .id(SatisfactionId.of("Q1"))
                .customer(CustomerId.of("C1"))
                .scale(Rating.Scale.NPS)
                .asked(day(0))
                .answered(day(answered))
                .score(score)
                .build();
        Optional<Satisfaction> known = it.knownAt(asOf(now));
        assertThat(known.isPresent()).isEqualTo(now >= 0);
        assertThat(known.flatMap(Satisfaction::rating).isPresent()).isEqualTo(now >= answered);
        assertThat(known.flatMap(then -> then.knownAt(asOf(now)))).isEqualTo(known);
        FactLaws.survivesJson(it, Satisfaction.class);
    }
}
