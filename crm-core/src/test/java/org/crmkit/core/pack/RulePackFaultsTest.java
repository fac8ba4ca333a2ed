package org.crmkit.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Severity;
import org.crmkit.core.check.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RulePackFaultsTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/pack/faults.csv", delimiter = '|', maxCharsPerColumn = 10_000)
    void each_fault_is_told_once_with_code_place_and_because(
            String base, String from, @Nullable String to, @Nullable String findings, String schema) {
        String text = Packs.edited(base, from, to == null ? "" : to);
        Checked<RulePack> pack = RulePack.parse(text);
        List<String> expected = findings == null ? List.of() : List.of(findings.split("; "));
        assertThat(Packs.lines(pack)).as(text).containsExactlyElementsOf(expected);
        assertThat(pack.result().isPresent())
                .isEqualTo(pack.findings().stream().allMatch(finding -> finding.severity() == Severity.WARNING));
        assertThat(pack.findings()).allSatisfy(finding -> {
            assertThat(finding.because().in(Texts.ENGLISH)).isNotBlank().doesNotContain("{}");
            assertThat(finding.because().in(Texts.CHINESE))
                    .isNotBlank()
                    .doesNotContain("{}")
                    .isNotEqualTo(finding.because().in(Texts.ENGLISH));
        });
    }
}
