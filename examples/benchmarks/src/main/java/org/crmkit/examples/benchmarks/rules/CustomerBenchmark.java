package org.crmkit.examples.benchmarks.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crmkit.examples.benchmarks.Cost;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;

/** What all ways of scoring share: the customers, the points and lines that are right, and how the cost is counted. */
@SuppressWarnings("NullAway.Init") // JMH has the fields filled
public abstract class CustomerBenchmark extends RuleBenchmark {
    private CustomerRow[] customers;
    private List<Scored> expected;

    /** Makes the customers and asks what is right. */
    @Setup(Level.Trial)
    public void make() {
        customers = Customers.of(size());
        expected = scored(reference());
    }

    /** {@return how many customers are scored} */
    int size() {
        return 10_000;
    }

    /** {@return as how many items one customer is counted} */
    int itemsEach() {
        return 1;
    }

    /** {@return the side that is right by definition} */
    Contender reference() {
        return new IfChain(Customers.TODAY);
    }

    /**
     * {@return the last results of scoring all customers several times, once the contender is seen to be right}
     *
     * @param cost where the cost of a million items is counted
     * @param times how often all customers are scored: often enough that steps of 10 ms do not matter
     */
    final Object[] time(Cost cost, int times, Contender contender) throws Exception {
        check(contender);
        List<CustomerRow[]> parts = parts(contender.atOnce());
        Object[] results = new Object[contender.atOnce()];
        cost.perMillion((long) times * size() * itemsEach(), () -> {
            for (int time = 0; time < times; time++) {
                for (CustomerRow[] part : parts) {
                    contender.score(part, results);
                }
            }
            return results;
        });
        return results;
    }

    /** Fails unless the contender gives every customer the points and lines that are right. */
    final void check(Contender contender) {
        List<Scored> found = scored(contender);
        for (int i = 0; i < size(); i++) {
            if (!found.get(i).equals(expected.get(i))) {
                throw new IllegalStateException(
                        "Customer " + i + " should score " + expected.get(i) + ", found " + found.get(i));
            }
        }
    }

    private List<Scored> scored(Contender contender) {
        List<Scored> scored = new ArrayList<>();
        Object[] results = new Object[contender.atOnce()];
        for (CustomerRow[] part : parts(contender.atOnce())) {
            contender.score(part, results);
            for (int i = 0; i < part.length; i++) {
                scored.add(contender.read(results[i]));
            }
        }
        return scored;
    }

    private List<CustomerRow[]> parts(int most) {
        List<CustomerRow[]> parts = new ArrayList<>();
        for (int from = 0; from < customers.length; from += most) {
            parts.add(Arrays.copyOfRange(customers, from, Math.min(from + most, customers.length)));
        }
        return parts;
    }
}
