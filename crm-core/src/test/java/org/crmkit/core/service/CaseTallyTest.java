package org.crmkit.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.service.Cases.E7;
import static org.crmkit.core.service.Cases.asOf;
import static org.crmkit.core.service.Cases.at;
import static org.crmkit.core.service.Cases.full;
import static org.crmkit.core.service.Cases.plain;
import static org.crmkit.core.service.Cases.solved;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.service.CaseStatus.Category;
import org.crmkit.core.service.CaseTotals.Times;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.DateRange;
import org.junit.jupiter.api.Test;

class CaseTallyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static CaseTotals tally(CaseTally tally, ServiceCase... cases) {
        List.of(cases).forEach(tally::add);
        return tally.result();
    }

    @Test
    void a_line_stands_for_each_kind_category_priority_and_channel() {
        CaseTotals totals = tally(
                CaseTally.of(asOf(600)),
                full(),
                plain("S2").build(),
                plain("S3").channel(Channel.WEB).build(),
                plain("S4").kind("question").status(solved(8)).build(),
                plain("S5").build());
        assertThat(totals.lines())
                .extracting(line -> line.kind() + " " + line.category() + " "
                        + line.priority().map(Priority::code).orElse("-") + " "
                        + line.channel().map(Channel::code).orElse("-") + " "
                        + line.counts().all())
                .containsExactly(
                        "incident OPEN - - 2",
                        "incident OPEN - web 1",
                        "incident CLOSED critical phone 1",
                        "question RESOLVED - - 1");
        assertThat(totals.sum(line -> line.category().pending()).all()).isEqualTo(3);
        assertThat(totals).hasToString("CaseTotals[5]").isEqualTo(Copies.serialized(totals));
    }

    @Test
    void times_are_added_up_and_have_quantiles() {
        CaseTotals.Counts all = tally(
                        CaseTally.of(asOf(600)),
                        full(),
                        plain("S2").status(solved(10)).build(),
                        plain("S3").status(solved(20)).build(),
                        plain("S4").build())
                .all();
        assertThat(all.solved()).isEqualTo(3);
        assertThat(all.closed()).isEqualTo(1);
        assertThat(all.reopened()).isEqualTo(1);
        assertThat(all.response()).isEqualTo(new Times(List.of(1800L)));
        assertThat(all.resolution().seconds()).containsExactly(600L, 1200L, 18_000L);
        assertThat(all.resolution().sum()).isEqualTo(Duration.ofMinutes(330));
        assertThat(all.resolution().mean()).contains(Duration.ofMinutes(110));
        assertThat(all.resolution().quantile(1, 2)).contains(Duration.ofMinutes(20));
        assertThat(Times.NONE.mean()).isEmpty();
        assertThat(Times.NONE.quantile(1, 2)).isEmpty();
    }

    @Test
    void what_happened_is_counted_on_the_days_of_the_range_and_in_the_zone() {
        Timeline<CaseStatus> history = solved(600).then(at(900), CaseStatus.of(Category.CLOSED), E7);
        ServiceCase it = plain("S1").status(history).build(); // solved at 22:00, in Shanghai on the next day
        CaseTotals.Counts first = day(DAY, it);
        assertThat(List.of(first.all(), first.opened(), first.solved(), first.closed()))
                .containsExactly(1L, 1L, 0L, 0L);
        assertThat(first.resolution()).isEqualTo(Times.NONE);
        CaseTotals.Counts next = day(DAY.plusDays(1), it);
        assertThat(List.of(next.all(), next.opened(), next.solved(), next.closed()))
                .containsExactly(1L, 0L, 1L, 1L);
        assertThat(next.resolution().seconds()).containsExactly(36_000L);
    }

    private static CaseTotals.Counts day(LocalDate day, ServiceCase it) {
        DateRange one = DateRange.of(day, day.plusDays(1));
        return tally(CaseTally.of(asOf(5000), one, PriorityMatrix.standard()), it)
                .all();
    }

    @Test
    void later_cases_are_passed_over_and_tallies_of_two_moments_do_not_mix() {
        assertThat(tally(CaseTally.of(asOf(-1)), full()).all()).isEqualTo(CaseTotals.Counts.NONE);
        assertThat(tally(CaseTally.of(asOf(150)), full()).lines())
                .extracting(CaseTotals.Line::category)
                .containsExactly(Category.RESOLVED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseTally.of(asOf(0)).merge(CaseTally.of(asOf(1))))
                .withMessageStartingWith(
                        "Only tallies of one moment, range and matrix can be added up: this is of 2026-03-02");
    }
}
