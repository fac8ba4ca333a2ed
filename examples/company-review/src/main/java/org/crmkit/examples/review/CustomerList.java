package org.crmkit.examples.review;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.examples.review.section.Words;
import org.crmkit.scoring.abc.AbcReport;

/** Every customer with class, scores, segment and reasons, as CSV for the host's own system. */
record CustomerList(Review review, Words words) {

    void writeTo(Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
            csv.writeRecord(
                    "customer", "value", "class", "recencyDays", "frequency", "r", "f", "m", "segment", "because");
            for (int i = 0; i < review.customers().size(); i++) {
                AbcReport.Classed customer = review.customers().get(i);
                review.rfm()
                        .find(CustomerId.of(customer.key()))
                        .ifPresentOrElse(
                                score -> csv.writeRecord(
                                        customer.key(),
                                        customer.value().toString(),
                                        customer.abc().name(),
                                        Integer.toString(score.recency().days()),
                                        Long.toString(score.frequency()),
                                        Integer.toString(score.r()),
                                        Integer.toString(score.f()),
                                        Integer.toString(score.m()),
                                        score.segment().code(),
                                        score.because().in(words.texts())),
                                () -> csv.writeRecord(
                                        customer.key(),
                                        customer.value().toString(),
                                        customer.abc().name(),
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        customer.because().in(words.texts())));
            }
        }
    }
}
