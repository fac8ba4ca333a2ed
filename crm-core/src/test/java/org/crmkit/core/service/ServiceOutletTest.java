package org.crmkit.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.crmkit.core.contactpoint.PostalAddress;
import org.crmkit.core.customer.FactLaws;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.sales.OutletId;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.junit.jupiter.api.Test;

class ServiceOutletTest {
    private static ServiceOutlet.Builder plain() {
        return ServiceOutlet.builder().id(OutletId.of("east")).name("浦东维修站");
    }

    private static ServiceOutlet full() {
        return plain().kind("workshop")
                .runBy(PartyId.of("partner-3"))
                .place(PostalAddress.builder()
                        .country("CN")
                        .city("上海")
                        .street("世纪大道88号")
                        .build())
                .calendar("cn-six-days")
                .openingHours("Mon-Sat 9-18")
                .addSkills("refrigeration", "english")
                .addRegions("pudong")
                .active(DateRange.from(LocalDate.of(2020, 4, 1)))
                .extensions(Extensions.none().with("acme.bays", 4))
                .build();
    }

    @Test
    void its_golden_file_is_read_and_written_back_byte_by_byte() {
        FactLaws.keepsItsGoldenFile(full(), ServiceOutlet.class, "service-outlet-0.1.json");
        FactLaws.keepsWhatItDoesNotKnow(full(), ServiceOutlet.class);
        FactLaws.survivesJson(plain().build(), ServiceOutlet.class);
        assertThat(plain().build().active()).isEqualTo(DateRange.ALWAYS);
    }

    @Test
    void name_and_codes_are_not_blank() {
        assertRefused(plain().name(" "), "The name of outlet east must not be blank");
        assertRefused(plain().kind(""), "The kind of a service outlet must not be blank");
        assertRefused(plain().calendar(""), "The calendar of a service outlet must not be blank");
        assertRefused(plain().addSkills(""), "A skill of a service outlet must not be blank");
        assertRefused(plain().addRegions(""), "A region of a service outlet must not be blank");
    }

    private static void assertRefused(ServiceOutlet.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }
}
