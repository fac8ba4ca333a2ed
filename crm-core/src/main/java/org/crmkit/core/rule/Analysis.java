package org.crmkit.core.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crmkit.core.box.Axis;
import org.crmkit.core.box.Line;
import org.crmkit.core.box.Names;
import org.crmkit.core.box.Offset;
import org.crmkit.core.box.Question;
import org.crmkit.core.box.Question.Between;
import org.crmkit.core.box.Question.Bound;
import org.crmkit.core.box.Table;
import org.crmkit.core.cell.Cut;
import org.crmkit.core.cell.Rows;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.rule.Lowering.Asked;
import org.crmkit.core.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What can be told of a rule set without asking it about anything.
 *
 * <p>Its rules that are data become rows over columns of cells, a column for each attribute, as they do when the set is
 * asked; but these cells have an order, so that they can be said in words.
 */
final class Analysis {
    private static final int MOST_ROWS = 10_000;
    private static final BigDecimal LEAST_AMOUNT = new BigDecimal("0.000001");
    private static final String NOT_ANALYSED = "rules.not-analysed";
    private static final List<String> KINDS = List.of(
            "rules.contradiction", "rules.masked", "rules.overlap", "rules.gap", "rules.subsumed", NOT_ANALYSED);

    private static final LocalizedText IN_JAVA =
            LocalizedText.of("rules written in Java cannot be looked into: {}", "以Java编写的规则无法分析：{}");
    private static final LocalizedText TOO_MANY =
            LocalizedText.of("with it, the set would fall into more than {} cases", "加上它，规则集将分解为超过{}种情形");

    private final Map<Asked<?>, Integer> numbers = new HashMap<>();
    private final List<Axis> axes = new ArrayList<>();
    private final Set<Asked<?>> unordered = new HashSet<>();
    private final List<Table.Rule> rules = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private int room = MOST_ROWS;

    private Analysis(RuleSet<?, ?> set) {
        List<ConditionRule<?, ?>> data = new ArrayList<>();
        List<RuleId> java = new ArrayList<>();
        for (Rule<?, ?> rule : set.rules()) {
            if (rule instanceof ConditionRule<?, ?> one) {
                data.add(one);
            } else {
                java.add(rule.id());
            }
        }
        if (!java.isEmpty()) {
            notAnalysed(Place.of(set.name(), 0, ""), IN_JAVA, Phrase.list(java));
        }
        cut(data);
        data.forEach(this::take);
    }

    /** {@return the findings about a set, by kind and then in the set's order} */
    static List<Finding> of(RuleSet<?, ?> set) {
        Analysis analysis = new Analysis(set);
        Table table = new Table(set.name(), analysis.axes, analysis.rules);
        List<Finding> findings = new ArrayList<>(table.contradictions());
        switch (set.hit()) {
            case FIRST -> findings.addAll(table.masked());
            case UNIQUE -> findings.addAll(table.overlaps());
            case ALL -> findings.addAll(table.subsumed());
        }
        if (set.hit() != Hit.ALL && analysis.rules.size() == set.rules().size()) {
            findings.addAll(table.gaps());
        }
        findings.addAll(analysis.findings);
        findings.sort(Comparator.comparingInt(finding -> KINDS.indexOf(finding.code())));
        return List.copyOf(findings);
    }

    /** Cuts an axis for each attribute, leaving out the rules whose tests of it no order holds together. */
    private void cut(List<ConditionRule<?, ?>> data) {
        byAttribute(data.stream()).forEach((asked, tests) -> {
            if (axis(tests).isEmpty()) {
                unordered.add(asked);
            }
        });
        byAttribute(data.stream().filter(rule -> obstacle(rule).isEmpty()))
                .forEach((asked, tests) -> axis(tests).ifPresent(axis -> {
                    numbers.put(asked, axes.size());
                    axes.add(axis);
                }));
    }

    private void take(ConditionRule<?, ?> rule) {
        Place place = Place.path(rule.id().value());
        Optional<Condition.Test<?>> obstacle = obstacle(rule);
        if (obstacle.isPresent()) {
            Attribute<?, ?> attribute = obstacle.get().attribute();
            notAnalysed(place, whyNot(attribute.kind()), attribute.label());
            return;
        }
        Optional<Rows> rows = rows(rule.when(), true);
        if (rows.isEmpty() || rows.get().size() > room) {
            notAnalysed(place, TOO_MANY, MOST_ROWS);
            return;
        }
        rules.add(new Table.Rule(rule.id().value(), rule.when(), rows.get()));
        room -= rows.get().size();
    }

    private void notAnalysed(Place place, LocalizedText why, Object what) {
        findings.add(Finding.info(NOT_ANALYSED, place, "", Reason.of(why, what)));
    }

    private static Map<Asked<?>, List<Condition.Test<?>>> byAttribute(Stream<ConditionRule<?, ?>> rules) {
        return rules.flatMap(rule -> tests(rule.when()))
                .collect(Collectors.groupingBy(Analysis::asked, LinkedHashMap::new, Collectors.toList()));
    }

    private static Stream<Condition.Test<?>> tests(Condition<?> condition) {
        if (condition instanceof Condition.Test<?> test) {
            return Stream.of(test);
        }
        return condition instanceof Condition.Not<?> not
                ? tests(not.condition())
                : Lowering.parts(condition).stream().flatMap(Analysis::tests);
    }

    /** {@return the first test of a rule that cannot be put in order with the other tests of its attribute} */
    private Optional<Condition.Test<?>> obstacle(ConditionRule<?, ?> rule) {
        return tests(rule.when())
                .filter(test -> unordered.contains(asked(test)) && !(test.span() instanceof Span.Known))
                .findFirst();
    }

    /** {@return what a condition, or its opposite, says of the cells; absent if that takes more rows than there is room for} */
    private Optional<Rows> rows(Condition<?> condition, boolean holds) {
        if (condition instanceof Condition.Not<?> not) {
            return rows(not.condition(), !holds);
        } else if (condition instanceof Condition.Test<?> test) {
            return Optional.of(rows(test, holds));
        }
        boolean product = condition instanceof Condition.All<?> == holds;
        @Nullable Rows rows = null;
        for (Condition<?> part : Lowering.parts(condition)) {
            Rows more = rows(part, holds).orElse(null);
            int size = rows == null ? 0 : rows.size();
            if (more == null || (product ? (long) size * more.size() : (long) size + more.size()) > room) {
                return Optional.empty();
            }
            rows = rows == null ? more : product ? rows.and(more) : rows.or(more);
        }
        return Optional.ofNullable(rows);
    }

    private Rows rows(Condition.Test<?> test, boolean holds) {
        int number = Objects.requireNonNull(numbers.get(asked(test)));
        Cut cut = axes.get(number).cut(question(test));
        return Rows.of(number, holds ? cut : cut.not(axes.get(number).size()));
    }

    private static Asked<?> asked(Condition.Test<?> test) {
        return Asked.of(test.attribute());
    }

    /** {@return the axis of an attribute; absent if the tests of it cannot be put in one order} */
    private static Optional<? extends Axis> axis(List<Condition.Test<?>> tests) {
        Attribute<?, ?> attribute = tests.get(0).attribute();
        AttributeKind kind = attribute.kind();
        Axis.Thing thing = new Axis.Thing(
                attribute.label(), attribute.unit(), attribute.reader().count() == null);
        Set<Question> questions = new LinkedHashSet<>();
        tests.forEach(test -> questions.add(question(test)));
        return switch (kind) {
            case FLAG -> Optional.of(Names.flag(thing));
            case CODE -> Optional.of(Names.one(thing, questions));
            case CODES -> Names.several(thing, questions);
            case COUNT, NUMBER, MONEY, DATE, MOMENT ->
                Line.of(thing, questions, Analysis::scale, (one, next) -> touch(kind, one, next));
        };
    }

    private static Question question(Condition.Test<?> test) {
        if (test.span() instanceof Span.Range range) {
            return new Between(range.least().map(Analysis::before), range.end().map(Analysis::before));
        }
        if (test.span() instanceof Span.Codes codes) {
            return new Question.Among(codes.values());
        }
        if (test.span() instanceof Span.Near near) {
            Period length = near.ahead() ? near.length() : near.length().negated();
            boolean moment = test.attribute().kind() == AttributeKind.MOMENT;
            Bound today = new Bound(new Offset(Period.ZERO, moment), !near.ahead());
            Bound other = new Bound(new Offset(length, moment), !near.ahead());
            return near.ahead() ? Between.of(today, other) : Between.of(other, today);
        }
        return new Question.Known();
    }

    private static Bound before(Object value) {
        return new Bound((Comparable<?>) value, false);
    }

    /** {@return what two values must share to be comparable} */
    private static Object scale(Object value) {
        return value instanceof Money money ? money.currency() : value.getClass();
    }

    /** {@return whether no value of the kind lies between two} */
    private static boolean touch(AttributeKind kind, Object one, Object next) {
        return switch (kind) {
            case COUNT -> (Long) next - 1 == (Long) one;
            case MONEY ->
                ((Money) next).amount().subtract(((Money) one).amount()).compareTo(LEAST_AMOUNT) <= 0;
            case DATE ->
                one instanceof Offset day
                        ? day.touches((Offset) next)
                        : ((LocalDate) one).plusDays(1).equals(next);
            case MOMENT -> one instanceof Instant moment && moment.plusNanos(1).equals(next);
            case NUMBER, FLAG, CODE, CODES -> false;
        };
    }

    private static LocalizedText whyNot(AttributeKind kind) {
        return switch (kind) {
            case MONEY -> LocalizedText.of("{} is compared with amounts in several currencies", "{}与多种货币的金额比较");
            case CODES -> LocalizedText.of("the tests of {} come out in more than 256 ways", "对{}的检验有超过256种结果");
            default -> LocalizedText.of("{} is compared with days whose order depends on today", "{}所比较的日期先后取决于今天是哪天");
        };
    }
}
