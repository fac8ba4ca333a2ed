package org.crmkit.examples.benchmarks.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.crmkit.core.rule.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleBenchmarkTest {
    private final ScorecardBenchmark benchmark = new ScorecardBenchmark();

    @Test
    void data_and_rules_give_each_customer_the_points_and_lines_of_the_if_chain() {
        benchmark.make();

        benchmark.check(CardContender.fresh(DataLines.twenty()));
        benchmark.check(new RuleSetContender(HandLines.twenty()));
    }

    @Test
    void a_card_in_use_for_long_still_gives_the_points_and_lines_of_the_if_chain() {
        benchmark.make();

        CardContender used = CardContender.used(DataLines.twenty());

        benchmark.check(used);
        benchmark.check(new IdsContender(used.card()));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 100, 400})
    void many_lines_of_data_give_what_predicates_give(int lines) {
        ScaleBenchmark scale = new ScaleBenchmark();
        scale.lines = lines;
        scale.make();

        scale.check(CardContender.fresh(ManyLines.of(lines).rules()));
    }

    @Test
    void a_contender_that_misses_a_line_fails_the_run() {
        benchmark.make();

        assertThatThrownBy(() ->
                        benchmark.check(CardContender.fresh(DataLines.twenty().without(RuleId.of("time.renewal-due")))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("time.renewal-due");
    }

    @Test
    void customers_match_between_five_and_six_lines_and_some_days_are_not_known() {
        CustomerRow[] customers = Customers.of(10_000);
        IfChain chain = new IfChain(Customers.TODAY);
        Object[] results = new Object[customers.length];
        chain.score(customers, results);

        List<Scored> scored = Arrays.stream(results).map(chain::read).toList();

        assertThat(scored.stream().mapToInt(one -> one.lines().size()).average())
                .hasValueCloseTo(5.76, within(0.01));
        assertThat(customers).filteredOn(row -> row.lastContactOn() == null).hasSizeBetween(900, 1_100);
        assertThat(customers).filteredOn(row -> row.contractEndsOn() == null).hasSizeBetween(2_800, 3_200);
        assertThat(customers[0]).isEqualTo(Customers.of(1)[0]);
    }
}
