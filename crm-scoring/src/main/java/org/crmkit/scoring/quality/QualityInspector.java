package org.crmkit.scoring.quality;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.value.AsOf;

/**
 * Looks at the data about one customer after the other.
 *
 * <p>Of each field that matters for the customer's kind: missing if there is no value or a blank one by the moment asked about;
 * else invalid if its check refuses it; else, where values age, undated if nobody knows when it was noted, and stale if more than
 * {@code freshDays} days have passed since; else good.
 *
 * @param policy which fields matter
 */
public record QualityInspector(QualityPolicy policy) implements Serializable {
    private static final LocalizedText NOT_TOLD = LocalizedText.of("no source tells it", "没有来源提供");
    private static final LocalizedText NOT_TOLD_BY = LocalizedText.of("{} does not tell it", "{}未提供");
    private static final LocalizedText NOT_DATED = LocalizedText.of("{} does not say when it was noted", "{}未注明记录时间");
    private static final LocalizedText TOO_OLD =
            LocalizedText.of("{} noted it on {}, more than {} days ago", "{0}于{1}记录，已超过{2}天");
    private static final LocalizedText FRESH = LocalizedText.of("{} noted it on {}", "{}于{}记录");
    private static final LocalizedText TOLD = LocalizedText.of("{} tells it", "由{}提供");

    /** {@return how good the data in a customer's file are at a moment; see {@link QualityRecord#of(CustomerFile, QualityPolicy)}} */
    public CustomerQuality inspect(CustomerFile file, AsOf asOf) {
        return inspect(QualityRecord.of(file, policy), asOf);
    }

    /** {@return how good the data about a customer are at a moment; what was noted later is not seen} */
    public CustomerQuality inspect(QualityRecord record, AsOf asOf) {
        List<QualityField> relevant = policy.fields().stream()
                .filter(field -> field.matters(record.kind()))
                .toList();
        Map<String, FieldValue> taken = new LinkedHashMap<>();
        TreeMap<String, Map<String, FieldValue>> bySource = new TreeMap<>();
        for (FieldValue value : record.values()) {
            if (value.at().stream().allMatch(asOf::sees) && !value.value().isBlank()) {
                taken.putIfAbsent(value.field(), value);
                bySource.computeIfAbsent(value.source(), none -> new LinkedHashMap<>())
                        .putIfAbsent(value.field(), value);
            }
        }
        List<FieldQuality> fields = new ArrayList<>();
        List<FieldQuality> sources = new ArrayList<>();
        Reason nobody = Reason.of(NOT_TOLD);
        relevant.forEach(field -> fields.add(state(field, taken, FieldQuality.NOBODY, nobody, asOf)));
        bySource.forEach((source, values) -> relevant.forEach(
                field -> sources.add(state(field, values, source, Reason.of(NOT_TOLD_BY, source), asOf))));
        return new CustomerQuality(
                record.id(), record.kind(), fields, sources, codes(relevant, taken), keys(fields, taken));
    }

    private FieldQuality state(
            QualityField field, Map<String, FieldValue> values, String nobody, Reason missing, AsOf asOf) {
        FieldValue value = values.get(field.name());
        if (value == null) {
            return new FieldQuality(field, nobody, FieldState.MISSING, missing);
        }
        return field.check()
                .refuses(value.value(), field, policy.countryCode(), asOf)
                .map(because -> new FieldQuality(field, value.source(), FieldState.INVALID, because))
                .orElseGet(() -> aged(field, value, asOf));
    }

    private static FieldQuality aged(QualityField field, FieldValue value, AsOf asOf) {
        String source = value.source();
        if (value.at().isEmpty()) {
            boolean ages = field.freshDays() > 0;
            return new FieldQuality(
                    field,
                    source,
                    ages ? FieldState.UNDATED : FieldState.GOOD,
                    Reason.of(ages ? NOT_DATED : TOLD, source));
        }
        LocalDate noted = LocalDate.ofInstant(value.at().get(), asOf.zone());
        boolean old = field.freshDays() > 0 && ChronoUnit.DAYS.between(noted, asOf.date()) > field.freshDays();
        return old
                ? new FieldQuality(
                        field, source, FieldState.STALE, Reason.of(TOO_OLD, source, noted, field.freshDays()))
                : new FieldQuality(field, source, FieldState.GOOD, Reason.of(FRESH, source, noted));
    }

    private static Map<String, String> codes(List<QualityField> relevant, Map<String, FieldValue> taken) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (QualityField field : relevant) {
            FieldValue value = taken.get(field.name());
            if (field.check() == FieldCheck.CODE && value != null) {
                codes.put(field.name(), value.value());
            }
        }
        return codes;
    }

    private Map<String, String> keys(List<FieldQuality> fields, Map<String, FieldValue> taken) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (FieldQuality it : fields) {
            Optional.ofNullable(taken.get(it.field().name()))
                    .filter(value -> it.state() != FieldState.INVALID)
                    .flatMap(value -> it.field().check().key(value.value(), policy.countryCode()))
                    .ifPresent(part -> parts.put(it.field().name(), part));
        }
        Map<String, String> keys = new LinkedHashMap<>();
        policy.keys().forEach((key, names) -> {
            if (parts.keySet().containsAll(names)) {
                keys.put(key, String.join("\n", names.stream().map(parts::get).toList()));
            }
        });
        return keys;
    }
}
