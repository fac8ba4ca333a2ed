package org.crmkit.examples.review.outlook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.file.CustomerFileAssembler;
import org.crmkit.core.file.CustomerFiles;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.SurvivorshipPolicy;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.AsOf;

/** Files of a few facts. */
final class Filing {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final AsOf END = AsOf.endOf(LocalDate.of(2026, 6, 30), SHANGHAI);
    private static final Provenance ERP = Provenance.of("erp", Instant.parse("2026-01-01T00:00:00Z"));

    private Filing() {}

    static CustomerFiles of(Object... facts) {
        CustomerFileAssembler files = CustomerFileAssembler.of(SurvivorshipPolicy.newest());
        for (Object fact : facts) {
            files.add(ERP, fact);
        }
        return files.assemble();
    }

    /** A customer that is a party of the same id. */
    static Customer.Builder customer(String id) {
        return Customer.builder().id(CustomerId.of(id)).party(PartyId.of(id));
    }

    /** Noon of a day in Shanghai. */
    static Instant noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).atZone(SHANGHAI).toInstant();
    }
}
