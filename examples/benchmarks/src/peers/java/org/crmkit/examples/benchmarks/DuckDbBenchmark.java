package org.crmkit.examples.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.crmkit.scoring.rfm.RfmMethod;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The same in SQL, over the same rows in a table in memory, on one thread.
 *
 * <p>Before anything is timed, its counts of customers by scores and class are compared with the library's.
 */
@SuppressWarnings("NullAway.Init") // JMH fills the fields
public class DuckDbBenchmark extends PurchaseBenchmark {
    /** How values are divided into scores. */
    @Param({"QUANTILES", "NTILE"})
    public RfmMethod method;

    private Connection connection;

    /** Fills the tables and compares the results. */
    @Setup(Level.Trial)
    public void fill() throws SQLException {
        PurchaseLog log = PurchaseLog.of(rows);
        connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("set threads = 1");
            statement.execute("create table by_text (customer varchar, day date, amount bigint)");
            statement.execute("create table by_number (customer integer, day date, amount bigint)");
        }
        String[] customers = log.customerTexts();
        DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender texts = duck.createAppender("by_text");
                DuckDBAppender numbers = duck.createAppender("by_number")) {
            for (int i = 0; i < rows; i++) {
                LocalDate day = LocalDate.ofEpochDay(log.days[i]);
                texts.beginRow().append(customers[i]).append(day).append(log.minorUnits[i]).endRow();
                numbers.beginRow().append(log.customers[i]).append(day).append(log.minorUnits[i]).endRow();
            }
        }
        Map<String, Long> ours = Review.of(log.tally(customers, 0, rows).result(), method).cells();
        same(ours, review("by_text", true));
        same(ours, review("by_number", true));
    }

    /** Lets go of the tables. */
    @TearDown(Level.Trial)
    public void close() throws SQLException {
        connection.close();
    }

    /** The same work with the same results: customers are texts, and NTILE tells equal values apart by them. */
    @Benchmark
    public Map<String, Long> text(Cost cost) throws Exception {
        return cost.of(() -> review("by_text", true));
    }

    /** The least work it can be given: customers are numbers, and NTILE tells equal values apart as it likes. */
    @Benchmark
    public Map<String, Long> least(Cost cost) throws Exception {
        return cost.of(() -> review("by_number", false));
    }

    private Map<String, Long> review(String table, boolean tiesById) throws SQLException {
        Map<String, Long> cells = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql(table, tiesById))) {
            while (found.next()) {
                cells.put(found.getString(1), found.getLong(2));
            }
        }
        return cells;
    }

    private String sql(String table, boolean tiesById) {
        String scores = method == RfmMethod.NTILE ? ntile(tiesById) : QUANTILES;
        return SUMMARIES.formatted(table) + scores + CLASSES;
    }

    private static String ntile(boolean tiesById) {
        String ties = tiesById ? ", customer" : "";
        return """
            scored as (
              select
                total,
                ntile(5) over (order by last%1$s) as r,
                ntile(5) over (order by days%1$s) as f,
                ntile(5) over (order by total%1$s) as m
              from summaries),
            """.formatted(ties);
    }

    private static final String SUMMARIES = """
            with summaries as materialized (
              select customer, max(day) as last, count(*) as days, sum(amount)::bigint as total
              from (select customer, day, sum(amount)::bigint as amount from %s group by customer, day)
              group by customer),
            """;

    private static final String QUANTILES = """
            cuts as materialized (
              select
                quantile_cont(date '2023-12-31' - last, [.2, .4, .6, .8]) as r,
                quantile_cont(days, [.2, .4, .6, .8]) as f,
                quantile_cont(total, [.2, .4, .6, .8]) as m
              from summaries),
            scored as (
              select
                total,
                5 - (ago > c.r[1])::int - (ago > c.r[2])::int - (ago > c.r[3])::int - (ago > c.r[4])::int as r,
                1 + (days > c.f[1])::int + (days > c.f[2])::int + (days > c.f[3])::int + (days > c.f[4])::int as f,
                1 + (total > c.m[1])::int + (total > c.m[2])::int + (total > c.m[3])::int + (total > c.m[4])::int as m
              from (select date '2023-12-31' - last as ago, days, total from summaries), cuts c),
            """;

    private static final String CLASSES = """
            above as (
              select total, coalesce(sum(total) over (
                order by total desc rows between unbounded preceding and 1 preceding), 0) as value
              from summaries),
            least as materialized (
              select
                min(total) filter (value * 100 < 80 * (select sum(total) from summaries)) as a,
                min(total) filter (value * 100 < 95 * (select sum(total) from summaries)) as b
              from above)
            select
              concat_ws(' ', r, f, m, case when total >= a then 'A' when total >= b then 'B' else 'C' end) as cell,
              count(*)
            from scored, least
            group by all
            """;

    private static void same(Map<String, Long> ours, Map<String, Long> theirs) {
        if (!ours.equals(theirs)) {
            throw new IllegalStateException("The results differ: " + ours + " and " + theirs);
        }
    }
}
