package org.crmkit.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.service.Cases.E7;
import static org.crmkit.core.service.Cases.NOON;
import static org.crmkit.core.service.Cases.asOf;
import static org.crmkit.core.service.Cases.at;
import static org.crmkit.core.service.Cases.plain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.crmkit.core.check.Reason;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.customer.FactLaws;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.service.CaseStatus.Category;
import org.crmkit.core.value.AsOf;

/** What holds of every case. */
class ServiceCasePropertyTest {
    private static final int LAST = 40;

    private static CaseStatus status(Category category) {
        return category.solved()
                ? new CaseStatus(category, "c" + category.ordinal(), Optional.of("fixed"), Optional.empty())
                : CaseStatus.of(category);
    }

    /** Statuses with the minutes from each to the next; the first may be as early as the case. */
    static Arbitrary<Timeline<CaseStatus>> histories() {
        Arbitrary<Integer> step = Arbitraries.integers().between(1, 6);
        Arbitrary<Category> category = Arbitraries.of(Category.class);
        return Combinators.combine(
                        category.list().ofMinSize(1).ofMaxSize(6), step.list().ofSize(6))
                .as((categories, steps) -> {
                    int minute = steps.get(0) - 1;
                    Timeline<CaseStatus> history = Timeline.start(at(minute), status(categories.get(0)), E7);
                    for (int i = 1; i < categories.size(); i++) {
                        minute += steps.get(i);
                        history = history.then(at(minute), status(categories.get(i)), E7);
                    }
                    return history;
                });
    }

    private static Arbitrary<Timeline<Triage>> triages() {
        Arbitrary<Triage> judged = Combinators.combine(
                        Arbitraries.of("person", "group", "nobody"), Arbitraries.of("high", "low"))
                .as(Triage::of);
        Arbitrary<Triage> set =
                Combinators.combine(judged, Arbitraries.of(Priority.standard())).as(Triage::with);
        return Combinators.combine(judged, set, Arbitraries.integers().between(1, LAST))
                .as((first, then, minute) ->
                        Timeline.start(NOON, first, E7).then(at(minute), then, Cause.by("E8", Reason.of("because"))));
    }

    private static Arbitrary<List<CaseContact>> contacts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, LAST).map(Cases::at), Arbitraries.of(CaseContact.Kind.class))
                .as(CaseContact::of)
                .list()
                .ofMaxSize(4);
    }

    @Provide
    static Arbitrary<ServiceCase> cases() {
        return Combinators.combine(
                        histories().optional(0.8),
                        triages().optional(0.6),
                        contacts(),
                        Arbitraries.integers().between(0, LAST).optional(0.5),
                        Arbitraries.of("incident", "complaint"),
                        Arbitraries.of(Channel.PHONE, Channel.WEB).optional(0.7))
                .as((history, triage, contacts, rated, kind, channel) -> {
                    ServiceCase.Builder builder = plain("S1");
                    builder.kind(kind)
                            .channel(channel)
                            .status(history)
                            .triage(triage)
                            .contacts(contacts);
                    Optional<Instant> solved = builder.build().progress().firstSolved();
                    Optional<Instant> at = solved.flatMap(from -> rated.map(after -> from.plusSeconds(60L * after)));
                    builder.satisfaction(at.map(moment -> new Rating(moment, Rating.Scale.NPS, 7)));
                    return builder.owners(Timeline.start(at(3), CaseOwner.queue("q"), E7))
                            .addEscalations(new ServiceCase.Escalation(at(20), "up"))
                            .addPromises(new ServiceCase.Promise(at(4), "visit", at(9)))
                            .build();
                });
    }

    @Property
    void no_rule_sees_the_future(@ForAll("cases") ServiceCase it, @ForAll @IntRange(min = -1, max = 50) int minute) {
        AsOf asOf = asOf(minute);
        Optional<ServiceCase> known = it.knownAt(asOf);
        assertThat(known.isPresent()).isEqualTo(minute >= 0);
        known.ifPresent(then -> {
            for (Attribute<ServiceCase, ?> attribute : CaseAttributes.standard().all()) {
                assertThat(attribute.of(then, asOf)).as(attribute.name()).isEqualTo(attribute.of(it, asOf));
            }
            assertThat(then.knownAt(asOf)).contains(then);
        });
    }

    @Property
    void what_is_known_grows_with_time(
            @ForAll("cases") ServiceCase it,
            @ForAll @IntRange(max = 50) int minute,
            @ForAll @IntRange(max = 50) int more) {
        Optional<ServiceCase> later = it.knownAt(asOf(minute + more));
        assertThat(later.orElseThrow().knownAt(asOf(minute))).isEqualTo(it.knownAt(asOf(minute)));
        assertThat(it.knownAt(asOf(1000))).contains(it);
    }

    @Property
    void it_survives_json(@ForAll("cases") ServiceCase it) {
        FactLaws.survivesJson(it, ServiceCase.class);
    }

    /** SC1. */
    @Property
    void moments_are_in_order(@ForAll("cases") ServiceCase it) {
        CaseProgress progress = it.progress();
        progress.responded().ifPresent(at -> assertThat(at).isAfterOrEqualTo(progress.opened()));
        progress.firstSolved().ifPresent(at -> assertThat(at).isAfterOrEqualTo(progress.opened()));
        progress.solved().ifPresent(at -> {
            assertThat(at).isAfterOrEqualTo(progress.firstSolved().orElseThrow());
            assertThat(progress.resolution()).isPresent();
        });
        progress.closed()
                .ifPresent(
                        at -> assertThat(at).isAfterOrEqualTo(progress.solved().orElseThrow()));
        assertThat(progress.solved().isPresent()).isEqualTo(progress.category().solved());
        assertThat(progress.closed().isPresent()).isEqualTo(progress.category() == Category.CLOSED);
    }

    /** SC1. */
    @Property
    void what_is_earlier_than_the_case_is_refused(
            @ForAll @IntRange(min = -3, max = 3) int status, @ForAll @IntRange(min = -3, max = 3) int reply) {
        ThrowingCallable build = () -> plain("S1")
                .status(Timeline.start(at(status), CaseStatus.of(Category.OPEN), E7))
                .addContacts(CaseContact.of(at(reply), CaseContact.Kind.REPLY))
                .build();
        if (status < 0 || reply < 0) {
            assertThatIllegalArgumentException()
                    .isThrownBy(build)
                    .withMessageStartingWith("Case S1 was opened at 2026-03-02T12:00:00Z, found ")
                    .withMessageContaining(" before that at ");
        } else {
            assertThatCode(build).doesNotThrowAnyException();
        }
    }

    /** SC1: each stay among the resolved and closed has a resolution; a brute force looks at each status by itself. */
    @Property
    void what_is_solved_has_a_resolution(@ForAll List<@IntRange(max = 4) Integer> categories, @ForAll long told) {
        Assume.that(!categories.isEmpty() && categories.size() <= 20);
        Timeline<CaseStatus> history = null;
        boolean honest = true;
        boolean run = false;
        for (int i = 0; i < categories.size(); i++) {
            Category category = Category.values()[categories.get(i)];
            boolean says = category == Category.RESOLVED || (category == Category.CLOSED && (told >> i & 1) == 1);
            run = category.solved() && (run || says);
            honest &= run == category.solved();
            Optional<String> resolution = says ? Optional.of("fixed") : Optional.empty();
            CaseStatus status = new CaseStatus(category, "c", resolution, Optional.empty());
            history = history == null ? Timeline.start(NOON, status, E7) : history.then(at(i), status, E7);
        }
        ServiceCase.Builder builder = plain("S1").status(Optional.ofNullable(history));
        if (honest) {
            assertThatCode(builder::build).doesNotThrowAnyException();
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(builder::build)
                    .withMessageEndingWith("and must have a resolution, found none");
        }
    }

    /** SC5. */
    @Property
    void nobody_judges_what_was_not_solved(
            @ForAll("histories") Timeline<CaseStatus> history, @ForAll @IntRange(max = 60) int minute) {
        boolean solved = history.entries().stream()
                .anyMatch(entry ->
                        entry.state().category().solved() && !entry.at().isAfter(at(minute)));
        ServiceCase.Builder builder =
                plain("S1").status(history).satisfaction(new Rating(at(minute), Rating.Scale.CES, 1));
        if (solved) {
            assertThatCode(builder::build).doesNotThrowAnyException();
        } else {
            assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("found rated");
        }
    }

    @Provide("histories")
    Arbitrary<Timeline<CaseStatus>> anyHistory() {
        return histories();
    }

    /** SC6. */
    @Property
    void a_priority_is_the_matrix_unless_it_was_set(
            @ForAll @IntRange(max = 2) int impact, @ForAll @IntRange(max = 3) int urgency, @ForAll boolean set) {
        PriorityMatrix matrix = PriorityMatrix.standard();
        PriorityMatrix.Cell cell = matrix.cells().get(impact * 4 + urgency);
        Triage judged = Triage.of(cell.impact(), cell.urgency());
        assertThat(judged.priority(matrix)).contains(cell.priority());
        assertThat(judged.with(Priority.LOW).priority(matrix)).contains(Priority.LOW);
        Cause cause = set ? Cause.by("E7", Reason.of("so")) : Cause.by("E7");
        ThrowingCallable build = () -> plain("S1")
                .triage(Timeline.start(NOON, judged.with(Priority.LOW), cause))
                .build();
        if (set) {
            assertThatCode(build).doesNotThrowAnyException();
        } else {
            assertThatIllegalArgumentException().isThrownBy(build).withMessageEndingWith("who must say why");
        }
    }

    @Property
    void a_case_comes_back_each_time_that_it_goes_from_over_to_pending(
            @ForAll("histories") Timeline<CaseStatus> history) {
        List<Category> categories = history.by(CaseStatus::category).entries().stream()
                .map(Timeline.Entry::state)
                .toList();
        int back = 0;
        for (int i = 1; i < categories.size(); i++) {
            back += categories.get(i).pending() && !categories.get(i - 1).pending() ? 1 : 0;
        }
        assertThat(plain("S1").status(history).build().progress().reopened()).isEqualTo(back);
    }
}
