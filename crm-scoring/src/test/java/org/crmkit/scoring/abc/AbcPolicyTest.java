package org.crmkit.scoring.abc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Currency;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crmkit.core.value.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbcPolicyTest {
    private static final Currency CNY = Currency.getInstance("CNY");

    @ParameterizedTest
    @CsvSource({
        // cents in rank order; classes with the crossing one above; with it below
        "8000 1500 500, ABC, ABC",
        "100, A, C",
        "100 100 100 100 100 100 100 100 100 100, AAAAAAAAAA, CCCCCCCCCC",
        "900 100, AB, BC",
        "50 30 10 5 5, AABBB, AABCC",
        "0, -, -",
        "-100, -, -",
        "300 0 -100, A--, C--",
    })
    void classes_follow_the_boundary_rule(String cents, String above, String below) {
        assertThat(classes(cents, AbcBoundary.CROSSING_IS_ABOVE)).isEqualTo(above);
        assertThat(classes(cents, AbcBoundary.CROSSING_IS_BELOW)).isEqualTo(below);
    }

    @Test
    void eighty_fifteen_five_is_compared_exactly() {
        // In doubles .95 - .15 is .79999…, which would move the second key into A.
        assertThat(classes("80 15 5", AbcBoundary.CROSSING_IS_ABOVE)).isEqualTo("ABC");
    }

    @Test
    void nothing_at_all_gives_no_classes() {
        AbcReport report = AbcPolicy.standard().classify(ValueTally.in(CNY).result());
        assertThat(report.lines()).allSatisfy(line -> {
            assertThat(line.keys()).isZero();
            assertThat(line.ofKeys()).isEqualTo(Share.NONE);
            assertThat(line.ofValue()).isEqualTo(Share.NONE);
        });
    }

    @Test
    void boundaries_in_the_wrong_order_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new AbcPolicy(Share.ofPercent(95), Share.ofPercent(80), AbcBoundary.CROSSING_IS_ABOVE))
                .withMessage("A must end before B does, found 0.95 after 0.8");
    }

    private static String classes(String cents, AbcBoundary boundary) {
        ValueTally tally = ValueTally.in(CNY);
        String[] values = cents.split(" ", -1);
        for (int i = 0; i < values.length; i++) {
            tally.add("key" + i, Long.parseLong(values[i]));
        }
        AbcPolicy standard = AbcPolicy.standard();
        AbcReport report = new AbcPolicy(standard.a(), standard.b(), boundary).classify(tally.result());
        return IntStream.range(0, report.size())
                .mapToObj(report::classOf)
                .map(abc -> abc == AbcClass.NONE ? "-" : abc.name())
                .collect(Collectors.joining());
    }
}
