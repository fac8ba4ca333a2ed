package org.crmkit.pipeline.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Severity;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.Condition;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;

/** Finds the attributes and rules that a definition names, and makes the flow. */
final class Binding<S> {
    private final FlowDefinition definition;
    private final Attributes<S> on;
    private final Map<String, Rule<? super S, ?>> rules = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Binding(FlowDefinition definition, Attributes<S> on, List<? extends Rule<? super S, ?>> rules) {
        this.definition = definition;
        this.on = on;
        rules.forEach(rule -> this.rules.put(rule.id().value(), rule));
    }

    /** {@return everything that is wrong with a definition, as far as it shows without a subject} */
    static List<Finding> findings(FlowDefinition definition) {
        List<Outline.Line<String>> lines = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < definition.moves().size(); i++) {
            FlowDefinition.Line move = definition.moves().get(i);
            List<String> ids = new ArrayList<>();
            name(move.requires(), "/moves/" + i + "/requires/", ids, findings);
            for (int j = 0; j < move.conditions().size(); j++) {
                FlowDefinition.Guard guard = move.conditions().get(j);
                String path = "/moves/" + i + "/conditions/" + j;
                check(guard.id(), guard.id(), path + "/id", findings);
                findings.addAll(guard.when().findings(path + "/when"));
                ids.add(guard.id());
            }
            for (int j = 0; j < move.rules().size(); j++) {
                check(move.rules().get(j), move.rules().get(j), "/moves/" + i + "/rules/" + j, findings);
            }
            ids.addAll(move.rules());
            lines.add(new Outline.Line<>(move.from(), move.to(), move.back(), ids));
        }
        List<Finding> all =
                new ArrayList<>(Outline.ofLines(definition.states(), lines).findings());
        all.addAll(findings);
        return List.copyOf(all);
    }

    private static void name(List<String> attributes, String path, List<String> ids, List<Finding> findings) {
        for (int i = 0; i < attributes.size(); i++) {
            String id = Flow.required(attributes.get(i));
            check(id, attributes.get(i), path + i, findings);
            ids.add(id);
        }
    }

    private static void check(String id, String written, String path, List<Finding> findings) {
        try {
            RuleId.of(id);
        } catch (IllegalArgumentException e) {
            findings.add(finding(Severity.ERROR, Outline.Flaw.BAD_NAME, path, written));
        }
    }

    /** {@return the names of a move's guards, for a picture} */
    static List<LocalizedText> names(FlowDefinition.Line move) {
        List<LocalizedText> names = new ArrayList<>();
        List<String> plain = new ArrayList<>(move.requires());
        plain.forEach(name -> names.add(words(name)));
        move.conditions().forEach(guard -> names.add(guard.because()));
        move.rules().forEach(name -> names.add(words(name)));
        return names;
    }

    private static LocalizedText words(String name) {
        return LocalizedText.of(name.isBlank() ? "-" : name);
    }

    Checked<Flow<String, S>> flow() {
        if (!on.subject().equals(definition.subject())) {
            Outline.Flaw flaw = Outline.Flaw.OTHER_SUBJECT;
            findings.add(finding(Severity.WARNING, flaw, "/subject", definition.subject(), on.subject()));
        }
        List<Move<String, S>> moves = new ArrayList<>();
        for (int i = 0; i < definition.moves().size(); i++) {
            FlowDefinition.Line move = definition.moves().get(i);
            moves.add(new Move<>(move.from(), move.to(), move.back(), guards(move, "/moves/" + i)));
        }
        boolean refused = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return refused
                ? Checked.refused(findings)
                : Checked.of(
                        new Flow<>(definition.flow(), definition.version(), on.idOf(), definition.states(), moves),
                        findings);
    }

    private List<Rule<? super S, ?>> guards(FlowDefinition.Line move, String path) {
        List<Rule<? super S, ?>> guards = new ArrayList<>();
        for (int i = 0; i < move.requires().size(); i++) {
            Optional<Attribute<S, ?>> attribute = on.find(move.requires().get(i));
            attribute.ifPresent(found -> guards.add(Flow.required(found)));
            if (attribute.isEmpty()) {
                String name = move.requires().get(i);
                String place = path + "/requires/" + i;
                findings.add(finding(Severity.ERROR, Outline.Flaw.UNKNOWN_ATTRIBUTE, place, name, on.subject()));
            }
        }
        for (int i = 0; i < move.conditions().size(); i++) {
            FlowDefinition.Guard guard = move.conditions().get(i);
            Checked<Condition<S>> when = guard.when().bind(on, path + "/conditions/" + i + "/when");
            findings.addAll(when.findings());
            when.result().ifPresent(condition -> guards.add(condition.then(guard.id(), true, guard.because())));
        }
        for (int i = 0; i < move.rules().size(); i++) {
            Rule<? super S, ?> rule = rules.get(move.rules().get(i));
            if (rule != null) {
                guards.add(rule);
            } else {
                String place = path + "/rules/" + i;
                findings.add(finding(
                        Severity.ERROR,
                        Outline.Flaw.UNKNOWN_RULE,
                        place,
                        move.rules().get(i)));
            }
        }
        return guards;
    }

    private static Finding finding(Severity severity, Outline.Flaw flaw, String path, String found, Object... args) {
        return new Finding(severity, flaw.code(), Place.path(path), found, Reason.of(flaw.because(), args));
    }
}
