package org.crmkit.core.ordertocash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.crmkit.core.check.Severity;
import org.crmkit.core.check.Texts;
import org.crmkit.core.order.SalesDocument;

/** Documents with one thing wrong, and what is told about it: code, both sides and the sentence in two languages. */
final class Told {
    private Told() {}

    static OrderToCashReport report(SalesDocument... documents) {
        return OrderToCash.standard().report(Stream.of(documents), Paper.endOf(100));
    }

    static void finds(
            OrderToCashReport report,
            Severity severity,
            String code,
            String place,
            String found,
            String english,
            String chinese) {
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.code()).isEqualTo("order-to-cash." + code);
            assertThat(finding.place().path()).isEqualTo(place);
            assertThat(finding.found()).isEqualTo(found);
            assertThat(finding.because()).hasToString(english);
            assertThat(finding.because().in(Texts.CHINESE)).isEqualTo(chinese);
        });
    }
}
