package org.crmkit.examples.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/**
 * Runs the benchmarks three times round, so that library and peer meet the same neighbours on the machine, and says how long
 * each takes beside the peer of the same round.
 */
public final class Benchmarks {
    private static final int ROUNDS = 3;
    private static final String SQL = "DuckDbBenchmark.text";
    private static final String CHAIN = "ScorecardBenchmark.ifChain";
    private static final String SWITCH = "FlowBenchmark.enumSwitch";
    private static final Map<String, String> PEERS = Map.ofEntries(
            Map.entry("LibraryBenchmark.columns", SQL),
            Map.entry("LibraryBenchmark.facts", SQL),
            Map.entry("LibraryBenchmark.factsBuilt", SQL),
            Map.entry("DuckDbBenchmark.least", SQL),
            Map.entry("MergeBenchmark.mergeEight", "MergeBenchmark.addAll"),
            Map.entry("ScorecardBenchmark.tables", CHAIN),
            Map.entry("ScorecardBenchmark.compiled", CHAIN),
            Map.entry("ScorecardBenchmark.compiledIds", CHAIN),
            Map.entry("ScorecardBenchmark.answers", CHAIN),
            Map.entry("DroolsBenchmark.batch", CHAIN),
            Map.entry("DroolsBenchmark.each", CHAIN),
            Map.entry("EasyRulesBenchmark.lambdas", CHAIN),
            Map.entry("CelBenchmark.programs", CHAIN),
            Map.entry("JexlBenchmark.expressions", CHAIN),
            Map.entry("JexlBenchmark.scripts", CHAIN),
            Map.entry("JexlBenchmark.parameters", CHAIN),
            Map.entry("JexlBenchmark.oneScript", CHAIN),
            Map.entry("FlowBenchmark.decide", SWITCH),
            Map.entry("FlowBenchmark.decideByText", SWITCH),
            Map.entry("FlowBenchmark.decideByRules", SWITCH),
            Map.entry("FlowBenchmark.remember", SWITCH),
            Map.entry("StatelessBenchmark.fire", SWITCH),
            Map.entry("FivePacksBenchmark.standardPacks", "FivePacksBenchmark.byHand"),
            Map.entry("JsonBenchmark.readFact", "JsonBenchmark.readRecord"),
            Map.entry("JsonBenchmark.writeFact", "JsonBenchmark.writeRecord"));

    private Benchmarks() {}

    /** Takes JMH's own arguments: which benchmarks, {@code -p rows=70000}, {@code -i 20}. */
    public static void main(String[] args) throws CommandLineOptionException, RunnerException {
        Options options = new OptionsBuilder()
                .parent(new CommandLineOptions(args))
                .shouldFailOnError(true)
                .build();
        Map<String, List<RunResult>> rounds = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (RunResult result : new Runner(options).run()) {
                rounds.computeIfAbsent(title(name(result), result), title -> new ArrayList<>())
                        .add(result);
            }
        }
        print(rounds, System.out);
    }

    private static void print(Map<String, List<RunResult>> rounds, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%n%-50s %9s %9s %9s %9s   %s%n",
                "medians of " + ROUNDS + " rounds",
                "wall ms",
                "CPU ms",
                "thread ms",
                "MB",
                "CPU / peer");
        rounds.forEach((title, results) -> {
            String peer = PEERS.getOrDefault(name(results.get(0)), "");
            List<RunResult> beside = rounds.getOrDefault(title(peer, results.get(0)), List.of());
            out.printf(
                    Locale.ROOT,
                    "%-50s %9.2f %9.2f %9.2f %9.2f   %s%n",
                    title,
                    median(results, result -> cost(result, "wall").getPercentile(50)),
                    median(results, Benchmarks::cpu),
                    median(results, result -> cost(result, "thread").getPercentile(50)),
                    median(results, result -> cost(result, "mb").getPercentile(50)),
                    beside.isEmpty() ? "" : ratios(results, beside) + " " + peer);
        });
    }

    /** {@return the median of the rounds' ratios, and the least and greatest of them} */
    private static String ratios(List<RunResult> ours, List<RunResult> theirs) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ours.size(); round++) {
            ratios.add(cpu(ours.get(round)) / cpu(theirs.get(round)));
        }
        ratios.sort(null);
        return String.format(
                Locale.ROOT,
                "%.2f (%.2f to %.2f)",
                ratios.get(ratios.size() / 2),
                ratios.get(0),
                ratios.get(ratios.size() - 1));
    }

    private static double median(Collection<RunResult> results, ToDoubleFunction<RunResult> figure) {
        return results.stream().mapToDouble(figure).sorted().toArray()[results.size() / 2];
    }

    /** {@return the mean}: the system counts CPU time in steps of 10 ms, which a median of few would show. */
    private static double cpu(RunResult result) {
        return cost(result, "cpu").getMean();
    }

    private static Statistics cost(RunResult result, String what) {
        return Objects.requireNonNull(result.getSecondaryResults().get(what)).getStatistics();
    }

    private static String name(RunResult result) {
        String full = result.getParams().getBenchmark();
        return full.substring(full.lastIndexOf('.', full.lastIndexOf('.') - 1) + 1);
    }

    private static String title(String name, RunResult result) {
        return result.getParams().getParamsKeys().stream()
                .map(result.getParams()::getParam)
                .collect(Collectors.joining(" ", name + " ", ""));
    }
}
