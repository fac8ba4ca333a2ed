package org.crmkit.core.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.crmkit.core.rule.Answers;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.score.ScoreSheet;
import org.crmkit.core.score.Scorecard;
import org.crmkit.core.value.AsOf;

/** Tries a pack on its own examples: rows by attribute name, read by attributes of the subject's kinds. */
final class Trial {
    private static final String NONE = "none";

    private final Definition definition;
    private final Findings findings;

    Trial(Definition definition, Findings findings) {
        this.definition = definition;
        this.findings = findings;
    }

    /** One finding for each value that an example has wrong and for each result that is not as expected. */
    <S> void run(Binding<S> binding) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Definition.Example example : definition.examples()) {
            rows.add(row(example, binding));
            if (!definition.effective().contains(example.asOf().date())) {
                Path day = example.path().at("asOf");
                findings.warning(Fault.NOT_IN_EFFECT, day, example.asOf().date(), definition.effective());
            }
        }
        if (!rows.isEmpty()) {
            findings.made(() -> asking(new Assembly<>(definition, attributes(binding.used()), false, findings)))
                    .ifPresent(asking -> compare(rows, asking));
        }
    }

    private <S> Map<String, Object> row(Definition.Example example, Binding<S> binding) {
        Map<String, Object> row = new LinkedHashMap<>();
        example.subject().forEach((name, written) -> {
            Path path = example.path().at("subject").at(name);
            Optional<Attribute<S, ?>> offered = binding.find(name, path);
            Optional<AttributeKind> kind = offered.map(Attribute::kind)
                    .or(() -> Optional.ofNullable(binding.used().get(name)));
            boolean guessed = offered.isEmpty()
                    && kind.filter(AttributeKind.CODES::equals).isPresent();
            Object value = guessed && !(written instanceof List) ? List.of(written.toString()) : written;
            kind.flatMap(known -> binding.value(name, known, value, path)).ifPresent(exact -> row.put(name, exact));
        });
        return row;
    }

    private static Attributes<Map<String, Object>> attributes(Map<String, AttributeKind> kinds) {
        List<Attribute<Map<String, Object>, ?>> all = new ArrayList<>();
        kinds.forEach((name, kind) -> all.add(Attribute.at(name, kind, (row, asOf) -> row.get(name))));
        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of attributes, all of one type
        Attribute<Map<String, Object>, ?>[] array = all.toArray(new Attribute[0]);
        return Attributes.of("example", row -> null, array);
    }

    private BiFunction<Map<String, Object>, AsOf, Map<String, Object>> asking(Assembly<Map<String, Object>> assembly) {
        if (definition.deciding()) {
            RuleSet<Map<String, Object>, String> set =
                    assembly.sets(line -> Optional.of(line.then())).get(0);
            return (row, asOf) -> found(set.ask(row, asOf));
        }
        Scorecard<Map<String, Object>> card = assembly.card(assembly.parts());
        return (row, asOf) -> found(card.score(row, asOf));
    }

    private Map<String, Object> found(ScoreSheet sheet) {
        return Map.of(
                "total", sheet.total(),
                "band", sheet.band().orElse(NONE),
                "matched", names(sheet.matched()),
                "unknown", names(sheet.unknown()));
    }

    private Map<String, Object> found(Answers<String> answers) {
        return Map.of(
                "then", answers.conflict() ? Set.of() : new LinkedHashSet<>(answers.yes()),
                "matched", names(rules(answers, Truth.YES)),
                "unknown", names(rules(answers, Truth.UNKNOWN)));
    }

    private static List<RuleId> rules(Answers<String> answers, Truth truth) {
        return answers.all().stream()
                .filter(asked -> asked.answer().truth() == truth)
                .map(Answers.Asked::rule)
                .toList();
    }

    /** {@return the names of lines as an example writes them}: without the pack's. */
    private Set<String> names(List<RuleId> rules) {
        Set<String> names = new LinkedHashSet<>();
        rules.forEach(rule -> names.add(rule.value().substring(definition.name().length() + 1)));
        return names;
    }

    private void compare(
            List<Map<String, Object>> rows, BiFunction<Map<String, Object>, AsOf, Map<String, Object>> asking) {
        for (int i = 0; i < rows.size() && !findings.full(); i++) {
            Definition.Example example = definition.examples().get(i);
            Map<String, Object> found = asking.apply(rows.get(i), example.asOf());
            example.expect().forEach((what, expected) -> {
                Object actual = Objects.requireNonNull(found.get(what), "what may be expected is found");
                if (!expected.equals(actual)) {
                    Path path = example.path().at("expect").at(what);
                    findings.error(Fault.EXAMPLE_FAILS, path, said(actual), example.name(), said(expected));
                }
            });
        }
    }

    private static String said(Object value) {
        if (value instanceof Set<?> names) {
            return names.isEmpty() ? NONE : names.stream().map(Object::toString).collect(Collectors.joining(", "));
        }
        return value.toString();
    }
}
