package org.crmkit.scoring.profit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crmkit.core.marketing.Touch;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;

class ProfitReaderPropertyTest {
    private static final AsOf NOW = ProfitReaderTest.NOW;

    /** What kind of fact, and how many days before the moment asked about; after it if below zero. */
    private record Told(int kind, int ago) {
        Object fact(int number) {
            LocalDate day = NOW.date().minusDays(ago);
            String id = "f" + number;
            return switch (kind) {
                case 0 -> ProfitReaderTest.invoice(id, day, ProfitReaderTest.line(1, "bolt", "2", "CNY 9"));
                case 1 -> ProfitReaderTest.invoice(id, day, ProfitReaderTest.line(1, "bolt", "-1", "CNY -4"));
                case 2 -> ProfitReaderTest.mail(id, day);
                case 3 -> ProfitReaderTest.opened(id, day);
                default -> ProfitReaderTest.touch("spring", day, Touch.Outcome.Category.SENT);
            };
        }
    }

    @Provide
    Arbitrary<List<Told>> told() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(-5, 60))
                .as(Told::new)
                .list()
                .ofMaxSize(15);
    }

    private static List<Object> facts(List<Told> told) {
        List<Object> facts = new ArrayList<>();
        told.forEach(it -> facts.add(it.fact(facts.size())));
        return facts;
    }

    private static ProfitRow read(List<Object> facts, DateRange days) {
        return ProfitReaderTest.READER.read(ProfitReaderTest.file(facts), days, NOW);
    }

    @Property(tries = 200)
    void no_row_sees_the_future_nor_the_order_of_facts(@ForAll @From("told") List<Told> told, @ForAll long seed) {
        List<Object> facts = facts(told);
        List<Object> past =
                new ArrayList<>(facts(told.stream().filter(it -> it.ago() >= 0).toList()));
        Collections.shuffle(past, new Random(seed));
        ProfitRow row = read(facts, ProfitReaderTest.YEAR);
        assertThat(read(past, ProfitReaderTest.YEAR)).isEqualTo(row);
        assertThat(ProfitReaderTest.READER.read(ProfitReaderTest.file(facts).knownAt(NOW), ProfitReaderTest.YEAR, NOW))
                .isEqualTo(row);
    }

    @Property(tries = 200)
    void days_that_are_cut_in_two_add_up_to_the_whole(@ForAll @From("told") List<Told> told) {
        List<Object> facts = facts(told);
        LocalDate cut = NOW.date().minusDays(30);
        ProfitRow whole = read(facts, ProfitReaderTest.YEAR);
        ProfitRow early = read(facts, DateRange.of(ProfitReaderTest.YEAR.from(), cut));
        ProfitRow late = read(facts, DateRange.from(cut));
        for (ProfitPart part : ProfitPart.values()) {
            assertThat(early.part(part).isPresent() || late.part(part).isPresent())
                    .as(part.toString())
                    .isEqualTo(whole.part(part).isPresent());
            Money nothing = Money.parse("CNY 0");
            assertThat(early.part(part).orElse(nothing).plus(late.part(part).orElse(nothing)))
                    .isEqualTo(whole.part(part).orElse(nothing));
        }
    }
}
