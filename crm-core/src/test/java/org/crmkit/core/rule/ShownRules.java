package org.crmkit.core.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.crmkit.core.check.Finding;
import org.crmkit.core.rule.SampledField.Row;
import org.crmkit.core.value.AsOf;
import org.jspecify.annotations.Nullable;

/** What rules say of every combination of values of some fields, and what is told of those that could be analysed. */
final class ShownRules {
    final List<String> ids = new ArrayList<>();
    final List<Row> rows;
    final List<Finding> findings;
    private final List<List<Truth>> truths = new ArrayList<>();
    private final Map<String, List<Set<?>>> codes = new HashMap<>();
    private final AsOf asOf;

    /** Conditions over some fields, and a moment at which to ask them. */
    record Case(List<SampledField> fields, List<Condition<Row>> conditions, AsOf asOf) {
        private List<Row> rows() {
            List<Row> rows = List.of(new Row(Map.of("count", 0L)));
            for (SampledField field : fields) {
                List<Row> more = new ArrayList<>();
                for (Row row : rows) {
                    for (@Nullable Object value : field.values().apply(asOf)) {
                        Map<String, @Nullable Object> values = new HashMap<>(row.values());
                        values.put(field.attribute().name(), value);
                        more.add(new Row(values));
                    }
                }
                rows = more;
            }
            return rows;
        }
    }

    ShownRules(Case asked, Hit hit) {
        List<Rule<Row, Integer>> rules = new ArrayList<>();
        for (Condition<Row> condition : asked.conditions) {
            rules.add(condition.then("acme.r" + rules.size(), 0, "it is so"));
        }
        asOf = asked.asOf;
        findings = RuleSet.of("acme", hit, rules).analyse();
        rows = asked.rows();
        Set<String> left = new LinkedHashSet<>(
                told("rules.not-analysed", finding -> finding.place().path()));
        for (int rule = 0; rule < rules.size(); rule++) {
            String id = rules.get(rule).id().value();
            if (!left.contains(id)) {
                Condition<Row> when = asked.conditions.get(rule);
                ids.add(id);
                truths.add(rows.stream().map(row -> when.of(row, asOf)).toList());
                collect(when);
            }
        }
    }

    private void collect(Condition<Row> condition) {
        if (condition instanceof Condition.Test<Row> test) {
            List<Set<?>> asked = codes.computeIfAbsent(test.attribute().name(), name -> new ArrayList<>());
            if (test.span() instanceof Span.Codes some) {
                asked.add(some.values());
            }
        } else if (condition instanceof Condition.All<Row> all) {
            all.conditions().forEach(this::collect);
        } else if (condition instanceof Condition.Any<Row> any) {
            any.conditions().forEach(this::collect);
        } else if (condition instanceof Condition.Not<Row> not) {
            collect(not.condition());
        }
    }

    List<String> told(String code, Function<Finding, String> what) {
        return findings.stream()
                .filter(finding -> finding.code().equals(code))
                .map(what)
                .toList();
    }

    Truth truth(int rule, int row) {
        return truths.get(rule).get(row);
    }

    boolean yes(int rule, int row) {
        return truth(rule, row) == Truth.YES;
    }

    boolean ever(int rule) {
        return truths.get(rule).contains(Truth.YES);
    }

    boolean everBoth(int rule, int other) {
        for (int row = 0; row < rows.size(); row++) {
            if (yes(rule, row) && yes(other, row)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether one of the others says yes wherever the rule does} */
    boolean within(int rule, List<Integer> others) {
        for (int row = 0; row < rows.size(); row++) {
            int at = row;
            if (yes(rule, row) && others.stream().noneMatch(other -> yes(other, at))) {
                return false;
            }
        }
        return true;
    }

    /** {@return the numbers of the rows of which every rule says no} */
    List<Integer> open() {
        List<Integer> open = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int at = row;
            if (truths.stream().allMatch(truth -> truth.get(at) == Truth.NO)) {
                open.add(row);
            }
        }
        return open;
    }

    /** {@return the numbers of the rows of which a sentence speaks} */
    List<Integer> spokenOf(String sentence) {
        SaidCases said = new SaidCases(codes, asOf);
        List<Integer> spokenOf = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (said.holds(sentence, rows.get(row).values())) {
                spokenOf.add(row);
            }
        }
        return spokenOf;
    }
}
