package org.crmkit.core.ordertocash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.crmkit.core.ordertocash.OrderToCashTest.chain;
import static org.crmkit.core.ordertocash.Paper.day;
import static org.crmkit.core.ordertocash.Paper.endOf;
import static org.crmkit.core.ordertocash.Paper.payment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.Test;

class OrderToCashReportTest {
    private static OrderToCashReport chainAt(int day) {
        return OrderToCash.standard().report(chain(), endOf(day));
    }

    @Test
    void the_golden_file_of_the_first_release_is_read_and_written_back_byte_by_byte() throws IOException {
        OrderToCashReport report = OrderToCash.standard()
                .report(
                        Stream.concat(
                                chain(), Stream.of(payment("P9", 9, "USD 1.00").build())),
                        endOf(60));
        String golden;
        try (InputStream in =
                OrderToCashReportTest.class.getResourceAsStream("/golden/order-to-cash-report-0.1.json")) {
            golden = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
        }
        assertThat(CrmJson.write(report)).isEqualTo(golden);
        assertThat(CrmJson.read(golden, OrderToCashReport.class).orThrow()).isEqualTo(report);
    }

    @Test
    void report_and_figures_survive_json_and_figures_the_way_to_another_jvm() {
        OrderToCashReport report = OrderToCash.standard()
                .report(
                        Stream.concat(
                                chain(), Stream.of(payment("P9", 9, "USD 1.00").build())),
                        endOf(60));
        assertThat(report.findings()).hasSize(1);
        String json = CrmJson.write(report);
        assertThat(CrmJson.read(json, OrderToCashReport.class).orThrow()).isEqualTo(report);
        OrderToCashFigures figures = report.figures();
        assertThat(CrmJson.read(CrmJson.write(figures), OrderToCashFigures.class)
                        .orThrow())
                .isEqualTo(figures);
        assertThat(Copies.serialized(figures)).isEqualTo(figures);
        assertThat(figures.receivablesIn("USD").orElseThrow().customers())
                .extracting(CustomerBalance::customer, CustomerBalance::unapplied, CustomerBalance::open)
                .containsExactly(tuple(CustomerId.of("C1"), Money.parse("USD 1.00"), Money.parse("USD 0.00")));
    }

    @Test
    void only_reports_of_one_policy_and_moment_add_up() {
        OrderToCashTally tally = OrderToCashTally.of(OrderToCashPolicy.standard(), endOf(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally.add(chainAt(2)))
                .withMessageStartingWith("Only reports of one policy and moment can be added up");
        OrderToCashPolicy other = new OrderToCashPolicy(OrderToCashPolicy.Arrival.SHIPPED, 0, List.of(), 1);
        assertThatIllegalArgumentException().isThrownBy(() -> tally.merge(OrderToCashTally.of(other, endOf(1))));
    }
}
