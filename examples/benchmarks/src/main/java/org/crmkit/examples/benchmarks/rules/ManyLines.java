package org.crmkit.examples.benchmarks.rules;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Condition;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.score.Points;
import org.crmkit.examples.benchmarks.rules.CustomerRow.Channel;
import org.crmkit.examples.benchmarks.rules.CustomerRow.Segment;
import org.crmkit.examples.benchmarks.rules.CustomerRow.Source;
import org.crmkit.examples.benchmarks.rules.CustomerRow.Stage;

/**
 * As many lines as wanted, made from a seed: thresholds and ranges over six numbers, equalities over five codes.
 *
 * <p>Each line is made twice, as data and as a Java predicate, so that what the data gives can be checked.
 */
final class ManyLines {
    private static final List<Amount> AMOUNTS = List.of(
            new Amount(DataLines.REVENUE, CustomerRow::annualRevenue, 10_000, 3_000_000),
            new Amount(DataLines.EMPLOYEES, CustomerRow::employees, 1, 2_000),
            new Amount(DataLines.ORDERS, CustomerRow::orders, 0, 20),
            new Amount(DataLines.OVERDUE, CustomerRow::overdueDays, 0, 120),
            new Amount(DataLines.CREDIT, CustomerRow::creditScore, 300, 850),
            new Amount(DataLines.CASES, CustomerRow::openCases, 0, 6));
    private static final List<Code> CODES = List.of(
            new Code(DataLines.SOURCE, CustomerRow::source, List.of(Source.values())),
            new Code(DataLines.SEGMENT, CustomerRow::segment, List.of(Segment.values())),
            new Code(DataLines.CHANNEL, CustomerRow::channel, List.of(Channel.values())),
            new Code(DataLines.STAGE, CustomerRow::stage, List.of(Stage.values())),
            new Code(DataLines.COUNTRY, CustomerRow::country, List.of("DE", "FR", "CN", "US")));

    private final SplittableRandom random = new SplittableRandom(42);
    private final List<Line> lines = new ArrayList<>();

    private ManyLines(int size) {
        for (int i = 0; i < size; i++) {
            int points = random.nextInt(-10, 21);
            int field = random.nextInt(AMOUNTS.size() + CODES.size());
            lines.add(
                    field < AMOUNTS.size()
                            ? amount(i, points, AMOUNTS.get(field))
                            : code(i, points, CODES.get(field - AMOUNTS.size())));
        }
    }

    private record Amount(
            Attribute<CustomerRow, Long> attribute, ToLongFunction<CustomerRow> read, long least, long end) {}

    private record Code(
            Attribute<CustomerRow, String> attribute,
            Function<CustomerRow, Object> read,
            List<? extends Serializable> values) {}

    private record Line(String id, int points, Condition<CustomerRow> data, Predicate<CustomerRow> java) {}

    /** {@return that many lines, always the same ones} */
    static ManyLines of(int size) {
        return new ManyLines(size);
    }

    /** {@return the lines as data, a new set each time} */
    RuleSet<CustomerRow, Points> rules() {
        RuleSet<CustomerRow, Points> rules = RuleSet.of("many-lines");
        for (Line line : lines) {
            rules = rules.plus(line.data().then(line.id(), Points.of(line.points()), "it is so"));
        }
        return rules;
    }

    /** {@return the lines as predicates} */
    Contender predicates() {
        return new Predicates(lines);
    }

    private Line amount(int number, int points, Amount amount) {
        Attribute<CustomerRow, Long> attribute = amount.attribute();
        ToLongFunction<CustomerRow> read = amount.read();
        long least = random.nextLong(amount.least(), amount.end());
        long end = random.nextLong(least + 1, amount.end() + 1);
        return switch (random.nextInt(3)) {
            case 0 -> line(number, points, attribute.atLeast(least), row -> read.applyAsLong(row) >= least);
            case 1 -> line(number, points, attribute.below(end), row -> read.applyAsLong(row) < end);
            default ->
                line(
                        number,
                        points,
                        attribute.between(least, end),
                        row -> read.applyAsLong(row) >= least && read.applyAsLong(row) < end);
        };
    }

    private Line code(int number, int points, Code code) {
        Serializable value = code.values().get(random.nextInt(code.values().size()));
        return line(
                number,
                points,
                code.attribute().is(value),
                row -> code.read().apply(row).equals(value));
    }

    private static Line line(int number, int points, Condition<CustomerRow> data, Predicate<CustomerRow> java) {
        return new Line("many.line-" + number, points, data, java);
    }

    private record Predicates(List<Line> lines) implements Contender {
        @Override
        public void score(CustomerRow[] customers, Object[] results) {
            for (int i = 0; i < customers.length; i++) {
                CustomerRow row = customers[i];
                List<Line> yes =
                        lines.stream().filter(line -> line.java().test(row)).toList();
                int points = yes.stream().mapToInt(Line::points).sum();
                results[i] = new Scored(points, yes.stream().map(Line::id).toList());
            }
        }

        @Override
        public Scored read(Object result) {
            return (Scored) result;
        }
    }
}
