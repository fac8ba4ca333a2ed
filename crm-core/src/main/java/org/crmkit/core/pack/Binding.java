package org.crmkit.core.pack;

import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.check.Severity;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.Condition;

/**
 * Finds the attributes that clauses name and reads values as their kinds ask for.
 *
 * @param <S> what is asked about
 */
final class Binding<S> {
    private final Attributes<S> on;
    private final boolean allowMissing;
    private final Findings findings;
    private final Set<String> missing = new HashSet<>();
    private final Map<String, AttributeKind> used = new LinkedHashMap<>();
    private final Map<String, Attribute<S, ?>> standIns = new LinkedHashMap<>();

    Binding(Attributes<S> on, boolean allowMissing, Findings findings) {
        this.on = on;
        this.allowMissing = allowMissing;
        this.findings = findings;
    }

    /** {@return the condition}; of no use if there are errors. */
    Condition<S> bind(Clause clause) {
        if (clause instanceof Clause.Several several) {
            List<Condition<S>> conditions = new ArrayList<>();
            for (Clause inner : several.clauses()) {
                conditions.add(bind(inner));
            }
            return several.all() ? new Condition.All<>(conditions) : new Condition.Any<>(conditions);
        }
        return clause instanceof Clause.Not not ? bind(not.clause()).not() : compare((Clause.Compare) clause);
    }

    /** {@return the kinds of the attributes that were bound, by name}; codes, where nothing tells. */
    Map<String, AttributeKind> used() {
        return used;
    }

    /** {@return an attribute of the subject, or a finding that there is none}; where it may be missing, one by name. */
    Optional<Attribute<S, ?>> find(String name, Path path) {
        Optional<Attribute<S, ?>> offered = on.find(name);
        if (offered.isEmpty() && !findings.full() && (missing.add(name) || !allowMissing)) {
            List<String> names = on.all().stream().map(Attribute::name).toList();
            Severity severity = allowMissing ? Severity.WARNING : Severity.ERROR;
            Fault fault = Fault.UNKNOWN_ATTRIBUTE;
            findings.add(severity, fault, path, name, on.subject(), Names.advice(name, names));
        }
        return offered;
    }

    private Condition<S> compare(Clause.Compare compare) {
        String name = compare.attribute();
        if (findings.full()) {
            return unknown(name);
        }
        Optional<Attribute<S, ?>> offered = find(name, compare.path().at("attribute"));
        if (offered.isPresent()) {
            used.put(name, offered.get().kind());
            return test(offered.get(), compare);
        }
        Map.Entry<Word, Object> first = compare.words().entrySet().iterator().next();
        if (!allowMissing || first.getKey() == Word.KNOWN) {
            used.putIfAbsent(name, AttributeKind.CODES);
            return unknown(name);
        }
        Attribute<S, ?> standIn = standIns.computeIfAbsent(
                name, it -> unread(it, ValueForm.guess(first.getKey(), first(first.getValue()))));
        used.put(name, standIn.kind());
        return test(standIn, compare);
    }

    private static Object first(Object written) {
        return written instanceof List<?> several ? several.get(0) : written;
    }

    private static <S> Attribute<S, Object> unread(String name, AttributeKind kind) {
        return Attribute.at(name, kind, (subject, asOf) -> null);
    }

    /** {@return what can never be told}, for whether an attribute is known that the subject does not offer. */
    private static <S> Condition<S> unknown(String name) {
        return Binding.<S>unread(name, AttributeKind.CODE).is("known");
    }

    private Condition<S> test(Attribute<S, ?> attribute, Clause.Compare compare) {
        Map.Entry<Word, Object> first = compare.words().entrySet().iterator().next();
        Word word = first.getKey();
        Path path = compare.path().at(word.field());
        if (!word.fits(attribute.kind())) {
            findings.error(
                    Fault.WRONG_KIND,
                    path,
                    word.field(),
                    attribute.name(),
                    attribute.kind(),
                    Word.of(attribute.kind()));
            return unknown(attribute.name());
        }
        return switch (word) {
            case IS, IN -> among(attribute, first.getValue(), path);
            case AT_LEAST, BELOW -> range(attribute, compare);
            case WITHIN_LAST -> attribute.withinLast((Period) first.getValue());
            case WITHIN_NEXT -> attribute.withinNext((Period) first.getValue());
            case KNOWN ->
                Boolean.TRUE.equals(first.getValue())
                        ? attribute.known()
                        : attribute.known().not();
        };
    }

    private Condition<S> among(Attribute<S, ?> attribute, Object written, Path path) {
        if (!(written instanceof List<?> several)) {
            Optional<Object> value = value(attribute, written, path);
            return value.isPresent() ? attribute.is(value.get()) : unknown(attribute.name());
        }
        List<Object> values = new ArrayList<>(several.size());
        for (int i = 0; i < several.size() && !findings.full(); i++) {
            Optional<Object> value = value(attribute, several.get(i), path.at(i));
            if (value.isPresent()) {
                values.add(value.get());
            }
        }
        return values.isEmpty() ? unknown(attribute.name()) : attribute.in(values.toArray());
    }

    private Condition<S> range(Attribute<S, ?> attribute, Clause.Compare compare) {
        Optional<Object> least = bound(attribute, compare, Word.AT_LEAST);
        Optional<Object> end = bound(attribute, compare, Word.BELOW);
        if (least.isPresent() && end.isPresent()) {
            return between(attribute, least.get(), end.get(), compare.path().at(Word.BELOW.field()));
        } else if (least.isPresent()) {
            return attribute.atLeast(least.get());
        }
        return end.isPresent() ? attribute.below(end.get()) : unknown(attribute.name());
    }

    private Condition<S> between(Attribute<S, ?> attribute, Object least, Object end, Path path) {
        try {
            return attribute.between(least, end);
        } catch (IllegalArgumentException e) {
            findings.error(Fault.BAD_RANGE, path, end, least.toString());
            return unknown(attribute.name());
        }
    }

    private Optional<Object> bound(Attribute<S, ?> attribute, Clause.Compare compare, Word word) {
        Object written = compare.words().get(word);
        return written == null
                ? Optional.empty()
                : value(attribute, written, compare.path().at(word.field()));
    }

    private Optional<Object> value(Attribute<S, ?> attribute, Object written, Path path) {
        AttributeKind one = attribute.kind() == AttributeKind.CODES ? AttributeKind.CODE : attribute.kind();
        return value(attribute.name(), one, written, path);
    }

    /** {@return the value as the kind asks for}, or a finding that it does not read so. */
    Optional<Object> value(String attribute, AttributeKind kind, Object written, Path path) {
        Optional<Object> value = ValueForm.read(kind, written);
        if (value.isEmpty()) {
            Fault fault = ValueForm.fits(kind, written) ? Fault.BAD_FORM : Fault.WRONG_FORM;
            findings.error(fault, path, written, attribute, kind, ValueForm.of(kind));
        }
        return value;
    }
}
