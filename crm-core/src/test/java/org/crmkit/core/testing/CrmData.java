package org.crmkit.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Finds data sets that are not part of the project, through the system property {@code crm.data}. */
public final class CrmData {
    private CrmData() {}

    /**
     * {@return a file of the data folder}
     *
     * <p>Without the property the calling test is skipped. With it the file must be there: a test that is meant to run must
     * not be skipped in silence.
     *
     * @param parts the file's path below the folder
     */
    public static Path file(String... parts) {
        return below(System.getProperty("crm.data", ""), parts);
    }

    static Path below(String folder, String... parts) {
        Assumptions.assumeFalse(folder.isBlank(), "the property crm.data names no folder");
        Path file = Path.of(folder, parts);
        assertThat(file).as("a file of the data folder").isRegularFile();
        return file;
    }
}
