package org.crmkit.examples.review.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnLabelsTest {

    @ParameterizedTest
    @CsvSource({
        "12, 1, 1, 1",
        "12, 2011-11, 3, 1",
        "13, 2011-11, 6, 2",
        "24, 2011-11, 6, 2",
        "36, 2011-11, 12, 3",
        "36, 十二月 2011, 12, 4",
        "120, 2011-11, 48, 12"
    })
    void labels_thin_out_until_they_have_room(int count, String label, int phone, int screen) {
        List<String> labels = Collections.nCopies(count, label);

        assertThat(ColumnLabels.thinned(labels, 300).step()).isEqualTo(phone);
        assertThat(ColumnLabels.thinned(labels, 880).step()).isEqualTo(screen);
    }

    @Test
    void a_label_of_every_column_stands_below_its_middle() {
        ColumnLabels labels = ColumnLabels.thinned(List.of("Q1", "Q2"), 300);

        assertThat(labels.anchor(0)).isEqualTo("middle");
        assertThat(labels.place(0)).isEqualTo("25%");
    }

    @Test
    void a_label_too_wide_for_its_column_starts_with_it_and_the_last_ends_with_the_picture() {
        ColumnLabels labels = ColumnLabels.thinned(
                IntStream.rangeClosed(1, 25).mapToObj(i -> "Dec 20" + (10 + i)).toList(), 300);

        assertThat(labels.step()).isEqualTo(12);
        assertThat(labels.anchor(12)).isEqualTo("start");
        assertThat(labels.place(12)).isEqualTo("48%");
        assertThat(labels.anchor(24)).isEqualTo("end");
        assertThat(labels.place(24)).isEqualTo("100%");
    }

    @Test
    void a_label_without_end_is_cut_between_letters() {
        String smile = new String(Character.toChars(0x1F600));

        assertThat(ColumnLabels.thinned(List.of("period ".repeat(20)), 300).text(0))
                .hasSizeLessThan(25)
                .endsWith("\u2026");
        assertThat(TextWidth.fit(smile.repeat(3), 15, 32)).isEqualTo(smile + "\u2026");
        assertThat(TextWidth.fit("short", 15, 100)).isEqualTo("short");
    }

    @Test
    void no_columns_have_no_labels() {
        assertThat(ColumnLabels.thinned(List.of(), 300).count()).isZero();
    }
}
