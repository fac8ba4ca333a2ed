package org.crmkit.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckedTest {
    private static final Finding LATE =
            Finding.warning("import.late", Place.path("/day"), "2099-01-01", Reason.of("the day lies ahead"));
    private static final Finding WRONG =
            Finding.error("import.wrong", Place.NONE, "", Reason.of("the row has no customer"));

    @Test
    void a_result_without_findings_is_the_result() {
        assertThat(Checked.of(5).orThrow()).isEqualTo(5);
        assertThat(Checked.of(5).findings()).isEmpty();
    }

    @Test
    void a_result_may_carry_findings() {
        Checked<Integer> checked = Checked.of(5, List.of(LATE));
        assertThat(checked.orThrow()).isEqualTo(5);
        assertThat(checked.findings()).containsExactly(LATE);
    }

    @Test
    void a_refusal_throws_every_finding_a_line_each() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checked.refused(List.of(WRONG, LATE)).orThrow())
                .withMessage("ERROR import.wrong: the row has no customer\n"
                        + "WARNING import.late at /day '2099-01-01': the day lies ahead");
    }

    @Test
    void a_refusal_without_a_finding_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checked.refused(List.of()))
                .withMessage("A refusal must carry at least one finding");
    }

    @Test
    void findings_stay_when_the_result_is_turned_into_something_else() {
        assertThat(Checked.of(5, List.of(LATE)).<String>map(five -> "five"))
                .isEqualTo(Checked.of("five", List.of(LATE)));
        assertThat(Checked.<Integer>refused(List.of(WRONG)).<Integer>map(number -> number + 1))
                .isEqualTo(Checked.refused(List.of(WRONG)));
    }

    @Test
    void findings_are_copied_and_cannot_be_changed() {
        List<Finding> findings = new ArrayList<>(List.of(LATE));
        Checked<Integer> checked = Checked.of(5, findings);
        findings.clear();
        assertThat(checked.findings()).containsExactly(LATE);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> checked.findings().clear());
    }
}
