package org.crmkit.examples.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and says how long each takes beside the peer measured in the same run. */
public final class Benchmarks {
    private static final String PEER = "DuckDbBenchmark.text";

    private Benchmarks() {}

    /** Takes JMH's own arguments: which benchmarks, {@code -p rows=70000}, {@code -f 1}. */
    public static void main(String[] args) throws CommandLineOptionException, RunnerException {
        CommandLineOptions asked = new CommandLineOptions(args);
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(asked)
                        .shouldFailOnError(true)
                        .build())
                .run();
        System.out.printf(
                Locale.ROOT,
                "%n%-32s %-10s %9s %12s %12s %14s%n",
                "median of one run",
                "method",
                "rows",
                "wall ms",
                "CPU ms",
                "CPU / DuckDB");
        for (RunResult result : results) {
            System.out.println(line(result, results));
        }
    }

    private static String line(RunResult result, Collection<RunResult> results) {
        double peer = results.stream()
                .filter(other -> name(other).equals(PEER) && sameParams(result, other))
                .mapToDouble(Benchmarks::cpu)
                .findFirst()
                .orElse(Double.NaN);
        return String.format(
                Locale.ROOT,
                "%-32s %-10s %9s %12.1f %12.1f %14s",
                name(result),
                param(result, "method"),
                param(result, "rows"),
                median(result.getPrimaryResult()),
                cpu(result),
                Double.isNaN(peer) ? "" : String.format(Locale.ROOT, "%.2f", cpu(result) / peer));
    }

    private static boolean sameParams(RunResult one, RunResult other) {
        return param(one, "method").equals(param(other, "method"))
                && param(one, "rows").equals(param(other, "rows"));
    }

    private static String param(RunResult result, String name) {
        String value = result.getParams().getParam(name);
        return value == null ? "" : value;
    }

    private static String name(RunResult result) {
        String full = result.getParams().getBenchmark();
        return full.substring(full.lastIndexOf('.', full.lastIndexOf('.') - 1) + 1);
    }

    private static double cpu(RunResult result) {
        return median(Objects.requireNonNull(result.getSecondaryResults().get("cpu")));
    }

    private static double median(Result<?> result) {
        return result.getStatistics().getPercentile(50);
    }
}
