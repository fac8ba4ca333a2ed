package org.crmkit.core.ordertocash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.check.Severity.ERROR;
import static org.crmkit.core.ordertocash.Paper.delivery;
import static org.crmkit.core.ordertocash.Paper.invoice;
import static org.crmkit.core.ordertocash.Paper.line;
import static org.crmkit.core.ordertocash.Paper.order;
import static org.crmkit.core.ordertocash.Paper.part;
import static org.crmkit.core.ordertocash.Told.finds;
import static org.crmkit.core.ordertocash.Told.report;

import java.math.BigDecimal;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Texts;
import org.crmkit.core.order.Delivery;
import org.crmkit.core.order.SalesDocument;
import org.crmkit.core.value.Extensions;
import org.junit.jupiter.api.Test;

/** Where a document is there in different versions. */
class VersionsTest {
    private static final SalesDocument O1 = order("O1", 5)
            .addLine(line(1, 3, "CNY 60.00").build())
            .addLine(line(2, 4, "CNY 40.00").build())
            .build();
    private static final SalesDocument I1 =
            invoice("I1", "O1", 20, "CNY 100.00").build();

    @Test
    void of_two_versions_of_a_document_none_is_chosen() {
        SalesDocument other = invoice("I1", "O1", 20, "CNY 90.00").build();
        OrderToCashReport report = report(O1, I1, other);
        finds(
                report,
                ERROR,
                "two-versions",
                "invoice:I1",
                "amount: CNY 100.00 / CNY 90.00",
                "there are versions of invoice I1 that differ in amount: none of them was used",
                "发票I1存在不同版本，差异在于amount：均未采用");
        assertThat(report.unmatched()).hasToString("[invoice:I1]");
        assertThat(report.documents()).isEqualTo(2);
        assertThat(report.invoices()).isEmpty();
        assertThat(report(O1, I1, I1).findings()).isEmpty();
        assertThat(report(O1, I1, I1).documents()).isEqualTo(2);
    }

    @Test
    void what_belongs_to_a_document_in_two_versions_says_so() {
        OrderToCashReport report =
                report(O1, order("O1", 4).build(), delivery("D1", "O1", 6, 7).build());
        assertThat(report.findings())
                .extracting(Finding::code)
                .containsExactly("order-to-cash.two-versions", "order-to-cash.of-two-versions");
        Finding follows = report.findings().get(1);
        assertThat(follows.severity()).isEqualTo(ERROR);
        assertThat(follows.because())
                .hasToString("delivery D1 belongs to order O1, of which there are different versions");
        assertThat(follows.because().in(Texts.CHINESE)).isEqualTo("发货单D1所属的订单O1存在不同版本");
        assertThat(report.unmatched()).hasToString("[delivery:D1, order:O1]");
    }

    @Test
    void a_number_written_in_two_ways_is_one_version_and_personal_values_are_not_shown() {
        SalesDocument one = delivery("D1", "O1", 6, 7).addLine(part(1, 3)).build();
        SalesDocument same = delivery("D1", "O1", 6, 7)
                .addLine(Delivery.Line.of(1, new BigDecimal("3.00")))
                .build();
        assertThat(report(O1, one, same).findings()).isEmpty();
        SalesDocument phone = delivery("D1", "O1", 6, 7)
                .addLine(part(1, 3))
                .extensions(Extensions.none().with("acme.phone", "13800000000"))
                .putUnknownField("mobile", "13911111111")
                .build();
        Finding finding = report(O1, one, phone).findings().get(0);
        assertThat(finding.because())
                .hasToString("there are versions of delivery D1 that differ in extensions, mobile:"
                        + " none of them was used");
        assertThat(finding.found()).isEmpty();
    }
}
