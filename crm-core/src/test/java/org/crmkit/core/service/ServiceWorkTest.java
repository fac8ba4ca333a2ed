package org.crmkit.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.service.Cases.NOON;
import static org.crmkit.core.service.Cases.asOf;
import static org.crmkit.core.service.Cases.at;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.crmkit.core.customer.FactLaws;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.sales.OutletId;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.Test;

class ServiceWorkTest {
    private static ServiceWork.Builder plain() {
        return ServiceWork.builder()
                .id(ServiceWorkId.of("W1"))
                .caseId(CaseId.of("S1"))
                .mode(ServiceWork.Mode.ON_SITE)
                .started(NOON);
    }

    private static ServiceWork full() {
        return plain().kind("repair")
                .ended(at(90))
                .addEmployees(EmployeeId.of("E7"))
                .outlet(OutletId.of("east"))
                .content("压缩机已更换")
                .addParts(new ServiceWork.Part(ProductId.of("compressor"), new BigDecimal("1.00"), Optional.of("SN-9")))
                .labour(Duration.ofMinutes(75))
                .firstTimeFix(true)
                .charge(Money.parse("CNY 0.00"))
                .underWarranty(true)
                .extensions(Extensions.none().with("acme.km", 12))
                .build();
    }

    @Test
    void its_golden_file_is_read_and_written_back_byte_by_byte() {
        FactLaws.keepsItsGoldenFile(full(), ServiceWork.class, "service-work-0.1.json");
        FactLaws.keepsWhatItDoesNotKnow(full(), ServiceWork.class);
        FactLaws.survivesJson(plain().build(), ServiceWork.class);
        assertThat(full().toString()).contains("W1", "repair").doesNotContain("压缩机");
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertRefused(
                plain().ended(at(-1)),
                "Work W1 began at 2026-03-02T12:00:00Z, found ended before that at 2026-03-02T11:59:00Z");
        assertThat(plain().ended(NOON).build().ended()).contains(NOON);
        assertRefused(
                plain().labour(Duration.ofMinutes(-1)),
                "The working time of work W1 must not be negative, found PT-1M");
        assertRefused(
                plain().charge(Money.parse("CNY -0.01")),
                "The charge of work W1 must not be negative, found CNY -0.01");
        assertRefused(
                plain().mode(ServiceWork.Mode.SELF_SERVICE).addEmployees(EmployeeId.of("E7")),
                "Work W1 was done by the customer, found done by [E7], too");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ServiceWork.Part(ProductId.of("bolt"), new BigDecimal("0.00"), Optional.empty()))
                .withMessage("The quantity of part bolt must be above zero, found 0.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ServiceWork.Part(ProductId.of("bolt"), new BigDecimal("1e30"), Optional.empty()))
                .withMessage("The quantity of part bolt must have at most 24 digits");
    }

    @Test
    void while_it_goes_on_nothing_is_known_of_what_it_came_to() {
        assertThat(full().knownAt(asOf(-1))).isEmpty();
        ServiceWork going = full().knownAt(asOf(89)).orElseThrow();
        assertThat(going)
                .isEqualTo(plain().kind("repair")
                        .addEmployees(EmployeeId.of("E7"))
                        .outlet(OutletId.of("east"))
                        .extensions(full().extensions())
                        .build());
        assertThat(full().knownAt(asOf(90))).contains(full());
        assertThat(plain().build().knownAt(asOf(0))).contains(plain().build());
    }

    private static void assertRefused(ServiceWork.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }
}
