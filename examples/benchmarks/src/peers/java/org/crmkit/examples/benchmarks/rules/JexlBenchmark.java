package org.crmkit.examples.benchmarks.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlContext;
import org.apache.commons.jexl3.JexlEngine;
import org.apache.commons.jexl3.JexlExpression;
import org.apache.commons.jexl3.JexlScript;
import org.apache.commons.jexl3.introspection.JexlPermissions;
import org.crmkit.examples.benchmarks.Cost;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;

/** The lines as expressions of JEXL that read the row, and as scripts that get the values as arguments, which was faster. */
@SuppressWarnings("NullAway.Init") // JMH has the fields filled
public class JexlBenchmark extends CustomerBenchmark {
    private static final List<TextLine> LINES = TextLine.twenty(
            "industry =~ {'finance', 'telecom', 'energy'}", "country =~ {'DE', 'FR', 'NL', 'BE'}", "'vip' =~ tags");

    private List<JexlExpression> expressions;
    private List<Script> scripts;
    private List<JexlScript> parameters;
    private Script one;

    /** Compiles the scripts. */
    @Setup(Level.Trial)
    public void compile() {
        JexlEngine engine = new JexlBuilder()
                .permissions(JexlPermissions.RESTRICTED.compose(Sheet.class.getPackageName() + ".*"))
                .create();
        expressions =
                LINES.stream().map(line -> engine.createExpression(line.when())).toList();
        scripts = LINES.stream().map(line -> Script.of(engine, line.when())).toList();
        parameters = LINES.stream()
                .map(line -> engine.createScript(line.when(), TextLine.NAMES.toArray(new String[0])))
                .toList();
        one = Script.of(
                engine,
                LINES.stream()
                        .map(line ->
                                "if (%s) { sheet.add(%s, '%s'); }".formatted(line.when(), line.points(), line.id()))
                        .collect(Collectors.joining("\n")));
    }

    /** An expression for each line; the context hands out what it names. */
    @Benchmark
    public Object[] expressions(Cost cost) throws Exception {
        return time(cost, 5, new Expressions(expressions));
    }

    /** A script for each line, each with those values only that it names. */
    @Benchmark
    public Object[] scripts(Cost cost) throws Exception {
        return time(cost, 5, new Scripts(scripts));
    }

    /** A script for each line, all with the same sixteen parameters, whose values are worked out once for a customer. */
    @Benchmark
    public Object[] parameters(Cost cost) throws Exception {
        return time(cost, 5, new Parameters(parameters));
    }

    /** One script that goes through all lines and writes down those that hold. */
    @Benchmark
    public Object[] oneScript(Cost cost) throws Exception {
        return time(cost, 10, new OneScript(one));
    }

    private record Script(JexlScript script, List<String> names) {
        static Script of(JexlEngine engine, String text) {
            List<String> names = engine.createScript(text).getVariables().stream()
                    .map(parts -> parts.get(0))
                    .distinct()
                    .toList();
            return new Script(engine.createScript(text, names.toArray(new String[0])), names);
        }

        Object run(CustomerRow row, Sheet sheet) {
            Object[] values = new Object[names.size()];
            for (int i = 0; i < values.length; i++) {
                String name = names.get(i);
                values[i] = name.equals("sheet") ? sheet : TextLine.value(name, row);
            }
            return script.execute(JexlEngine.EMPTY_CONTEXT, values);
        }
    }

    private record RowContext(CustomerRow row) implements JexlContext {
        @Override
        public Object get(String name) {
            return TextLine.value(name, row);
        }

        @Override
        public boolean has(String name) {
            return true;
        }

        @Override
        public void set(String name, Object value) {
            throw new UnsupportedOperationException("A rule must not change the row");
        }
    }

    private record Expressions(List<JexlExpression> expressions) implements Contender {
        @Override
        public void score(CustomerRow[] customers, Object[] results) {
            for (int i = 0; i < customers.length; i++) {
                Sheet sheet = new Sheet();
                RowContext context = new RowContext(customers[i]);
                for (int line = 0; line < expressions.size(); line++) {
                    if ((boolean) expressions.get(line).evaluate(context)) {
                        sheet.add(LINES.get(line).points(), LINES.get(line).id());
                    }
                }
                results[i] = sheet;
            }
        }

        @Override
        public Scored read(Object result) {
            return ((Sheet) result).scored();
        }
    }

    private record Scripts(List<Script> scripts) implements Contender {
        @Override
        public void score(CustomerRow[] customers, Object[] results) {
            for (int i = 0; i < customers.length; i++) {
                Sheet sheet = new Sheet();
                for (int line = 0; line < scripts.size(); line++) {
                    if ((boolean) scripts.get(line).run(customers[i], sheet)) {
                        sheet.add(LINES.get(line).points(), LINES.get(line).id());
                    }
                }
                results[i] = sheet;
            }
        }

        @Override
        public Scored read(Object result) {
            return ((Sheet) result).scored();
        }
    }

    private record Parameters(List<JexlScript> scripts) implements Contender {
        @Override
        public void score(CustomerRow[] customers, Object[] results) {
            for (int i = 0; i < customers.length; i++) {
                Sheet sheet = new Sheet();
                Object[] values = TextLine.values(customers[i]);
                for (int line = 0; line < scripts.size(); line++) {
                    if ((boolean) scripts.get(line).execute(JexlEngine.EMPTY_CONTEXT, values)) {
                        sheet.add(LINES.get(line).points(), LINES.get(line).id());
                    }
                }
                results[i] = sheet;
            }
        }

        @Override
        public Scored read(Object result) {
            return ((Sheet) result).scored();
        }
    }

    private record OneScript(Script script) implements Contender {
        @Override
        public void score(CustomerRow[] customers, Object[] results) {
            for (int i = 0; i < customers.length; i++) {
                Sheet sheet = new Sheet();
                script.run(customers[i], sheet);
                results[i] = sheet;
            }
        }

        @Override
        public Scored read(Object result) {
            return ((Sheet) result).scored();
        }
    }
}
