package org.crmkit.examples.erp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ErpZonesTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ErpZones UTC_SERVER = new ErpZones(ZoneOffset.UTC, SHANGHAI);

    @Test
    void a_day_of_the_business_begins_before_that_of_the_server() {
        assertThat(UTC_SERVER.day(LocalDateTime.parse("2026-06-30T15:59:59"))).isEqualTo("2026-06-30");
        assertThat(UTC_SERVER.day(LocalDateTime.parse("2026-06-30T16:00:00"))).isEqualTo("2026-07-01");
        assertThat(UTC_SERVER.start(LocalDate.parse("2026-07-01"))).isEqualTo("2026-06-30T16:00:00");
    }

    @Test
    void a_server_in_the_zone_of_the_business_stores_its_days_as_they_are() {
        ErpZones same = new ErpZones(SHANGHAI, SHANGHAI);
        assertThat(same.day(LocalDateTime.parse("2026-06-30T23:59:59"))).isEqualTo("2026-06-30");
        assertThat(same.start(LocalDate.parse("2026-07-01"))).isEqualTo("2026-07-01T00:00:00");
    }
}
