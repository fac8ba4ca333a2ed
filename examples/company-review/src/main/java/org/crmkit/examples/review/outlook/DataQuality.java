package org.crmkit.examples.review.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.CustomerFiles;
import org.crmkit.core.value.AsOf;
import org.crmkit.scoring.quality.CustomerQuality;
import org.crmkit.scoring.quality.FieldQuality;
import org.crmkit.scoring.quality.QualityField;
import org.crmkit.scoring.quality.QualityInspector;
import org.crmkit.scoring.quality.QualityPolicy;
import org.crmkit.scoring.quality.QualityReport;
import org.crmkit.scoring.quality.QualityTally;

/**
 * How good the data about customers are, and what to ask next.
 *
 * @param policy which fields matter
 * @param report how many values are missing, wrong or old, by field and by source
 * @param next the question most worth asking of each customer of whom something is missing, wrong or old, in the order of the files
 */
public record DataQuality(QualityPolicy policy, QualityReport report, List<Question> next) {
    private static final String CHINESE_ONLY = "uscc";

    /** Copies the list. */
    public DataQuality {
        next = List.copyOf(next);
    }

    /**
     * What to ask a customer.
     *
     * @param customer whom
     * @param field what, in which state, and why
     */
    public record Question(CustomerId customer, FieldQuality field) {}

    /** {@return the quality at a moment; absent if no value had been noted by then} */
    static Optional<DataQuality> of(CustomerFiles files, AsOf asOf) {
        QualityPolicy policy = fields();
        QualityInspector inspector = new QualityInspector(policy);
        QualityTally tally = new QualityTally(policy);
        List<Question> next = new ArrayList<>();
        for (CustomerFile file : Outlook.customers(files, asOf)) {
            CustomerQuality quality = inspector.inspect(file, asOf);
            tally.add(quality);
            quality.askNext().yes().ifPresent(field -> next.add(new Question(file.id(), field)));
        }
        QualityReport report = tally.result();
        return report.total().complete().part() == 0
                ? Optional.empty()
                : Optional.of(new DataQuality(policy, report, next));
    }

    /** {@return the standard policy without the number that only Chinese companies have: customers here are from everywhere} */
    private static QualityPolicy fields() {
        QualityPolicy standard = QualityPolicy.standard();
        List<QualityField> fields = standard.fields().stream()
                .filter(field -> !field.name().equals(CHINESE_ONLY))
                .toList();
        return QualityPolicy.of(standard.version(), standard.countryCode(), fields)
                .key("email", "email")
                .key("phone", "phone");
    }

    /** {@return of how many customers a field is the one most worth asking, by its name} */
    public Map<String, Long> questions() {
        Map<String, Long> counts = new TreeMap<>();
        next.forEach(question -> counts.merge(question.field().field().name(), 1L, Long::sum));
        return counts;
    }
}
