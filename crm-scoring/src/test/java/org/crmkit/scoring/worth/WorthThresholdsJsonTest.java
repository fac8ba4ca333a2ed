package org.crmkit.scoring.worth;

import static org.assertj.core.api.Assertions.assertThat;

import org.crmkit.core.json.CrmJson;
import org.crmkit.core.testing.Copies;
import org.crmkit.scoring.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorthThresholdsJsonTest {
    private static final WorthThresholds THRESHOLDS = WorthThresholdsTest.THRESHOLDS;

    @Test
    void the_golden_file_is_read_and_written_back_byte_by_byte() {
        String golden = Facts.resource("/golden/worth-thresholds-1.json").strip();
        assertThat(CrmJson.write(THRESHOLDS)).isEqualTo(golden);
        assertThat(CrmJson.read(golden, WorthThresholds.class).orThrow())
                .isEqualTo(THRESHOLDS)
                .hasSameHashCodeAs(THRESHOLDS);
        assertThat(Copies.serialized(THRESHOLDS)).isEqualTo(THRESHOLDS);
        assertThat(THRESHOLDS)
                .hasToString("WorthThresholds[1, current from CNY 1000.00, potential from CNY 500.00]")
                .isNotEqualTo(THRESHOLDS.version("2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"formatVersion\":1 | \"formatVersion\":2 | format version 1, found 2",
                "\"formatVersion\":1, | '' | formatVersion",
                "\"CNY 50.00\" | \"USD 50.00\" | must be in its currency and not below zero, found USD 50.00",
                "\"CNY 50.00\" | \"CNY -0.01\" | must be in its currency and not below zero, found CNY -0.01",
                "\"CNY 500.00\" | \"1e30000000\" | An amount must read like",
                "\"CNY 500.00\" | null | potential",
                "\"fitted\":0 | \"fitted\":-1 | cannot be fitted to -1 values",
                "\"1\" | \" \" | version"
            })
    void hostile_json_is_refused_with_a_finding(String from, String to, String because) {
        String golden = Facts.resource("/golden/worth-thresholds-1.json").strip();
        String json = golden.replace(from, to);
        assertThat(json).isNotEqualTo(golden);
        assertThat(CrmJson.read(json, WorthThresholds.class).result()).isEmpty();
        assertThat(CrmJson.read(json, WorthThresholds.class).findings().toString())
                .contains(because);
    }
}
