package org.crmkit.core.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Reason;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;

/** What a customer's value, credit and classes refuse or warn of, and nothing else. */
class CustomerInvariantPropertyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    private static Optional<Money> amount(int kind, int number) {
        return kind == 0 ? Optional.empty() : Optional.of(Money.parse((kind == 1 ? "CNY " : "USD ") + number + ".00"));
    }

    @Property
    void values_of_one_customer_are_in_one_currency(
            @ForAll @IntRange(max = 2) int actual, @ForAll @IntRange(max = 2) int potential) {
        CustomerValue.Builder builder =
                CustomerValue.builder().asOf(DAY).actual(amount(actual, 5)).potential(amount(potential, 9));
        if (actual != 0 && potential != 0 && actual != potential) {
            assertThatIllegalArgumentException()
                    .isThrownBy(builder::build)
                    .withMessageStartingWith("Actual and potential value must be in one currency, found ");
        } else {
            assertThat(builder.build().asOf()).isEqualTo(DAY);
        }
    }

    @Property
    void more_credit_used_than_allowed_is_a_warning_unless_the_status_says_so(
            @ForAll CreditStatus status, @ForAll @IntRange(max = 9) int limit, @ForAll @IntRange(max = 9) int used) {
        Customer customer = Customer.builder()
                .id(CustomerId.of("C1"))
                .party(PartyId.of("P1"))
                .credit(Credit.builder()
                        .status(status)
                        .limit(amount(1, limit))
                        .used(amount(1, used))
                        .build())
                .build();
        List<String> codes = customer.findings().stream().map(Finding::code).toList();
        assertThat(codes)
                .isEqualTo(used > limit && status == CreditStatus.OK ? List.of("customer.credit-exceeded") : List.of());
    }

    @Property
    void a_class_given_by_hand_has_a_reason_and_a_hand_and_one_given_by_a_rule_has_the_rule(
            @ForAll @StringLength(max = 5) String why, @ForAll boolean byHand, @ForAll boolean swapped) {
        Classification.Builder builder =
                Classification.builder().scheme("abc").code("A").period(DateRange.from(DAY));
        if (byHand && why.isBlank()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.byHand(EmployeeId.of("E1"), why))
                    .withMessage("A class given by hand must have a reason");
            return;
        }
        RuleId rule = RuleId.of("abc.value");
        Classification.Builder given =
                byHand ? builder.byHand(EmployeeId.of("E1"), why) : builder.byRule(rule, "1", Reason.of("so it is"));
        if (swapped) {
            given.origin(byHand ? ClassificationOrigin.RULE : ClassificationOrigin.MANUAL);
            assertThatIllegalArgumentException()
                    .isThrownBy(given::build)
                    .withMessageContaining("must name the rule or else the employee");
        } else {
            assertThat(given.build().by().isPresent()).isEqualTo(byHand);
            assertThat(given.build().rule().isPresent()).isEqualTo(!byHand);
        }
    }
}
