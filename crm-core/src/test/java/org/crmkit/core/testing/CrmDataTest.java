package org.crmkit.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class CrmDataTest {
    @Test
    void without_a_folder_the_test_is_skipped() {
        assertThatThrownBy(() -> CrmData.below("", "a.csv"))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("crm.data");
    }

    @Test
    void a_file_that_is_there_is_found_below_the_folder(@TempDir Path folder) throws IOException {
        Path file =
                Files.createFile(Files.createDirectory(folder.resolve("set")).resolve("a.csv"));
        assertThat(CrmData.below(folder.toString(), "set", "a.csv")).isEqualTo(file);
    }

    @Test
    void a_file_that_is_missing_from_a_given_folder_fails_the_test(@TempDir Path folder) {
        assertThatThrownBy(() -> CrmData.below(folder.toString(), "a.csv"))
                .isInstanceOf(AssertionError.class)
                .isNotInstanceOf(TestAbortedException.class)
                .hasMessageContaining("a.csv");
    }
}
