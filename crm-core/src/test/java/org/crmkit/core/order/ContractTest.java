package org.crmkit.core.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.order.SalesDocuments.C1;
import static org.crmkit.core.order.SalesDocuments.DAY;
import static org.crmkit.core.order.SalesDocuments.endOf;

import java.time.LocalDate;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.value.DateRange;
import org.junit.jupiter.api.Test;

class ContractTest {
    private static final ContractId K1 = ContractId.of("K1");

    private static Contract.Builder plain() {
        return Contract.builder().id(K1).customer(C1).term(DateRange.from(DAY));
    }

    @Test
    void a_term_never_ends_before_it_begins() {
        assertThat(plain().term(DateRange.of(DAY, DAY)).build().term().days()).contains(0L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain().term(DateRange.of(DAY, DAY.minusDays(1))))
                .withMessage("A range from 2026-03-02 must not end before that, found 2026-03-01");
    }

    @Test
    void it_is_known_once_it_is_signed() {
        assertThat(plain().build().knownAt(endOf(DAY))).isEmpty();
        Contract contract = SalesDocuments.contract();
        LocalDate signed = contract.signed().orElseThrow();
        assertThat(contract.knownAt(endOf(signed.minusDays(1)))).isEmpty();
        Contract first = contract.knownAt(endOf(signed)).orElseThrow();
        assertThat(first.status().map(Timeline::last)).contains(DocumentStatus.of(DocumentStatus.Category.DRAFT));
        assertThat(contract.knownAt(endOf(DAY))).containsSame(contract);
    }

    @Test
    void its_parts_are_checked() {
        LocalDate far = LocalDate.of(10000, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain().renewalOf(K1).build())
                .withMessage("Contract K1 cannot renew itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain().signed(far).build())
                .withMessageStartingWith("The day a contract was signed must lie");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain().renewsBy(far).build())
                .withMessageStartingWith("The day by which a contract renews must lie");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain().number("").build())
                .withMessage("The number of a contract must not be blank");
    }
}
