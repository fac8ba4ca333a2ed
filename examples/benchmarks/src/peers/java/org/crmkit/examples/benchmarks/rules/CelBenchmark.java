package org.crmkit.examples.benchmarks.rules;

import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelVariableResolver;
import dev.cel.runtime.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.examples.benchmarks.Cost;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;

/** The lines as expressions of CEL, a program for each; one program for all was not faster. */
@SuppressWarnings("NullAway.Init") // JMH has the field filled
public class CelBenchmark extends CustomerBenchmark {
    private static final List<TextLine> LINES = TextLine.twenty(
            "industry in ['finance', 'telecom', 'energy']", "country in ['DE', 'FR', 'NL', 'BE']", "'vip' in tags");
    private static final List<String> NUMBERS = List.of(
            "annualRevenue",
            "employees",
            "orders",
            "overdueDays",
            "creditScore",
            "openCases",
            "customerFor",
            "lastContactAgo",
            "contractEndsIn");
    private static final List<String> TEXTS = List.of("source", "segment", "channel", "stage", "industry", "country");

    private List<Program> programs;

    /** Compiles the expressions. */
    @Setup(Level.Trial)
    public void compile() throws Exception {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setResultType(SimpleType.BOOL)
                .addVar("tags", ListType.create(SimpleType.STRING));
        NUMBERS.forEach(name -> builder.addVar(name, SimpleType.INT));
        TEXTS.forEach(name -> builder.addVar(name, SimpleType.STRING));
        CelCompiler compiler = builder.build();
        CelRuntime runtime = CelRuntimeFactory.plannerRuntimeBuilder().build();
        programs = new ArrayList<>();
        for (TextLine line : LINES) {
            programs.add(runtime.createProgram(compiler.compile(line.when()).getAst()));
        }
    }

    /** Programs are run one after the other; a value is read when a program asks for it. */
    @Benchmark
    public Object[] programs(Cost cost) throws Exception {
        return time(cost, 4, new Programs(programs));
    }

    private record Programs(List<Program> programs) implements Contender {
        @Override
        public void score(CustomerRow[] customers, Object[] results) {
            for (int i = 0; i < customers.length; i++) {
                results[i] = score(customers[i]);
            }
        }

        private Sheet score(CustomerRow row) {
            CelVariableResolver values = name -> Optional.of(TextLine.value(name, row));
            Sheet sheet = new Sheet();
            for (int i = 0; i < programs.size(); i++) {
                if (holds(programs.get(i), values)) {
                    TextLine line = LINES.get(i);
                    sheet.add(line.points(), line.id());
                }
            }
            return sheet;
        }

        private static boolean holds(Program program, CelVariableResolver values) {
            try {
                return (boolean) program.eval(values);
            } catch (CelEvaluationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Scored read(Object result) {
            return ((Sheet) result).scored();
        }
    }
}
