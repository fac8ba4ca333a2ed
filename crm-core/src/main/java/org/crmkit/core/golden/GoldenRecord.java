package org.crmkit.core.golden;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Finding;
import org.crmkit.core.value.Ref;

/**
 * One record put together, field by field, of what several sources tell of the same customer or party; and all that they told.
 *
 * <p>Lists hold what any source tells. Of other fields one value is taken, by the {@link SurvivorshipPolicy} or by somebody's
 * {@link ManualChoice}; {@link #values} has the others too. In whatever order the records are given, the result is the same.
 * Immutable.
 *
 * @param <T> what is told
 */
public final class GoldenRecord<T> {
    /** The kind of references to customers. */
    public static final String CUSTOMER = "customer";

    /** The kind of references to parties. */
    public static final String PARTY = "party";

    private final RecordType<T, ?> type;
    private final List<Sourced<T>> records;
    private final SurvivorshipPolicy policy;
    private final Map<String, ManualChoice> choices;
    private final List<Sourced<?>> others;
    private final T value;

    /**
     * A record.
     *
     * @param records at least one; the newest first
     * @param choices somebody's decisions about this record, by field
     * @param others records of it that are of another type and cannot be merged
     */
    GoldenRecord(
            RecordType<T, ?> type,
            List<Sourced<T>> records,
            SurvivorshipPolicy policy,
            Map<String, ManualChoice> choices,
            List<? extends Sourced<?>> others) {
        this.type = type;
        this.records = List.copyOf(records);
        this.policy = policy;
        this.choices = choices;
        this.others = List.copyOf(others);
        this.value = records.size() == 1 ? records.get(0).value() : merged(type);
    }

    private <B> T merged(RecordType<T, B> type) {
        RecordType.Draft<B> draft = type.draft(records.get(0).value());
        for (FactField<T, RecordType.Draft<B>> field : type.fields(records)) {
            List<Sourced<Object>> told = field.values(records);
            if (field.many()) {
                field.write().accept(draft, FactField.union(told));
            } else {
                chosen(field.name(), told).ifPresent(chosen -> field.write().accept(draft, chosen.value()));
            }
        }
        return type.built(draft);
    }

    /** {@return the value taken of those that are told, the newest first; absent if somebody has to decide} */
    private Optional<Sourced<Object>> chosen(String field, List<Sourced<Object>> told) {
        ManualChoice choice = choices.get(field);
        Optional<Sourced<Object>> decided = choice == null
                ? Optional.empty()
                : told.stream()
                        .filter(one -> one.from().source().equals(choice.source()))
                        .findFirst();
        return decided.isPresent() ? decided : policy.of(field).choose().of(policy.of(field), told);
    }

    /** {@return which customer or party it is} */
    public Ref ref() {
        return type.ref().apply(records.get(0).value());
    }

    /** {@return the record put together} */
    public T value() {
        return value;
    }

    /** {@return what each source told, the newest first} */
    public List<Sourced<T>> records() {
        return records;
    }

    /** {@return what sources told of the same party as of another kind: of a person, where this is an organization} */
    public List<Sourced<?>> others() {
        return others;
    }

    /**
     * {@return what sources tell of a field, the newest first}
     *
     * @param field its name in JSON, or the name of a host's own field
     */
    public List<Sourced<Object>> values(String field) {
        return field(field).map(known -> known.values(records)).orElse(List.of());
    }

    /** {@return the value of a field that was taken, with its source; absent if there is none, or for a list} */
    public Optional<Sourced<Object>> chosen(String field) {
        return field(field)
                .filter(Predicate.not(FactField::many))
                .flatMap(known -> chosen(known.name(), known.values(records)));
    }

    /** {@return the fields about which sources disagree, each with every value once, that taken first} */
    public Map<String, List<Sourced<Object>>> conflicts() {
        Map<String, List<Sourced<Object>>> conflicts = new LinkedHashMap<>();
        for (FactField<T, ?> field : records.size() == 1 ? List.<FactField<T, ?>>of() : type.fields(records)) {
            List<Sourced<Object>> told = field.many() ? List.of() : distinct(field);
            if (told.size() > 1) {
                conflicts.put(field.name(), told);
            }
        }
        return conflicts;
    }

    private List<Sourced<Object>> distinct(FactField<T, ?> field) {
        List<Sourced<Object>> told = field.values(records);
        List<Sourced<Object>> distinct =
                new ArrayList<>(chosen(field.name(), told).stream().toList());
        for (Sourced<Object> one : told) {
            if (distinct.stream().noneMatch(other -> FactField.same(other.value(), one.value()))) {
                distinct.add(one);
            }
        }
        return distinct;
    }

    /** {@return what somebody should look at}, with both sides named: a finding for each value that was not taken. */
    public List<Finding> findings() {
        return records.size() == 1 && choices.isEmpty() && others.isEmpty()
                ? List.of()
                : new Disagreements(this).findings();
    }

    /** {@return the decisions that name a source which tells nothing of the field, so that the policy chose} */
    List<ManualChoice> withoutValue() {
        return choices.values().stream()
                .filter(choice -> values(choice.field()).stream()
                        .noneMatch(told -> told.from().source().equals(choice.source())))
                .sorted(Comparator.comparing(ManualChoice::field))
                .toList();
    }

    /** {@return whether the values of a field must not stand in a finding} */
    boolean personal(String field) {
        return field(field).map(FactField::personal).orElse(true);
    }

    private Optional<? extends FactField<T, ?>> field(String name) {
        Checks.that(!name.isBlank(), "A field must have a name");
        return type.field(name, records);
    }
}
