package org.crmkit.scoring.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.Classification;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerValue;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;
import org.crmkit.scoring.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorthThresholdsTest {
    private static final CustomerId C1 = CustomerId.of("C1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final AsOf NOW = Facts.endOf("2026-03-02");
    static final WorthThresholds THRESHOLDS = WorthThresholds.of(cut("CNY 1000", "CNY 100"), cut("CNY 500", "CNY 50"));

    static ValueCut cut(String at, String margin) {
        return ValueCut.of(Money.parse(at), Money.parse(margin));
    }

    static CustomerValue value(String current, String potential) {
        CustomerValue.Builder value = CustomerValue.builder().asOf(DAY);
        if (!current.isEmpty()) {
            value.actual(Money.parse(current));
        }
        if (!potential.isEmpty()) {
            value.potential(Money.parse(potential));
        }
        return value.build();
    }

    private static Customer.Builder customer(String current, String potential) {
        return Customer.builder().id(C1).party(PartyId.of("P1")).value(value(current, potential));
    }

    private static Classification byHand(String code, String period) {
        return Classification.builder()
                .scheme(WorthThresholds.SCHEME)
                .code(code)
                .period(DateRange.parse(period))
                .byHand(EmployeeId.of("E7"), "strategic")
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "CNY 1000.00, CNY 500.00, KEEP",
        "CNY 999.99, CNY 500.00, DEVELOP",
        "CNY 1000.00, CNY 499.99, MAINTAIN",
        "CNY 999.99, CNY 499.99, LET_GO",
        "CNY -5, CNY 0, LET_GO"
    })
    void a_new_customer_is_placed_by_its_values_alone(String current, String potential, WorthClass expected) {
        Worth worth = THRESHOLDS.place(C1, value(current, potential), WorthClass.UNKNOWN);
        assertThat(worth.worth()).isEqualTo(expected);
        assertThat(worth.byValue()).isEqualTo(expected);
        assertThat(worth.basis()).isEqualTo(WorthBasis.VALUES);
    }

    @ParameterizedTest
    @CsvSource({
        "MAINTAIN, CNY 900.00, MAINTAIN, HELD",
        "MAINTAIN, CNY 899.99, LET_GO, VALUES",
        "MAINTAIN, CNY 1000.00, MAINTAIN, VALUES",
        "LET_GO, CNY 1099.99, LET_GO, HELD",
        "LET_GO, CNY 1000.00, LET_GO, HELD",
        "LET_GO, CNY 1100.00, MAINTAIN, VALUES",
        "LET_GO, CNY 999.99, LET_GO, VALUES"
    })
    void a_customer_changes_sides_only_beyond_the_margin(
            WorthClass before, String current, WorthClass expected, WorthBasis basis) {
        Worth worth = THRESHOLDS.place(C1, value(current, "CNY 1"), before);
        assertThat(worth.worth()).isEqualTo(expected);
        assertThat(worth.basis()).isEqualTo(basis);
    }

    @Test
    void each_placement_says_why_in_both_languages() {
        Worth plain = THRESHOLDS.place(C1, value("CNY 1200", "CNY 10"), WorthClass.UNKNOWN);
        assertThat(plain.because())
                .hasToString("current value CNY 1,200.00 is at least CNY 1,000.00;"
                        + " potential value CNY 10.00 is below CNY 500.00");
        assertThat(plain.because().in(Texts.CHINESE))
                .isEqualTo("当前价值CNY 1,200.00不低于CNY 1,000.00；潜在价值CNY 10.00低于CNY 500.00");
        Worth held = THRESHOLDS.place(C1, value("CNY 950", "CNY 510"), WorthClass.MAINTAIN);
        assertThat(held.worth()).isEqualTo(WorthClass.MAINTAIN);
        assertThat(held.because())
                .hasToString("current value CNY 950.00 is below CNY 1,000.00 by no more than CNY 100.00,"
                        + " so that it still counts as high;"
                        + " potential value CNY 510.00 reaches CNY 500.00 by less than CNY 50.00,"
                        + " so that it still counts as low");
        assertThat(held.because().in(Texts.CHINESE))
                .isEqualTo("当前价值CNY 950.00低于CNY 1,000.00不超过CNY 100.00，仍视为高；"
                        + "潜在价值CNY 510.00超过CNY 500.00不足CNY 50.00，仍视为低");
    }

    @ParameterizedTest
    @CsvSource({
        "'', CNY 9000, the current value is not known",
        "CNY 9000, '', the potential value is not known",
        "'', '', neither current nor potential value is known",
        "USD 9000, USD 9000, 'USD 9,000.00 is not in CNY, and there is no rate'"
    })
    void what_is_not_known_is_never_taken_for_zero(String current, String potential, String because) {
        Worth worth = THRESHOLDS.place(C1, value(current, potential), WorthClass.KEEP);
        assertThat(worth.worth()).isEqualTo(WorthClass.UNKNOWN);
        assertThat(worth.basis()).isEqualTo(WorthBasis.UNKNOWN);
        assertThat(worth.because()).hasToString(because);
        assertThat(worth.current().isPresent()).isEqualTo(!current.isEmpty());
        assertThat(worth.potential().isPresent()).isEqualTo(!potential.isEmpty());
    }

    @Test
    void values_reckoned_for_a_later_day_are_not_known_yet() {
        Customer customer = customer("CNY 9000", "CNY 9000").build();
        assertThat(THRESHOLDS.place(customer, NOW).worth()).isEqualTo(WorthClass.KEEP);
        Worth early = THRESHOLDS.place(customer, Facts.endOf("2026-03-01"));
        assertThat(early.worth()).isEqualTo(WorthClass.UNKNOWN);
        assertThat(early.because()).hasToString("neither current nor potential value is known");
        assertThat(early.current()).isEmpty();
    }

    @Test
    void what_was_placed_is_kept_as_a_class_and_holds_the_next_placement() {
        Worth first = THRESHOLDS.place(customer("CNY 1200", "CNY 1").build(), NOW);
        Classification kept = first.classification(DAY);
        assertThat(kept.code()).isEqualTo("MAINTAIN");
        assertThat(kept.rule()).contains(WorthThresholds.RULE);
        assertThat(kept.because()).isEqualTo(first.because());
        Customer later = customer("CNY 950", "CNY 1").addClassification(kept).build();
        assertThat(THRESHOLDS.place(later, Facts.endOf("2026-03-03")).basis()).isEqualTo(WorthBasis.HELD);
        assertThat(THRESHOLDS.place(later, NOW).worth()).isEqualTo(WorthClass.MAINTAIN);
        Customer new950 = customer("CNY 950", "CNY 1").build();
        assertThat(THRESHOLDS.place(new950, NOW).worth()).isEqualTo(WorthClass.LET_GO);
    }

    @Test
    void an_override_wins_until_it_expires_and_says_what_the_values_say() {
        Customer customer = customer("CNY 1", "CNY 1")
                .addClassification(byHand("KEEP", "2026-03-02/2026-06-01"))
                .build();
        Worth worth = THRESHOLDS.place(customer, NOW);
        assertThat(worth.worth()).isEqualTo(WorthClass.KEEP);
        assertThat(worth.byValue()).isEqualTo(WorthClass.LET_GO);
        assertThat(worth.basis()).isEqualTo(WorthBasis.OVERRIDDEN);
        assertThat(worth.because())
                .hasToString("overridden by E7 until 2026-06-01: strategic; by its values: let go,"
                        + " because current value CNY 1.00 is below CNY 1,000.00;"
                        + " potential value CNY 1.00 is below CNY 500.00");
        assertThat(worth.because().in(Texts.CHINESE)).startsWith("由E7手工指定，2026-06-01失效：strategic；按价值应为：放弃，因为当前价值");
        assertThat(worth.classification(DAY).code()).isEqualTo("LET_GO");
        assertThat(worth.classification(DAY).because().toString()).startsWith("current value");
        assertThat(THRESHOLDS.place(customer, Facts.endOf("2026-05-31")).worth())
                .isEqualTo(WorthClass.KEEP);
        assertThat(THRESHOLDS.place(customer, Facts.endOf("2026-06-01")).worth())
                .isEqualTo(WorthClass.LET_GO);
    }

    @Test
    void an_override_without_an_end_says_so_and_also_wins_over_unknown_values() {
        Customer customer = customer("", "CNY 1")
                .addClassification(byHand("DEVELOP", "2026-03-02/.."))
                .build();
        Worth worth = THRESHOLDS.place(customer, NOW);
        assertThat(worth.worth()).isEqualTo(WorthClass.DEVELOP);
        assertThat(worth.byValue()).isEqualTo(WorthClass.UNKNOWN);
        assertThat(worth.because())
                .hasToString("overridden by E7 without an end: strategic; by its values: unknown,"
                        + " because the current value is not known");
    }

    @Test
    void overrides_that_contradict_each_other_or_name_no_class_leave_it_unknown_with_the_reason() {
        Worth two = THRESHOLDS.place(
                customer("CNY 1", "CNY 1")
                        .addClassifications(byHand("KEEP", "2026-01-01/.."), byHand("DEVELOP", "2026-01-01/.."))
                        .build(),
                NOW);
        assertThat(two.worth()).isEqualTo(WorthClass.UNKNOWN);
        assertThat(two.because())
                .hasToString("overridden as DEVELOP by E7 and as KEEP by E7, which contradict each other");
        Worth strange = THRESHOLDS.place(
                customer("CNY 1", "CNY 1")
                        .addClassification(byHand("VIP", "../.."))
                        .build(),
                NOW);
        assertThat(strange.worth()).isEqualTo(WorthClass.UNKNOWN);
        assertThat(strange.basis()).isEqualTo(WorthBasis.OVERRIDDEN);
        assertThat(strange.because()).hasToString("overridden by E7 as VIP, which is none of the four classes");
    }

    @Test
    void a_placement_becomes_an_assessment_and_an_unknown_one_has_no_text() {
        Worth keep = THRESHOLDS.version("2026-Q1").place(C1, value("CNY 9000", "CNY 9000"), WorthClass.UNKNOWN);
        assertThat(keep.assessment(NOW).text()).contains("KEEP");
        assertThat(keep.assessment(NOW).what()).isEqualTo("worth");
        assertThat(keep.assessment(NOW).version()).contains("2026-Q1");
        assertThat(keep.assessment(NOW).reasons()).containsExactly(keep.because());
        Worth unknown = THRESHOLDS.place(C1, value("", ""), WorthClass.KEEP);
        assertThat(unknown.assessment(NOW).text()).isEmpty();
        assertThat(unknown.classification(DAY).code()).isEqualTo("UNKNOWN");
        assertThat(Copies.serialized(unknown)).isEqualTo(unknown).hasSameHashCodeAs(unknown);
        assertThat(keep).hasToString("Worth[C1, KEEP, VALUES]").isNotEqualTo(unknown);
    }

    @Test
    void both_thresholds_are_in_one_currency_and_have_room_for_the_margin() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorthThresholds.of(cut("CNY 1", "CNY 0"), cut("USD 1", "USD 0")))
                .withMessage("Both thresholds must be in one currency, found CNY 1.00 and USD 1.00");
        String most = "CNY " + "9".repeat(22) + ".99";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cut(most, "CNY 0.01"))
                .withMessageStartingWith("An amount must have at most 24 digits");
        assertThat(cut(most, "CNY 0").high(Money.parse(most))).isTrue();
    }
}
