package org.crmkit.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class AsOfPropertyTest {
    private static final List<String> ZONES = new ArrayList<>(new TreeSet<>(ZoneId.getAvailableZoneIds()));

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZONES).map(ZoneId::of);
    }

    @Property(tries = 1000)
    void its_text_names_it_in_every_zone(
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(min = -62_135_596_800L, max = 253_402_300_799L) long second,
            @ForAll @IntRange(max = 999_999_999) int nano) {
        AsOf asOf = AsOf.of(Instant.ofEpochSecond(second, nano), zone);
        assertThat(AsOf.parse(asOf.toString())).isEqualTo(asOf);
    }

    @Property(tries = 1000)
    void the_end_of_a_day_sees_that_day_and_not_the_next(
            @ForAll("zones") ZoneId zone, @ForAll @LongRange(min = -36_524, max = 36_524) long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        AsOf asOf = AsOf.endOf(day, zone);
        assertThat(asOf.date()).isBeforeOrEqualTo(day); // before it where the day was skipped
        assertThat(AsOf.of(asOf.instant().plusNanos(1), zone).date()).isAfter(day);
    }
}
