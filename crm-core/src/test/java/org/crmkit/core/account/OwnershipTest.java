package org.crmkit.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.FactLaws;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.junit.jupiter.api.Test;

class OwnershipTest {
    static final CustomerId LOTUS = CustomerId.of("C1");
    static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    static Ownership owned(String owner, String period) {
        return Ownership.builder()
                .customer(LOTUS)
                .owner(EmployeeId.of(owner))
                .period(DateRange.parse(period))
                .build();
    }

    static Ownership pooled(String pool, String period) {
        return Ownership.builder()
                .customer(LOTUS)
                .pool(pool)
                .period(DateRange.parse(period))
                .build();
    }

    static AsOf on(LocalDate day) {
        return AsOf.endOf(day, ZoneOffset.UTC);
    }

    @Test
    void its_golden_file_is_read_and_written_back_byte_by_byte() {
        Ownership full = Ownership.builder()
                .from(owned("E7", "2026-01-01/2026-07-01"))
                .reason("picked")
                .by(EmployeeId.of("E1"))
                .extensions(Extensions.none().with("acme.zone", "east"))
                .build();
        FactLaws.keepsItsGoldenFile(full, Ownership.class, "ownership-0.1.json");
        FactLaws.keepsWhatItDoesNotKnow(full, Ownership.class);
        FactLaws.survivesJson(pooled("east", "2026-01-01/.."), Ownership.class);
        assertThat(full.toString()).contains("C1", "E7").doesNotContain("acme.zone");
    }

    /** C3, as far as one period can break it. */
    @Test
    void there_is_an_owner_or_else_a_pool() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ownership.builder()
                        .from(owned("E7", "2026-01-01/.."))
                        .pool("east")
                        .build())
                .withMessage("Customer C1 must have an owner or else lie in a pool, found E7 and east");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ownership.builder()
                        .customer(LOTUS)
                        .period(DateRange.from(DAY))
                        .build())
                .withMessage("Customer C1 must have an owner or else lie in a pool, found no owner and no pool");
    }

    @Test
    void it_holds_for_a_day_at_least_and_its_codes_are_codes() {
        assertThat(owned("E7", "2026-01-01/2026-01-02")).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> owned("E7", "2026-01-01/2026-01-01"))
                .withMessage(
                        "The ownership of customer C1 must hold for one day at least, found 2026-01-01/2026-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pooled(" ", "2026-01-01/.."))
                .withMessage("The pool of a customer must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ownership.builder()
                        .from(owned("E7", "2026-01-01/.."))
                        .reason(" ")
                        .build())
                .withMessage("The reason of an ownership must not be blank");
    }

    @Test
    void an_end_that_lies_ahead_is_not_seen() {
        Ownership half = owned("E7", "2026-01-01/2026-07-01");
        assertThat(half.knownAt(on(DAY.minusDays(1)))).isEmpty();
        assertThat(half.knownAt(on(DAY))).contains(owned("E7", "2026-01-01/.."));
        assertThat(half.knownAt(on(LocalDate.of(2026, 6, 30)))).contains(owned("E7", "2026-01-01/.."));
        assertThat(half.knownAt(on(LocalDate.of(2026, 7, 1)))).contains(half);
    }

    @Test
    void who_has_a_customer_has_it_since_the_first_day_without_a_break() {
        Ownerships all = Ownerships.of(List.of(
                owned("E7", "2026-03-01/2026-04-01"),
                owned("E7", "2026-01-01/2026-02-01"),
                owned("E7", "2026-04-01/2026-05-01"),
                pooled("east", "2026-05-01/..")));
        assertThat(all.at(LOTUS, LocalDate.of(2026, 2, 1))).isEmpty();
        assertThat(all.since(LOTUS, LocalDate.of(2026, 2, 1))).isEmpty();
        assertThat(all.since(LOTUS, LocalDate.of(2026, 1, 31))).contains(DAY);
        assertThat(all.since(LOTUS, LocalDate.of(2026, 4, 30))).contains(LocalDate.of(2026, 3, 1));
        assertThat(all.at(LOTUS, LocalDate.of(2026, 5, 1)).flatMap(Ownership::pool))
                .contains("east");
        assertThat(all.at(CustomerId.of("C2"), DAY)).isEmpty();
        Ownerships ever = Ownerships.of(List.of(owned("E7", "../2026-02-01")));
        assertThat(ever.at(LOTUS, DAY)).isPresent();
        assertThat(ever.since(LOTUS, DAY)).isEmpty();
        assertThat(all).hasToString("Ownerships[4]");
        assertThat(all.all()).extracting(it -> it.period().from()).isSorted();
    }

    @Test
    void overlaps_gaps_and_both_owner_and_pool_are_told_with_both_sides() {
        Ownerships all = Ownerships.of(List.of(
                owned("E7", "2026-01-01/2026-02-01"),
                owned("E8", "2026-01-31/2026-03-01"),
                pooled("east", "2026-02-28/2026-03-02"),
                pooled("west", "2026-03-03/..")));
        assertThat(all.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "WARNING account.ownership-overlap 'employee E8': customer C1 is held twice in"
                                + " 2026-01-31/2026-02-01: by employee E7 in 2026-01-01/2026-02-01 and by employee E8 in"
                                + " 2026-01-31/2026-03-01",
                        "WARNING account.owned-and-in-pool 'pool east': customer C1 is both owned and in a pool in"
                                + " 2026-02-28/2026-03-01: held by employee E8 in 2026-01-31/2026-03-01 and by pool east in"
                                + " 2026-02-28/2026-03-02",
                        "WARNING account.ownership-gap '2026-03-02/2026-03-03': customer C1 is neither owned nor in a"
                                + " pool in 2026-03-02/2026-03-03: after pool east and before pool west");
        assertThat(all.findings())
                .extracting(it -> it.because().in(Texts.CHINESE))
                .containsExactly(
                        "客户C1在2026-01-31/2026-02-01期间被重复持有：员工E7（2026-01-01/2026-02-01）与"
                                + "员工E8（2026-01-31/2026-03-01）",
                        "客户C1在2026-02-28/2026-03-01期间既有负责人又在公海：员工E8（2026-01-31/2026-03-01）与"
                                + "公海east（2026-02-28/2026-03-02）",
                        "客户C1在2026-03-02/2026-03-03期间既无负责人也不在公海：公海east之后，公海west之前");
        assertThat(all.at(LOTUS, LocalDate.of(2026, 1, 31))).isEmpty();
        assertThat(Ownerships.of(List.of(owned("E7", "2026-01-01/2026-02-01"), pooled("east", "2026-02-01/2026-03-01")))
                        .findings())
                .isEmpty();
    }
}
