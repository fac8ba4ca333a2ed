package org.crmkit.core.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.opportunity.Deals.at;
import static org.crmkit.core.opportunity.Deals.cny;
import static org.crmkit.core.opportunity.Deals.day;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.customer.FactLaws;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;

class OpportunityPropertyTest {
    @Provide
    Arbitrary<Optional<DealState>> tried() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.of(StageCategory.values()),
                        Arbitraries.integers().between(0, 300).optional(0.7),
                        Arbitraries.of(0, 10, 33, 100).optional(0.5),
                        Arbitraries.of(ForecastCategory.values()).optional(0.3),
                        Arbitraries.integers().between(-3, 20).optional(0.7),
                        Arbitraries.of(LossReason.Category.values()).optional(0.4))
                .as(OpportunityPropertyTest::tried);
    }

    private static Optional<DealState> tried(
            String stage,
            StageCategory category,
            Optional<Integer> cents,
            Optional<Integer> percent,
            Optional<ForecastCategory> forecast,
            Optional<Integer> close,
            Optional<LossReason.Category> loss) {
        try {
            return Optional.of(DealState.builder()
                    .stage(stage)
                    .category(category)
                    .amount(cents.map(minor -> Money.ofMinor(Money.currency("CNY"), minor)))
                    .probability(percent.map(Share::ofPercent).map(Probability::auto))
                    .forecast(forecast)
                    .expectedClose(close.map(Deals.DAY::plusDays))
                    .loss(loss.map(LossReason::of))
                    .build());
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).matches("A deal in stage [abc] is .*|A loss reason OTHER .*");
            return Optional.empty();
        }
    }

    private Arbitrary<DealState> states() {
        return tried().filter(Optional::isPresent).map(Optional::get);
    }

    /** Each state some days after the one before it; created up to three days before the first. */
    @Provide
    Arbitrary<Opportunity> deals() {
        Arbitrary<List<DealState>> states = states().list().ofMinSize(1).ofMaxSize(8);
        Arbitrary<List<Integer>> gaps =
                Arbitraries.integers().between(1, 4).list().ofSize(8);
        return Combinators.combine(states, gaps, Arbitraries.integers().between(0, 3))
                .as((all, days, before) -> {
                    int now = 0;
                    Timeline<DealState> history = Timeline.start(day(0), all.get(0), Deals.E7);
                    for (int i = 1; i < all.size(); i++) {
                        now += days.get(i);
                        history = history.then(day(now), all.get(i), Deals.E7);
                    }
                    return Deals.plain("O1")
                            .created(day(-before))
                            .history(history)
                            .build();
                });
    }

    /** O2, O3: what is decided is sure, and only a loss has a reason. */
    @Property
    void a_state_that_can_be_does_not_contradict_itself(@ForAll("tried") Optional<DealState> made) {
        made.ifPresent(state -> {
            boolean lost = state.category() == StageCategory.LOST;
            assertThat(state.loss().isPresent()).isEqualTo(lost);
            if (state.category() != StageCategory.OPEN) {
                assertThat(state.chance()).contains(lost ? Share.NONE : Share.ALL);
                assertThat(state.probability().map(Probability::value).orElse(lost ? Share.NONE : Share.ALL))
                        .isEqualTo(lost ? Share.NONE : Share.ALL);
            }
            FactLaws.survivesJson(state, DealState.class);
        });
    }

    /** O6: one rounding rule; the weighted amount lies between nothing and the amount. */
    @Property
    void the_weighted_amount_is_the_amount_times_the_chance(
            @ForAll @IntRange(max = 1_000_000) int cents, @ForAll @IntRange(max = 100) int percent) {
        Money amount = Money.ofMinor(Money.currency("CNY"), cents);
        Money weighted = Deals.open("a")
                .amount(amount)
                .probability(Probability.auto(Share.ofPercent(percent)))
                .build()
                .weighted()
                .orElseThrow();
        BigDecimal exact = BigDecimal.valueOf(cents).multiply(BigDecimal.valueOf(percent, 2));
        assertThat(weighted.minorUnits())
                .isEqualTo(exact.setScale(0, RoundingMode.HALF_UP).longValueExact());
        assertThat(weighted).isBetween(cny("0.00"), amount);
    }

    /** O6: lines drive the amount or the whole is refused. */
    @Property
    void lines_that_drive_the_amount_add_up_to_it(
            @ForAll @IntRange(max = 50) int one, @ForAll @IntRange(max = 50) int two, @ForAll boolean off) {
        Money sum = Money.ofMinor(Money.currency("CNY"), one + two + (off ? 1 : 0));
        Opportunity.Builder builder = Deals.plain("O1")
                .history(Timeline.start(Deals.START, Deals.open("a").amount(sum).build(), Deals.E7))
                .addLines(line(one), line(two))
                .linesDriveAmount(true);
        if (off) {
            assertThatIllegalArgumentException().isThrownBy(builder::build);
        } else {
            assertThat(builder.build().net()).contains(sum);
        }
    }

    private static OpportunityLine line(int cents) {
        return OpportunityLine.builder()
                .description("box")
                .amount(Money.ofMinor(Money.currency("CNY"), cents))
                .build();
    }

    /** H2 to H4 and H6, told again state by state. */
    @Property
    void the_standing_is_what_the_entries_say(
            @ForAll("deals") Opportunity deal, @ForAll @IntRange(min = -1, max = 40) int when) {
        Optional<DealStanding> standing = deal.standing(at(when));
        List<Timeline.Entry<DealState>> seen = deal.history().entries().stream()
                .filter(entry -> !entry.at().isAfter(day(when)))
                .toList();
        assertThat(standing.isPresent()).isEqualTo(!seen.isEmpty());
        standing.ifPresent(it -> {
            Duration gap = Duration.between(deal.created(), seen.get(0).at());
            Duration sum = gap;
            Instant end = seen.get(0).at();
            for (Timeline.Visit<String> stay : it.stages()) {
                assertThat(stay.from()).isEqualTo(end);
                end = stay.until().orElse(Instant.MAX);
                sum = sum.plus(stay.lasted(day(when)));
            }
            assertThat(end).isEqualTo(Instant.MAX);
            assertThat(it.age()).isEqualTo(sum);
            assertThat(it.state()).isEqualTo(seen.get(seen.size() - 1).state());
            assertThat(it.inStage())
                    .isEqualTo(it.stages().get(it.stages().size() - 1).lasted(day(when)));
            assertThat(it.closed()).isEqualTo(closed(seen));
            assertThat(it.lastOpen()).isEqualTo(lastOpen(seen));
            assertThat(it.slips()).isEqualTo(slips(seen));
        });
    }

    /** O4: closed since the first of the last states of one category, unless that is open. */
    private static Optional<Instant> closed(List<Timeline.Entry<DealState>> seen) {
        int i = seen.size() - 1;
        StageCategory last = seen.get(i).state().category();
        while (i > 0 && seen.get(i - 1).state().category() == last) {
            i--;
        }
        return last == StageCategory.OPEN
                ? Optional.empty()
                : Optional.of(seen.get(i).at());
    }

    private static Optional<DealState> lastOpen(List<Timeline.Entry<DealState>> seen) {
        for (int i = seen.size() - 1; i >= 0; i--) {
            if (seen.get(i).state().category() == StageCategory.OPEN) {
                return Optional.of(seen.get(i).state());
            }
        }
        return Optional.empty();
    }

    private static long slips(List<Timeline.Entry<DealState>> seen) {
        List<Long> days = seen.stream()
                .map(Timeline.Entry::state)
                .filter(state -> state.category() == StageCategory.OPEN)
                .flatMap(state -> state.expectedClose().stream())
                .map(day -> day.toEpochDay())
                .toList();
        long slips = 0;
        for (int i = 1; i < days.size(); i++) {
            slips += days.get(i) > days.get(i - 1) ? 1 : 0;
        }
        return slips;
    }

    /** No rule sees the future, and what was known is known again. */
    @Property
    void attributes_see_what_was_known(
            @ForAll("deals") Opportunity deal, @ForAll @IntRange(min = -1, max = 40) int when) {
        Optional<Opportunity> known = deal.knownAt(at(when));
        assertThat(known.isPresent()).isEqualTo(when >= 0);
        known.ifPresent(then -> {
            for (Attribute<Opportunity, ?> attribute :
                    OpportunityAttributes.standard().all()) {
                assertThat(attribute.of(deal, at(when))).as(attribute.name()).isEqualTo(attribute.of(then, at(when)));
            }
            assertThat(then.knownAt(at(when))).containsSame(then);
        });
    }

    /** H7, H8: entries in any order give the same opportunity; replayed one by one, the same state. */
    @Property
    void entries_in_any_order_are_the_same_history(@ForAll("deals") Opportunity deal, @ForAll long seed) {
        List<Timeline.Entry<DealState>> entries = new ArrayList<>(deal.history().entries());
        Collections.shuffle(entries, new Random(seed));
        Opportunity.Builder parts = Deals.plain("O1").created(deal.created());
        assertThat(Opportunities.read(parts, entries).orThrow()).isEqualTo(deal);
        Timeline<DealState> replayed = null;
        for (Timeline.Entry<DealState> entry : deal.history().entries()) {
            replayed = replayed == null
                    ? Timeline.start(entry.at(), entry.state(), entry.cause())
                    : replayed.then(entry.at(), entry.state(), entry.cause());
        }
        assertThat(replayed).isEqualTo(deal.history());
        FactLaws.survivesJson(deal, Opportunity.class);
    }

    @Property
    void findings_do_not_depend_on_the_order(
            @ForAll @Size(max = 8) List<@IntRange(max = 26) Integer> pointers, @ForAll long seed) {
        List<Opportunity> all = new ArrayList<>();
        for (int pointer : pointers) { // three ids, each telling of none or of a duplicate, here or not
            String id = "O" + pointer % 3;
            String other = "O" + pointer / 3 % 4;
            boolean points = pointer < 18 && !other.equals(id);
            all.add(Deals.plain(id)
                    .duplicateOf(points ? Optional.of(OpportunityId.of(other)) : Optional.empty())
                    .build());
        }
        Opportunities before = Opportunities.of(all);
        Collections.shuffle(all, new Random(seed));
        assertThat(Opportunities.of(all).findings()).isEqualTo(before.findings());
        assertThat(Opportunities.of(all).all()).isEqualTo(before.all());
    }

    /** H1: the history never begins before the opportunity. */
    @Property
    void it_is_not_created_after_its_history_begins(@ForAll @IntRange(min = -5, max = 5) int days) {
        Opportunity.Builder builder = Deals.plain("O1").created(day(days));
        if (days > 0) {
            assertThatIllegalArgumentException().isThrownBy(builder::build);
        } else {
            Opportunity made = builder.build();
            assertThat(Opportunities.of(List.of(made)).findings()).hasSize(days < 0 ? 1 : 0);
        }
    }
}
