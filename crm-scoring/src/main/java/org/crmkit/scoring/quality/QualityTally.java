package org.crmkit.scoring.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crmkit.core.check.Checks;
import org.crmkit.core.stat.Tally;

/**
 * Counts how good the data about customers are. Each customer is to be added once: who is added twice shares its keys with itself.
 *
 * <p>While it counts, it holds the values of keys, which may be personal; its result does not.
 */
public final class QualityTally implements Tally<CustomerQuality, QualityReport, QualityTally> {
    private static final long serialVersionUID = 1;

    private static final String TAKEN = ""; // no source can have that name

    private final QualityPolicy policy;
    /** By source and field; the values that are taken stand under {@link #TAKEN}. */
    private final TreeMap<String, TreeMap<String, EnumMap<FieldState, Long>>> states = new TreeMap<>();

    private final TreeMap<String, Map<String, Long>> keys = new TreeMap<>();
    private final TreeMap<String, Map<String, Long>> codes = new TreeMap<>();
    private long customers;

    /** A tally that has seen nobody yet. */
    public QualityTally(QualityPolicy policy) {
        this.policy = policy;
    }

    @Override
    public void add(CustomerQuality customer) {
        customers++;
        customer.fields().forEach(it -> count(TAKEN, it.field().name(), it.state(), 1));
        customer.sources().forEach(it -> count(it.source(), it.field().name(), it.state(), 1));
        customer.keys().forEach((key, value) -> of(keys, key).merge(value, 1L, Long::sum));
        customer.codes().forEach((field, code) -> of(codes, field).merge(code, 1L, Long::sum));
    }

    private void count(String source, String field, FieldState state, long more) {
        states.computeIfAbsent(source, none -> new TreeMap<>())
                .computeIfAbsent(field, none -> new EnumMap<>(FieldState.class))
                .merge(state, more, Long::sum);
    }

    private static Map<String, Long> of(Map<String, Map<String, Long>> counts, String name) {
        return counts.computeIfAbsent(name, none -> new TreeMap<>());
    }

    @Override
    public void merge(QualityTally other) {
        Checks.that(policy.equals(other.policy), "A tally under {} cannot take one under {}", policy, other.policy);
        customers += other.customers;
        other.states.forEach((source, fields) -> fields.forEach(
                (field, counts) -> counts.forEach((state, count) -> count(source, field, state, count))));
        other.keys.forEach(
                (key, values) -> values.forEach((value, count) -> of(keys, key).merge(value, count, Long::sum)));
        other.codes.forEach((field, values) ->
                values.forEach((code, count) -> of(codes, field).merge(code, count, Long::sum)));
    }

    @Override
    public QualityReport result() {
        List<QualityReport.Line> sources = new ArrayList<>();
        states.keySet().stream()
                .filter(source -> !source.equals(TAKEN))
                .forEach(source -> sources.addAll(lines(source, source)));
        List<QualityReport.KeyLine> shared = new ArrayList<>();
        policy.keys().keySet().forEach(key -> shared.add(shared(key)));
        return new QualityReport(customers, lines(TAKEN, QualityReport.ALL), sources, shared, members());
    }

    private List<QualityReport.Line> lines(String source, String name) {
        Map<String, EnumMap<FieldState, Long>> counts = states.getOrDefault(source, new TreeMap<>());
        return policy.fields().stream()
                .map(QualityField::name)
                .map(field ->
                        QualityReport.Line.of(field, name, counts.getOrDefault(field, new EnumMap<>(FieldState.class))))
                .toList();
    }

    private QualityReport.KeyLine shared(String key) {
        long having = 0;
        long sharing = 0;
        for (long count : keys.getOrDefault(key, new TreeMap<>()).values()) {
            having += count;
            sharing += count > 1 ? count : 0;
        }
        return new QualityReport.KeyLine(key, new Rate(sharing, having));
    }

    private List<QualityReport.MemberLine> members() {
        List<QualityReport.MemberLine> members = new ArrayList<>();
        for (QualityField field : policy.fields()) {
            TreeMap<String, Long> counts = new TreeMap<>(codes.getOrDefault(field.name(), new TreeMap<>()));
            for (String code : field.codes()) {
                Long count = counts.remove(code);
                members.add(new QualityReport.MemberLine(field.name(), code, true, count == null ? 0 : count));
            }
            counts.forEach(
                    (code, count) -> members.add(new QualityReport.MemberLine(field.name(), code, false, count)));
        }
        return members;
    }
}
