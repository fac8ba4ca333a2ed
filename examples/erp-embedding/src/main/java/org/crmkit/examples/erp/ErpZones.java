package org.crmkit.examples.erp;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * What a timestamp without a zone means. A driver would read it in the zone of the JVM, which is right by luck only.
 *
 * @param stored the zone in which the ERP writes its timestamps
 * @param business the zone in which the business counts its days
 */
record ErpZones(ZoneId stored, ZoneId business) {
    /** {@return the day of the business on which a stored timestamp lies} */
    LocalDate day(LocalDateTime timestamp) {
        return timestamp.atZone(stored).withZoneSameInstant(business).toLocalDate();
    }

    /** {@return the first moment of a day of the business, as the ERP stores it} */
    LocalDateTime start(LocalDate day) {
        return day.atStartOfDay(business).withZoneSameInstant(stored).toLocalDateTime();
    }
}
