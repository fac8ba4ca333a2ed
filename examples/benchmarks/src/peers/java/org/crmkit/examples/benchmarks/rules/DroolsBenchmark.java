package org.crmkit.examples.benchmarks.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.crmkit.core.rule.RuleId;
import org.crmkit.examples.benchmarks.Cost;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.internal.utils.KieHelper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;

/**
 * The lines as rules for Drools.
 *
 * <p>The classic engine rather than the executable model, days as globals rather than literals, and no sequential mode: when
 * each was tried once, in a batch, the others took longer. A stateful session was as fast.
 */
@SuppressWarnings("NullAway.Init") // JMH has the field filled
public class DroolsBenchmark extends CustomerBenchmark {
    private static final List<String> ORDER =
            DataLines.twenty().ids().stream().map(RuleId::value).toList();

    private KieBase base;

    /** Compiles the rules. */
    @Setup(Level.Trial)
    public void compile() {
        base = new KieHelper().addContent(LINES, ResourceType.DRL).build(DrlProject.class);
    }

    /** All customers are handed over at once. */
    @Benchmark
    public Object[] batch(Cost cost) throws Exception {
        return time(cost, 10, new Batch(session()));
    }

    /** Customers are handed over one by one. */
    @Benchmark
    public Object[] each(Cost cost) throws Exception {
        return time(cost, 6, new Each(session()));
    }

    /** Each execution is a session of its own within. */
    private StatelessKieSession session() {
        LocalDate today = Customers.TODAY;
        StatelessKieSession session = base.newStatelessKieSession();
        session.setGlobal("today", today);
        session.setGlobal("monthAgo", today.minusDays(30));
        session.setGlobal("quarterAgo", today.minusDays(90));
        session.setGlobal("renewalsUntil", today.plusDays(60));
        return session;
    }

    private interface Fired extends Contender {
        /** Drools fires in an order of its own. */
        @Override
        default Scored read(Object result) {
            Scored scored = ((Sheet) result).scored();
            List<String> inOrder =
                    ORDER.stream().filter(scored.lines()::contains).toList();
            return new Scored(scored.points(), inOrder);
        }
    }

    private record Batch(StatelessKieSession session) implements Fired {
        @Override
        public int atOnce() {
            return 10_000;
        }

        @Override
        public void score(CustomerRow[] customers, Object[] results) {
            Sheets sheets = new Sheets(customers);
            session.setGlobal("sheets", sheets);
            session.execute(Arrays.asList(customers));
            sheets.copyTo(results);
        }
    }

    private record Each(StatelessKieSession session) implements Fired {
        @Override
        public void score(CustomerRow[] customers, Object[] results) {
            Sheets sheets = new Sheets(customers);
            session.setGlobal("sheets", sheets);
            for (CustomerRow customer : customers) {
                session.execute(customer);
            }
            sheets.copyTo(results);
        }
    }

    private static String line(String id, int points, String when) {
        return """
            rule "%1$s"
            when $c : CustomerRow(%3$s)
            then sheets.add($c.number(), %2$s, "%1$s");
            end
            """.formatted(id, points, when);
    }

    private static final String LINES = """
            import java.time.LocalDate
            import org.crmkit.examples.benchmarks.rules.CustomerRow
            import org.crmkit.examples.benchmarks.rules.CustomerRow.Channel
            import org.crmkit.examples.benchmarks.rules.CustomerRow.Segment
            import org.crmkit.examples.benchmarks.rules.CustomerRow.Source
            import org.crmkit.examples.benchmarks.rules.CustomerRow.Stage
            import org.crmkit.examples.benchmarks.rules.Sheets
            global Sheets sheets
            global LocalDate today
            global LocalDate monthAgo
            global LocalDate quarterAgo
            global LocalDate renewalsUntil
            """
            + line("size.large", 20, "annualRevenue >= 1000000")
            + line("size.medium", 10, "annualRevenue >= 100000, annualRevenue < 1000000")
            + line("size.staff", 8, "employees >= 250")
            + line("orders.many", 6, "orders >= 12")
            + line("orders.some", 3, "orders >= 4, orders < 12")
            + line("payment.overdue", -15, "overdueDays >= 61")
            + line("payment.poor-credit", -10, "creditScore < 550")
            + line("payment.good-credit", 7, "creditScore >= 720")
            + line("service.open-cases", -5, "openCases >= 4")
            + line("origin.referral", 9, "source == Source.REFERRAL")
            + line("origin.event", 4, "source == Source.EVENT")
            + line("fit.key-segment", 12, "segment == Segment.KEY")
            + line("fit.partner", 2, "channel == Channel.PARTNER")
            + line("stage.at-risk", -8, "stage == Stage.AT_RISK")
            + line("fit.industry", 7, "industry in (\"finance\", \"telecom\", \"energy\")")
            + line("fit.country", 5, "country in (\"DE\", \"FR\", \"NL\", \"BE\")")
            + line("fit.vip", 10, "tags contains \"vip\"")
            + line("time.new-customer", 4, "customerSince <= today, customerSince > quarterAgo")
            + line(
                    "time.recent-contact",
                    6,
                    "lastContactOn != null, lastContactOn <= today, lastContactOn > monthAgo")
            + line(
                    "time.renewal-due",
                    11,
                    "contractEndsOn != null, contractEndsOn >= today, contractEndsOn < renewalsUntil");
}
