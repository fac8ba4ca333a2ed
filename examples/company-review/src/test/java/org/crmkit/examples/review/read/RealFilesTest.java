package org.crmkit.examples.review.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import org.crmkit.core.sales.PurchaseSummaries;
import org.crmkit.core.sales.PurchaseTally;
import org.crmkit.examples.review.table.Layout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RealFilesTest {
    private static final String DATA = System.getProperty("crm.data", "");
    private static final PurchaseFormat FORMAT =
            PurchaseFormat.standard(Currency.getInstance("USD"), ZoneId.of("Asia/Shanghai"));

    private final PurchaseTally tally = PurchaseTally.in("USD");

    @BeforeEach
    void data_is_there() {
        assumeThat(DATA).as("the folder of real data sets").isNotBlank();
    }

    @Test
    void the_cdnow_master_log_is_read_whole() {
        ColumnMapping columns = ColumnMapping.of("customer_id", "date", "dollar_value");
        ReadReport report = read("cdnow/CDNOW_master.txt", FORMAT.columns(columns));
        assertThat(report.layout()).isEqualTo(Layout.SPACES);
        assertThat(report.rows()).isEqualTo(new ReadReport.Rows(69_659, 69_659, 0, 0, 0, 80));
        assertThat(report.firstDay()).contains(LocalDate.of(1997, 1, 1));
        assertThat(report.lastDay()).contains(LocalDate.of(1998, 6, 30));
        PurchaseSummaries summaries = tally.result();
        assertThat(summaries.size()).isEqualTo(23_570);
        assertThat(summaries.customerDays()).isEqualTo(67_591);
    }

    @Test
    void the_cdnow_master_log_needs_no_mapping() {
        assertThat(read("cdnow/CDNOW_master.txt", FORMAT).columns())
                .isEqualTo(Map.of(Column.CUSTOMER, "customer_id", Column.DAY, "date", Column.AMOUNT, "dollar_value"));
    }

    @Test
    void the_cdnow_sample_is_read_without_a_header() {
        ReadReport report = read("cdnow/CDNOW_sample.txt", FORMAT.columns(ColumnMapping.of("1", "3", "5")));
        assertThat(report.rows().used()).isEqualTo(6_919);
        assertThat(report.rows().refused()).isZero();
        assertThat(tally.result().size()).isEqualTo(2_357);
    }

    @Test
    void the_orders_of_the_rfm_package_need_no_mapping() {
        ReadReport report = read("rfm-package/rfm_data_orders.csv", FORMAT);
        assertThat(report.rows()).isEqualTo(new ReadReport.Rows(4_906, 4_906, 0, 0, 0, 0));
        assertThat(tally.result().size()).isEqualTo(995);
    }

    private ReadReport read(String file, PurchaseFormat format) {
        return PurchaseFile.at(Path.of(DATA, file))
                .read(
                        format,
                        (customer, day, minorUnits, currency, product, outlet) -> tally.add(customer, day, minorUnits))
                .orThrow();
    }
}
