package org.crmkit.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crmkit.core.check.Texts;
import org.crmkit.core.testing.GeneratedSources;
import org.crmkit.core.testing.SourcesCheck;
import org.junit.jupiter.api.Test;

class CustomerFileVolumeTest {
    @Test
    void of_three_hundred_customers_in_180_sources_no_value_is_lost_and_only_planted_conflicts_are_found() {
        GeneratedSources told = GeneratedSources.of(180, 300);

        CustomerFiles files = told.assembled();

        assertThat(told.conflicts()).isEqualTo(100);
        assertThat(SourcesCheck.faults(told, files)).isEmpty();
        assertThat(files.findings())
                .allSatisfy(finding -> assertThat(finding.because().in(Texts.ENGLISH))
                        .contains(" says ")
                        .contains(" and "
                                + finding.found().substring(0, finding.found().indexOf(" ")) + " says "));
    }

    @Test
    void the_check_shows_what_is_lost_when_one_source_is_left_out() {
        GeneratedSources all = GeneratedSources.of(3, 9);
        GeneratedSources fewer = GeneratedSources.of(2, 9);

        List<String> faults = SourcesCheck.faults(all, fewer.assembled());

        assertThat(faults)
                .anySatisfy(fault -> assertThat(fault).contains("C0 party").contains(" instead of "));
    }

    @Test
    void the_check_shows_a_file_that_is_missing() {
        GeneratedSources more = GeneratedSources.of(3, 10);

        List<String> faults =
                SourcesCheck.faults(more, GeneratedSources.of(3, 9).assembled());

        assertThat(faults).contains("CustomerFiles[9] instead of 10", "no file of C9");
    }
}
