package org.crmkit.examples.first;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExamplesTest {
    @Test
    void a_hosts_own_rule_stands_beside_a_standard_one() throws Exception {
        assertThat(Output.of(OwnRuleExample::main)).isEqualToIgnoringNewLines("""
                activity.purchase-overdue YES: usually buys every 31 days, but not since 2025-06-05: late since 2025-08-06
                acme.anniversary YES: a customer since 2025-01-05, anniversary on 2026-01-05
                activity.purchase-overdue YES: 通常每31天购买一次，但自2025-06-05起未再购买：2025-08-06起已逾期
                acme.anniversary YES: a customer since 2025-01-05, anniversary on 2026-01-05
                """);
    }

    @Test
    void what_is_decided_acted_on_and_recorded_reaches_the_next_decision() throws Exception {
        assertThat(Output.of(DecideAndRecordExample::main)).isEqualToIgnoringNewLines("""
                DEVELOP: current value CNY 8,200.00 is below CNY 10,000.00; potential value CNY 90,000.00 is at least CNY 50,000.00
                its worth is DEVELOP, and nobody has spoken to it since 2025-12-12
                somebody is to do something for it: 1 open follow-ups
                """);
    }

    @Test
    void products_are_classed_with_reasons() throws Exception {
        assertThat(Output.of(ProductClassesExample::main)).isEqualToIgnoringNewLines("""
                A  pump: EUR 8,200.00 is at least EUR 8,200.00, where class A begins
                B  valve: EUR 950.00 is at least EUR 600.00, where class B begins
                B  hose: EUR 600.00 is at least EUR 600.00, where class B begins
                C  clamp: EUR 200.00 is below EUR 600.00, where class B begins
                C  seal: EUR 50.00 is below EUR 600.00, where class B begins
                best fifth: 0.82
                """);
    }
}
